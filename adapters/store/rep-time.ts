import { BookingFlowError } from '../../domain/error';
import type { Instant } from '../../domain/model';
import type { MeetingTimes } from './booking-row';
import { utcInstant } from './instants';
import { lock } from './lock';
import type { Db } from './work';

/**
 * Holds the rep's time until the transaction ends and throws `slot-taken` when another meeting has it: two meetings
 * may share a buffer, but neither may reach into the other's.
 */
export async function claimRepTime(
	db: Db,
	times: MeetingTimes & { readonly repId: string; readonly exceptBookingId?: string },
): Promise<void> {
	const { repId, exceptBookingId, start_at, end_at, busy_from, busy_to } = times;
	await lock(db, [`rep:${repId}`]);
	let others = db
		.selectFrom('bookings')
		.select(['start_at', 'end_at'])
		.where('rep_id', '=', repId)
		.where('occupies', '=', 1)
		// Follows from either of the two below; said for the index.
		.where('busy_to', '>', busy_from)
		.where((eb) =>
			eb.or([
				eb.and([eb('busy_from', '<', end_at), eb('busy_to', '>', start_at)]),
				eb.and([eb('start_at', '<', busy_to), eb('end_at', '>', busy_from)]),
			]),
		)
		.limit(1);
	if (exceptBookingId !== undefined) others = others.where('id', '!=', exceptBookingId);
	const clash = await others.executeTakeFirst();
	if (!clash) return;
	throw new BookingFlowError(
		'slot-taken',
		`The rep's time at ${start_at} is taken by a meeting from ${clash.start_at} to ${clash.end_at}.`,
		'Offer other times: run Propose Slots again.',
	);
}

export interface BusyBooking {
	readonly repId: string;
	readonly start: Instant;
	readonly end: Instant;
	readonly bufferBeforeMinutes: number;
	readonly bufferAfterMinutes: number;
}

export interface BusyBookingsQuery {
	readonly repIds: readonly string[];
	/** Half-open; bookings whose time with buffers reaches into it are found. */
	readonly from: Instant;
	readonly to: Instant;
	/** A booking whose own time counts as free: the one that is being moved. */
	readonly exceptBookingId?: string | null;
}

/** The meetings that take the reps' time, by start. Buffers stand beside the times, not in them. */
export async function listBusy(db: Db, query: BusyBookingsQuery): Promise<BusyBooking[]> {
	if (!query.repIds.length) return [];
	let busy = db
		.selectFrom('bookings')
		.select(['rep_id', 'start_at', 'end_at', 'busy_from', 'busy_to'])
		.where('rep_id', 'in', query.repIds)
		.where('occupies', '=', 1)
		.where('busy_to', '>', utcInstant(query.from, 'From'))
		.where('busy_from', '<', utcInstant(query.to, 'To'))
		.orderBy('start_at')
		.orderBy('id');
	if (query.exceptBookingId) busy = busy.where('id', '!=', query.exceptBookingId);
	return (await busy.execute()).map((row) => ({
		repId: row.rep_id,
		start: row.start_at,
		end: row.end_at,
		bufferBeforeMinutes: minutesBetween(row.busy_from, row.start_at),
		bufferAfterMinutes: minutesBetween(row.end_at, row.busy_to),
	}));
}

function minutesBetween(from: Instant, to: Instant): number {
	return (Date.parse(to) - Date.parse(from)) / 60_000;
}
