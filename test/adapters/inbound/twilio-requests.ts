import type { IDataObject } from 'n8n-workflow';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';

export const AUTH_TOKEN = 'e5f1a2b3c4d5e6f708192a3b4c5d6e7f';
export const PUBLIC_URL = 'https://n8n.example.com/webhook/booking-flow/twilio';

/** The form that Twilio sends for an SMS. */
export const SMS = {
	ToCountry: 'US',
	SmsMessageSid: 'SM0123456789abcdef0123456789abcdef',
	NumMedia: '0',
	ToCity: '',
	SmsSid: 'SM0123456789abcdef0123456789abcdef',
	SmsStatus: 'received',
	Body: 'The second one works für mich 👍',
	FromCountry: 'DE',
	To: '+14155552345',
	NumSegments: '1',
	MessageSid: 'SM0123456789abcdef0123456789abcdef',
	AccountSid: 'AC0123456789abcdef0123456789abcdef',
	From: '+4930901820',
	ApiVersion: '2010-04-01',
};

export type Form = Readonly<Record<string, string | string[]>>;

export interface Signing {
	readonly url?: string;
	readonly token?: string;
	readonly headers?: IDataObject;
}

/** The request as n8n's Webhook node gives it, signed as Twilio signs. */
export function twilioRequest(form: Form = SMS, signing: Signing = {}): IDataObject {
	const { url = PUBLIC_URL, token = AUTH_TOKEN, headers = {} } = signing;
	return {
		headers: {
			host: 'n8n.example.com',
			'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
			'user-agent': 'TwilioProxy/1.1',
			'i-twilio-idempotency-token': '1b2c3d4e',
			'x-twilio-signature': getExpectedTwilioSignature(token, url, { ...form }),
			...headers,
		},
		params: {},
		query: {},
		body: form as IDataObject,
		webhookUrl: PUBLIC_URL,
		executionMode: 'production',
	};
}
