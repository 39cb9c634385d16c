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
import { carryOut } from './actions/carry-out';
import { planOutcomeMarked } from './actions/plan-change';
import type { ActionReport } from './actions/read-report';
import type { FlowContext } from './context';
import type { Services } from './services';

export interface MarkOutcomeInput {
	readonly bookingId: string;
	readonly outcome: Outcome;
	/** What the rep wants remembered. */
	readonly note: string | null;
	/** Whether the outcome's own follow-up sequence starts. */
	readonly startSequence: boolean;
	/** Who is told of it. */
	readonly services: Services;
}

export interface MarkedOutcome {
	readonly booking: Booking;
	readonly lead: Lead;
	readonly rep: Rep | null;
	/** The cadence that was started. */
	readonly sequence: string | null;
	readonly repeated: boolean;
	/** What was done outside. */
	readonly actions: readonly ActionReport[];
}

/** Records what became of a meeting, and stops and starts the sequences that follow from it. */
export async function markOutcome(
	context: FlowContext,
	input: MarkOutcomeInput,
): Promise<MarkedOutcome> {
	const { outcome, note, services } = input;
	const { change, ...marked } = await context.store.transaction(context, async (work) => {
		const booking = await requireBooking(work.db, input.bookingId);
		if (booking.outcome === outcome) {
			return { ...(await present(work, booking.id, null, true)), change: null };
		}
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
		const change = await planOutcomeMarked(work, booking, services);
		return { ...(await present(work, booking.id, sequence, false)), change };
	});
	return { ...marked, actions: await tell(context, services, { marked, change }) };
}

/** Takes back an outcome: whether the lead came is unknown again, and what the outcome started stops. */
export async function undoOutcome(
	context: FlowContext,
	bookingId: string,
	services: Services,
): Promise<MarkedOutcome> {
	const { change, ...marked } = await context.store.transaction(context, async (work) => {
		const booking = await requireBooking(work.db, bookingId);
		const plan = planUndo(booking);
		await applyPlan(work, booking, { plan, outcome: null, because: 'the outcome was taken back' });
		await appendAudit(work, {
			type: 'outcome.undone',
			leadId: booking.leadId,
			bookingId,
			data: { outcome: booking.outcome, from: booking.status, to: plan.status },
		});
		const change = await planOutcomeMarked(work, booking, services);
		return { ...(await present(work, bookingId, null, false)), change };
	});
	return { ...marked, actions: await tell(context, services, { marked, change }) };
}

async function tell(
	context: FlowContext,
	services: Services,
	{
		marked,
		change,
	}: { readonly marked: Pick<MarkedOutcome, 'booking'>; readonly change: string | null },
): Promise<readonly ActionReport[]> {
	if (change === null) return [];
	const { report } = await carryOut(context, services, { bookingId: marked.booking.id, change });
	return report;
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
): Promise<Omit<MarkedOutcome, 'actions'>> {
	const booking = await requireBooking(db, bookingId);
	const lead = await requireLead(db, booking.leadId);
	return { booking, lead, rep: await findRep(db, booking.repId), sequence, repeated };
}
