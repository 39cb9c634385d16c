import { BookingFlowError } from '../error';
import type { MinuteRange } from '../model';
import { isLimitHours, type ProspectLimit } from './prospect-limits';
import type { SlotQuery } from './slot-query';

const PROSPECT_LIMITS = 'Prospect’s Limits';

/**
 * Throws `input-unusable`, naming the field, on numbers of a query that make no sense. Zones, dates and busy times are
 * looked at where they are used.
 */
export function requireUsable(query: SlotQuery): void {
	requireWhole(query.durationMinutes, 1, 'Duration');
	requireWhole(query.slotIntervalMinutes, 1, 'Slot Interval');
	requireWhole(query.bufferBeforeMinutes, 0, 'Buffer Before');
	requireWhole(query.bufferAfterMinutes, 0, 'Buffer After');
	requireWhole(query.minimumNoticeMinutes ?? 0, 0, 'Minimum Notice');
	requireWhole(query.dailyLoadMinutes ?? 0, 0, 'Most Busy Minutes a Day');
	requireWhole(query.dailyMeetingCap ?? 0, 0, 'Most Meetings a Day', 'meetings');
	requireWhole(query.weeklyMeetingCap ?? 0, 0, 'Most Meetings a Week', 'meetings');
	if (query.attendee) requireRange(query.attendee.wakingHours, 'Waking Hours');
	query.limits?.forEach(requireLimit);
	requireWindow(query);
}

function requireWindow({ from, to, now, minimumNoticeMinutes }: SlotQuery): void {
	if (!Number.isFinite(from) || !Number.isFinite(to)) {
		throw unusable(
			`Window: ${from} to ${to} is not a time span.`,
			'Give the start and the end of the window as points in time.',
		);
	}
	const hasNotice = Boolean(minimumNoticeMinutes);
	if (Number.isFinite(now) || (now === undefined && !hasNotice)) return;
	throw unusable(
		'Minimum Notice: the time it is counted from is not known.',
		'Give the present moment beside it, in epoch milliseconds.',
	);
}

function requireWhole(value: number, minimum: number, field: string, unit = 'minutes'): void {
	if (Number.isInteger(value) && value >= minimum) return;
	throw unusable(
		`${field}: ${value} is not a usable number of ${unit}.`,
		`Give a whole number of ${unit}, ${minimum} or more.`,
	);
}

function requireRange({ startMinute, endMinute }: MinuteRange, field: string): void {
	const areMinutes = Number.isInteger(startMinute) && Number.isInteger(endMinute);
	if (areMinutes && 0 <= startMinute && startMinute < endMinute && endMinute <= 1440) return;
	throw unusable(
		`${field}: minute ${startMinute} to ${endMinute} of the day is not a range of hours.`,
		'Give the earlier hour first, from 00:00 to 24:00.',
	);
}

function requireLimit(limit: ProspectLimit): void {
	if (isLimitHours(limit)) {
		requireRange(limit, PROSPECT_LIMITS);
		if ((limit.weekdays ?? []).every((day) => Number.isInteger(day) && 1 <= day && day <= 7))
			return;
		throw unusable(
			`${PROSPECT_LIMITS}: ${JSON.stringify(limit.weekdays)} are not weekdays.`,
			'Give weekdays as numbers, Monday = 1 to Sunday = 7.',
		);
	}
	const { from, to } = limit;
	if ((from ?? -Infinity) < (to ?? Infinity)) return;
	throw unusable(
		`${PROSPECT_LIMITS}: ${from} to ${to} is not a time span.`,
		'Give a start and a later end in epoch milliseconds; null leaves one open.',
	);
}

function unusable(message: string, hint: string): BookingFlowError {
	return new BookingFlowError('input-unusable', message, hint);
}
