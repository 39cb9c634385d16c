import { BookingFlowError } from '../../domain/error';
import { isRecord } from './fields';
import type { Fields } from './fields';

/** A request as n8n's Webhook node puts it on the item. */
export interface WebhookRequest {
	readonly headers: Fields;
	readonly body: unknown;
}

export function readWebhookRequest({ headers, body }: Fields): WebhookRequest {
	if (isRecord(headers)) return { headers, body };
	throw new BookingFlowError(
		'input-unusable',
		'The item is not a request: it has no headers.',
		'Put this node directly behind the Webhook node whose address stands in the settings of Twilio.',
	);
}

/** A header by its name in lower case, as Node gives them; one that comes several times is joined by commas. */
export function headerOf({ headers }: WebhookRequest, name: string): string {
	const value = headers[name];
	return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}
