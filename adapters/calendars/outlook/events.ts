import type { Clock } from '../../http/clock';
import type { SendRequest } from '../../http/send-request';
import type { EventCalendar } from '../event-calendar';
import { accessCalendar } from './calendar-access';
import { createEvent } from './create-event';
import { findEvent } from './find-event';
import { OUTLOOK } from './graph-client';
import type { OutlookMailbox } from './mailbox';
import { listStates, readState } from './read-events';
import { removeEvent } from './remove-event';
import { updateEvent } from './update-event';

/** Events in Outlook calendars that the connected account may write to. */
export function outlookEvents(
	send: SendRequest,
	mailbox: OutlookMailbox,
	{ clock }: { readonly clock: Clock },
): EventCalendar {
	const graph = { send, mailbox, clock };
	return {
		name: 'outlook',
		label: OUTLOOK,
		create: async (event, calendarId, call) =>
			await createEvent(accessCalendar(graph, calendarId, call), event),
		update: async ({ calendarId, eventId }, event, call) =>
			await updateEvent(accessCalendar(graph, calendarId, call), eventId, event),
		remove: async ({ calendarId, eventId }, call) =>
			await removeEvent(accessCalendar(graph, calendarId, call), eventId),
		find: async (event, calendarId, call) =>
			await findEvent(accessCalendar(graph, calendarId, call), event),
		read: async ({ calendarId, eventId }, call) =>
			await readState(accessCalendar(graph, calendarId, call), eventId),
		listChanges: async (query, call) =>
			await listStates(accessCalendar(graph, query.calendarId, call), query),
	};
}
