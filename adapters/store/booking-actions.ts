import type { Instant } from '../../domain/model';
import { addMinutes } from './instants';
import { lock } from './lock';
import type { BookingActionRow } from './schema';
import type { Db, Work } from './work';

/**
 * "planned" and "running" are to be done; "superseded" was overtaken by a later change of the booking before it was
 * done.
 */
export type ActionStatus = 'planned' | 'running' | 'ok' | 'failed' | 'skipped' | 'superseded';

export interface BookingAction<Plan> {
	readonly bookingId: string;
	/** The change of the booking that it follows: "booked:0", "rescheduled:1" ... */
	readonly change: string;
	/** "calendar", "confirmation" ... */
	readonly action: string;
	/** All that is needed to do it, now or again. */
	readonly plan: Plan;
	readonly status: ActionStatus;
	/** What came of it, in words. */
	readonly detail: string;
	readonly providerId: string | null;
	readonly milliseconds: number;
	readonly attempts: number;
	readonly updatedAt: Instant;
}

export type ActionOutcome = Pick<
	BookingAction<unknown>,
	'detail' | 'providerId' | 'milliseconds'
> & { readonly status: 'ok' | 'failed' | 'skipped' };

/** An action that has been running for longer belongs to a run that has died. */
const LEASE_MINUTES = 2;

const UNDONE = ['planned', 'running', 'failed'] as const;

/**
 * Writes down what is to follow a change, in the change's own transaction: whatever happens then, it is known. What
 * was left undone of earlier changes is overtaken.
 */
export async function planActions<Plan>(
	{ db, now }: Work,
	{ bookingId, change }: Pick<BookingAction<Plan>, 'bookingId' | 'change'>,
	plans: readonly Pick<BookingAction<Plan>, 'action' | 'plan'>[],
): Promise<void> {
	await db
		.updateTable('booking_actions')
		.set({ status: 'superseded', updated_at: now })
		.where('booking_id', '=', bookingId)
		.where('change', '!=', change)
		.where('status', 'in', UNDONE)
		.execute();
	const rows: BookingActionRow[] = plans.map(({ action, plan }) => ({
		booking_id: bookingId,
		change,
		action,
		plan: JSON.stringify(plan),
		status: 'planned',
		detail: '',
		provider_id: null,
		milliseconds: 0,
		attempts: 0,
		created_at: now,
		updated_at: now,
	}));
	if (!rows.length) return;
	await db
		.insertInto('booking_actions')
		.values(rows)
		.onConflict((conflict) => conflict.columns(['booking_id', 'change', 'action']).doNothing())
		.execute();
}

/**
 * Takes the actions of a change that are to be done: those planned, those of a run that has died and, when asked for,
 * those that failed. Nobody else gets them meanwhile.
 */
export async function claimActions<Plan>(
	{ db, now }: Work,
	bookingId: string,
	{ change, retriesFailed }: { readonly change: string; readonly retriesFailed: boolean },
): Promise<BookingAction<Plan>[]> {
	await lock(db, [`actions:${bookingId}`]);
	const rows = await db
		.updateTable('booking_actions')
		.set((eb) => ({ status: 'running', updated_at: now, attempts: eb('attempts', '+', 1) }))
		.where('booking_id', '=', bookingId)
		.where('change', '=', change)
		.where((eb) =>
			eb.or([
				eb('status', '=', 'planned'),
				eb.and([
					eb('status', '=', 'running'),
					eb('updated_at', '<', addMinutes(now, -LEASE_MINUTES)),
				]),
				...(retriesFailed ? [eb('status', '=', 'failed')] : []),
			]),
		)
		.returningAll()
		.execute();
	return rows.map(toAction<Plan>);
}

/**
 * What came of a claimed action. Nothing is changed of one that another run has taken over or a change overtaken;
 * returns whether anything was. Nobody else begins or ends an action of the booking while this transaction is open.
 */
export async function finishAction(
	{ db, now }: Work,
	{
		bookingId,
		change,
		action,
		attempts,
	}: Pick<BookingAction<unknown>, 'bookingId' | 'change' | 'action' | 'attempts'>,
	{ status, detail, providerId, milliseconds }: ActionOutcome,
): Promise<boolean> {
	await lock(db, [`actions:${bookingId}`]);
	const { numUpdatedRows } = await db
		.updateTable('booking_actions')
		.set({ status, detail, provider_id: providerId, milliseconds, updated_at: now })
		.where('booking_id', '=', bookingId)
		.where('change', '=', change)
		.where('action', '=', action)
		.where('attempts', '=', attempts)
		.where('status', 'in', UNDONE)
		.executeTakeFirst();
	return numUpdatedRows > 0;
}

/** The actions of one change, by name. */
export async function listActions<Plan>(
	db: Db,
	bookingId: string,
	change: string,
): Promise<BookingAction<Plan>[]> {
	const rows = await db
		.selectFrom('booking_actions')
		.selectAll()
		.where('booking_id', '=', bookingId)
		.where('change', '=', change)
		.orderBy('created_at')
		.orderBy('action')
		.execute();
	return rows.map(toAction<Plan>);
}

/** A change with actions that are not done. */
export interface UndoneChange {
	readonly bookingId: string;
	readonly change: string;
}

/** Changes whose actions failed fewer than `attempts` times, and those of runs that have died; the oldest first. */
export async function listUndoneChanges(
	{ db, now }: Pick<Work, 'db' | 'now'>,
	{ attempts, limit }: { readonly attempts: number; readonly limit: number },
): Promise<UndoneChange[]> {
	const rows = await db
		.selectFrom('booking_actions')
		.select((eb) => ['booking_id', 'change', eb.fn.min('updated_at').as('since')])
		.where((eb) =>
			eb.or([
				eb.and([eb('status', '=', 'failed'), eb('attempts', '<', attempts)]),
				eb.and([
					eb('status', 'in', ['planned', 'running']),
					eb('updated_at', '<', addMinutes(now, -LEASE_MINUTES)),
				]),
			]),
		)
		.groupBy(['booking_id', 'change'])
		.orderBy('since')
		.limit(limit)
		.execute();
	return rows.map(({ booking_id: bookingId, change }) => ({ bookingId, change }));
}

/** Marks what runs that have died left undone as failed, so that it is seen; returns it. */
export async function failAbandonedActions<Plan>({
	db,
	now,
}: Work): Promise<BookingAction<Plan>[]> {
	const rows = await db
		.updateTable('booking_actions')
		.set({ status: 'failed', detail: 'the run ended before it was done', updated_at: now })
		.where('status', 'in', ['planned', 'running'])
		.where('updated_at', '<', addMinutes(now, -LEASE_MINUTES))
		.returningAll()
		.execute();
	return rows.map(toAction<Plan>);
}

/** Whether an action of this name was begun and not ended well after another change of the booking. */
export async function wasLeftUndone(
	db: Db,
	{ bookingId, change, action }: Pick<BookingAction<unknown>, 'bookingId' | 'change' | 'action'>,
): Promise<boolean> {
	const row = await db
		.selectFrom('booking_actions')
		.select('change')
		.where('booking_id', '=', bookingId)
		.where('action', '=', action)
		.where('change', '!=', change)
		.where('attempts', '>', 0)
		.where('status', 'not in', ['ok', 'skipped'])
		.executeTakeFirst();
	return row !== undefined;
}

/** Whether the booking has changed once more since. */
export async function isOvertaken(
	db: Db,
	{ bookingId, change }: Pick<BookingAction<unknown>, 'bookingId' | 'change'>,
): Promise<boolean> {
	const later = await db
		.selectFrom('booking_actions as later')
		.innerJoin('booking_actions as own', 'own.booking_id', 'later.booking_id')
		.select('later.change')
		.where('own.booking_id', '=', bookingId)
		.where('own.change', '=', change)
		.whereRef('later.created_at', '>', 'own.created_at')
		.executeTakeFirst();
	return later !== undefined;
}

/** Whether nothing of what is to follow was begun yet. Nobody begins while this transaction is open. */
export async function isUntouched({ db }: Work, bookingId: string): Promise<boolean> {
	await lock(db, [`actions:${bookingId}`]);
	const rows = await db
		.selectFrom('booking_actions')
		.select(['status', 'attempts'])
		.where('booking_id', '=', bookingId)
		.execute();
	return rows.length > 0 && rows.every((row) => row.status === 'planned' && row.attempts === 0);
}

/** The newest change of a booking that has actions: the only one that can have actions to be done. */
export async function latestChange(db: Db, bookingId: string): Promise<string | null> {
	const row = await db
		.selectFrom('booking_actions')
		.select('change')
		.where('booking_id', '=', bookingId)
		.where('status', '!=', 'superseded')
		.orderBy((eb) => eb.case().when('status', 'in', UNDONE).then(0).else(1).end())
		.orderBy('created_at', 'desc')
		.orderBy('change', 'desc')
		.executeTakeFirst();
	return row?.change ?? null;
}

function toAction<Plan>(row: BookingActionRow): BookingAction<Plan> {
	return {
		bookingId: row.booking_id,
		change: row.change,
		action: row.action,
		plan: JSON.parse(row.plan) as Plan,
		status: row.status as ActionStatus,
		detail: row.detail,
		providerId: row.provider_id,
		milliseconds: row.milliseconds,
		attempts: row.attempts,
		updatedAt: row.updated_at,
	};
}
