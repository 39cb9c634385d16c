import type { BusySource } from '../adapters/calendars/busy-source';
import { isUntouched, latestChange } from '../adapters/store/booking-actions';
import { requireBooking } from '../adapters/store/bookings';
import { recall } from '../adapters/store/idempotency';
import { requireRep } from '../adapters/store/reps';
import { BookingFlowError } from '../domain/error';
import type { Booking, Lead, Rep } from '../domain/model';
import { changeName } from './actions/action-plan';
import { carryOut } from './actions/carry-out';
import type { ActionsResult } from './actions/carry-out';
import { planUnreadLook } from './actions/plan-change';
import type { FlowContext } from './context';
import { earlierBooking, holdMeeting } from './hold-meeting';
import { lookOutside } from './last-look';
import { leaveToReview } from './leave-to-review';
import type { LeftToReview } from './leave-to-review';
import { offerOthers } from './offer-others';
import type { SlotTaken } from './offer-others';
import { releaseMeeting, wasReleased } from './release-meeting';
import { rescheduleMeeting } from './reschedule-meeting';
import type { RescheduleResult, WhenRepChanges } from './reschedule-meeting';
import { checkTime, resolveMeeting } from './resolve-meeting';
import type { Meeting, MeetingRequest, TimeVerdict } from './resolve-meeting';
import type { Services } from './services';

export interface BookMeetingInput extends MeetingRequest {
	/** Where the booking comes from: "reply", "form", "rep", "api" ... */
	readonly source: string;
	/** The inbound request's own id: the same id again gives the first booking. */
	readonly requestId: string | null;
	/** What to do when the lead has a meeting of this type already. */
	readonly whenBooked: 'move' | 'book_another' | 'review';
	/** Who takes a meeting that is moved to a time which another rep has offered. */
	readonly whenRepChanges: WhenRepChanges;
	/** When the rep is busy as far as the flow itself knows. */
	readonly busySources: readonly BusySource[];
	/** The calendars outside, which are asked last. */
	readonly outsideCalendars: readonly BusySource[];
	readonly services: Services;
}

export interface Booked extends ActionsResult {
	readonly status: 'booked';
	readonly lead: Lead;
	readonly rep: Rep;
	readonly repeated: boolean;
}

export type BookMeetingResult = Booked | SlotTaken | LeftToReview | RescheduleResult;

/**
 * Books a meeting: first in the store, which lets exactly one of two win, then a last look at the calendars outside,
 * then everything else at once. A lead who has a meeting of this type is moved to the new time, unless `whenBooked`
 * says otherwise.
 */
export async function bookMeeting(
	context: FlowContext,
	input: BookMeetingInput,
): Promise<BookMeetingResult> {
	const meeting = await resolveMeeting(context, input);
	const { db } = context.store;
	const answered = input.requestId && (await recall<string>(db, 'book', input.requestId));
	if (answered) return await answerAgain(context, input, { meeting, bookingId: answered });
	const before = await earlierBooking(db, context, { input, meeting });
	if (before && before.start === meeting.start && before.repId === meeting.rep.id) {
		return await lookAndConfirm(context, input, { meeting, booking: before, repeated: true });
	}
	if (before && input.whenBooked === 'move') {
		return await rescheduleMeeting(context, {
			...input,
			bookingId: before.id,
			chosenIn: 'conversation',
		});
	}
	if (before && input.whenBooked === 'review') {
		return await leaveToReview(context, before, rivalMeetings(before, meeting));
	}
	const { busySources } = input;
	if ((await checkTime(context, meeting, { busySources, exceptBookingId: null })) !== 'free') {
		return await offerOthers(context, input, meeting);
	}
	return await holdAndConfirm(context, input, meeting);
}

async function holdAndConfirm(
	context: FlowContext,
	input: BookMeetingInput,
	meeting: Meeting,
): Promise<BookMeetingResult> {
	const held = await hold(context, input, meeting);
	if (held === 'taken') return await offerOthers(context, input, meeting);
	// Another message of the same lead was booked meanwhile: look again, with that meeting in view.
	if (held.id === null) return await bookMeeting(context, input);
	if (held.repeated) return await answerAgain(context, input, { meeting, bookingId: held.id });
	const booking = await requireBooking(context.store.db, held.id);
	return await lookAndConfirm(context, input, { meeting, booking, repeated: false });
}

/** The same request gets the same answer, whatever became of the meeting since. */
async function answerAgain(
	context: FlowContext,
	input: BookMeetingInput,
	{ meeting, bookingId }: { readonly meeting: Meeting; readonly bookingId: string },
): Promise<BookMeetingResult> {
	const { db } = context.store;
	const booking = await requireBooking(db, bookingId);
	const rep = await requireRep(db, booking.repId);
	const done = { meeting: { ...meeting, rep }, booking, repeated: true };
	return await lookAndConfirm(context, input, done);
}

async function hold(context: FlowContext, input: BookMeetingInput, meeting: Meeting) {
	try {
		return await holdMeeting(context, { input, meeting });
	} catch (error) {
		if (error instanceof BookingFlowError && error.code === 'slot-taken') return 'taken';
		throw error;
	}
}

interface Held {
	readonly meeting: Meeting;
	readonly booking: Booking;
	readonly repeated: boolean;
}

/**
 * Nobody is told of a booking before a run has looked at the calendars outside: the run that made it, and any that
 * comes upon it before. Where a calendar does not answer, an offered time is booked all the same: it was seen to be
 * free, and the prospect must not wait for a provider. A time that nobody has looked at is not promised.
 */
async function lookAndConfirm(
	context: FlowContext,
	input: BookMeetingInput,
	held: Held,
): Promise<BookMeetingResult> {
	const { meeting, booking } = held;
	const verdict = await lookUnlessTold(context, input, held);
	if (verdict === 'taken' || (verdict === 'unreadable' && input.startIsWish)) {
		const isOff = await releaseMeeting(context, booking, REASONS[verdict]);
		if (isOff) return await offerOthers(context, input, meeting);
	}
	if (verdict === 'unreadable') await tellUnreadLook(context, booking);
	return await confirm(context, input, held);
}

const REASONS = {
	taken: 'a calendar outside is busy at this time',
	unreadable: 'a calendar outside could not be read, and the time was not offered',
};

async function lookUnlessTold(
	context: FlowContext,
	{ outsideCalendars, services }: BookMeetingInput,
	{ meeting, booking }: Held,
): Promise<TimeVerdict> {
	const { store } = context;
	const isUntold = await store.transaction(context, async (work) => isUntouched(work, booking.id));
	if (!isUntold) return 'free';
	return await lookOutside(context, meeting, { outsideCalendars, exceptBookingId: null, services });
}

async function tellUnreadLook(context: FlowContext, booking: Booking): Promise<void> {
	await context.store.transaction(context, async (work) => {
		const isUntold = await isUntouched(work, booking.id);
		if (isUntold) await planUnreadLook(work, booking, changeName('booked', booking));
	});
}

async function confirm(
	context: FlowContext,
	input: BookMeetingInput,
	{ meeting, booking: { id: bookingId }, repeated }: Held,
): Promise<Booked | SlotTaken> {
	const { lead, rep } = meeting;
	const { db } = context.store;
	const change = (await latestChange(db, bookingId)) ?? 'booked:0';
	const actions = await carryOut(context, input.services, { bookingId, change });
	// Another run of the same request has found the time taken.
	if (await wasReleased(db, actions.booking)) return await offerOthers(context, input, meeting);
	return { status: 'booked', lead, rep, repeated, ...actions };
}

function rivalMeetings({ start }: Booking, wanted: Meeting) {
	return {
		kind: 'already_booked',
		reason: `The lead already has a meeting at ${start} and now asks for ${wanted.start}.`,
		whatToDo: 'Ask the lead which of the two they want, then reschedule or book another.',
	};
}
