import type { Clock } from './clock';
import { readRetryAfter } from './retry-after';
import type { DeliverRequest, HttpAnswer, HttpRequest, SendRequest } from './send-request';
import { NoAnswerError } from './send-request';

export interface RetryLimits {
	readonly attempts: number;
	readonly attemptMs: number;
	/** A provider that asks to wait longer is not asked again. */
	readonly longestWaitMs: number;
}

export interface RetryOptions {
	readonly clock: Clock;
	readonly limits: RetryLimits;
	/** Epoch milliseconds at which all is over. */
	readonly deadline: number;
	/** Whether an answer other than 429 says to come back later. */
	readonly isRateLimit: (answer: HttpAnswer) => boolean;
	/** Set for a request that must not be done twice: it is repeated only when it certainly was not done. */
	readonly onlyWhenNotDone?: boolean;
}

type Attempt = { readonly answer: HttpAnswer } | { readonly problem: NoAnswerError };

const FIRST_WAIT_MS = 300;

/**
 * Repeats a request after a rate limit, a fault of the provider, a broken connection or no answer in time. Gives the
 * last answer, or throws the last NoAnswerError.
 */
export function withRetries(send: SendRequest, options: RetryOptions): DeliverRequest {
	return async (request) => {
		for (let count = 1; ; count++) {
			const attempt = await tryOnce(send, request, options);
			const wait = mayRepeat(attempt, options) ? waitAfter(attempt, count, options) : null;
			if (wait === null) {
				if ('problem' in attempt) throw attempt.problem;
				return attempt.answer;
			}
			await options.clock.pause(wait);
		}
	};
}

async function tryOnce(
	send: SendRequest,
	request: HttpRequest,
	{ clock, deadline, limits }: RetryOptions,
): Promise<Attempt> {
	const timeoutMs = Math.min(limits.attemptMs, deadline - clock.now());
	if (timeoutMs <= 0) return { problem: new NoAnswerError('no_time', 'The time was used up.') };
	try {
		return { answer: await send({ ...request, timeoutMs }) };
	} catch (error) {
		if (error instanceof NoAnswerError) return { problem: error };
		throw error;
	}
}

function mayRepeat(attempt: Attempt, options: RetryOptions): boolean {
	const { isRateLimit, onlyWhenNotDone = false } = options;
	if ('problem' in attempt) {
		const { problem } = attempt;
		if (onlyWhenNotDone && !problem.isCertainlyNotSent) return false;
		return problem.kind === 'timeout' || problem.kind === 'dropped';
	}
	const { answer } = attempt;
	if (answer.status === 429 || answer.status === 503 || isRateLimit(answer)) return true;
	return answer.status >= 500 && !onlyWhenNotDone;
}

/** Milliseconds until the next attempt; null when there is none. */
function waitAfter(attempt: Attempt, count: number, options: RetryOptions): number | null {
	const { clock, limits, deadline } = options;
	if (count >= limits.attempts) return null;
	const header = 'answer' in attempt ? attempt.answer.headers['retry-after'] : undefined;
	const asked = readRetryAfter(header, clock.now());
	if (asked !== null && asked > limits.longestWaitMs) return null;
	const longest = FIRST_WAIT_MS * 2 ** (count - 1);
	const wait = Math.round((asked ?? longest / 2) + (clock.random() * longest) / 2);
	return clock.now() + wait < deadline ? wait : null;
}
