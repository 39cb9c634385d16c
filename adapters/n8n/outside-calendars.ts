import type { IExecuteFunctions } from 'n8n-workflow';
import type { BusySource } from '../calendars/busy-source';
import { googleCalendars } from '../calendars/google/free-busy';
import { outlookCalendars } from '../calendars/outlook/free-busy';
import { readOutlookMailbox } from '../calendars/outlook/mailbox';
import type { GoogleServiceAccount } from './google-service-account';
import { GOOGLE_FREE_BUSY_SCOPE, sendAsServiceAccount } from './google-service-account';
import { sendWithCredential } from './send-with-credential';

/** The calendars that a node's parameter Calendars names beside the built-in one. */
export async function openOutsideCalendars(
	context: IExecuteFunctions,
): Promise<readonly BusySource[]> {
	switch (context.getNodeParameter('calendar', 0, 'builtIn')) {
		case 'google':
			return [googleCalendars(sendWithCredential(context, 'googleCalendarOAuth2Api'))];
		case 'googleService':
			return [await openGoogleAsService(context)];
		case 'outlook':
			return [await openOutlook(context)];
		default:
			return [];
	}
}

async function openGoogleAsService(context: IExecuteFunctions): Promise<BusySource> {
	const account = await context.getCredentials<GoogleServiceAccount & object>('googleApi');
	return googleCalendars(
		sendAsServiceAccount(context, account, { scopes: [GOOGLE_FREE_BUSY_SCOPE] }),
	);
}

async function openOutlook(context: IExecuteFunctions): Promise<BusySource> {
	const credential = 'microsoftOutlookOAuth2Api';
	const mailbox = readOutlookMailbox(await context.getCredentials(credential));
	return outlookCalendars(sendWithCredential(context, credential), mailbox);
}
