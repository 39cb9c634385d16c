import type { BusySource } from '../adapters/calendars/busy-source';
import { appendAudit } from '../adapters/store/audit';
import { moveBooking, requireBooking } from '../adapters/store/bookings';
import { once } from '../adapters/store/idempotency';
import { setLeadStage } from '../adapters/store/leads';
import { lock } from '../adapters/store/lock';
import { findOpenProposal, setProposalStatus } from '../adapters/store/proposals';
import { requireRep } from '../adapters/store/reps';
import { cancelTouches } from '../adapters/store/touches';
import type { Db, Work } from '../adapters/store/work';
import { canMove } from '../domain/booking/status';
import { BookingFlowError } from '../domain/error';
import type { Booking, Lead, Rep } from '../domain/model';
import { settleCredit } from './assignment-credit';
import { changeName } from './actions/action-plan';
import { carryOut } from './actions/carry-out';
import type { ActionsResult } from './actions/carry-out';
import { planRescheduled, planUnreadLook } from './actions/plan-change';
import { scheduleReminders } from './cadence-plan';
import type { FlowContext } from './context';
import { offerOthers } from './offer-others';
import type { SlotTaken } from './offer-others';
import { lookOutside } from './last-look';
import { leaveToReview } from './leave-to-review';
import type { LeftToReview } from './leave-to-review';
import { checkTime, resolveMeeting } from './resolve-meeting';
import type { Meeting, MeetingRequest, TimeVerdict } from './resolve-meeting';
import type { Services } from './services';

export interface RescheduleInput extends Omit<MeetingRequest, 'leadId'> {
	readonly bookingId: string;
	readonly chosenIn: TimeChosenIn;
	readonly source: string;
	/** Of the request to book that this move is the answer to. */
	readonly requestId: string | null;
	/** When the rep is busy as far as the flow itself knows. */
	readonly busySources: readonly BusySource[];
	/** The calendars outside, which are asked last. */
	readonly outsideCalendars: readonly BusySource[];
	/** Who takes the meeting when the new time was offered by another rep. */
	readonly whenRepChanges: WhenRepChanges;
	readonly services: Services;
}

/**
 * Where the new time was chosen. In the conversation a proposal says with whom. The page shows the times of the rep that
 * the meeting has. What the rep has chosen in the calendar is followed, outside the working hours too.
 */
export type TimeChosenIn = 'conversation' | 'page' | 'calendar';

/** The new rep, the one it has, or a person decides. */
export const WHEN_REP_CHANGES = ['change', 'keep', 'review'] as const;
export type WhenRepChanges = (typeof WHEN_REP_CHANGES)[number];

export interface Rescheduled extends ActionsResult {
	readonly status: 'rescheduled';
	readonly lead: Lead;
	readonly rep: Rep;
	readonly repeated: boolean;
}

export type RescheduleResult = Rescheduled | SlotTaken | LeftToReview;

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
	const proposed = await resolveMeeting(context, await toRequest(db, input, booking));
	const changesRep = proposed.rep.id !== booking.repId;
	if (changesRep && input.whenRepChanges === 'review') {
		return await leaveToReview(context, booking, rivalReps(proposed, booking));
	}
	const meeting =
		changesRep && input.whenRepChanges === 'keep'
			? { ...proposed, rep: await requireRep(db, booking.repId) }
			: proposed;
	if (isThere(booking, meeting)) {
		return await tell(context, input, { booking, meeting, repeated: true });
	}
	const isSetByRep = input.chosenIn === 'calendar';
	const verdict = isSetByRep ? 'free' : await findVerdict(context, input, { booking, meeting });
	// What was offered was seen to be free; what nobody has looked at must not be promised.
	const canMeet = verdict === 'free' || (verdict === 'unreadable' && !input.startIsWish);
	const moved = canMeet
		? await move(context, input, { booking, meeting, isUnread: verdict === 'unreadable' })
		: null;
	if (!moved && isSetByRep) {
		return await leaveToReview(context, booking, rivalMeeting(meeting));
	}
	if (!moved) return await offerOthers(context, input, meeting);
	return await tell(context, input, { meeting, ...moved });
}

/** Rep and settings are those of the proposal that was accepted in the conversation, else those of the meeting. */
async function toRequest(
	db: Db,
	input: RescheduleInput,
	{ leadId, proposalId, repId, settings }: Booking,
): Promise<MeetingRequest> {
	const open = input.chosenIn === 'conversation' ? await findOpenProposal(db, leadId) : null;
	const accepted = input.proposalId ?? open?.id ?? null;
	return {
		...input,
		leadId,
		proposalId: accepted ?? proposalId,
		repId: input.repId ?? (accepted ? null : repId),
		settings: input.settings ?? (accepted ? null : settings),
	};
}

/** The meeting that is moved has its time still: nothing is lost when the new one cannot be had. */
async function findVerdict(
	context: FlowContext,
	{ busySources, outsideCalendars, services }: RescheduleInput,
	{ booking, meeting }: Moving,
): Promise<TimeVerdict> {
	const exceptBookingId = booking.id;
	const inside = await checkTime(context, meeting, { busySources, exceptBookingId });
	if (inside !== 'free') return 'taken';
	return await lookOutside(context, meeting, { outsideCalendars, exceptBookingId, services });
}

interface Moving {
	readonly booking: Booking;
	readonly meeting: Meeting;
}

function rivalReps({ rep, start }: Meeting, { repId }: Booking) {
	return {
		kind: 'rep_would_change',
		reason: `The lead chose ${start}, which ${rep.name} has offered; the meeting is with ${repId}.`,
		whatToDo:
			'Decide who takes it: run Reschedule with When the Rep Changes set to Take the New Rep or Keep the Rep.',
	};
}

function rivalMeeting({ rep, start }: Meeting) {
	return {
		kind: 'moved_onto_meeting',
		reason: `${rep.name} has moved the meeting to ${start} in the calendar, where another meeting of theirs is.`,
		whatToDo:
			'Agree on a time with the lead and move the event there, or book it anew. The lead was not told of the move.',
	};
}

function refuseWhenOver(booking: Booking) {
	if (canMove(booking.status)) return;
	throw new BookingFlowError(
		'not-allowed',
		`Booking ${booking.id} is ${booking.status.replace('_', ' ')} and cannot be moved.`,
		'Book a new meeting with the operation Book.',
	);
}

interface Move extends Moving {
	/** Whether a calendar outside could not be read. */
	readonly isUnread: boolean;
}

interface Moved {
	readonly booking: Booking;
	/** Whether another run of the same request was quicker. */
	readonly repeated: boolean;
}

/** The moved booking, or null when somebody else has the time. */
async function move(
	context: FlowContext,
	{ services, requestId }: RescheduleInput,
	wanted: Move,
): Promise<Moved | null> {
	const { id } = wanted.booking;
	try {
		return await context.store.transaction(context, async (work) => {
			await lock(work.db, [`lead:${wanted.meeting.lead.id}`]);
			const booking = await requireBooking(work.db, id);
			if (isThere(booking, wanted.meeting)) return { booking, repeated: true };
			const change = async () => {
				await moveAndPlan(work, { ...wanted, booking }, services);
				return id;
			};
			const repeated = requestId !== null && (await once(work, 'book', requestId, change)).repeated;
			if (requestId === null) await change();
			return { booking: await requireBooking(work.db, id), repeated };
		});
	} catch (error) {
		if (error instanceof BookingFlowError && error.code === 'slot-taken') return null;
		throw error;
	}
}

function isThere(booking: Booking, { start, rep }: Meeting): boolean {
	return booking.start === start && booking.repId === rep.id;
}

async function moveAndPlan(
	work: Work,
	{ booking, meeting, isUnread }: Move,
	services: Services,
): Promise<void> {
	const { lead, rep, proposal, start, end, coHostIds } = meeting;
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
	const change = await planRescheduled(work, { before: booking, booking: moved }, services);
	if (isUnread) await planUnreadLook(work, moved, change);
}

async function tell(
	context: FlowContext,
	{ services }: RescheduleInput,
	{ booking, meeting, repeated }: Moving & { readonly repeated: boolean },
): Promise<Rescheduled> {
	const { lead, rep } = meeting;
	const change = changeName('rescheduled', booking);
	const actions = await carryOut(context, services, { bookingId: booking.id, change });
	return { status: 'rescheduled', lead, rep, repeated, ...actions };
}
