import { planActions } from '../../adapters/store/booking-actions';
import { listEventsOf, planEvent } from '../../adapters/store/calendar-events';
import type { CalendarEvent } from '../../adapters/store/calendar-events';
import { listCoHosts } from '../../adapters/store/co-hosts';
import { requireRep } from '../../adapters/store/reps';
import { addReview } from '../../adapters/store/reviews';
import type { Work } from '../../adapters/store/work';
import type { Booking } from '../../domain/model';
import type { Services } from '../services';
import { changeName, confirmation, furtherNotices, repNotice } from './action-plan';
import type { NamedPlan } from './action-plan';

// All of this is part of the transaction that makes the change: whatever happens then, it is known what is to follow.

/** Returns the name of the change. */
export async function planBooked(
	work: Work,
	booking: Booking,
	services: Services,
): Promise<string> {
	const change = changeName('booked', booking);
	return await plan(work, { booking, change }, [
		...(await planNewEvent(work, booking, services)),
		confirmation('confirmation'),
		...planCrm(services),
		repNotice('rep_notice'),
		...furtherNotices(booking, await listCoHosts(work.db, booking.id), 'rep_notice'),
		REMINDERS,
	]);
}

export async function planRescheduled(
	work: Work,
	{ before, booking }: { readonly before: Booking; readonly booking: Booking },
	services: Services,
): Promise<string> {
	const change = changeName('rescheduled', booking);
	const { start, repId } = before;
	const changesRep = repId !== booking.repId;
	const earlier: NamedPlan = {
		action: 'earlier rep notice',
		plan: { type: 'notice', audience: 'rep', kind: 'rep_cancelled', repId, previousStart: start },
	};
	return await plan(work, { booking, change }, [
		...(await planEventMove(work, booking, services)),
		confirmation('rescheduled', start),
		...planCrm(services),
		repNotice(changesRep ? 'rep_notice' : 'rep_rescheduled', start),
		...(changesRep ? [earlier] : []),
		...furtherNotices(booking, await listCoHosts(work.db, booking.id), 'rep_rescheduled'),
		REMINDERS,
	]);
}

export async function planCancelled(
	work: Work,
	booking: Booking,
	services: Services,
): Promise<string> {
	const change = changeName('cancelled', booking);
	const [event, ...leftOver] = await listEventsOf(work.db, booking.id);
	return await plan(work, { booking, change }, [
		...(event ? [removal('calendar', event)] : []),
		...removeAll(leftOver),
		confirmation('cancelled'),
		...planCrm(services),
		repNotice('rep_cancelled'),
		...furtherNotices(booking, await listCoHosts(work.db, booking.id), 'rep_cancelled'),
	]);
}

/** Tells that the change was made though a calendar outside could not be read. */
export async function planUnreadLook(work: Work, booking: Booking, change: string): Promise<void> {
	await plan(work, { booking, change }, [{ action: 'last look', plan: { type: 'last_look' } }]);
	const rep = await requireRep(work.db, booking.repId);
	await addReview(work, {
		kind: 'last_look_missed',
		leadId: booking.leadId,
		bookingId: booking.id,
		summary: `The meeting at ${booking.start} stands without a last look at the calendar of ${rep.name}, which could not be read in time.`,
		whatToDo: 'See whether the time is free there. If it is not, move the meeting with Reschedule.',
	});
}

/** The meeting has another rep at the time it had. It may be handed on and back: each time is a change of its own. */
export async function planReassigned(
	work: Work,
	{ booking, fromRepId }: { readonly booking: Booking; readonly fromRepId: string | null },
	services: Services,
): Promise<string> {
	const earlier = fromRepId && {
		action: 'earlier rep notice',
		plan: {
			type: 'notice' as const,
			audience: 'rep' as const,
			kind: 'rep_reassigned',
			repId: fromRepId,
		},
	};
	return await plan(work, { booking, change: work.newId('reassigned') }, [
		...(await planEventMove(work, booking, services)),
		{
			action: 'notice to the lead',
			plan: { type: 'notice', audience: 'lead', kind: 'rep_changed' },
		},
		...planCrm(services),
		repNotice('rep_notice'),
		...(earlier ? [earlier] : []),
	]);
}

/** What became of the meeting is for the CRM alone; null without one. */
export async function planOutcomeMarked(
	work: Work,
	booking: Booking,
	services: Services,
): Promise<string | null> {
	if (!services.crm) return null;
	return await plan(work, { booking, change: work.newId('outcome') }, planCrm(services));
}

const REMINDERS: NamedPlan = { action: 'reminders', plan: { type: 'reminders' } };

async function plan(
	work: Work,
	{ booking, change }: { readonly booking: Booking; readonly change: string },
	plans: readonly NamedPlan[],
): Promise<string> {
	await planActions(work, { bookingId: booking.id, change }, plans);
	return change;
}

function planCrm({ crm }: Services): NamedPlan[] {
	return crm ? [{ action: 'CRM', plan: { type: 'crm' } }] : [];
}

/** An event where this node is connected to a calendar outside. */
async function planNewEvent(
	work: Work,
	booking: Booking,
	{ calendar, eventsIn }: Services,
): Promise<NamedPlan[]> {
	if (!calendar) return [];
	return [await planEventIn(work, booking, { provider: calendar.name, eventsIn })];
}

/**
 * The event is moved; with another rep it leaves the one calendar and comes into the other. That is planned also where
 * this node is not connected to the calendar: it fails here, is seen, and is done by a node that is.
 */
async function planEventMove(
	work: Work,
	booking: Booking,
	services: Services,
): Promise<NamedPlan[]> {
	const events = await listEventsOf(work.db, booking.id);
	const [event, ...leftOver] = events;
	if (!event) return await planNewEvent(work, booking, services);
	const { provider, calendarId, repId } = event;
	if (repId === booking.repId) {
		const plan = { type: 'write_event', event: event.id } as const;
		return [{ action: 'calendar', plan }, ...removeAll(leftOver)];
	}
	const eventsIn = calendarId === ACCOUNT_CALENDAR ? 'account' : 'rep';
	return [...removeAll(events), await planEventIn(work, booking, { provider, eventsIn })];
}

const ACCOUNT_CALENDAR = 'primary';

interface EventTarget extends Pick<Services, 'eventsIn'> {
	readonly provider: CalendarEvent['provider'];
}

async function planEventIn(
	work: Work,
	booking: Booking,
	{ provider, eventsIn }: EventTarget,
): Promise<NamedPlan> {
	const { id: bookingId, repId, start, end } = booking;
	const rep = await requireRep(work.db, repId);
	const calendarId = eventsIn === 'account' ? ACCOUNT_CALENDAR : (rep.calendars?.[0] ?? rep.email);
	const event = await planEvent(work, { bookingId, repId, provider, calendarId, start, end });
	return { action: 'calendar', plan: { type: 'write_event', event: event.id } };
}

/** Those of earlier reps, each with a name of its own. */
function removeAll(events: readonly CalendarEvent[]): NamedPlan[] {
	return events.map((event, index) =>
		removal(index ? `earlier calendar ${index + 1}` : 'earlier calendar', event),
	);
}

function removal(action: string, { id }: CalendarEvent): NamedPlan {
	return { action, plan: { type: 'remove_event', event: id } };
}
