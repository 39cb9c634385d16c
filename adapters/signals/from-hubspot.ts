import type { Instant } from '../../domain/model';
import type { Raw } from './raw';
import { bodyOf, entriesOf, part, textIn } from './raw';
import { readEach, refuse } from './read-each';
import type { ReadSignal } from './read-each';
import { readSignalTime } from './signal-times';
import { signalType } from './signal-types';

/** Properties of a contact that HubSpot changes when the person does something. */
const TYPE_OF_PROPERTY: Readonly<Record<string, string>> = {
	hs_analytics_last_timestamp: 'page_visit',
	hs_analytics_last_url: 'page_visit',
	hs_analytics_last_visit_timestamp: 'page_visit',
	hs_analytics_num_page_views: 'page_visit',
	hs_email_last_click_date: 'link_click',
	hs_email_last_open_date: 'email_open',
	hs_email_last_reply_date: 'reply',
	hs_sales_email_last_clicked: 'link_click',
	hs_sales_email_last_opened: 'email_open',
	hs_sales_email_last_replied: 'reply',
	num_conversion_events: 'form_visit',
	recent_conversion_date: 'form_visit',
};

/** The list that HubSpot's webhooks send. They name a contact by number only, so its e-mail has to be given. */
export function signalsFromHubspot(
	data: unknown,
	receivedAt: Instant,
	isLeadKnown: boolean,
): readonly ReadSignal[] {
	const events = entriesOf(bodyOf(data), ['events']);
	return readEach(events, (event) => readEvent(event, receivedAt, isLeadKnown));
}

function readEvent(event: Raw, receivedAt: Instant, isLeadKnown: boolean): ReadSignal {
	const subscription = textIn(event, 'subscriptionType', 'eventType') ?? '';
	const property = textIn(event, 'propertyName');
	const value = textIn(event, 'propertyValue');
	const named = property === null ? undefined : TYPE_OF_PROPERTY[property];
	if (!named) {
		const name = [subscription, property].filter(Boolean).join(' ') || null;
		return refuse(`HubSpot's "${name ?? 'event'}" tells of no signal.`, name);
	}
	const contact = readContact(event);
	if (!contact && !isLeadKnown) {
		const number = textIn(event, 'objectId') ?? '';
		return refuse(
			`HubSpot names contact ${number} by number only. Look up its e-mail in a node before this one, and give it under Options, Email.`,
			named,
		);
	}
	const time = event['occurredAt'];
	const ids = ['eventId', 'subscriptionId', 'occurredAt', 'objectId'].map(
		(field) => textIn(event, field) ?? '',
	);
	return {
		type: signalType(named, value),
		at: time === undefined ? receivedAt : readSignalTime(time, 'occurredAt'),
		source: 'hubspot',
		key: ['hubspot', ...ids, property].join('|'),
		detail: property === 'hs_analytics_last_url' ? value : null,
		who: { leadId: null, messageId: null, bookingId: null, meetingStart: null, contact },
	};
}

function readContact(event: Raw): { readonly email: string; readonly phone: string | null } | null {
	const properties = part(event, 'properties');
	const email = textIn(event, 'email') ?? textIn(properties, 'email');
	return email ? { email, phone: textIn(properties, 'phone') } : null;
}
