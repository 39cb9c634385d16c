import type { HttpAnswer } from '../http/send-request';
import * as provider from '../provider-error';

/** Why calendars could not be read, and what to do: the message is what the ops person sees. */
export class UnreadableError extends Error {
	override readonly name = 'UnreadableError';
}

export function answeredOddly(name: string): UnreadableError {
	return new UnreadableError(provider.answeredOddly(name).message);
}

/** When there was no answer at all. Anything that is not a NoAnswerError is thrown on. */
export function withoutAnswer(name: string, error: unknown): UnreadableError {
	return new UnreadableError(provider.noAnswerFrom(name, error).message);
}

/** When the answer has a status that tells of no calendar. `detail` is what the provider says about it. */
export function refused(
	name: string,
	answer: Pick<HttpAnswer, 'status' | 'headers'>,
	detail: string | null,
): UnreadableError {
	return new UnreadableError(provider.refusedBy(textsOf(name, answer), answer, detail).message);
}

export function tooManyRequests(name: string, said: string): string {
	return provider.tooManyRequests(name, said).message;
}

function textsOf(name: string, { status }: Pick<HttpAnswer, 'status'>) {
	const isMissing = status === 404 || status === 410;
	return {
		provider: name,
		forbidden: 'does not let the connected account read free/busy times',
		allow:
			'Reconnect the credential with the calendar permissions, or ask an administrator to allow it.',
		check: isMissing
			? 'Check the account and the mailbox of the credential.'
			: 'Check the entries in Calendars.',
	};
}
