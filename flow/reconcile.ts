import type { EventCalendar, EventState } from '../adapters/calendars/event-calendar';
import { ProviderError } from '../adapters/provider-error';
import { appendAudit } from '../adapters/store/audit';
import { requireBooking } from '../adapters/store/bookings';
import type { CalendarEvent } from '../adapters/store/calendar-events';
import {
	findEvent,
	listEventsAhead,
	readCursor,
	saveCursor,
	updateEvent,
} from '../adapters/store/calendar-events';
import { requireLead } from '../adapters/store/leads';
import { lock } from '../adapters/store/lock';
import { requireRep } from '../adapters/store/reps';
import { addReviewOnce } from '../adapters/store/reviews';
import { insertSignal } from '../adapters/store/signals';
import type { Work } from '../adapters/store/work';
import type { Seen } from '../domain/booking/calendar-change';
import { findChange } from '../domain/booking/calendar-change';
import type { CalendarChange } from '../domain/booking/calendar-change';
import type { Booking, Instant, Lead, Rep } from '../domain/model';
import type { FlowContext } from './context';
import type { Services } from './services';
import { actionDeadline } from './services';

export interface ReconcileInput {
	readonly calendar: EventCalendar;
	readonly services: Services;
}

/** Something that people did to a meeting in the calendar. */
export interface Reconciled {
	readonly change: CalendarChange;
	readonly booking: Booking;
	readonly lead: Lead;
	readonly rep: Rep;
	/** Where a moved event is now. */
	readonly start: Instant;
	readonly end: Instant;
}

const DAY_MS = 24 * 60 * 60_000;

/**
 * Finds what people did to the flow's events in the calendar: deleted, moved, answered. Each is told once. A calendar
 * that cannot be read goes before a person and holds up no other; when none can be read, that is an error.
 */
export async function reconcile(
	context: FlowContext,
	{ calendar, services }: ReconcileInput,
): Promise<readonly Reconciled[]> {
	const provider = calendar.name;
	const ahead = await listEventsAhead(context.store.db, { provider, now: context.now });
	const byCalendar = Map.groupBy(ahead, ({ calendarId }) => calendarId);
	const found: Reconciled[] = [];
	const errors: ProviderError[] = [];
	for (const [calendarId, events] of byCalendar) {
		try {
			found.push(...(await readOne(context, { calendar, services, calendarId, events })));
		} catch (error) {
			if (!(error instanceof ProviderError)) throw error;
			errors.push(error);
			await report(context, calendarId, error);
		}
	}
	if (errors[0] && errors.length === byCalendar.size) throw errors[0];
	return found;
}

interface OneCalendar extends ReconcileInput {
	readonly calendarId: string;
	readonly events: readonly CalendarEvent[];
}

async function readOne(
	context: FlowContext,
	{ calendar, services, calendarId, events }: OneCalendar,
): Promise<Reconciled[]> {
	const provider = calendar.name;
	const ends = events.map(({ end }) => Date.parse(end));
	const query = {
		calendarId,
		cursor: await readCursor(context.store.db, provider, calendarId),
		eventIds: events.flatMap(({ eventId }) => eventId ?? []),
		from: context.now,
		to: new Date(Math.max(...ends) + DAY_MS).toISOString(),
	};
	const fresh = { ...services, startedAt: services.clock.now() };
	const changes = await calendar.listChanges(query, { deadline: actionDeadline(fresh) });
	return await context.store.transaction(context, async (work) => {
		const found: Reconciled[] = [];
		for (const state of changes.events) {
			const event = events.find(({ eventId }) => eventId === state.eventId);
			const told = event && (await takeOver(work, event.id, state));
			if (told) found.push(told);
		}
		const { cursor } = changes;
		if (cursor !== null) await saveCursor(work, { provider, calendarId, cursor });
		return found;
	});
}

/** What is new about an event, if anything is; from here on it is known. */
async function takeOver(work: Work, id: string, state: EventState): Promise<Reconciled | null> {
	await lock(work.db, [`event:${id}`]);
	const event = await findEvent(work.db, id);
	if (event?.status !== 'present') return null;
	const booking = await requireBooking(work.db, event.bookingId);
	const lead = await requireLead(work.db, booking.leadId);
	const seen = seenOf(state, event, lead);
	const change = findChange(event, seen);
	const { start, end, response } = seen;
	const status = state.isCancelled ? 'removed' : 'present';
	await updateEvent(work, id, { start, end, response, status, etag: state.etag });
	if (!change) return null;
	await appendAudit(work, {
		type: `calendar.event_${change}`,
		leadId: lead.id,
		bookingId: booking.id,
		data: { eventId: state.eventId, from: { start: event.start, end: event.end }, start, end },
	});
	await tellRisk(work, { event, booking, change });
	return { change, booking, lead, rep: await requireRep(work.db, booking.repId), start, end };
}

/** Of an event that is gone nothing but that is new. */
function seenOf(state: EventState, known: CalendarEvent, { email }: Lead): Seen {
	const { isCancelled, start, end, responses } = state;
	if (isCancelled) return { ...known, isCancelled };
	const answer = responses.find((each) => each.email.toLowerCase() === email?.toLowerCase());
	return { isCancelled, start, end, response: answer?.response ?? 'none' };
}

const SIGNALS: Readonly<Partial<Record<CalendarChange, string>>> = {
	accepted: 'invite_accepted',
	declined: 'invite_declined',
	tentative: 'invite_tentative',
};

/** An answer to the invitation bears on the meeting's risk. */
async function tellRisk(
	work: Work,
	{
		event,
		booking,
		change,
	}: { readonly event: CalendarEvent; readonly booking: Booking; readonly change: CalendarChange },
): Promise<void> {
	const type = SIGNALS[change];
	if (!type) return;
	await insertSignal(work, {
		leadId: booking.leadId,
		bookingId: booking.id,
		messageId: null,
		type,
		points: 0,
		at: work.now,
		source: 'calendar',
		key: ['calendar', event.id, type, work.now].join('|'),
		detail: null,
	});
}

async function report(context: FlowContext, calendarId: string, error: ProviderError) {
	await context.store.transaction(context, async (work) => {
		await addReviewOnce(work, {
			kind: 'calendar_unreadable',
			leadId: null,
			bookingId: null,
			summary: `The calendar ${calendarId} could not be read for changes. ${error.message}`,
			whatToDo:
				'Mend the cause. Until then, meetings that are moved or deleted there are not noticed.',
		});
	});
}
