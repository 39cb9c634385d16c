import { appendAudit } from '../adapters/store/audit';
import { requireBooking, setBookingStatus } from '../adapters/store/bookings';
import { requireLead, setLeadStage } from '../adapters/store/leads';
import { findRep } from '../adapters/store/reps';
import { cancelTouches } from '../adapters/store/touches';
import type { Work } from '../adapters/store/work';
import { cadenceSteps } from '../domain/cadence/presets';
import type { SequenceName } from '../domain/cadence/preset';
import type { Booking, Lead, Outcome, Rep } from '../domain/model';
import { planOutcome, planUndo } from '../domain/outcome/plan-outcome';
import type { OutcomePlan } from '../domain/outcome/plan-outcome';
import { settleCredit } from './assignment-credit';
import { scheduleCadence } from './cadence-plan';
import type { FlowContext } from './context';

export interface MarkOutcomeInput {
	readonly bookingId: string;
	readonly outcome: Outcome;
	/** What the rep wants remembered. */
	readonly note: string | null;
	/** Whether the outcome's own follow-up sequence starts. */
	readonly startSequence: boolean;
}

export interface MarkedOutcome {
	readonly booking: Booking;
	readonly lead: Lead;
	readonly rep: Rep | null;
	/** The cadence that was started. */
	readonly sequence: string | null;
	readonly repeated: boolean;
}

/** Records what became of a meeting, and stops and starts the sequences that follow from it. */
export async function markOutcome(
	context: FlowContext,
	input: MarkOutcomeInput,
): Promise<MarkedOutcome> {
	const { outcome, note } = input;
	return await context.store.transaction(context, async (work) => {
		const booking = await requireBooking(work.db, input.bookingId);
		if (booking.outcome === outcome) return await present(work, booking.id, null, true);
		const plan = planOutcome({ outcome, booking, now: work.now });
		await applyPlan(work, booking, { plan, outcome, because: `the outcome is ${outcome}` });
		await appendAudit(work, {
			type: 'outcome.marked',
			leadId: booking.leadId,
			bookingId: booking.id,
			data: { outcome, note, from: booking.status, to: plan.status },
		});
		const sequence = input.startSequence ? plan.starts : null;
		if (sequence) await startSequence(work, booking, sequence);
		return await present(work, booking.id, sequence, false);
	});
}

/** Takes back an outcome: whether the lead came is unknown again, and what the outcome started stops. */
export async function undoOutcome(context: FlowContext, bookingId: string): Promise<MarkedOutcome> {
	return await context.store.transaction(context, async (work) => {
		const booking = await requireBooking(work.db, bookingId);
		const plan = planUndo(booking);
		await applyPlan(work, booking, { plan, outcome: null, because: 'the outcome was taken back' });
		await appendAudit(work, {
			type: 'outcome.undone',
			leadId: booking.leadId,
			bookingId,
			data: { outcome: booking.outcome, from: booking.status, to: plan.status },
		});
		return await present(work, bookingId, null, false);
	});
}

async function applyPlan(
	work: Work,
	booking: Booking,
	{ plan, outcome, because }: { plan: OutcomePlan; outcome: Outcome | null; because: string },
) {
	const marked = await setBookingStatus(work, booking.id, plan.status, {
		outcome,
		...(plan.attendance ? { attendance: plan.attendance } : {}),
	});
	await settleCredit(work, marked);
	if (plan.leadStage) await setLeadStage(work, booking.leadId, plan.leadStage);
	const scope = plan.stops === 'lead' ? { leadId: booking.leadId } : { bookingId: booking.id };
	await cancelTouches(work, { ...scope, reason: because });
}

async function startSequence(work: Work, booking: Booking, sequence: SequenceName) {
	await scheduleCadence(work, {
		lead: await requireLead(work.db, booking.leadId),
		bookingId: booking.id,
		cadence: sequence,
		steps: cadenceSteps(sequence),
		anchors: { start: booking.start, end: booking.end, marked: work.now, enrolled: work.now },
	});
}

async function present(
	{ db }: Work,
	bookingId: string,
	sequence: string | null,
	repeated: boolean,
): Promise<MarkedOutcome> {
	const booking = await requireBooking(db, bookingId);
	const lead = await requireLead(db, booking.leadId);
	return { booking, lead, rep: await findRep(db, booking.repId), sequence, repeated };
}
