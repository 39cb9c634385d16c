import type { Provider } from './exchange';
import type { OutlookBook } from './microsoft-graph/event-book';
import { openOutlookBook } from './microsoft-graph/event-book';
import { eventOperations } from './microsoft-graph/event-operations';
import { graphError } from './microsoft-graph/graph-error';
import type { OutlookCalendars } from './microsoft-graph/schedule';
import { scheduleOperation } from './microsoft-graph/schedule';

export type { OutlookBook, OutlookEvent, OutlookMail } from './microsoft-graph/event-book';
export { openOutlookBook } from './microsoft-graph/event-book';
export { graphError } from './microsoft-graph/graph-error';
export type { OutlookCalendar, OutlookCalendars, OutlookItem } from './microsoft-graph/schedule';

/** Microsoft Graph: getSchedule, and the events of the mailboxes that have a calendar. */
export function microsoftGraph(
	calendars: OutlookCalendars,
	book: OutlookBook = openOutlookBook(),
): Provider {
	return {
		operations: [scheduleOperation(calendars, book), ...eventOperations(calendars, book)],
		headers: ['prefer', 'if-match'],
		badRequest: (message) => graphError(400, 'ErrorInvalidRequest', message),
		unauthorized: () => graphError(401, 'InvalidAuthenticationToken', 'Access token has expired.'),
	};
}
