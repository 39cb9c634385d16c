import type { BusySource } from '../adapters/calendars/busy-source';
import type { Transport } from '../adapters/channels/transport';
import { appendAudit } from '../adapters/store/audit';
import { findActiveBooking, insertBooking, requireBooking } from '../adapters/store/bookings';
import { listCoHosts } from '../adapters/store/co-hosts';
import { once, recall } from '../adapters/store/idempotency';
import { setLeadStage } from '../adapters/store/leads';
import { lock } from '../adapters/store/lock';
import { setProposalStatus } from '../adapters/store/proposals';
import { addReview } from '../adapters/store/reviews';
import { cancelTouches } from '../adapters/store/touches';
import type { Db, Work } from '../adapters/store/work';
import { SEQUENCE_NAMES } from '../domain/cadence/preset';
import { BookingFlowError } from '../domain/error';
import type { Booking, Lead, Rep } from '../domain/model';
import { settleCredit } from './assignment-credit';
import { coHostNotices, notifyAll } from './booking-actions';
import type { ActionsResult } from './booking-actions';
import { scheduleReminders } from './cadence-plan';
import type { FlowContext } from './context';
import { offerOthers } from './offer-others';
import type { SlotTaken } from './offer-others';
import { rescheduleMeeting } from './reschedule-meeting';
import type { RescheduleResult } from './reschedule-meeting';
import { isBookable, resolveMeeting } from './resolve-meeting';
import type { Meeting, MeetingRequest } from './resolve-meeting';

export interface BookMeetingInput extends MeetingRequest {
	/** Where the booking comes from: "reply", "form", "rep", "api" ... */
	readonly source: string;
	/** The inbound request's own id: the same id again gives the first booking. */
	readonly requestId: string | null;
	/** What to do when the lead has a meeting of this type already. */
	readonly whenBooked: 'move' | 'book_another' | 'review';
	readonly busySources: readonly BusySource[];
	readonly transport: Transport;
}

export interface Booked extends ActionsResult {
	readonly status: 'booked';
	readonly lead: Lead;
	readonly rep: Rep;
	readonly repeated: boolean;
}

export interface LeftToReview {
	readonly status: 'needs_review';
	readonly lead: Lead;
	readonly rep: Rep;
	readonly booking: Booking;
	readonly reason: string;
}

export type BookMeetingResult = Booked | SlotTaken | LeftToReview | RescheduleResult;

/**
 * Books a meeting: first in the store, which lets exactly one of two win, then tells everybody at once. A lead who
 * has a meeting of this type is moved to the new time, unless `whenBooked` says otherwise.
 */
export async function bookMeeting(
	context: FlowContext,
	input: BookMeetingInput,
): Promise<BookMeetingResult> {
	const meeting = await resolveMeeting(context, input);
	const { rep } = meeting;
	const before = await earlierBooking(context.store.db, context, { input, meeting });
	if (before && before.start === meeting.start && before.repId === rep.id) {
		return await confirm(context, input, { meeting, booking: before, repeated: true });
	}
	if (before && input.whenBooked === 'move') {
		return await rescheduleMeeting(context, { ...input, bookingId: before.id });
	}
	if (before && input.whenBooked === 'review') {
		return await leaveToReview(context, meeting, before);
	}
	if (!(await isBookable(context, meeting, { ...input, exceptBookingId: null }))) {
		return await offerOthers(context, input, meeting);
	}
	try {
		const { id, repeated } = await hold(context, input, meeting);
		// Another message of the same lead was booked meanwhile: look again, with that meeting in view.
		if (id === null) return await bookMeeting(context, input);
		const booking = await requireBooking(context.store.db, id);
		return await confirm(context, input, { meeting, booking, repeated });
	} catch (error) {
		if (!(error instanceof BookingFlowError) || error.code !== 'slot-taken') throw error;
		return await offerOthers(context, input, meeting);
	}
}

async function earlierBooking(
	db: Db,
	{ now }: FlowContext,
	{ input, meeting }: { input: BookMeetingInput; meeting: Meeting },
) {
	const { lead, rep, settings, start } = meeting;
	const booking = await findActiveBooking(db, lead.id, settings.eventType);
	if (!booking || Date.parse(booking.end) <= Date.parse(now)) return null;
	const isSame = booking.start === start && booking.repId === rep.id;
	return input.whenBooked === 'book_another' && !isSame ? null : booking;
}

async function hold(context: FlowContext, input: BookMeetingInput, meeting: Meeting) {
	return await context.store.transaction(context, async (work) => {
		await lock(work.db, [`lead:${meeting.lead.id}`]);
		const rival = await earlierBooking(work.db, context, { input, meeting });
		if (rival && !(await isAnswered(work, input))) return { id: null, repeated: false };
		const create = async () => (await createBooking(work, input, meeting)).id;
		if (!input.requestId) return { id: await create(), repeated: false };
		const { result, repeated } = await once(work, 'book', input.requestId, create);
		return { id: result, repeated };
	});
}

async function isAnswered({ db }: Work, { requestId }: BookMeetingInput): Promise<boolean> {
	return requestId !== null && (await recall(db, 'book', requestId)) !== null;
}

async function createBooking(
	work: Work,
	input: BookMeetingInput,
	meeting: Meeting,
): Promise<Booking> {
	const { lead, rep, settings, proposal, start, end, coHostIds } = meeting;
	const taken = {
		leadId: lead.id,
		repId: rep.id,
		proposalId: proposal?.id ?? null,
		pool: proposal?.pool ?? null,
		settings,
		start,
		end,
		timezone: lead.timezone ?? proposal?.timezone ?? rep.timezone,
		timezoneConfidence: lead.timezone ? lead.timezoneConfidence : 0,
		repTimezone: rep.timezone,
		channel: proposal?.channel ?? lead.channel,
		source: input.source,
	};
	const booking = await insertBooking(work, taken, coHostIds);
	await settleCredit(work, booking);
	if (proposal) await setProposalStatus(work, proposal.id, 'accepted');
	await setLeadStage(work, lead.id, 'appointment_booked');
	await appendAudit(work, {
		type: 'booking.created',
		leadId: lead.id,
		bookingId: booking.id,
		data: {
			start,
			end,
			repId: rep.id,
			coHostIds,
			proposalId: proposal?.id ?? null,
			source: input.source,
		},
	});
	for (const cadence of SEQUENCE_NAMES) {
		await cancelTouches(work, { leadId: lead.id, cadence, reason: 'the lead booked a meeting' });
	}
	await scheduleReminders(work, lead, booking);
	return booking;
}

async function confirm(
	context: FlowContext,
	{ transport }: BookMeetingInput,
	done: { meeting: Meeting; booking: Booking; repeated: boolean },
): Promise<Booked> {
	const { lead, rep } = done.meeting;
	const coHostIds = await listCoHosts(context.store.db, done.booking.id);
	const actions = await notifyAll(context, done.booking, {
		transport,
		notices: [
			{ action: 'confirmation', audience: 'lead', kind: 'confirmation' },
			{ action: 'rep notice', audience: 'rep', kind: 'rep_notice' },
			...coHostNotices(coHostIds, 'rep_notice'),
		],
	});
	return { status: 'booked', lead, rep, repeated: done.repeated, ...actions };
}

async function leaveToReview(
	context: FlowContext,
	{ lead, rep, start }: Meeting,
	booking: Booking,
): Promise<LeftToReview> {
	const reason = `The lead already has a meeting at ${booking.start} and now asks for ${start}.`;
	await context.store.transaction(context, async (work) => {
		await addReview(work, {
			kind: 'already_booked',
			leadId: lead.id,
			bookingId: booking.id,
			summary: reason,
			whatToDo: 'Ask the lead which of the two they want, then reschedule or book another.',
		});
	});
	return { status: 'needs_review', lead, rep, booking, reason };
}
