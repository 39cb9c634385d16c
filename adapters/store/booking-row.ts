import { BookingFlowError } from '../../domain/error';
import type { Booking, Instant, MeetingSettings } from '../../domain/model';
import { addMinutes, utcInstant } from './instants';
import type { BookingRow } from './schema';
import type { Work } from './work';

export type NewBooking = Pick<
	Booking,
	| 'leadId'
	| 'repId'
	| 'proposalId'
	| 'pool'
	| 'settings'
	| 'start'
	| 'end'
	| 'timezone'
	| 'timezoneConfidence'
	| 'repTimezone'
	| 'channel'
	| 'source'
>;

export type MeetingTimes = Pick<BookingRow, 'start_at' | 'end_at' | 'busy_from' | 'busy_to'>;

/** The meeting and, around it, the buffers that no other meeting of the rep may touch. */
export function meetingTimes(
	start: Instant,
	end: Instant,
	settings: MeetingSettings,
): MeetingTimes {
	const start_at = utcInstant(start, 'Start');
	const end_at = utcInstant(end, 'End');
	if (end_at <= start_at) {
		throw new BookingFlowError(
			'input-unusable',
			`The meeting ends at ${end_at}, which is not after its start at ${start_at}.`,
			'Check Start and the duration of the meeting.',
		);
	}
	return {
		start_at,
		end_at,
		busy_from: addMinutes(start_at, -settings.bufferBeforeMinutes),
		busy_to: addMinutes(end_at, settings.bufferAfterMinutes),
	};
}

export function newBookingRow(work: Work, booking: NewBooking): BookingRow {
	return {
		id: work.newId('booking'),
		lead_id: booking.leadId,
		rep_id: booking.repId,
		proposal_id: booking.proposalId,
		pool: booking.pool,
		status: 'booked',
		event_type: booking.settings.eventType,
		settings: JSON.stringify(booking.settings),
		...meetingTimes(booking.start, booking.end, booking.settings),
		occupies: 1,
		timezone: booking.timezone,
		timezone_confidence: booking.timezoneConfidence,
		rep_timezone: booking.repTimezone,
		channel: booking.channel,
		source: booking.source,
		reschedules: 0,
		cancel_reason: null,
		outcome: null,
		attendance: 'unknown',
		created_at: work.now,
		updated_at: work.now,
	};
}

export function toBooking(row: BookingRow): Booking {
	return {
		id: row.id,
		leadId: row.lead_id,
		repId: row.rep_id,
		proposalId: row.proposal_id,
		pool: row.pool,
		status: row.status as Booking['status'],
		settings: JSON.parse(row.settings) as MeetingSettings,
		start: row.start_at,
		end: row.end_at,
		timezone: row.timezone,
		timezoneConfidence: row.timezone_confidence,
		repTimezone: row.rep_timezone,
		channel: row.channel as Booking['channel'],
		source: row.source,
		reschedules: row.reschedules,
		cancelReason: row.cancel_reason as Booking['cancelReason'],
		outcome: row.outcome as Booking['outcome'],
		attendance: row.attendance as Booking['attendance'],
		createdAt: row.created_at,
		updatedAt: row.updated_at,
	};
}
