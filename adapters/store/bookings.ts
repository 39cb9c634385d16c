import { BookingFlowError } from '../../domain/error';
import type { Booking, BookingStatus, Instant } from '../../domain/model';
import { meetingTimes, newBookingRow, toBooking } from './booking-row';
import type { NewBooking } from './booking-row';
import { listCoHosts, setCoHosts } from './co-hosts';
import { utcInstant } from './instants';
import { lock } from './lock';
import { refuseOverCap } from './meeting-caps';
import { claimRepTime } from './rep-time';
import type { BookingRow } from './schema';
import type { Db, Work } from './work';

export type { NewBooking } from './booking-row';
export { listBusy } from './rep-time';

/** Statuses in which the meeting is over or off. */
const CLOSED: readonly BookingStatus[] = ['cancelled', 'no_show', 'completed'];

/**
 * Books the rep's time, buffers included, and that of the reps who join. Throws `slot-taken` when another meeting has
 * it, or when the rep's day or week is full.
 */
export async function insertBooking(
	work: Work,
	booking: NewBooking,
	coHostIds: readonly string[] = [],
): Promise<Booking> {
	const row = newBookingRow(work, booking);
	await lockReps(work.db, [row.rep_id, ...coHostIds]);
	await claimRepTime(work.db, { ...row, repId: row.rep_id });
	await refuseOverCap(work.db, booking);
	await work.db.insertInto('bookings').values(row).execute();
	const made = toBooking(row);
	if (coHostIds.length) await setCoHosts(work, made, coHostIds);
	return made;
}

/** All at once and in one order: two bookings with the same reps must not wait for each other. */
async function lockReps(db: Db, repIds: readonly string[]) {
	await lock(
		db,
		repIds.map((id) => `rep:${id}`),
	);
}

export interface BookingMove {
	readonly start: Instant;
	readonly end: Instant;
	readonly repId?: string;
	readonly repTimezone?: string;
	/** The reps who join at the new time; missing: those who joined at the old one. */
	readonly coHostIds?: readonly string[];
	readonly proposalId?: string | null;
	/** The prospect's zone. */
	readonly timezone?: string;
}

/**
 * Moves a booking to another time, and to another rep where one is given; what was marked of the missed time is
 * cleared. Throws `slot-taken`, and `not-allowed` for a booking that was cancelled or took place meanwhile.
 */
export async function moveBooking(
	work: Work,
	bookingId: string,
	move: BookingMove,
): Promise<Booking> {
	const before = await lockBooking(work.db, bookingId);
	refuseWhenOver(before);
	const times = meetingTimes(move.start, move.end, before.settings);
	const repId = move.repId ?? before.repId;
	const repTimezone = move.repTimezone ?? before.repTimezone;
	const coHostIds = (move.coHostIds ?? (await listCoHosts(work.db, bookingId))).filter(
		(id) => id !== repId,
	);
	await lockReps(work.db, [repId, ...coHostIds]);
	await claimRepTime(work.db, { ...times, repId, exceptBookingId: bookingId });
	await refuseOverCap(work.db, {
		repId,
		repTimezone,
		start: times.start_at,
		settings: before.settings,
		exceptBookingId: bookingId,
	});
	const moved = await updateBooking(work, bookingId, {
		...times,
		rep_id: repId,
		rep_timezone: repTimezone,
		proposal_id: move.proposalId === undefined ? before.proposalId : move.proposalId,
		timezone: move.timezone ?? before.timezone,
		status: 'rescheduled',
		occupies: 1,
		reschedules: before.reschedules + 1,
		cancel_reason: null,
		outcome: null,
		attendance: 'unknown',
	});
	await setCoHosts(work, moved, coHostIds);
	return moved;
}

/** Gives a meeting to another rep at the time it has. Throws `slot-taken` when that rep is not free. */
export async function reassignBooking(
	work: Work,
	bookingId: string,
	rep: { readonly id: string; readonly timezone: string },
): Promise<Booking> {
	const before = await lockBooking(work.db, bookingId);
	refuseWhenOver(before);
	const times = meetingTimes(before.start, before.end, before.settings);
	await claimRepTime(work.db, { ...times, repId: rep.id, exceptBookingId: bookingId });
	return await updateBooking(work, bookingId, { rep_id: rep.id, rep_timezone: rep.timezone });
}

export type BookingMarks = Partial<Pick<Booking, 'cancelReason' | 'outcome' | 'attendance'>>;

/**
 * Sets the status and what goes with it. Cancelling frees the rep's time; taking a cancellation back claims it
 * again, and throws `slot-taken` when somebody else has it by then.
 */
export async function setBookingStatus(
	work: Work,
	id: string,
	status: BookingStatus,
	{ cancelReason, outcome, attendance }: BookingMarks = {},
): Promise<Booking> {
	const before = await lockBooking(work.db, id);
	const occupies = status === 'cancelled' ? 0 : 1;
	if (before.status === 'cancelled' && occupies === 1) {
		const times = meetingTimes(before.start, before.end, before.settings);
		const coHostIds = await listCoHosts(work.db, id);
		await lockReps(work.db, [before.repId, ...coHostIds]);
		await claimRepTime(work.db, { ...times, repId: before.repId, exceptBookingId: id });
		await setCoHosts(work, before, coHostIds);
	}
	await work.db.updateTable('co_hosts').set({ occupies }).where('booking_id', '=', id).execute();
	return await updateBooking(work, id, {
		status,
		occupies,
		...(cancelReason === undefined ? {} : { cancel_reason: cancelReason }),
		...(outcome === undefined ? {} : { outcome }),
		...(attendance === undefined ? {} : { attendance }),
	});
}

export async function findBooking(db: Db, id: string): Promise<Booking | null> {
	const row = await db.selectFrom('bookings').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? toBooking(row) : null;
}

export async function requireBooking(db: Db, id: string): Promise<Booking> {
	const booking = await findBooking(db, id);
	if (booking) return booking;
	throw new BookingFlowError(
		'not-found',
		`There is no booking "${id}" in the store.`,
		'Use the bookingId that Book Meeting put on the item, and the same booking store.',
	);
}

/** The lead's newest booking that is neither cancelled nor over. */
export async function findActiveBooking(
	db: Db,
	leadId: string,
	eventType?: string,
): Promise<Booking | null> {
	let query = newestOf(db, leadId).where('status', 'not in', CLOSED);
	if (eventType !== undefined) query = query.where('event_type', '=', eventType);
	const row = await query.executeTakeFirst();
	return row ? toBooking(row) : null;
}

export async function findLatestBooking(db: Db, leadId: string): Promise<Booking | null> {
	const row = await newestOf(db, leadId).executeTakeFirst();
	return row ? toBooking(row) : null;
}

/** Meetings of which nobody has said whether they took place, by start: all that began or ended before a moment. */
export async function listUnattended(
	db: Db,
	before: { readonly startedBefore: Instant } | { readonly endedBefore: Instant },
): Promise<Booking[]> {
	let query = db
		.selectFrom('bookings')
		.selectAll()
		.where('occupies', '=', 1)
		.where('attendance', '=', 'unknown')
		.where('outcome', 'is', null)
		.where('status', 'not in', CLOSED)
		.orderBy('start_at')
		.orderBy('id');
	if ('startedBefore' in before) {
		query = query.where('start_at', '<', utcInstant(before.startedBefore, 'Started before'));
	} else {
		const end = utcInstant(before.endedBefore, 'Ended before');
		query = query.where('start_at', '<', end).where('end_at', '<', end);
	}
	return (await query.execute()).map(toBooking);
}

function newestOf(db: Db, leadId: string) {
	return db
		.selectFrom('bookings')
		.selectAll()
		.where('lead_id', '=', leadId)
		.orderBy('created_at', 'desc')
		.orderBy('start_at', 'desc')
		.orderBy('id', 'desc')
		.limit(1);
}

/** The booking as it stands, kept from other changes until the transaction ends. */
async function lockBooking(db: Db, id: string): Promise<Booking> {
	await lock(db, [`booking:${id}`]);
	return await requireBooking(db, id);
}

async function updateBooking(
	{ db, now }: Work,
	id: string,
	changes: Partial<BookingRow>,
): Promise<Booking> {
	const row = await db
		.updateTable('bookings')
		.set({ ...changes, updated_at: now })
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirstOrThrow();
	return toBooking(row);
}

function refuseWhenOver({ id, status }: Booking) {
	if (status !== 'cancelled' && status !== 'completed') return;
	throw new BookingFlowError(
		'not-allowed',
		`Booking ${id} is ${status} and cannot be moved.`,
		'Book a new meeting instead.',
	);
}
