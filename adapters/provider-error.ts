import type { HttpAnswer } from './http/send-request';
import { NoAnswerError } from './http/send-request';

export type ProviderProblem =
	| 'credential'
	| 'forbidden'
	| 'not_found'
	| 'conflict'
	| 'rate_limit'
	| 'invalid'
	| 'trouble'
	| 'no_answer';

/** Why a provider did not do what it was asked. The message tells an ops person what happened and what to do. */
export class ProviderError extends Error {
	override readonly name = 'ProviderError';
	readonly problem: ProviderProblem;
	/** Whether it may have been done all the same: the answer got lost, or was a fault of the provider's own. */
	readonly mayBeDone: boolean;

	constructor(problem: ProviderProblem, message: string, mayBeDone = false) {
		super(message);
		this.problem = problem;
		this.mayBeDone = mayBeDone;
	}
}

/** What an ops person is told that depends on what was asked; whole sentences. */
export interface ProviderTexts {
	/** "Google Calendar" ... */
	readonly provider: string;
	/** What 403 means here: "does not let the connected account write to the calendar". */
	readonly forbidden: string;
	/** What to do about 403. */
	readonly allow: string;
	/** What to check when something is not found or not understood. */
	readonly check: string;
}

/** An answer with a status other than 2xx. `detail` is what the provider says about it. */
export function refusedBy(
	texts: ProviderTexts,
	answer: Pick<HttpAnswer, 'status' | 'headers'>,
	detail: string | null,
): ProviderError {
	const { status, headers } = answer;
	const said = detail ? ` (${status}: ${detail.slice(0, 200)})` : ` (${status})`;
	const { provider, forbidden, allow, check } = texts;
	if (status === 401) {
		const text = `${provider} does not accept the credential any more${said}. Open the credential and reconnect or correct it.`;
		return new ProviderError('credential', text);
	}
	if (status === 403) {
		return new ProviderError('forbidden', `${provider} ${forbidden}${said}. ${allow}`);
	}
	if (status === 404 || status === 410) {
		const text = `${provider} does not find what was asked for${said}. ${check}`;
		return new ProviderError('not_found', text);
	}
	if (status === 409 || status === 412) {
		const text = `${provider} has something else in this place${said}. Run again.`;
		return new ProviderError('conflict', text);
	}
	if (status === 429) return tooManyRequests(provider, said, headers['retry-after']);
	if (status >= 500) {
		const text = `${provider} has trouble of its own${said}. Run again later; its status page tells more.`;
		return new ProviderError('trouble', text, status !== 503);
	}
	return new ProviderError('invalid', `${provider} turned the request down${said}. ${check}`);
}

export function tooManyRequests(
	provider: string,
	said: string,
	retryAfter?: string,
): ProviderError {
	const pause = retryAfter ? `when its pause is over (Retry-After: ${retryAfter})` : 'in a minute';
	const text = `${provider} gets too many requests${said}. Run again ${pause}, with fewer runs at the same time.`;
	return new ProviderError('rate_limit', text);
}

/** No answer at all. Anything that is not a NoAnswerError is thrown on. */
export function noAnswerFrom(provider: string, error: unknown): ProviderError {
	if (error instanceof ProviderError) return error;
	if (!(error instanceof NoAnswerError)) throw error;
	const problem = error.kind === 'credential' ? 'credential' : 'no_answer';
	return new ProviderError(problem, textWithoutAnswer(provider, error), !error.isCertainlyNotSent);
}

/** An answer of 2xx that is not what the provider gives. */
export function answeredOddly(provider: string): ProviderError {
	const text =
		`${provider} gave an answer that cannot be read. ` +
		'Check that no proxy or sign-in page stands between n8n and the internet, and run again.';
	return new ProviderError('trouble', text, true);
}

function textWithoutAnswer(provider: string, { kind, message }: NoAnswerError): string {
	switch (kind) {
		case 'timeout':
		case 'no_time':
			return `${provider} did not answer in time. Run again; if it stays so, look at its status page.`;
		case 'dropped':
			return `The connection to ${provider} broke (${message}). Run again; if it stays so, check the network of n8n.`;
		case 'unreachable':
			return `${provider} cannot be reached (${message}). Check the network and the proxy settings of n8n.`;
		case 'credential':
			return `The credential for ${provider} did not work: ${endSentence(message)} Open the credential and reconnect or correct it.`;
	}
}

function endSentence(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
