import { explainTwilioFailure } from '../../channels/twilio/error-codes';
import type { DeliveryNews } from '../inbound';
import type { Form } from './verify-request';

const STATUSES: ReadonlyMap<string | undefined, DeliveryNews['status']> = new Map([
	['sent', 'sent'],
	['delivered', 'delivered'],
	// Of WhatsApp and RCS; it may come without "delivered" before it.
	['read', 'delivered'],
	['undelivered', 'failed'],
	['failed', 'failed'],
	['canceled', 'failed'],
]);

/** The news in a status callback of Twilio; null when it is none, or none that counts: "queued", "sending" ... */
export function readTwilioStatus(form: Form): DeliveryNews | null {
	const field = (name: string) => [form[name] ?? []].flat()[0];
	const providerId = field('MessageSid') ?? field('SmsSid');
	const status = STATUSES.get(field('MessageStatus'));
	if (!providerId || !status) return null;
	if (status !== 'failed') return { providerId, status, reason: null };
	return { providerId, status, reason: explainTwilioFailure(Number(field('ErrorCode')) || null) };
}
