import type { Booking, BookingStatus, Instant, Message } from '../../domain/model';
import { toBooking } from './booking-row';
import { utcInstant } from './instants';
import type { Db } from './work';

/** Over, off, being moved, or found at risk before. */
const NOT_LOOKED_AT: readonly BookingStatus[] = [
	'cancelled',
	'no_show',
	'completed',
	'reschedule_requested',
	'at_risk',
];

/** Meetings that stand and start after `from`, until `to`, the soonest first. */
export async function listUpcoming(
	db: Db,
	{ from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<Booking[]> {
	const rows = await db
		.selectFrom('bookings')
		.selectAll()
		.where('occupies', '=', 1)
		.where('attendance', '=', 'unknown')
		.where('outcome', 'is', null)
		.where('status', 'not in', NOT_LOOKED_AT)
		.where('start_at', '>', utcInstant(from, 'From'))
		.where('start_at', '<=', utcInstant(to, 'To'))
		.orderBy('start_at')
		.orderBy('id')
		.execute();
	return rows.map(toBooking);
}

/** Whether the meeting may still be found at risk. */
export function isLookedAt({ status, outcome }: Booking): boolean {
	return outcome === null && !NOT_LOOKED_AT.includes(status);
}

/** When such an event last happened to the booking; null when it did not. */
export async function lastEventAt(
	db: Db,
	bookingId: string,
	types: readonly string[],
): Promise<Instant | null> {
	const { at } = await db
		.selectFrom('audit_events')
		.select((eb) => eb.fn.max('at').as('at'))
		.where('booking_id', '=', bookingId)
		.where('type', 'in', types)
		.executeTakeFirstOrThrow();
	return at;
}

export type AboutMessage = Pick<Message, 'id' | 'kind' | 'channel' | 'at'>;

/** Messages about the booking that went out to the lead since then, the oldest first. */
export async function listSentAbout(
	db: Db,
	{ id, leadId }: Booking,
	since: Instant,
): Promise<AboutMessage[]> {
	const rows = await db
		.selectFrom('messages')
		.select(['id', 'kind', 'channel', 'at'])
		.where('lead_id', '=', leadId)
		.where('booking_id', '=', id)
		.where('direction', '=', 'out')
		.where('audience', '=', 'lead')
		.where('status', '!=', 'failed')
		.where('at', '>=', since)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({ ...row, channel: row.channel as Message['channel'] }));
}

/** How often times were offered to the lead up to then, within a time, and when last. */
export async function countOffers(
	db: Db,
	leadId: string,
	{ since, until }: { readonly since: Instant; readonly until: Instant },
): Promise<{ readonly count: number; readonly lastAt: Instant | null }> {
	const { count, lastAt } = await db
		.selectFrom('proposals')
		.select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('created_at').as('lastAt')])
		.where('lead_id', '=', leadId)
		.where('created_at', '>=', since)
		.where('created_at', '<=', until)
		.executeTakeFirstOrThrow();
	return { count: Number(count), lastAt };
}

/**
 * How often the lead missed a meeting, this one before it was moved included: a booking that is moved or held later
 * says nothing of it any more, the audit trail does.
 */
export async function countNoShows(db: Db, leadId: string): Promise<number> {
	const events = await db
		.selectFrom('audit_events')
		.select(['type', 'data'])
		.where('booking_id', 'in', (eb) =>
			eb.selectFrom('bookings').select('id').where('lead_id', '=', leadId),
		)
		.where('type', 'in', ['outcome.marked', 'outcome.undone'])
		.execute();
	const missed = events.filter(
		({ data }) => (JSON.parse(data) as { outcome?: unknown }).outcome === 'no_show',
	);
	const undone = missed.filter(({ type }) => type === 'outcome.undone').length;
	return Math.max(0, missed.length - 2 * undone);
}

/** Whether replies reach the store at all: somebody's did since then. */
export async function hearsReplies(db: Db, since: Instant): Promise<boolean> {
	const one = await db
		.selectFrom('messages')
		.select('id')
		.where('direction', '=', 'in')
		.where('kind', '=', 'reply')
		.where('at', '>=', since)
		.limit(1)
		.executeTakeFirst();
	return one !== undefined;
}
