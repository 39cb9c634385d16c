import type { Clock } from '../../http/clock';
import { getIn, readJson } from '../../http/read-json';
import { withRetries } from '../../http/retry';
import type { HttpAnswer, HttpRequest, SendRequest } from '../../http/send-request';
import type { DeliveryResult, OutgoingMessage, Transport } from '../transport';
import { toSlackContent } from './blocks';
import { explainAnswer, explainNoAnswer, failed, RATE_LIMITED } from './explain';

const LIMITS = { attempts: 3, attemptMs: 10_000, longestWaitMs: 30_000 };

/**
 * Messages into Slack's channels, for reps. `send` knows the credential. Slack would post a repeated request twice, so
 * only what certainly was not done is repeated.
 */
export function slackTransport(send: SendRequest, { clock }: { clock: Clock }): Transport {
	return {
		name: 'slack',
		handsOver: false,
		deliver: async (message, { deadline }) => {
			if (clock.now() >= deadline) {
				return failed('There was no time left to post the message. Run again.');
			}
			const options = { clock, limits: LIMITS, deadline, isRateLimit, onlyWhenNotDone: true };
			try {
				return toResult(await withRetries(send, options)(toRequest(message)));
			} catch (error) {
				return explainNoAnswer(error);
			}
		},
	};
}

/** https://docs.slack.dev/reference/methods/chat.postMessage */
function toRequest(message: OutgoingMessage): HttpRequest {
	const body = { channel: message.address, ...toSlackContent(message), unfurl_links: false };
	return {
		method: 'POST',
		url: 'https://slack.com/api/chat.postMessage',
		headers: { 'content-type': 'application/json; charset=utf-8' },
		body: JSON.stringify(body),
	};
}

/** Slack answers what it turns down with 200 as well. */
function isRateLimit({ text }: HttpAnswer): boolean {
	return RATE_LIMITED.includes(getIn(readJson(text), 'error'));
}

function toResult(answer: HttpAnswer): DeliveryResult {
	const body = readJson(answer.text);
	const [channel, timestamp] = [getIn(body, 'channel'), getIn(body, 'ts')];
	const isPosted = answer.status === 200 && getIn(body, 'ok') === true;
	if (isPosted && typeof channel === 'string' && typeof timestamp === 'string') {
		return { status: 'sent', providerId: `${channel}:${timestamp}`, reason: null };
	}
	return explainAnswer(answer, body);
}
