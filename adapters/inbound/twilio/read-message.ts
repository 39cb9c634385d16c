import { readSenderAddress } from '../../../domain/lead/sender-address';
import type { Channel, Instant } from '../../../domain/model';
import type { InboundMessage } from '../../../domain/replies/inbound-message';
import { CARRIER_KEYWORDS } from '../../../domain/replies/reading';
import type { Inbound } from '../inbound';
import { readTwilioStatus } from './read-status';
import type { Form } from './verify-request';

/**
 * The SMS, WhatsApp or RCS message in a request of Twilio. A request without one tells how a message of ours fares
 * (`MessageStatus`), or something else. Throws where the sender is no phone number.
 */
export function readTwilioMessage(form: Form, receivedAt: Instant): Inbound {
	const field = (name: string) => [form[name] ?? []].flat()[0];
	const messageId = field('MessageSid') ?? field('SmsMessageSid') ?? field('SmsSid');
	const from = field('From');
	const text = field('Body');
	const status = field('MessageStatus');
	const delivery = readTwilioStatus(form);
	if (delivery) return { kind: 'delivery', delivery };
	if (status) return { kind: 'notice', about: `message ${status}` };
	if (!messageId || !from || text === undefined) return { kind: 'notice', about: 'no message' };
	const channel = channelOf(from);
	const message: InboundMessage = {
		source: 'twilio',
		channel,
		from: readSenderAddress(channel, from),
		to: field('To')?.replace(/^[a-z]+:/i, '') ?? null,
		subject: null,
		text,
		messageId,
		receivedAt,
		isAutomatic: false,
		carrierKeyword: CARRIER_KEYWORDS.find((word) => word === field('OptOutType')) ?? null,
		mediaCount: Number(field('NumMedia')) || 0,
		answers: [],
		emailDate: null,
	};
	return { kind: 'message', message };
}

/** RCS reaches the same number in the same app as SMS does. */
function channelOf(from: string): Channel {
	return /^whatsapp:/i.test(from) ? 'whatsapp' : 'sms';
}
