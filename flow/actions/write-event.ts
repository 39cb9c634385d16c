import type {
	EventCalendar,
	MeetingEvent,
	WrittenEvent,
} from '../../adapters/calendars/event-calendar';
import { ProviderError } from '../../adapters/provider-error';
import type { CalendarEvent } from '../../adapters/store/calendar-events';
import {
	currentEvent,
	findEvent,
	planEvent,
	updateEvent,
} from '../../adapters/store/calendar-events';
import { listCoHosts } from '../../adapters/store/co-hosts';
import { requireLead } from '../../adapters/store/leads';
import { findReps, requireRep } from '../../adapters/store/reps';
import type { Db } from '../../adapters/store/work';
import { messageValues } from '../../domain/messages/values';
import type { Booking, Lead } from '../../domain/model';
import type { FlowContext } from '../context';
import { manageLinkOf } from '../manage-link';
import type { Services } from '../services';
import type { Outcome } from './send-notice';

interface EventAction {
	readonly booking: Booking;
	/** The event's id in the store. */
	readonly event: string;
	/** Epoch milliseconds. */
	readonly deadline: number;
}

/** Makes the calendar event say what the booking says: it is made, changed, or made anew where somebody deleted it. */
export async function writeEvent(
	context: FlowContext,
	services: Services,
	{ booking, event: id, deadline }: EventAction,
): Promise<Outcome> {
	const event = await findOrSuccessor(context.store.db, id);
	if (!event) return skipped(TAKEN_OUT);
	const calendar = calendarOf(services, event);
	const content = await describeMeeting(context, booking, event);
	const { event: target, written } = await put(context, { calendar, event, content, deadline });
	const isWanted = await context.store.transaction(context, async (work) => {
		if ((await findEvent(work.db, target.id))?.status === 'removed') return false;
		const { eventId, etag, videoLink } = written;
		const { start, end } = booking;
		const invited = content.attendees.map(({ email }) => email);
		const known = { eventId, etag, videoLink, start, end, invited };
		await updateEvent(work, target.id, { ...known, status: 'present' });
		return true;
	});
	if (!isWanted) {
		await calendar.remove(written, { deadline });
		return skipped(TAKEN_OUT);
	}
	const detail = `in ${calendar.label}${written.videoLink ? ', with a video link' : ''}`;
	return { status: 'ok', detail, providerId: written.eventId };
}

const TAKEN_OUT = 'the event was taken out meanwhile';

/** The event, or the one that was made in its place. */
async function findOrSuccessor(db: Db, id: string): Promise<CalendarEvent | null> {
	const event = await findEvent(db, id);
	return event?.status === 'removed' ? await currentEvent(db, event.bookingId) : event;
}

/** Takes the event out of the calendar, and sees that it is gone. */
export async function removeEvent(
	context: FlowContext,
	services: Services,
	{ booking, event: id, deadline }: EventAction,
): Promise<Outcome> {
	const event = await findEvent(context.store.db, id);
	if (!event || event.status === 'removed') return skipped('there was no event');
	const calendar = calendarOf(services, event);
	const call = { deadline };
	const place = await findPlace(context, calendar, { event, booking, deadline });
	if (place) {
		await calendar.remove(place, call);
		if (await calendar.read(place, call)) {
			throw new ProviderError(
				'trouble',
				`${calendar.label} still has the event after it was deleted. Delete it by hand.`,
			);
		}
	}
	await context.store.transaction(context, async (work) => {
		await updateEvent(work, event.id, { status: 'removed' });
	});
	return { status: 'ok', detail: `out of ${calendar.label}`, providerId: place?.eventId ?? null };
}

interface Put {
	readonly calendar: EventCalendar;
	readonly event: CalendarEvent;
	readonly content: MeetingEvent;
	readonly deadline: number;
}

/** The event as it was written, and which one that is: a new one where the old one had been deleted. */
async function put(
	context: FlowContext,
	{ calendar, event, content, deadline }: Put,
): Promise<{ readonly event: CalendarEvent; readonly written: WrittenEvent }> {
	const { calendarId, eventId } = event;
	const call = { deadline };
	if (eventId === null) {
		const written = await calendar.create(content, calendarId, call);
		if (!isMoved(event, content)) return { event, written };
		// An earlier try may have made it at the time that the meeting had then.
		return { event, written: await calendar.update(written, content, call) };
	}
	try {
		return { event, written: await calendar.update({ calendarId, eventId }, content, call) };
	} catch (error) {
		if (!isNotFound(error)) throw error;
		return await putAnew(context, { calendar, event, content, deadline });
	}
}

/** In place of an event that somebody has deleted. */
async function putAnew(context: FlowContext, { calendar, event, content, deadline }: Put) {
	const { store } = context;
	const fresh = await store.transaction(context, async (work) => {
		await updateEvent(work, event.id, { status: 'removed' });
		return await planEvent(work, { ...event, start: content.start, end: content.end });
	});
	try {
		const call = { deadline };
		const anew = { ...content, key: keyOf(fresh) };
		return { event: fresh, written: await calendar.create(anew, event.calendarId, call) };
	} catch (error) {
		// It is the calendar that is not found: the event may be in it still.
		if (isNotFound(error)) {
			await store.transaction(context, async (work) => {
				await updateEvent(work, fresh.id, { status: 'removed' });
				await updateEvent(work, event.id, { status: 'present' });
			});
		}
		throw error;
	}
}

function isNotFound(error: unknown): boolean {
	return error instanceof ProviderError && error.problem === 'not_found';
}

function isMoved(event: CalendarEvent, { start, end }: MeetingEvent): boolean {
	return event.start !== start || event.end !== end;
}

/** Where the event is; null when it never came to be. */
async function findPlace(
	context: FlowContext,
	calendar: EventCalendar,
	{ event, booking, deadline }: { event: CalendarEvent; booking: Booking; deadline: number },
) {
	const { calendarId, eventId } = event;
	if (eventId !== null) return { calendarId, eventId };
	const content = await describeMeeting(context, booking, event);
	return await calendar.find(content, calendarId, { deadline });
}

/** The calendar that the event is in, when this node is connected to it. */
function calendarOf({ calendar }: Services, { provider }: CalendarEvent): EventCalendar {
	if (calendar?.name === provider) return calendar;
	const label = provider === 'google' ? 'Google Calendar' : 'Microsoft Outlook';
	throw new ProviderError(
		'invalid',
		`The meeting has an event in ${label}, which this node is not connected to. Choose it under Calendars and run Retry Failed Actions.`,
	);
}

async function describeMeeting(
	{ store, ...context }: FlowContext,
	booking: Booking,
	event: CalendarEvent,
): Promise<MeetingEvent> {
	const { db } = store;
	const { now } = context;
	const manageLink = await store.transaction(context, async (work) => manageLinkOf(work, booking));
	const lead = await requireLead(db, booking.leadId);
	const rep = await requireRep(db, event.repId);
	const coHosts = await findReps(db, await listCoHosts(db, booking.id));
	const values = messageValues({ lead, rep, booking, now });
	const invited = [
		...(lead.email ? [{ email: lead.email, name: lead.name }] : []),
		...(event.calendarId === rep.email ? [] : [{ email: rep.email, name: rep.name }]),
		...coHosts.map(({ email, name }) => ({ email, name })),
	];
	const attendees = [...new Map(invited.map((each) => [lowered(each), each])).values()];
	const coming = new Set(attendees.map(lowered));
	return {
		key: keyOf(event),
		title: titleOf(values.meeting_title, lead.name),
		description: [values.agenda, leadLines(lead), howToChange(manageLink)]
			.filter(Boolean)
			.join('\n\n'),
		location: values.location,
		start: booking.start,
		end: booking.end,
		timezone: booking.repTimezone,
		attendees,
		uninvited: event.invited.filter((email) => !coming.has(lowered({ email }))),
		wantsVideoLink: booking.settings.videoLink ?? false,
	};
}

function lowered({ email }: { readonly email: string }): string {
	return email.toLowerCase();
}

/** Both see it: the lead in the invitation, the rep in the calendar. */
function howToChange(manageLink: string | null): string {
	return manageLink
		? `Move or cancel it: ${manageLink}`
		: 'Need another time? Answer the confirmation message, and you get new ones.';
}

function keyOf({ id }: CalendarEvent): string {
	return id.replace(/[^a-z0-9]/g, '');
}

/** The rep sees the event among others: the lead's name belongs to it. */
function titleOf(title: string, name: string | null): string {
	return name && !title.includes(name) ? `${title}: ${name}` : title;
}

function leadLines({ name, company, title, phone }: Lead): string {
	return [name, title, company, phone].filter(Boolean).join('\n');
}

function skipped(detail: string): Outcome {
	return { status: 'skipped', detail, providerId: null };
}
