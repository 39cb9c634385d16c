import { mapInParallel } from '../../http/in-parallel';
import type { Changes, ChangesQuery, EventState } from '../event-calendar';
import type { CalendarAccess } from './calendar-access';
import { ask, eventPath } from './calendar-access';
import { readView } from './calendar-view';
import { readEvent, STATE_PROPERTIES, toState } from './graph-event';
import { acceptJson, isGone } from './replies';

/** Graph takes four requests at a time for one mailbox. */
const PARALLEL_CALLS = 3;
const EVENTS_PER_PAGE = 100;

/** null when it is gone. */
export async function readState(
	access: CalendarAccess,
	eventId: string,
): Promise<EventState | null> {
	const path = `${eventPath(access, eventId)}?$select=${STATE_PROPERTIES}`;
	const reply = await ask(access, { method: 'GET', path });
	if (isGone(reply)) return null;
	return toState(access.calendarId, readEvent(acceptJson(access, reply)));
}

/** All events asked about as they are now: what changed is for the caller to tell. */
export async function listStates(access: CalendarAccess, query: ChangesQuery): Promise<Changes> {
	const { eventIds, from, to } = query;
	if (eventIds.length === 0) return { events: [], cursor: null };
	const asked = new Set(eventIds);
	const inView = await readView(access, {
		from,
		to,
		properties: STATE_PROPERTIES,
		eventsPerPage: EVENTS_PER_PAGE,
	});
	const shown = inView
		.filter(({ id }) => asked.has(id))
		.map((event) => toState(access.calendarId, event));
	for (const { eventId } of shown) asked.delete(eventId);
	const others = await mapInParallel(
		[...asked],
		PARALLEL_CALLS,
		async (eventId) => (await readState(access, eventId)) ?? goneState(eventId, query),
	);
	return { events: [...shown, ...others], cursor: null };
}

/** When it was to be, nobody knows any more: the times are those asked about. */
function goneState(eventId: string, { calendarId, from, to }: ChangesQuery): EventState {
	const place = { calendarId, eventId, etag: null, videoLink: null };
	return { ...place, isCancelled: true, start: from, end: to, responses: [] };
}
