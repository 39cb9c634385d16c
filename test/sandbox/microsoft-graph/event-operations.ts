import type { Operation, SandboxAnswer, SandboxRequest } from '../exchange';
import { viewCalendar } from './calendar-view';
import type { OutlookBook, OutlookEvent } from './event-book';
import type { EventBody } from './event-body';
import { toStored } from './event-body';
import { CANCELLATION, CHANGED_EVENT, NEW_EVENT, READ_QUERY, VIEW_QUERY } from './event-schemas';
import { graphError, NOT_FOUND } from './graph-error';
import { instantOf, objectionTo } from './graph-times';
import { mailsAbout } from './mails';
import type { OutlookCalendars } from './schedule';
import { etagOf, show } from './shown-event';
import { makeMeeting, page, rewriteBody } from './teams';

/** One request about the events of a mailbox that exists. */
interface Asked {
	readonly book: OutlookBook;
	readonly address: string;
	readonly request: SandboxRequest;
}

type AskedOfEvent = Asked & { readonly event: OutlookEvent };

const MAILBOX = '^/v1\\.0/(me|users/[^/]+)';

export function eventOperations(calendars: OutlookCalendars, book: OutlookBook): Operation[] {
	const operation = (
		method: string,
		path: string,
		schemas: Pick<Operation, 'query' | 'json'>,
		answer: (asked: Asked) => SandboxAnswer,
	): Operation => ({
		method,
		path: new RegExp(`${MAILBOX}${path}$`),
		...schemas,
		answer: (request) => {
			const address = addressIn(calendars, request);
			if (address === null) return NO_MAILBOX;
			const isRefused = method !== 'GET' && book.readOnly.has(address);
			return isRefused ? DENIED : answer({ book, address, request });
		},
	});
	const about = (answer: (asked: AskedOfEvent) => SandboxAnswer) => (asked: Asked) => {
		const event = find(asked);
		return event ? answer({ ...asked, event }) : NOT_FOUND;
	};
	const one = '/events/[^/]+';
	return [
		operation('POST', '/events', { json: NEW_EVENT }, create),
		operation('GET', one, { query: READ_QUERY }, about(read)),
		operation('PATCH', one, { json: CHANGED_EVENT }, about(change)),
		operation('DELETE', one, {}, about(remove)),
		operation('POST', `${one}/cancel`, { json: CANCELLATION }, about(cancel)),
		operation('GET', '/calendarView', { query: VIEW_QUERY }, ({ address, request }) =>
			viewCalendar(book, address, request),
		),
	];
}

const NO_MAILBOX = graphError(404, 'ErrorInvalidUser', 'The requested user is invalid.');
const DENIED = graphError(
	403,
	'ErrorAccessDenied',
	'Access is denied. Check credentials and try again.',
);
const CHANGED = graphError(
	412,
	'ErrorIrresolvableConflict',
	'The change key passed in the request does not match the current change key for the item.',
);

/** null when there is no such mailbox. */
function addressIn(calendars: OutlookCalendars, { path }: SandboxRequest): string | null {
	const [, user = ''] = /\/users\/([^/]+)/.exec(path) ?? [];
	const own = [...calendars.keys()][0];
	const address = user ? decodeURIComponent(user).toLowerCase() : own;
	return address !== undefined && calendars.has(address) ? address : null;
}

function find({ book, address, request }: Asked): OutlookEvent | undefined {
	const [, eventId = ''] = /\/events\/([^/]+)/.exec(request.path) ?? [];
	return book.eventsOf(address).find(({ id }) => id === decodeURIComponent(eventId));
}

/** The same request gives the same event; a key that came with a different one is turned down. */
function create({ book, address, request }: Asked): SandboxAnswer {
	const given = request.json as EventBody;
	const objection = objectionToTimes(given);
	if (objection) return objection;
	const { transactionId } = given;
	const known = book.eventsOf(address).find((event) => event.transactionId === transactionId);
	if (known && transactionId !== undefined) {
		if (book.settings.refusesKnownKeys) return duplicate(409);
		if (book.requests.get(known.id) !== request.text) return duplicate(400);
		return { status: 201, body: show(book, known, request) };
	}
	const added = book.add(address, {
		...toStored(given, null),
		...(transactionId !== undefined && { transactionId }),
	});
	const html = given.body?.content ?? '';
	const isMeeting = given.isOnlineMeeting && !book.withoutTeams.has(address);
	const made = isMeeting
		? makeMeeting(book, added.id, html)
		: { body: { contentType: 'html', content: page(html) } as const };
	const event = book.put(address, { ...added, ...made });
	book.requests.set(event.id, request.text);
	book.send(mailsAbout(null, event));
	return { status: 201, body: show(book, event, request) };
}

function duplicate(status: number): SandboxAnswer {
	return graphError(
		status,
		'ErrorDuplicateTransactionId',
		"Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
	);
}

function read({ book, event, request }: AskedOfEvent): SandboxAnswer {
	return { status: 200, body: show(book, event, request) };
}

function change({ book, address, event, request }: AskedOfEvent): SandboxAnswer {
	const given = request.json as EventBody;
	const objection = objectionToTimes({ start: event.start, end: event.end, ...given });
	if (objection) return objection;
	if (isOutOfDate(event, request)) return CHANGED;
	const changed = { ...event, ...toStored(given, event) };
	const html = given.body?.content;
	const rewritten = { ...changed, ...(html !== undefined && rewriteBody(event, html)) };
	const becomesMeeting =
		given.isOnlineMeeting && !event.isOnlineMeeting && !book.withoutTeams.has(address);
	const after = book.put(address, {
		...rewritten,
		...(becomesMeeting && makeMeeting(book, event.id, html ?? '')),
	});
	book.send(mailsAbout(event, after));
	return { status: 200, body: show(book, after, request) };
}

function remove({ book, event, request }: AskedOfEvent): SandboxAnswer {
	if (isOutOfDate(event, request)) return CHANGED;
	book.remove(event.id);
	book.send(mailsAbout(event, null));
	return { status: 204, body: '' };
}

function cancel({ book, event, request }: AskedOfEvent): SandboxAnswer {
	if (!event.isOrganizer || event.attendees.length === 0) {
		return graphError(
			400,
			'ErrorInvalidRequest',
			"Your request can't be completed. You need to be an organizer to cancel a meeting.",
		);
	}
	book.remove(event.id);
	const { comment } = request.json as { readonly comment?: string };
	book.send(mailsAbout(event, null, comment));
	return { status: 202, body: '' };
}

function isOutOfDate(event: OutlookEvent, { headers }: SandboxRequest): boolean {
	const expected = headers['if-match'];
	return expected !== undefined && expected !== '*' && expected !== etagOf(event);
}

function objectionToTimes({ start, end }: EventBody): SandboxAnswer | null {
	if (!start || !end) return null;
	const zone = objectionTo(start) ?? objectionTo(end);
	if (zone) return graphError(400, zone, 'A valid TimeZone value must be specified.');
	return instantOf(end) < instantOf(start)
		? graphError(400, 'ErrorPropertyValidationFailure', 'At least one property failed validation.')
		: null;
}
