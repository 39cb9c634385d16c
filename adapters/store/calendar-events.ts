import type { Instant } from '../../domain/model';
import type { EventCalendar, InviteResponse } from '../calendars/event-calendar';
import type { CalendarEventRow } from './schema';
import type { Db, Work } from './work';

/** The event of a booking in a calendar outside. */
export interface CalendarEvent {
	readonly id: string;
	readonly bookingId: string;
	readonly repId: string;
	readonly provider: EventCalendar['name'];
	readonly calendarId: string;
	/** null until the calendar has told it. */
	readonly eventId: string | null;
	readonly status: 'planned' | 'present' | 'removed';
	readonly etag: string | null;
	readonly videoLink: string | null;
	/** As the calendar was last told, or last told us. */
	readonly start: Instant;
	readonly end: Instant;
	/** What the lead answered to the invitation. */
	readonly response: InviteResponse;
	/** The e-mail addresses that the flow has invited; people may have added others. */
	readonly invited: readonly string[];
}

export type NewCalendarEvent = Pick<
	CalendarEvent,
	'bookingId' | 'repId' | 'provider' | 'calendarId' | 'start' | 'end'
>;

/** Says that an event is about to be made: its id is known before the calendar is asked, so none is lost or doubled. */
export async function planEvent(work: Work, event: NewCalendarEvent): Promise<CalendarEvent> {
	const row: CalendarEventRow = {
		id: work.newId('event'),
		booking_id: event.bookingId,
		rep_id: event.repId,
		provider: event.provider,
		calendar_id: event.calendarId,
		event_id: null,
		status: 'planned',
		etag: null,
		video_link: null,
		start_at: event.start,
		end_at: event.end,
		response: 'none',
		invited: '[]',
		created_at: work.now,
		updated_at: work.now,
	};
	await work.db.insertInto('calendar_events').values(row).execute();
	return toEvent(row);
}

export type EventChanges = Partial<
	Pick<
		CalendarEvent,
		'eventId' | 'status' | 'etag' | 'videoLink' | 'start' | 'end' | 'response' | 'invited'
	>
>;

export async function updateEvent(
	{ db, now }: Work,
	id: string,
	changes: EventChanges,
): Promise<void> {
	const { eventId, status, etag, videoLink, start, end, response, invited } = changes;
	await db
		.updateTable('calendar_events')
		.set({
			updated_at: now,
			...(eventId === undefined ? {} : { event_id: eventId }),
			...(status === undefined ? {} : { status }),
			...(etag === undefined ? {} : { etag }),
			...(videoLink === undefined ? {} : { video_link: videoLink }),
			...(start === undefined ? {} : { start_at: start }),
			...(end === undefined ? {} : { end_at: end }),
			...(response === undefined ? {} : { response }),
			...(invited === undefined ? {} : { invited: JSON.stringify(invited) }),
		})
		.where('id', '=', id)
		.execute();
}

export async function findEvent(db: Db, id: string): Promise<CalendarEvent | null> {
	const row = await db
		.selectFrom('calendar_events')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? toEvent(row) : null;
}

/** The event that a booking has now: the newest that is not removed. */
export async function currentEvent(db: Db, bookingId: string): Promise<CalendarEvent | null> {
	return (await listEventsOf(db, bookingId))[0] ?? null;
}

/** All that are not removed, the newest first: one, and those whose removal from a calendar is not done yet. */
export async function listEventsOf(db: Db, bookingId: string): Promise<CalendarEvent[]> {
	const rows = await db
		.selectFrom('calendar_events')
		.selectAll()
		.where('booking_id', '=', bookingId)
		.where('status', '!=', 'removed')
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.execute();
	return rows.map(toEvent);
}

/** Events that are in the calendar and not over, by calendar. */
export async function listEventsAhead(
	db: Db,
	{ provider, now }: { readonly provider: CalendarEvent['provider']; readonly now: Instant },
): Promise<CalendarEvent[]> {
	const rows = await db
		.selectFrom('calendar_events')
		.selectAll()
		.where('status', '=', 'present')
		.where('provider', '=', provider)
		.where('end_at', '>', now)
		.orderBy('calendar_id')
		.orderBy('start_at')
		.orderBy('id')
		.execute();
	return rows.map(toEvent);
}

export async function readCursor(
	db: Db,
	provider: CalendarEvent['provider'],
	calendarId: string,
): Promise<string | null> {
	const row = await db
		.selectFrom('calendar_cursors')
		.select('cursor')
		.where('provider', '=', provider)
		.where('calendar_id', '=', calendarId)
		.executeTakeFirst();
	return row?.cursor ?? null;
}

export async function saveCursor(
	{ db, now }: Work,
	{
		provider,
		calendarId,
		cursor,
	}: Pick<CalendarEvent, 'provider' | 'calendarId'> & { readonly cursor: string },
): Promise<void> {
	await db
		.insertInto('calendar_cursors')
		.values({ provider, calendar_id: calendarId, cursor, updated_at: now })
		.onConflict((conflict) =>
			conflict.columns(['provider', 'calendar_id']).doUpdateSet({ cursor, updated_at: now }),
		)
		.execute();
}

function toEvent(row: CalendarEventRow): CalendarEvent {
	return {
		id: row.id,
		bookingId: row.booking_id,
		repId: row.rep_id,
		provider: row.provider as CalendarEvent['provider'],
		calendarId: row.calendar_id,
		eventId: row.event_id,
		status: row.status as CalendarEvent['status'],
		etag: row.etag,
		videoLink: row.video_link,
		start: row.start_at,
		end: row.end_at,
		response: row.response as InviteResponse,
		invited: JSON.parse(row.invited) as string[],
	};
}
