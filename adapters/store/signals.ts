import type { ScoredSignal } from '../../domain/engagement/score';
import type { Instant } from '../../domain/model';
import { indexableKey } from './idempotency';
import { utcInstant } from './instants';
import type { SignalRow } from './schema';
import type { Db, Work } from './work';

export interface NewSignal {
	readonly leadId: string;
	readonly bookingId: string | null;
	readonly messageId: string | null;
	readonly type: string;
	readonly points: number;
	readonly at: Instant;
	readonly source: string;
	/** The same key again is the same signal. */
	readonly key: string;
	readonly detail: string | null;
}

export interface StoredSignal extends ScoredSignal {
	readonly id: string;
	readonly bookingId: string | null;
	readonly messageId: string | null;
	readonly source: string;
}

/** Keeps a signal. One whose key is known is left as it is; null tells so. */
export async function insertSignal(work: Work, signal: NewSignal): Promise<string | null> {
	const row: SignalRow = {
		id: work.newId('signal'),
		lead_id: signal.leadId,
		booking_id: signal.bookingId,
		message_id: signal.messageId,
		type: signal.type,
		points: signal.points,
		at: utcInstant(signal.at, 'At'),
		source: signal.source,
		key: indexableKey(signal.key),
		detail: signal.detail,
		recorded_at: work.now,
	};
	const inserted = await work.db
		.insertInto('signals')
		.values(row)
		.onConflict((conflict) => conflict.column('key').doNothing())
		.returning('id')
		.executeTakeFirst();
	return inserted?.id ?? null;
}

/** The lead's signals that happened at or after a time, by their own times. */
export async function listSignals(db: Db, leadId: string, since: Instant): Promise<StoredSignal[]> {
	const rows = await db
		.selectFrom('signals')
		.selectAll()
		.where('lead_id', '=', leadId)
		.where('at', '>=', utcInstant(since, 'Since'))
		.orderBy('at')
		.orderBy('key')
		.execute();
	return rows.map(toSignal);
}

/** Whether signals of these types reach the store at all: one did since then, whoever's it was. */
export async function hearsOf(db: Db, types: readonly string[], since: Instant): Promise<boolean> {
	const one = await db
		.selectFrom('signals')
		.select('id')
		.where('type', 'in', types)
		.where('at', '>=', utcInstant(since, 'Since'))
		.limit(1)
		.executeTakeFirst();
	return one !== undefined;
}

function toSignal(row: SignalRow): StoredSignal {
	return {
		id: row.id,
		bookingId: row.booking_id,
		messageId: row.message_id,
		type: row.type,
		points: row.points,
		at: row.at,
		source: row.source,
		key: row.key,
		detail: row.detail,
	};
}
