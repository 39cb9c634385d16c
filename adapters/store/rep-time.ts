import { BookingFlowError } from '../../domain/error';
import type { Instant } from '../../domain/model';
import type { MeetingTimes } from './booking-row';
import { utcInstant } from './instants';
import { lock } from './lock';
import type { Db } from './work';

export interface RepTimeClaim extends MeetingTimes {
	readonly repId: string;
	readonly exceptBookingId?: string;
}

/**
 * Holds the rep's time until the transaction ends and throws `slot-taken` when another meeting has it: two meetings
 * may share a buffer, but neither may reach into the other's.
 */
export async function claimRepTime(db: Db, claim: RepTimeClaim): Promise<void> {
	const { repId, exceptBookingId, start_at, end_at, busy_from, busy_to } = claim;
	await lock(db, [`rep:${repId}`]);
	let others = db
		.selectFrom(occupiedTime(db).as('time'))
		.select(['start_at', 'end_at'])
		.where('rep_id', '=', repId)
		// Follows from either of the two below; said for the index.
		.where('busy_to', '>', busy_from)
		.where((eb) =>
			eb.or([
				eb.and([eb('busy_from', '<', end_at), eb('busy_to', '>', start_at)]),
				eb.and([eb('start_at', '<', busy_to), eb('end_at', '>', busy_from)]),
			]),
		)
		.limit(1);
	if (exceptBookingId !== undefined) others = others.where('booking_id', '!=', exceptBookingId);
	const clash = await others.executeTakeFirst();
	if (!clash) return;
	throw new BookingFlowError(
		'slot-taken',
		`The rep's time at ${start_at} is taken by a meeting from ${clash.start_at} to ${clash.end_at}.`,
		'Offer other times: run Propose Slots again.',
	);
}

/** How many meetings of a rep start in a stretch of time, half-open; those that the rep joins count too. */
export async function countMeetings(
	db: Db,
	stretch: {
		readonly repId: string;
		readonly from: Instant;
		readonly to: Instant;
		readonly exceptBookingId?: string | undefined;
	},
): Promise<number> {
	const { repId, from, to, exceptBookingId } = stretch;
	let meetings = db
		.selectFrom(occupiedTime(db).as('time'))
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('rep_id', '=', repId)
		// A meeting ends after it starts; said for the index.
		.where('busy_to', '>', from)
		.where('start_at', '>=', from)
		.where('start_at', '<', to);
	if (exceptBookingId !== undefined) meetings = meetings.where('booking_id', '!=', exceptBookingId);
	return (await meetings.executeTakeFirstOrThrow()).count;
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
		.selectFrom(occupiedTime(db).as('time'))
		.select(['rep_id', 'start_at', 'end_at', 'busy_from', 'busy_to'])
		.where('rep_id', 'in', query.repIds)
		.where('busy_to', '>', utcInstant(query.from, 'From'))
		.where('busy_from', '<', utcInstant(query.to, 'To'))
		.orderBy('start_at')
		.orderBy('booking_id');
	if (query.exceptBookingId) busy = busy.where('booking_id', '!=', query.exceptBookingId);
	return (await busy.execute()).map(toBusyBooking);
}

export function toBusyBooking(row: MeetingTimes & { readonly rep_id: string }): BusyBooking {
	return {
		repId: row.rep_id,
		start: row.start_at,
		end: row.end_at,
		bufferBeforeMinutes: minutesBetween(row.busy_from, row.start_at),
		bufferAfterMinutes: minutesBetween(row.end_at, row.busy_to),
	};
}

const TIMES = ['rep_id', 'start_at', 'end_at', 'busy_from', 'busy_to'] as const;

/** All meetings that take time, once for each rep who is in them. */
function occupiedTime(db: Db) {
	const own = db
		.selectFrom('bookings')
		.select(['id as booking_id', ...TIMES])
		.where('occupies', '=', 1);
	const joined = db
		.selectFrom('co_hosts')
		.select(['booking_id', ...TIMES])
		.where('occupies', '=', 1);
	return own.unionAll(joined);
}

function minutesBetween(from: Instant, to: Instant): number {
	return (Date.parse(to) - Date.parse(from)) / 60_000;
}
