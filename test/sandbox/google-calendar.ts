import type { Provider } from './exchange';
import type { EventBook } from './google-calendar/event-book';
import { openEventBook } from './google-calendar/event-book';
import { eventOperations } from './google-calendar/event-operations';
import type { GoogleCalendars } from './google-calendar/free-busy';
import { freeBusyOperation } from './google-calendar/free-busy';
import { googleError } from './google-calendar/google-error';

export type { EventBook, GoogleEvent, Mail } from './google-calendar/event-book';
export { openEventBook } from './google-calendar/event-book';
export type { BusyTime, GoogleCalendars } from './google-calendar/free-busy';
export { googleError } from './google-calendar/google-error';

/**
 * Google Calendar: freebusy.query, and the events of the calendars that the account can see. "primary" is the first of
 * them.
 */
export function googleCalendar(
	calendars: GoogleCalendars,
	book: EventBook = openEventBook(),
): Provider {
	return {
		operations: [freeBusyOperation(calendars, book), ...eventOperations(calendars, book)],
		headers: ['x-goog-api-client', 'if-match'],
		badRequest: (message) => googleError(400, 'badRequest', message),
		unauthorized: () => googleError(401, 'authError', 'Invalid Credentials'),
	};
}
