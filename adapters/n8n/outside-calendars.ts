import type { IExecuteFunctions } from 'n8n-workflow';
import type { BusySource } from '../calendars/busy-source';
import type { EventCalendar } from '../calendars/event-calendar';
import { googleEvents } from '../calendars/google/events';
import { googleCalendars } from '../calendars/google/free-busy';
import { outlookEvents } from '../calendars/outlook/events';
import { outlookCalendars } from '../calendars/outlook/free-busy';
import type { OutlookMailbox } from '../calendars/outlook/mailbox';
import { readOutlookMailbox } from '../calendars/outlook/mailbox';
import type { SendRequest } from '../http/send-request';
import { systemClock } from '../http/clock';
import type { GoogleServiceAccount } from './google-service-account';
import {
	GOOGLE_EVENTS_SCOPE,
	GOOGLE_FREE_BUSY_SCOPE,
	sendAsServiceAccount,
} from './google-service-account';
import { sendWithCredential } from './send-with-credential';

/** The account that a node's parameter Calendars names; one for a whole run, so that its token is fetched once. */
type CalendarAccount =
	| { readonly provider: 'google'; readonly send: SendRequest }
	| { readonly provider: 'outlook'; readonly send: SendRequest; readonly mailbox: OutlookMailbox };

export interface OutsideCalendars {
	/** When people are busy, beside the built-in calendar. */
	readonly busy: readonly BusySource[];
	/** Where events are written; null with the built-in calendar alone. */
	readonly events: EventCalendar | null;
}

/** The calendars that a node's parameter Calendars names beside the built-in one, to read and write events. */
export async function openOutsideCalendars(context: IExecuteFunctions): Promise<OutsideCalendars> {
	const scopes = [GOOGLE_FREE_BUSY_SCOPE, GOOGLE_EVENTS_SCOPE];
	const account = await openAccount(context, scopes);
	if (!account) return { busy: [], events: null };
	return { busy: [toBusySource(account)], events: toEventCalendar(account) };
}

/** The same, to see when people are busy and no more. */
export async function openBusySources(context: IExecuteFunctions): Promise<readonly BusySource[]> {
	const account = await openAccount(context, [GOOGLE_FREE_BUSY_SCOPE]);
	return account ? [toBusySource(account)] : [];
}

async function openAccount(
	context: IExecuteFunctions,
	scopes: readonly string[],
): Promise<CalendarAccount | null> {
	switch (context.getNodeParameter('calendar', 0, 'builtIn')) {
		case 'google':
			return { provider: 'google', send: sendWithCredential(context, 'googleCalendarOAuth2Api') };
		case 'googleService': {
			const account = await context.getCredentials<GoogleServiceAccount & object>('googleApi');
			return { provider: 'google', send: sendAsServiceAccount(context, account, { scopes }) };
		}
		case 'outlook': {
			const credential = 'microsoftOutlookOAuth2Api';
			const mailbox = readOutlookMailbox(await context.getCredentials(credential));
			return { provider: 'outlook', send: sendWithCredential(context, credential), mailbox };
		}
		default:
			return null;
	}
}

function toBusySource(account: CalendarAccount): BusySource {
	return account.provider === 'google'
		? googleCalendars(account.send)
		: outlookCalendars(account.send, account.mailbox);
}

function toEventCalendar(account: CalendarAccount): EventCalendar {
	const options = { clock: systemClock };
	return account.provider === 'google'
		? googleEvents(account.send, options)
		: outlookEvents(account.send, account.mailbox, options);
}
