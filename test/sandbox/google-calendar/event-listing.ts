import type { SandboxAnswer, SandboxRequest } from '../exchange';
import type { EventBook, GoogleEvent } from './event-book';
import { instantOf } from './event-times';
import { googleError } from './google-error';

interface Window {
	readonly from: number;
	readonly to: number;
}

interface SyncPoint {
	readonly calendarId: string;
	readonly changeNumber: number;
	/** A token goes on with the part of the calendar that the first listing was about. */
	readonly window: Window;
}

/** What is left of a listing, and the point that it ends with. */
interface Rest {
	readonly calendarId: string;
	readonly events: readonly GoogleEvent[];
	readonly point: SyncPoint;
	readonly order: string;
}

/** events.list with its pages and sync tokens. */
export function openListings(book: EventBook) {
	const points = new Map<string, SyncPoint>();
	const rests = new Map<string, Rest>();

	const start = (calendarId: string, query: SandboxRequest['query']): Rest | SandboxAnswer => {
		const { syncToken } = query;
		if (typeof syncToken !== 'string') return listAll(book, calendarId, query);
		const forbidden = NOT_WITH_TOKENS.filter((name) => query[name] !== undefined);
		if (forbidden.length || query['showDeleted'] === 'false') {
			return googleError(400, 'invalid', 'Sync token cannot be used with other restrictions.');
		}
		const point = points.get(syncToken);
		if (point?.calendarId !== calendarId || point.changeNumber < book.oldestChange) {
			return googleError(410, 'fullSyncRequired', 'Sync token is no longer valid.');
		}
		return listSince(book, point);
	};
	const give = ({ calendarId, events, point, order }: Rest, pageSize: number): SandboxAnswer => {
		const rest = events.slice(pageSize);
		const token = `${rest.length ? 'page' : 'sync'}-${points.size + rests.size + 1}`;
		if (rest.length) rests.set(token, { calendarId, events: rest, point, order });
		else points.set(token, point);
		// Google gives no token for what is sorted.
		const ending = order === '' ? { nextSyncToken: token } : {};
		return {
			status: 200,
			body: {
				kind: 'calendar#events',
				timeZone: book.zoneOf(calendarId),
				items: events.slice(0, pageSize),
				...(rest.length ? { nextPageToken: token } : ending),
			},
		};
	};
	return (calendarId: string, query: SandboxRequest['query']): SandboxAnswer => {
		const pageSize = Math.min(Number(query['maxResults'] ?? 250), book.pageSize);
		const { pageToken } = query;
		if (typeof pageToken === 'string') {
			const rest = rests.get(pageToken);
			return rest?.calendarId === calendarId
				? give(rest, pageSize)
				: googleError(400, 'invalid', 'Invalid page token value.');
		}
		const rest = start(calendarId, query);
		return 'status' in rest ? rest : give(rest, pageSize);
	};
}

const NOT_WITH_TOKENS = ['timeMin', 'timeMax', 'updatedMin', 'orderBy'] as const;

function listAll(
	book: EventBook,
	calendarId: string,
	query: SandboxRequest['query'],
): Rest | SandboxAnswer {
	const { timeMin, timeMax, updatedMin, orderBy, showDeleted, singleEvents } = query;
	if (orderBy === 'startTime' && singleEvents !== 'true') {
		return googleError(400, 'badRequest', 'The requested ordering is not available.');
	}
	const window = {
		from: Date.parse(String(timeMin ?? '0001-01-01')),
		to: Date.parse(String(timeMax ?? '9999-01-01')),
	};
	const since = Date.parse(String(updatedMin ?? '0001-01-01'));
	const events = book.eventsOf(calendarId).filter((event) => {
		if (event.status === 'cancelled' && showDeleted !== 'true' && !updatedMin) return false;
		return isInside(book, calendarId, event, window) && Date.parse(event.updated) >= since;
	});
	const point = { calendarId, changeNumber: book.changeNumber, window };
	const order = typeof orderBy === 'string' ? orderBy : '';
	return { calendarId, events: sort(events, order, book.zoneOf(calendarId)), point, order };
}

function listSince(book: EventBook, point: SyncPoint): Rest {
	const { calendarId, changeNumber, window } = point;
	const events = book
		.changedSince(calendarId, changeNumber)
		.filter((event) => event.status === 'cancelled' || isInside(book, calendarId, event, window));
	return { calendarId, events, point: { ...point, changeNumber: book.changeNumber }, order: '' };
}

function isInside(
	book: EventBook,
	calendarId: string,
	{ start, end }: GoogleEvent,
	{ from, to }: Window,
): boolean {
	const zone = book.zoneOf(calendarId);
	return Boolean(start) && instantOf(start, zone) < to && instantOf(end, zone) > from;
}

function sort(events: readonly GoogleEvent[], order: string, zone: string): GoogleEvent[] {
	if (order === 'updated') return events.toSorted((a, b) => a.updated.localeCompare(b.updated));
	if (order !== 'startTime') return [...events];
	return events.toSorted((a, b) => instantOf(a.start, zone) - instantOf(b.start, zone));
}
