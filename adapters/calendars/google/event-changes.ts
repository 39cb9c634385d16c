import { mapInParallel } from '../../http/in-parallel';
import { ProviderError } from '../../provider-error';
import type { Changes, ChangesQuery, EventState } from '../event-calendar';
import type { EventRequests, GoogleEvent, ListQuery } from './event-requests';
import { isCancelled, toState } from './event-state';

const EVENTS_PER_PAGE = 2500;
const READINGS_AT_A_TIME = 3;

interface Listing {
	readonly events: ReadonlyMap<string, GoogleEvent>;
	readonly calendarZone: string;
	/** null when Google gave none. */
	readonly cursor: string | null;
}

/**
 * What changed among the events asked about since the cursor. Without a cursor, or with one that Google does not take
 * any more, the state of all of them.
 */
export async function listChanges(google: EventRequests, query: ChangesQuery): Promise<Changes> {
	const changed = query.cursor === null ? null : await listSince(google, query.cursor);
	const listing = changed ?? (await listFrom(google, query.from));
	const asked = [...new Set(query.eventIds)];
	const found = asked.flatMap((id) => listing.events.get(id) ?? []);
	const missing = changed ? [] : asked.filter((id) => !listing.events.has(id));
	const read = await mapInParallel(missing, READINGS_AT_A_TIME, async (id) => ({
		...((await google.get(id)) ?? { status: 'cancelled' }),
		id,
	}));
	const events = [...found, ...read].map((event) => stateOf(event, query, listing.calendarZone));
	return { events, cursor: listing.cursor };
}

/** null when a full listing is due: the token has run out (410), or is none of this calendar. */
async function listSince(google: EventRequests, syncToken: string): Promise<Listing | null> {
	try {
		return await listPages(google, { syncToken });
	} catch (error) {
		const isTokenTrouble =
			error instanceof ProviderError && ['not_found', 'invalid'].includes(error.problem);
		if (isTokenTrouble) return null;
		throw error;
	}
}

/**
 * Without an end, as the token that it ends with tells of no events beyond it; and without `singleEvents`, as
 * recurring events then come once instead of once for each time (the flow's events do not recur).
 */
async function listFrom(google: EventRequests, from: string): Promise<Listing> {
	return await listPages(google, { timeMin: from });
}

async function listPages(google: EventRequests, which: ListQuery): Promise<Listing> {
	const events = new Map<string, GoogleEvent>();
	const query = { ...which, showDeleted: true, maxResults: EVENTS_PER_PAGE };
	let page = await google.list(query);
	while (true) {
		for (const event of page.items ?? []) events.set(event.id ?? '', event);
		if (!page.nextPageToken) break;
		page = await google.list({ ...query, pageToken: page.nextPageToken });
	}
	return { events, calendarZone: page.timeZone ?? 'UTC', cursor: page.nextSyncToken ?? null };
}

/** Of a deleted event Google may keep nothing but the id; then its times are those of the query. */
function stateOf(
	event: GoogleEvent,
	{ calendarId, from, to }: ChangesQuery,
	calendarZone: string,
): EventState {
	const hasTimes = event.start && event.end;
	const whole =
		isCancelled(event) && !hasTimes
			? { ...event, start: { dateTime: from }, end: { dateTime: to } }
			: event;
	return toState(whole, calendarId, calendarZone);
}
