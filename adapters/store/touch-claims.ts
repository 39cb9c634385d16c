import type { Instant, Touch } from '../../domain/model';
import { isPostgres } from './dialect';
import { addMinutes, utcInstant } from './instants';
import { addReview } from './reviews';
import { toTouch } from './touch-row';
import type { Work } from './work';

/** A send that began within its lease has at least this long to report back. */
const SENDING_LEASE_MINUTES = 5;

export interface ClaimOptions {
	readonly limit: number;
	/** How long the claim holds; then `recoverExpiredLeases` gives the touches to others. */
	readonly leaseMinutes: number;
	/** Names this claim. */
	readonly claimToken: string;
}

/** Takes what is due, oldest first. No touch is in the claim of two at once, whatever the number of processes. */
export async function claimDueTouches(
	{ db, now }: Work,
	{ limit, leaseMinutes, claimToken }: ClaimOptions,
): Promise<Touch[]> {
	let due = db
		.selectFrom('touches')
		.select('id')
		.where('status', '=', 'pending')
		.where('due_at', '<=', now)
		.orderBy('due_at')
		.orderBy('id')
		.limit(limit);
	if (isPostgres(db)) due = due.forUpdate().skipLocked();
	const ids = (await due.execute()).map(({ id }) => id);
	if (!ids.length) return [];
	await db
		.updateTable('touches')
		.set({
			status: 'claimed',
			claim_token: claimToken,
			lease_until: addMinutes(now, leaseMinutes),
			updated_at: now,
		})
		.where('id', 'in', ids)
		.execute();
	const claimed = db.selectFrom('touches').selectAll().where('id', 'in', ids);
	return (await claimed.orderBy('due_at').orderBy('id').execute()).map(toTouch);
}

/**
 * Says that the message leaves now: from here on a crash leaves its fate unknown. False when the claim has run out or
 * the touch was called off: then it must not be sent.
 */
export async function startSending(
	{ db, now }: Work,
	touchId: string,
	claimToken: string,
): Promise<boolean> {
	const longEnough = addMinutes(now, SENDING_LEASE_MINUTES);
	const { numUpdatedRows } = await db
		.updateTable('touches')
		.set((eb) => ({
			status: 'sending',
			attempts: eb('attempts', '+', 1),
			lease_until: eb
				.case()
				.when('lease_until', '>', longEnough)
				.then(eb.ref('lease_until'))
				.else(longEnough)
				.end(),
			updated_at: now,
		}))
		.where('id', '=', touchId)
		.where('status', '=', 'claimed')
		.where('claim_token', '=', claimToken)
		.where('lease_until', '>', now)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

export interface TouchResult {
	readonly status: 'sent' | 'failed' | 'skipped';
	readonly reason: string | null;
}

/** Records what became of a claimed touch. False when it was finished, called off or given to others before. */
export async function finishTouch(
	{ db, now }: Work,
	touchId: string,
	{ status, reason }: TouchResult,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('touches')
		.set({ status, reason, claim_token: null, lease_until: null, updated_at: now })
		.where('id', '=', touchId)
		.where('status', 'in', ['claimed', 'sending'])
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Puts a claimed touch back for another time. False when it is no longer claimed. */
export async function releaseTouch(
	{ db, now }: Work,
	touchId: string,
	dueAt: Instant,
	reason: string | null = null,
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('touches')
		.set({
			status: 'pending',
			due_at: utcInstant(dueAt, 'Due time'),
			reason,
			claim_token: null,
			lease_until: null,
			updated_at: now,
		})
		.where('id', '=', touchId)
		.where('status', '=', 'claimed')
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/**
 * What a run that stopped half-way has left: touches not yet on their way are due again; of those on their way
 * nobody knows whether they arrived, so they are not sent again and a person is asked.
 */
export async function recoverExpiredLeases(
	work: Work,
): Promise<{ retried: number; reviewed: Touch[] }> {
	const { db, now } = work;
	const released = { claim_token: null, lease_until: null, updated_at: now };
	const { numUpdatedRows } = await db
		.updateTable('touches')
		.set({ status: 'pending', ...released })
		.where('status', '=', 'claimed')
		.where('lease_until', '<=', now)
		.executeTakeFirst();
	const unknown = await db
		.updateTable('touches')
		.set({ status: 'failed', reason: 'outcome_unknown', ...released })
		.where('status', '=', 'sending')
		.where('lease_until', '<=', now)
		.returningAll()
		.execute();
	const reviewed = unknown.map(toTouch);
	for (const touch of reviewed) await askPerson(work, touch);
	return { retried: Number(numUpdatedRows), reviewed };
}

async function askPerson(work: Work, touch: Touch): Promise<void> {
	await addReview(work, {
		kind: 'touch_outcome_unknown',
		leadId: touch.leadId,
		bookingId: touch.bookingId,
		summary: `The message "${touch.step.step}" of ${touch.cadence}, due ${touch.dueAt}, was on its way when the run stopped.`,
		whatToDo:
			'Look in the channel whether it arrived. If it did not, send it by hand: it is not sent again by itself.',
	});
}
