import { getIn, readJson } from '../../http/read-json';
import type { HttpAnswer } from '../../http/send-request';
import { NoAnswerError } from '../../http/send-request';

/** Why the tool behind the webhook did not take a message. */
export interface WebhookProblem {
	/** What happened and what to do. */
	readonly reason: string;
	/** Whether it may have taken the message all the same. */
	readonly mayBeDone: boolean;
}

/** An answer with a status other than 2xx. `text` is what must not be repeated. */
export function refusalIn(answer: HttpAnswer, text: string): WebhookProblem {
	const { status } = answer;
	const said = saidIn(answer.text, text);
	const reason = whyRefused(status, said ? ` (${status}: ${said})` : ` (${status})`);
	return { reason, mayBeDone: status >= 500 && status !== 503 };
}

/** Anything that is not a NoAnswerError is thrown on. */
export function noAnswerIn(error: unknown): WebhookProblem {
	if (!(error instanceof NoAnswerError)) throw error;
	const { kind, message, isCertainlyNotSent } = error;
	const reason =
		kind === 'timeout'
			? 'The webhook did not answer in time. Look at the tool behind it, and run again.'
			: `The webhook cannot be reached (${message}). Check its address and the network of n8n, and run again.`;
	return { reason, mayBeDone: !isCertainlyNotSent };
}

function whyRefused(status: number, said: string): string {
	if (status === 401 || status === 403) {
		return `The webhook does not accept the signature${said}. Check that the tool behind it has the same secret and the right time.`;
	}
	if (status === 404 || status === 410) {
		return `There is no webhook at this address${said}. Check Webhook URL, and that the tool behind it is switched on.`;
	}
	if (status === 429) {
		return `The webhook gets too many messages${said}. Run again in a minute, with fewer runs at the same time.`;
	}
	if (status >= 500) {
		return `The tool behind the webhook has trouble of its own${said}. Look at it, and run again.`;
	}
	return `The tool behind the webhook turned the message down${said}. Check what it expects of messages.`;
}

/** The beginning of an answer on one line, without our own text where the tool repeats it. */
function saidIn(answered: string, text: string): string {
	const data = readJson(answered);
	const said = getIn(data, 'message') ?? getIn(data, 'error');
	return (typeof said === 'string' ? said : answered)
		.replaceAll(text, '...')
		.replaceAll(JSON.stringify(text).slice(1, -1), '...')
		.replaceAll(/\s+/g, ' ')
		.trim()
		.slice(0, 100);
}
