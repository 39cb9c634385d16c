import type { BusySource } from '../adapters/calendars/busy-source';
import { latestChange } from '../adapters/store/booking-actions';
import { requireBooking } from '../adapters/store/bookings';
import { BookingFlowError } from '../domain/error';
import type { Booking, Lead, Rep } from '../domain/model';
import { carryOut } from './actions/carry-out';
import type { ActionsResult } from './actions/carry-out';
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
import type { Meeting, MeetingRequest } from './resolve-meeting';
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
	const before = await earlierBooking(context.store.db, context, { input, meeting });
	if (before && before.start === meeting.start && before.repId === meeting.rep.id) {
		return await confirm(context, input, { meeting, booking: before, repeated: true });
	}
	if (before && input.whenBooked === 'move') {
		return await rescheduleMeeting(context, { ...input, bookingId: before.id });
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
	const booking = await requireBooking(context.store.db, held.id);
	if (held.repeated && (await wasReleased(context.store.db, booking))) {
		return await offerOthers(context, input, meeting);
	}
	if (!held.repeated && (await isBusyOutside(context, input, meeting))) {
		await releaseMeeting(context, booking, 'a calendar outside is busy at this time');
		return await offerOthers(context, input, meeting);
	}
	return await confirm(context, input, { meeting, booking, repeated: held.repeated });
}

async function hold(context: FlowContext, input: BookMeetingInput, meeting: Meeting) {
	try {
		return await holdMeeting(context, { input, meeting });
	} catch (error) {
		if (error instanceof BookingFlowError && error.code === 'slot-taken') return 'taken';
		throw error;
	}
}

/**
 * Where a calendar does not answer, an offered time is booked all the same: it was seen to be free, and the prospect
 * must not wait for a provider. A time that nobody has looked at is not promised.
 */
async function isBusyOutside(
	context: FlowContext,
	{ outsideCalendars, services, startIsWish }: BookMeetingInput,
	meeting: Meeting,
): Promise<boolean> {
	const look = { outsideCalendars, exceptBookingId: null, services };
	const verdict = await lookOutside(context, meeting, look);
	return verdict === 'taken' || (verdict === 'unreadable' && startIsWish);
}

async function confirm(
	context: FlowContext,
	{ services }: BookMeetingInput,
	done: { meeting: Meeting; booking: Booking; repeated: boolean },
): Promise<Booked> {
	const { lead, rep } = done.meeting;
	const bookingId = done.booking.id;
	const change = (await latestChange(context.store.db, bookingId)) ?? 'booked:0';
	const actions = await carryOut(context, services, { bookingId, change });
	return { status: 'booked', lead, rep, repeated: done.repeated, ...actions };
}

function rivalMeetings({ start }: Booking, wanted: Meeting) {
	return {
		kind: 'already_booked',
		reason: `The lead already has a meeting at ${start} and now asks for ${wanted.start}.`,
		whatToDo: 'Ask the lead which of the two they want, then reschedule or book another.',
	};
}
