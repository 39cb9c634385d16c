import { createHmac } from 'node:crypto';
import type { TwilioMessage } from './twilio-message';
import { rfc2822 } from './twilio-message';

export interface News {
	readonly status: string;
	readonly errorCode?: number;
}

/** The message fares so from now on. */
export function settle(message: TwilioMessage, { status, errorCode }: News, now: number): void {
	message.status = status;
	message.error_code = errorCode ?? null;
	message.date_updated = rfc2822(now);
	message.date_sent ??= rfc2822(now);
}

/** Tells an address how a message fares, as Twilio does, and gives the status of the answer. */
export async function tellStatus(
	message: TwilioMessage,
	url: string,
	authToken: string,
): Promise<number> {
	const form = statusForm(message);
	const response = await fetch(url, {
		method: 'POST',
		headers: {
			'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
			'user-agent': 'TwilioProxy/1.1',
			'x-twilio-signature': sign(url, form, authToken),
		},
		body: new URLSearchParams(form),
	});
	return response.status;
}

function statusForm(message: TwilioMessage): Record<string, string> {
	const { sid, status, account_sid, to, from, messaging_service_sid, error_code } = message;
	return {
		MessageSid: sid,
		SmsSid: sid,
		MessageStatus: status,
		SmsStatus: status,
		AccountSid: account_sid,
		To: to,
		ApiVersion: '2010-04-01',
		...(from ? { From: from } : {}),
		...(messaging_service_sid ? { MessagingServiceSid: messaging_service_sid } : {}),
		...(error_code ? { ErrorCode: String(error_code) } : {}),
	};
}

/** HMAC-SHA1 of the address and all fields in the order of their names. */
function sign(url: string, form: Readonly<Record<string, string>>, authToken: string): string {
	const fields = Object.entries(form).sort(([a], [b]) => (a < b ? -1 : 1));
	const text = url + fields.flat().join('');
	return createHmac('sha1', authToken).update(text).digest('base64');
}
