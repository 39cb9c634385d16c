import type { Clock } from '../../http/clock';
import { getIn, readJson } from '../../http/read-json';
import type { RetryLimits } from '../../http/retry';
import { withRetries } from '../../http/retry';
import type { DeliverRequest, HttpAnswer, SendRequest } from '../../http/send-request';
import { HubspotRefusal } from './sdk';

/** HubSpot counts requests by the second and by ten seconds, and says how many, but not how long to wait. */
const LIMITS: RetryLimits = { attempts: 5, attemptMs: 4_000, longestWaitMs: 5_000 };

export interface Deliveries {
	/** For what may be done twice without harm. */
	readonly repeating: DeliverRequest;
	/** For what must not: it is repeated only when it certainly was not done. */
	readonly once: DeliverRequest;
}

/** `deadline` in epoch milliseconds: retries included. */
export function deliverBy(
	send: SendRequest,
	{ clock, deadline }: { readonly clock: Clock; readonly deadline: number },
): Deliveries {
	const options = { clock, deadline, limits: LIMITS, isRateLimit: () => false };
	const sendUnlessUsedUp: SendRequest = async (request) => {
		const answer = await send(request);
		if (isDailyLimit(answer)) throw new HubspotRefusal(answer);
		return answer;
	};
	return {
		repeating: withRetries(sendUnlessUsedUp, options),
		once: withRetries(sendUnlessUsedUp, { ...options, onlyWhenNotDone: true }),
	};
}

/** Waiting for some seconds does not help. */
export function isDailyLimit({ status, text }: HttpAnswer): boolean {
	return status === 429 && getIn(readJson(text), 'policyName') === 'DAILY';
}
