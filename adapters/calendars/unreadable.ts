import type { HttpAnswer } from '../http/send-request';
import { NoAnswerError } from '../http/send-request';

/** Why calendars could not be read, and what to do: the message is what the ops person sees. */
export class UnreadableError extends Error {
	override readonly name = 'UnreadableError';
}

/** "Google Calendar" ... */
type Provider = string;

export function answeredOddly(provider: Provider): UnreadableError {
	return new UnreadableError(
		`${provider} gave an answer that cannot be read. ` +
			'Check that no proxy or sign-in page stands between n8n and the internet, and run again.',
	);
}

/** When there was no answer at all. Anything that is not a NoAnswerError is thrown on. */
export function withoutAnswer(provider: Provider, error: unknown): UnreadableError {
	if (!(error instanceof NoAnswerError)) throw error;
	return new UnreadableError(textWithoutAnswer(provider, error));
}

function textWithoutAnswer(provider: Provider, { kind, message }: NoAnswerError): string {
	switch (kind) {
		case 'timeout':
			return `${provider} did not answer in time. Run again; if it stays so, look at its status page.`;
		case 'dropped':
			return `The connection to ${provider} broke (${message}). Run again; if it stays so, check the network of n8n.`;
		case 'unreachable':
			return `${provider} cannot be reached (${message}). Check the network and the proxy settings of n8n.`;
		case 'credential':
			return `The credential for ${provider} did not work: ${endSentence(message)} Open the credential and reconnect or correct it.`;
	}
}

/** When the answer has a status that tells of no calendar. `detail` is what the provider says about it. */
export function refused(
	provider: Provider,
	{ status, headers }: Pick<HttpAnswer, 'status' | 'headers'>,
	detail: string | null,
): UnreadableError {
	return new UnreadableError(textOfStatus(provider, status, { detail, headers }));
}

interface Told {
	readonly detail: string | null;
	readonly headers: HttpAnswer['headers'];
}

function textOfStatus(provider: Provider, status: number, { detail, headers }: Told): string {
	const said = detail ? ` (${status}: ${detail.slice(0, 200)})` : ` (${status})`;
	if (status === 401) {
		return `${provider} does not accept the credential any more${said}. Open the credential and reconnect or correct it.`;
	}
	if (status === 403) {
		return (
			`${provider} does not let the connected account read free/busy times${said}. ` +
			'Reconnect the credential with the calendar permissions, or ask an administrator to allow it.'
		);
	}
	if (status === 404 || status === 410) {
		return `${provider} does not find what was asked for${said}. Check the account and the mailbox of the credential.`;
	}
	if (status === 429) return tooManyRequests(provider, said, headers['retry-after']);
	if (status >= 500) {
		return `${provider} has trouble of its own${said}. Run again later; its status page tells more.`;
	}
	return `${provider} turned the request down${said}. Check the entries in Calendars.`;
}

export function tooManyRequests(provider: Provider, said: string, retryAfter?: string): string {
	const pause = retryAfter ? `until its pause is over (Retry-After: ${retryAfter})` : 'in a minute';
	return `${provider} gets too many requests${said}. Run again ${pause}, with fewer runs at the same time.`;
}

function endSentence(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
