import { appendAudit } from '../adapters/store/audit';
import { requireBooking, setBookingStatus } from '../adapters/store/bookings';
import { requireLead, setLeadStage } from '../adapters/store/leads';
import { lock } from '../adapters/store/lock';
import { findOpenProposal, setProposalStatus } from '../adapters/store/proposals';
import { requireRep } from '../adapters/store/reps';
import { cancelTouches } from '../adapters/store/touches';
import { isActive } from '../domain/booking/status';
import { BookingFlowError } from '../domain/error';
import type { Booking, CancelReason, Lead, LeadStage, Rep } from '../domain/model';
import { settleCredit } from './assignment-credit';
import { changeName } from './actions/action-plan';
import { carryOut } from './actions/carry-out';
import type { ActionsResult } from './actions/carry-out';
import { planCancelled } from './actions/plan-change';
import type { FlowContext } from './context';
import type { Services } from './services';

export interface CancelInput {
	readonly bookingId: string;
	readonly reason: CancelReason;
	readonly source: string;
	readonly services: Services;
}

export interface Cancelled extends ActionsResult {
	readonly status: 'cancelled';
	readonly lead: Lead;
	readonly rep: Rep;
	readonly repeated: boolean;
}

/** Where a lead stands once the meeting is off, by the reason they gave. */
const STAGE_AFTER: Readonly<Record<CancelReason, LeadStage>> = {
	conflict: 'proposed',
	not_right_time: 'nurture',
	not_interested: 'disqualified',
	other: 'proposed',
};

/** Cancels a booking: the slot is free at once, nothing more is sent for it, lead and rep are told. */
export async function cancelMeeting(context: FlowContext, input: CancelInput): Promise<Cancelled> {
	const { db } = context.store;
	const before = await requireBooking(db, input.bookingId);
	const repeated = before.status === 'cancelled';
	if (!repeated) {
		refuseWhenOver(before);
		await cancel(context, before, input);
	}
	const booking = await requireBooking(db, before.id);
	const change = changeName('cancelled', booking);
	const actions = await carryOut(context, input.services, { bookingId: booking.id, change });
	return {
		status: 'cancelled',
		lead: await requireLead(db, booking.leadId),
		rep: await requireRep(db, booking.repId),
		repeated,
		...actions,
	};
}

function refuseWhenOver({ id, status }: Booking) {
	if (isActive(status)) return;
	throw new BookingFlowError(
		'not-allowed',
		`Booking ${id} is ${status.replace('_', ' ')}: there is nothing left to cancel.`,
		'Use Mark Outcome to record what became of a meeting that is over.',
	);
}

async function cancel(
	context: FlowContext,
	booking: Booking,
	{ reason, source, services }: CancelInput,
) {
	await context.store.transaction(context, async (work) => {
		await lock(work.db, [`lead:${booking.leadId}`]);
		const { status } = await requireBooking(work.db, booking.id);
		if (status === 'cancelled') return;
		const off = await setBookingStatus(work, booking.id, 'cancelled', { cancelReason: reason });
		await settleCredit(work, off);
		await cancelTouches(work, { bookingId: booking.id, reason: 'the meeting was cancelled' });
		const proposal = await findOpenProposal(work.db, booking.leadId);
		if (proposal?.bookingId === booking.id) await setProposalStatus(work, proposal.id, 'closed');
		await setLeadStage(work, booking.leadId, STAGE_AFTER[reason]);
		await appendAudit(work, {
			type: 'booking.cancelled',
			leadId: booking.leadId,
			bookingId: booking.id,
			data: { reason, source, start: booking.start },
		});
		await planCancelled(work, off, services);
	});
}
