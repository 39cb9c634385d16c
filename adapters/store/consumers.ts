import { BookingFlowError } from '../../domain/error';
import type { Instant } from '../../domain/model';
import { addMinutes } from './instants';
import { lock } from './lock';
import type { Db, Work } from './work';

/** Where a reader of the audit trail starts: an instant is that of the first event to be read. */
export type ReadFrom = 'now' | 'beginning' | Instant;

/** How long events are kept for the process that holds them, unless it says that it is still at work. */
const HOLD_MINUTES = 0.5;

/** The events after `seq` in the hands of one process. */
export interface Hold {
	readonly consumerId: string;
	readonly seq: number;
	/** Also tells this hold from others. */
	readonly until: Instant;
}

/**
 * Gives a reader its place in the trail. A known one keeps its place, but for the first time that it asks for the
 * beginning or for this instant.
 */
export async function enrolConsumer(work: Work, id: string, from: ReadFrom): Promise<void> {
	const { db, now } = work;
	await lock(db, [`consumer:${id}`]);
	const known = await db
		.selectFrom('consumers')
		.select('replayed')
		.where('id', '=', id)
		.executeTakeFirst();
	const replayed = from === 'now' ? null : from;
	if (!known) {
		const seq = await seqBefore(db, from);
		await db.insertInto('consumers').values({ id, seq, replayed, updated_at: now }).execute();
	} else if (known.replayed !== replayed) {
		const place = replayed === null ? {} : { seq: await seqBefore(db, from) };
		await db
			.updateTable('consumers')
			.set({ replayed, ...place })
			.where('id', '=', id)
			.execute();
	}
}

/** The last event that the reader has dealt with. */
export async function readPlace(db: Db, id: string): Promise<number> {
	const row = await db
		.selectFrom('consumers')
		.select('seq')
		.where('id', '=', id)
		.executeTakeFirst();
	if (row) return row.seq;
	throw new BookingFlowError(
		'not-found',
		'The booking store does not know how far this workflow has read.',
		'Publish the workflow again: it then goes on from now.',
	);
}

/**
 * Takes the events after `seq` in hand. Null: another process has them, or has dealt with them already. While they
 * are held, `updated_at` lies ahead.
 */
export async function holdEvents(
	work: Work,
	consumer: Pick<Hold, 'consumerId' | 'seq'>,
): Promise<Hold | null> {
	const { consumerId, seq } = consumer;
	const until = addMinutes(work.now, HOLD_MINUTES);
	const { numUpdatedRows } = await work.db
		.updateTable('consumers')
		.set({ updated_at: until })
		.where('id', '=', consumerId)
		.where('seq', '=', seq)
		.where('updated_at', '<=', work.now)
		.executeTakeFirst();
	return numUpdatedRows ? { consumerId, seq, until } : null;
}

/** Says that the process is still at work. Null: it took too long, and the events went to another. */
export async function prolongHold(work: Work, hold: Hold): Promise<Hold | null> {
	const until = addMinutes(work.now, HOLD_MINUTES);
	const { numUpdatedRows } = await work.db
		.updateTable('consumers')
		.set({ updated_at: until })
		.where('id', '=', hold.consumerId)
		.where('updated_at', '=', hold.until)
		.executeTakeFirst();
	return numUpdatedRows ? { ...hold, until } : null;
}

/** Lets go, and moves the reader on to `seq` unless it was sent elsewhere meanwhile. Nothing happens to a lost hold. */
export async function endHold({ db, now }: Work, hold: Hold, seq: number): Promise<void> {
	await db
		.updateTable('consumers')
		.set((eb) => ({
			seq: eb.case().when('seq', '=', hold.seq).then(seq).else(eb.ref('seq')).end(),
			updated_at: now,
		}))
		.where('id', '=', hold.consumerId)
		.where('updated_at', '=', hold.until)
		.execute();
}

async function seqBefore(db: Db, from: ReadFrom): Promise<number> {
	if (from === 'beginning') return 0;
	const next =
		from === 'now'
			? undefined
			: await db
					.selectFrom('audit_events')
					.select('seq')
					.where('at', '>=', from)
					.orderBy('seq')
					.limit(1)
					.executeTakeFirst();
	return next ? next.seq - 1 : await newestSeq(db);
}

/** The last event that is in the trail now. */
export async function newestSeq(db: Db): Promise<number> {
	const { seq } = await db
		.selectFrom('audit_events')
		.select((eb) => eb.fn.coalesce(eb.fn.max('seq'), eb.lit(0)).as('seq'))
		.executeTakeFirstOrThrow();
	return seq;
}
