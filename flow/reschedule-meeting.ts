import type { BusySource } from '../adapters/calendars/busy-source';
import type { Transport } from '../adapters/channels/transport';
import { appendAudit } from '../adapters/store/audit';
import { moveBooking, requireBooking } from '../adapters/store/bookings';
import { listCoHosts } from '../adapters/store/co-hosts';
import { setLeadStage } from '../adapters/store/leads';
import { findOpenProposal, setProposalStatus } from '../adapters/store/proposals';
import { cancelTouches } from '../adapters/store/touches';
import { canMove } from '../domain/booking/status';
import { BookingFlowError } from '../domain/error';
import type { Booking, Lead, Rep } from '../domain/model';
import { settleCredit } from './assignment-credit';
import { coHostNotices, notifyAll } from './booking-actions';
import type { ActionsResult, Notice } from './booking-actions';
import { scheduleReminders } from './cadence-plan';
import type { FlowContext } from './context';
import { offerOthers } from './offer-others';
import type { SlotTaken } from './offer-others';
import { isBookable, resolveMeeting } from './resolve-meeting';
import type { Meeting, MeetingRequest } from './resolve-meeting';

export interface RescheduleInput extends Omit<MeetingRequest, 'leadId'> {
	readonly bookingId: string;
	readonly source: string;
	readonly busySources: readonly BusySource[];
	readonly transport: Transport;
}

export interface Rescheduled extends ActionsResult {
	readonly status: 'rescheduled';
	readonly lead: Lead;
	readonly rep: Rep;
	readonly repeated: boolean;
}

export type RescheduleResult = Rescheduled | SlotTaken;

/**
 * Moves a booking to another time, and to another rep when the accepted proposal was routed to one. It stays the
 * same booking with its history; its reminders are counted anew, and everybody concerned is told.
 */
export async function rescheduleMeeting(
	context: FlowContext,
	input: RescheduleInput,
): Promise<RescheduleResult> {
	const { db } = context.store;
	const booking = await requireBooking(db, input.bookingId);
	refuseWhenOver(booking);
	const proposal = input.proposalId ?? (await findOpenProposal(db, booking.leadId))?.id ?? null;
	const meeting = await resolveMeeting(context, {
		...input,
		leadId: booking.leadId,
		proposalId: proposal ?? booking.proposalId,
		repId: input.repId ?? (proposal ? null : booking.repId),
		settings: input.settings ?? (proposal ? null : booking.settings),
	});
	const { rep } = meeting;
	if (meeting.start === booking.start && rep.id === booking.repId) {
		return await tell(context, input, { booking, meeting, before: booking, repeated: true });
	}
	const bookable = await isBookable(context, meeting, { ...input, exceptBookingId: booking.id });
	const moved = bookable ? await move(context, booking, meeting) : null;
	if (!moved) {
		return await offerOthers(context, input, meeting);
	}
	return await tell(context, input, {
		booking: moved,
		meeting,
		before: booking,
		repeated: false,
	});
}

function refuseWhenOver(booking: Booking) {
	if (canMove(booking.status)) return;
	throw new BookingFlowError(
		'not-allowed',
		`Booking ${booking.id} is ${booking.status.replace('_', ' ')} and cannot be moved.`,
		'Book a new meeting with the operation Book.',
	);
}

/** The moved booking, or null when somebody else was quicker. */
async function move(
	context: FlowContext,
	booking: Booking,
	meeting: Meeting,
): Promise<Booking | null> {
	const { lead, rep, proposal, start, end, coHostIds } = meeting;
	try {
		return await context.store.transaction(context, async (work) => {
			const moved = await moveBooking(work, booking.id, {
				start,
				end,
				repId: rep.id,
				repTimezone: rep.timezone,
				...(coHostIds.length ? { coHostIds } : {}),
				...(proposal ? { proposalId: proposal.id } : {}),
			});
			await settleCredit(work, moved, booking.repId);
			if (proposal?.status === 'open') await setProposalStatus(work, proposal.id, 'accepted');
			await setLeadStage(work, lead.id, 'appointment_booked');
			await appendAudit(work, {
				type: 'booking.rescheduled',
				leadId: lead.id,
				bookingId: booking.id,
				data: {
					from: { start: booking.start, repId: booking.repId },
					to: { start, repId: rep.id },
					reschedules: moved.reschedules,
				},
			});
			await cancelTouches(work, { bookingId: booking.id, reason: 'the meeting was moved' });
			await scheduleReminders(work, lead, moved);
			return moved;
		});
	} catch (error) {
		if (error instanceof BookingFlowError && error.code === 'slot-taken') return null;
		throw error;
	}
}

async function tell(
	context: FlowContext,
	{ transport }: RescheduleInput,
	done: { booking: Booking; meeting: Meeting; before: Booking; repeated: boolean },
): Promise<Rescheduled> {
	const { lead, rep } = done.meeting;
	const changedRep = done.before.repId !== rep.id;
	const notices: Notice[] = [
		{ action: 'confirmation', audience: 'lead', kind: 'rescheduled' },
		{ action: 'rep notice', audience: 'rep', kind: changedRep ? 'rep_notice' : 'rep_rescheduled' },
	];
	if (changedRep) {
		const { repId } = done.before;
		notices.push({ action: 'earlier rep notice', audience: 'rep', kind: 'rep_cancelled', repId });
	}
	notices.push(
		...coHostNotices(await listCoHosts(context.store.db, done.booking.id), 'rep_rescheduled'),
	);
	const actions = await notifyAll(context, done.booking, {
		transport,
		notices,
		previousStart: done.before.start,
	});
	return { status: 'rescheduled', lead, rep, repeated: done.repeated, ...actions };
}
