import { BookingFlowError } from '../error';
import type { Instant, MeetingSettings } from '../model';

const MINUTE = 60_000;
const LONGEST_HOURS = 24;
const FURTHEST_DAYS = 730;

export interface MeetingTime {
	readonly start: Instant;
	readonly end: Instant;
}

export interface MeetingTimeInput {
	readonly start: Instant;
	/** null: the start plus the duration of the settings. */
	readonly end: Instant | null;
	readonly now: Instant;
	readonly settings: Pick<MeetingSettings, 'durationMinutes'>;
}

/**
 * The time of a meeting to be booked. Throws `input-unusable` when it begins in the past or more than two years ahead,
 * ends before it begins, or lasts longer than a day.
 */
export function checkMeetingTime({ start, end, now, settings }: MeetingTimeInput): MeetingTime {
	const startMs = Date.parse(start);
	const nowMs = Date.parse(now);
	const endMs = end === null ? startMs + settings.durationMinutes * MINUTE : Date.parse(end);
	if (Number.isNaN(startMs) || Number.isNaN(endMs)) {
		const field = Number.isNaN(startMs) ? 'Start' : 'End';
		throw unusable(`${field} is not a date and time.`, 'Write it as "2026-11-24T14:00:00+01:00".');
	}
	if (startMs < nowMs) {
		throw unusable(`Start is in the past: ${start}; it is ${now} now.`, 'Choose a later time.');
	}
	if (startMs > nowMs + FURTHEST_DAYS * 24 * 60 * MINUTE) {
		throw unusable(`Start is more than two years ahead: ${start}.`, 'Check the year.');
	}
	if (endMs <= startMs) {
		throw unusable(
			`End is not after Start: the meeting would run from ${start} to ${end}.`,
			`Set a later End, or leave it empty for ${settings.durationMinutes} minutes.`,
		);
	}
	if (endMs - startMs > LONGEST_HOURS * 60 * MINUTE) {
		throw unusable(
			`End is more than a day after Start: the meeting would run from ${start} to ${end}.`,
			'Check the dates of Start and End.',
		);
	}
	return { start: new Date(startMs).toISOString(), end: new Date(endMs).toISOString() };
}

function unusable(message: string, hint: string): BookingFlowError {
	return new BookingFlowError('input-unusable', message, hint);
}
