import { SIGNATURE_HEADER, verifySignature } from '../../adapters/channels/webhook/signature';
import type { Provider, SandboxAnswer, SandboxRequest } from './exchange';

export interface WebhookReceiver extends Provider {
	/** What it sent on, each message once, by idempotency key. */
	readonly messages: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

const TEXT = { type: 'string', minLength: 1 };
const TEXT_OR_NULL = { anyOf: [TEXT, { type: 'null' }] };

const PROPERTIES = {
	type: { const: 'message' },
	id: TEXT,
	kind: TEXT,
	audience: { enum: ['lead', 'rep'] },
	channel: { enum: ['email', 'sms', 'whatsapp', 'linkedin', 'slack'] },
	to: TEXT,
	recipientName: TEXT_OR_NULL,
	subject: TEXT_OR_NULL,
	text: TEXT,
	html: TEXT_OR_NULL,
	leadId: TEXT,
	bookingId: TEXT_OR_NULL,
	sentAt: { type: 'string', format: 'date-time' },
};

const SCHEMA = {
	type: 'object',
	required: Object.keys(PROPERTIES),
	additionalProperties: false,
	properties: PROPERTIES,
};

/** A tool that sends on what a signed webhook brings, as docs/webhooks.md asks for. */
export function webhookReceiver(options: {
	readonly secret: string;
	/** Epoch milliseconds. */
	readonly now: () => number;
}): WebhookReceiver {
	const messages = new Map<string, Readonly<Record<string, unknown>>>();
	return {
		messages,
		operations: [
			{
				method: 'POST',
				path: /^\/messages$/,
				json: SCHEMA,
				answer: (request) => accept(messages, request),
			},
		],
		headers: [SIGNATURE_HEADER, 'idempotency-key'],
		isAuthorised: ({ headers, text }) =>
			verifySignature(headers[SIGNATURE_HEADER] ?? '', {
				body: text,
				secret: options.secret,
				now: options.now(),
			}),
		badRequest: (message) => ({ status: 400, body: { message } }),
		unauthorized: () => ({ status: 401, body: { message: 'Wrong signature' } }),
	};
}

function accept(
	messages: Map<string, Readonly<Record<string, unknown>>>,
	{ headers, json }: SandboxRequest,
): SandboxAnswer {
	const key = headers['idempotency-key'];
	if (!key) return { status: 400, body: { message: 'There is no idempotency-key' } };
	const isNew = !messages.has(key);
	if (isNew) messages.set(key, json as Readonly<Record<string, unknown>>);
	return { status: isNew ? 201 : 200, body: { id: `sent-${key}` } };
}
