import { randomBytes } from 'node:crypto';

/** A message as Twilio's API gives it. */
export interface TwilioMessage {
	readonly sid: string;
	readonly account_sid: string;
	readonly to: string;
	readonly from: string | null;
	readonly messaging_service_sid: string | null;
	readonly body: string;
	status: string;
	error_code: number | null;
	/** Null before it has left Twilio. */
	date_sent: string | null;
	date_updated: string;
	readonly date_created: string;
	readonly [more: string]: unknown;
}

interface Facts {
	readonly accountSid: string;
	readonly to: string;
	readonly from: string | null;
	readonly messagingServiceSid: string | null;
	readonly body: string;
	/** Epoch milliseconds. */
	readonly now: number;
}

export function newMessage(facts: Facts): TwilioMessage {
	const { accountSid, to, from, messagingServiceSid, body, now } = facts;
	const sid = `SM${randomBytes(16).toString('hex')}`;
	return {
		sid,
		account_sid: accountSid,
		to,
		from,
		messaging_service_sid: messagingServiceSid,
		body,
		status: messagingServiceSid ? 'accepted' : 'queued',
		error_code: null,
		error_message: null,
		date_created: rfc2822(now),
		date_updated: rfc2822(now),
		date_sent: null,
		direction: 'outbound-api',
		num_media: '0',
		num_segments: '1',
		price: null,
		price_unit: 'USD',
		api_version: '2010-04-01',
		uri: `/2010-04-01/Accounts/${accountSid}/Messages/${sid}.json`,
	};
}

export function rfc2822(instant: number): string {
	return new Date(instant).toUTCString().replace('GMT', '+0000');
}
