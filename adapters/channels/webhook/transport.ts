import type { Clock } from '../../http/clock';
import { getIn, readJson } from '../../http/read-json';
import { withRetries } from '../../http/retry';
import type { DeliverRequest, HttpRequest, SendRequest } from '../../http/send-request';
import type { DeliveryResult, OutgoingMessage, Transport } from '../transport';
import type { WebhookProblem } from './problems';
import { noAnswerIn, refusalIn } from './problems';
import { SIGNATURE_HEADER, signBody } from './signature';

export interface WebhookSettings {
	readonly url: string;
	/** With which the requests are signed; the tool behind the address knows it too. */
	readonly secret: string;
}

const LIMITS = { attempts: 3, attemptMs: 4_000, longestWaitMs: 5_000 };

/**
 * Hands messages to any tool that takes a signed request (docs/webhooks.md). The tool knows a message that comes again
 * by its idempotency key, so it may come again.
 */
export function webhookTransport(
	post: SendRequest,
	settings: WebhookSettings,
	{ clock }: { readonly clock: Clock },
): Transport {
	return {
		name: 'webhook',
		handsOver: true,
		async deliver(message, { deadline }) {
			const wrong = findWrongSetting(settings);
			if (wrong !== null) return toResult({ reason: wrong, mayBeDone: false });
			const options = { clock, deadline, limits: LIMITS, isRateLimit: () => false };
			const request = toRequest(message, settings, clock.now());
			return await handOver(withRetries(post, options), request, message.text);
		},
	};
}

async function handOver(
	deliver: DeliverRequest,
	request: HttpRequest,
	text: string,
): Promise<DeliveryResult> {
	try {
		const answer = await deliver(request);
		if (answer.status < 200 || answer.status > 299) return toResult(refusalIn(answer, text));
		return { status: 'sent', providerId: idIn(readJson(answer.text)), reason: null };
	} catch (error) {
		return toResult(noAnswerIn(error));
	}
}

function findWrongSetting({ url, secret }: WebhookSettings): string | null {
	if (!URL.canParse(url) || !/^https?:/i.test(url)) {
		return 'Webhook URL is not a web address. Give the whole address, such as https://tool.example.com/messages.';
	}
	if (secret === '') {
		return 'The webhook has no secret to sign messages with. Give it the same secret as the tool behind it has.';
	}
	return null;
}

function toRequest(
	message: OutgoingMessage,
	{ url, secret }: WebhookSettings,
	now: number,
): HttpRequest {
	const body = JSON.stringify(toPayload(message, now));
	return {
		method: 'POST',
		url,
		headers: {
			'content-type': 'application/json',
			'idempotency-key': message.id,
			[SIGNATURE_HEADER]: signBody(body, secret, now),
		},
		body,
	};
}

/** Texts and nulls only, so that who has parsed it can write the very same body again and check the signature. */
function toPayload(message: OutgoingMessage, now: number): Readonly<Record<string, string | null>> {
	const { id, kind, audience, channel, address, recipientName } = message;
	const { subject, text, html, leadId, bookingId } = message;
	const sentAt = new Date(now).toISOString();
	const recipient = { audience, channel, to: address, recipientName };
	return {
		type: 'message',
		id,
		kind,
		...recipient,
		subject,
		text,
		html,
		leadId,
		bookingId,
		sentAt,
	};
}

function idIn(data: unknown): string | null {
	const id = getIn(data, 'id');
	return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

function toResult({ reason, mayBeDone }: WebhookProblem): DeliveryResult {
	return { status: mayBeDone ? 'unknown' : 'failed', providerId: null, reason };
}
