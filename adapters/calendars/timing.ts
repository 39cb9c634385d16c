import type { Clock } from '../http/clock';
import { systemClock } from '../http/clock';
import type { RetryLimits, RetryOptions } from '../http/retry';
import { withRetries } from '../http/retry';
import type { DeliverRequest, SendRequest } from '../http/send-request';

export interface Timing extends RetryLimits {
	readonly clock: Clock;
	/** For all calls of one query together. */
	readonly wholeMs: number;
}

export const USUAL_TIMING: Timing = {
	clock: systemClock,
	attempts: 3,
	attemptMs: 4_000,
	longestWaitMs: 5_000,
	wholeMs: 8_000,
};

/** The deadline starts now. Reading when somebody is busy may be repeated without harm. */
export function deliverWithin(
	timing: Timing,
	send: SendRequest,
	isRateLimit: RetryOptions['isRateLimit'],
): DeliverRequest {
	const { clock, wholeMs, ...limits } = timing;
	return withRetries(send, { clock, limits, deadline: clock.now() + wholeMs, isRateLimit });
}
