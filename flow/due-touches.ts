import { appendAudit } from '../adapters/store/audit';
import { findBooking } from '../adapters/store/bookings';
import { requireLead } from '../adapters/store/leads';
import { isOptedOut } from '../adapters/store/opt-outs';
import { findRep } from '../adapters/store/reps';
import {
	claimDueTouches,
	finishTouch,
	recoverExpiredLeases,
	releaseTouch,
} from '../adapters/store/touches';
import type { Work } from '../adapters/store/work';
import { decideTouch } from '../domain/cadence/decide';
import { addressFor, conversationChannel } from '../domain/lead/address';
import type { Booking, Channel, Lead, MinuteRange, Rep, Touch } from '../domain/model';
import { reviewAbandoned } from './actions/abandoned';
import type { FlowContext } from './context';

export interface DueTouchesInput {
	readonly limit: number;
	/** How long this run may take before another may try the same touches. */
	readonly leaseMinutes: number;
	/** When messages may go, in the recipient's local time; null: at any time. */
	readonly sendingHours: MinuteRange | null;
}

export interface DueTouch {
	readonly touch: Touch;
	readonly lead: Lead;
	readonly rep: Rep | null;
	readonly booking: Booking | null;
	readonly channel: Channel;
}

export interface DueTouches {
	readonly due: readonly DueTouch[];
	readonly skipped: number;
	readonly moved: number;
	/** Touches of a run that stopped half-way: back in line, or for a person to look at. */
	readonly retried: number;
	readonly reviewed: number;
}

/**
 * Claims what is due and decides, from the state of this moment, whether each touch may go. What comes back in
 * `due` belongs to this run until the lease ends.
 */
export async function getDueTouches(
	context: FlowContext,
	input: DueTouchesInput,
): Promise<DueTouches> {
	return await context.store.transaction(context, async (work) => {
		await reviewAbandoned(work);
		const { retried, reviewed } = await recoverExpiredLeases(work);
		const claimed = await claimDueTouches(work, {
			limit: input.limit,
			leaseMinutes: input.leaseMinutes,
			claimToken: work.newId('claim'),
		});
		const due: DueTouch[] = [];
		const counts = { skipped: 0, moved: 0 };
		for (const touch of claimed) {
			const candidate = await loadCandidate(work, touch);
			const decision = await decide(work, candidate, input.sendingHours);
			if (decision.action === 'send') {
				due.push(candidate);
				continue;
			}
			counts[decision.action === 'skip' ? 'skipped' : 'moved'] += 1;
			await setAside(work, touch, decision);
		}
		return { due, ...counts, retried, reviewed: reviewed.length };
	});
}

async function loadCandidate({ db }: Work, touch: Touch): Promise<DueTouch> {
	const lead = await requireLead(db, touch.leadId);
	const booking = touch.bookingId ? await findBooking(db, touch.bookingId) : null;
	const channel =
		touch.step.channel === 'conversation'
			? (conversationChannel(lead) ?? lead.channel)
			: touch.step.channel;
	const rep = booking ? await findRep(db, booking.repId) : null;
	return { touch, lead, booking, rep, channel };
}

async function decide(
	{ db, now }: Work,
	{ touch, lead, booking, channel }: DueTouch,
	quietHours: MinuteRange | null,
) {
	const address = addressFor(lead, channel);
	if (!address)
		return { action: 'skip' as const, reason: `the lead has no address for ${channel}` };
	return decideTouch({
		touch,
		now,
		booking,
		leadStage: lead.stage,
		optedOut: await isOptedOut(db, channel, address),
		recipientTimezone: lead.timezone ?? booking?.timezone ?? 'UTC',
		quietHours,
	});
}

type SetAside = Exclude<ReturnType<typeof decideTouch>, { action: 'send' }>;

async function setAside(work: Work, touch: Touch, decision: SetAside) {
	const moved = decision.action === 'move';
	if (moved) await releaseTouch(work, touch.id, decision.dueAt, decision.reason);
	else await finishTouch(work, touch.id, { status: 'skipped', reason: decision.reason });
	await appendAudit(work, {
		type: moved ? 'touch.moved' : 'touch.skipped',
		leadId: touch.leadId,
		bookingId: touch.bookingId,
		data: {
			touchId: touch.id,
			cadence: touch.cadence,
			step: touch.step.step,
			reason: decision.reason,
			...(moved ? { dueAt: decision.dueAt } : {}),
		},
	});
}
