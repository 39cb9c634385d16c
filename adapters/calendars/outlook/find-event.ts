import type { MeetingEvent, WrittenEvent } from '../event-calendar';
import type { CalendarAccess } from './calendar-access';
import { ask, eventPath } from './calendar-access';
import { readView } from './calendar-view';
import type { GraphEvent } from './graph-event';
import { readEvent, STATE_PROPERTIES, toWritten } from './graph-event';
import { acceptJson, isGone } from './replies';

/** How far from the time that it is to have the event is looked for. */
const SEARCH_DAYS = 30;
const EVENTS_PER_PAGE = 500;

export async function findEvent(
	access: CalendarAccess,
	event: MeetingEvent,
): Promise<WrittenEvent | null> {
	const found = await findByKey(access, event);
	return found && toWritten(access.calendarId, found);
}

/** Graph finds no event by its transactionId, but tells it of each. */
export async function findByKey(
	access: CalendarAccess,
	{ key, start, end }: MeetingEvent,
): Promise<GraphEvent | null> {
	const events = await readView(access, {
		from: daysFrom(start, -SEARCH_DAYS),
		to: daysFrom(end, SEARCH_DAYS),
		properties: 'id,transactionId',
		eventsPerPage: EVENTS_PER_PAGE,
	});
	const known = events.find(({ transactionId }) => transactionId === key);
	if (!known) return null;
	const path = `${eventPath(access, known.id)}?$select=${STATE_PROPERTIES}`;
	const reply = await ask(access, { method: 'GET', path });
	return isGone(reply) ? null : readEvent(acceptJson(access, reply));
}

function daysFrom(instant: string, days: number): string {
	return new Date(Date.parse(instant) + days * 86_400_000).toISOString();
}
