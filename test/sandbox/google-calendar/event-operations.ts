import type { Operation, SandboxAnswer, SandboxRequest } from '../exchange';
import { askForConference, readConference } from './conference';
import type { EventBook, GoogleAttendee, GoogleEvent } from './event-book';
import { openListings } from './event-listing';
import {
	CHANGED_EVENT,
	DELETE_QUERY,
	LIST_QUERY,
	NEW_EVENT,
	READ_QUERY,
	WRITE_QUERY,
} from './event-schemas';
import { asShown, objectionTo } from './event-times';
import type { GoogleCalendars } from './free-busy';
import { googleError } from './google-error';
import { mailsAbout } from './mails';
import { mergePatch } from './merge-patch';
import { partOf } from './partial-answer';

/** One request about the events of a calendar that exists. */
interface Asked {
	readonly book: EventBook;
	readonly calendarId: string;
	/** "" where it is about no single one. */
	readonly eventId: string;
	readonly request: SandboxRequest;
}

const EVENTS = /^\/calendar\/v3\/calendars\/[^/]+\/events$/;
const ONE_EVENT = /^\/calendar\/v3\/calendars\/[^/]+\/events\/[^/]+$/;

/** events.insert, get, patch, delete and list. */
export function eventOperations(calendars: GoogleCalendars, book: EventBook): Operation[] {
	const list = openListings(book);
	const reading = (answer: (asked: Asked) => SandboxAnswer) => (request: SandboxRequest) => {
		const [, , , , calendar = '', , eventId = ''] = request.path.split('/').map(decodeURIComponent);
		const calendarId = calendar === 'primary' ? ([...calendars.keys()][0] ?? '') : calendar;
		const known = calendars.get(calendarId) ?? { reason: 'notFound' };
		if ('reason' in known) return googleError(404, 'notFound', 'Not Found');
		return answer({ book, calendarId, eventId, request });
	};
	const writing = (answer: (asked: Asked) => SandboxAnswer) =>
		reading((asked) => (book.readOnly.has(asked.calendarId) ? NO_WRITER : answer(asked)));
	return [
		{ method: 'POST', path: EVENTS, query: WRITE_QUERY, json: NEW_EVENT, answer: writing(insert) },
		{ method: 'GET', path: ONE_EVENT, query: READ_QUERY, answer: reading(get) },
		{
			method: 'PATCH',
			path: ONE_EVENT,
			query: WRITE_QUERY,
			json: CHANGED_EVENT,
			answer: writing(patch),
		},
		{ method: 'DELETE', path: ONE_EVENT, query: DELETE_QUERY, answer: writing(remove) },
		{
			method: 'GET',
			path: EVENTS,
			query: LIST_QUERY,
			answer: reading(({ calendarId, request: { query } }) =>
				inPart(query, show(book, calendarId, list(calendarId, query))),
			),
		},
	];
}

const NO_WRITER = googleError(
	403,
	'requiredAccessLevel',
	'You need to have writer access to this calendar.',
);
const NOT_FOUND = googleError(404, 'notFound', 'Not Found');
const CHANGED = googleError(412, 'conditionNotMet', 'Precondition Failed');
const DUPLICATE = googleError(409, 'duplicate', 'The requested identifier already exists.');
const DELETED = googleError(410, 'deleted', 'Resource has been deleted');

function insert({ book, calendarId, request }: Asked): SandboxAnswer {
	const body = textsOf(request);
	const id = body.id ?? `event${book.changeNumber + 1}`;
	if (find(book, calendarId, id)) return DUPLICATE;
	return write({ book, calendarId, eventId: id, request }, null, {
		...body,
		id,
		status: body.status ?? 'confirmed',
		kind: 'calendar#event',
		created: new Date().toISOString(),
		sequence: 0,
		iCalUID: `${id}@google.com`,
		htmlLink: `https://www.google.com/calendar/event?eid=${id}`,
		organizer: { email: calendarId, self: true },
	});
}

function get({ book, calendarId, eventId, request }: Asked): SandboxAnswer {
	const event = find(book, calendarId, eventId);
	if (!event) return NOT_FOUND;
	const read = readConference(book, calendarId, event);
	return inPart(request.query, show(book, calendarId, { status: 200, body: read }));
}

function patch(asked: Asked): SandboxAnswer {
	const { book, calendarId, eventId, request } = asked;
	const before = find(book, calendarId, eventId);
	if (!before) return NOT_FOUND;
	if (isOutOfDate(before, request)) return CHANGED;
	const after = mergePatch(before, textsOf(request));
	const isMoved = timesOf(before) !== timesOf(after);
	return write(asked, before, { ...after, sequence: before.sequence + (isMoved ? 1 : 0) });
}

function remove({ book, calendarId, eventId, request }: Asked): SandboxAnswer {
	const before = find(book, calendarId, eventId);
	if (!before) return NOT_FOUND;
	if (isOutOfDate(before, request)) return CHANGED;
	if (before.status === 'cancelled') return DELETED;
	const after = book.put(calendarId, { ...before, status: 'cancelled' });
	tell(book, request, mailsAbout(eventId, before, after));
	return { status: 204, body: '' };
}

/** The body of a request but for the video meeting that it may ask for. */
function textsOf({ json }: SandboxRequest): GoogleEvent {
	return mergePatch(json as GoogleEvent, { conferenceData: null });
}

function timesOf({ start, end }: GoogleEvent): string {
	return JSON.stringify([start, end]);
}

/** Stores an event as the request has made it, and tells the invited. */
function write(
	{ book, calendarId, eventId, request }: Asked,
	before: GoogleEvent | null,
	event: Omit<GoogleEvent, 'etag' | 'updated'>,
): SandboxAnswer {
	const { start, end, attendees } = event;
	const objection = objectionTo(start, end, book.zoneOf(calendarId));
	if (objection) return googleError(400, 'invalid', objection);
	const after = book.put(calendarId, {
		...event,
		...(attendees ? { attendees: attendees.map(withResponse) } : {}),
		...askForConference(book, event, request),
	});
	tell(book, request, mailsAbout(eventId, before, after));
	return show(book, calendarId, { status: 200, body: after });
}

/** Whoever comes without a response has none. */
function withResponse(attendee: GoogleAttendee): GoogleAttendee {
	return { responseStatus: 'needsAction', ...attendee };
}

function tell(
	book: EventBook,
	{ query }: SandboxRequest,
	mails: ReturnType<typeof mailsAbout>,
): void {
	if (query['sendUpdates'] === 'all' || query['sendNotifications'] === 'true') book.send(mails);
}

function find(book: EventBook, calendarId: string, eventId: string): GoogleEvent | undefined {
	return book.eventsOf(calendarId).find(({ id }) => id === eventId);
}

function isOutOfDate({ etag }: GoogleEvent, { headers }: SandboxRequest): boolean {
	const expected = headers['if-match'];
	return expected !== undefined && expected !== '*' && expected !== etag;
}

/** The answer with the times of its events as the calendar shows them. */
function show(book: EventBook, calendarId: string, answer: SandboxAnswer): SandboxAnswer {
	if (answer.status !== 200) return answer;
	const zone = book.zoneOf(calendarId);
	const local = (event: GoogleEvent) =>
		event.start
			? { ...event, start: asShown(event.start, zone), end: asShown(event.end, zone) }
			: event;
	const body = answer.body as GoogleEvent & { readonly items?: readonly GoogleEvent[] };
	return { ...answer, body: body.items ? { ...body, items: body.items.map(local) } : local(body) };
}

function inPart({ fields }: SandboxRequest['query'], answer: SandboxAnswer): SandboxAnswer {
	if (typeof fields !== 'string' || answer.status !== 200) return answer;
	try {
		return { ...answer, body: partOf(answer.body, fields) };
	} catch (error) {
		return googleError(400, 'invalidParameter', (error as Error).message);
	}
}
