import { getIn, readJson } from '../../http/read-json';
import type { HttpAnswer } from '../../http/send-request';
import { refused, tooManyRequests, UnreadableError } from '../unreadable';

export const GOOGLE = 'Google Calendar';

/** Google answers one request too many with 403 as often as with 429. */
const RATE_LIMITS: readonly unknown[] = ['rateLimitExceeded', 'userRateLimitExceeded'];

export function isGoogleRateLimit({ status, text }: HttpAnswer): boolean {
	return status === 403 && RATE_LIMITS.includes(reasonIn(readJson(text)));
}

/** What a status other than 2xx means for the ops person. */
export function refusedByGoogle(answer: HttpAnswer): UnreadableError {
	const data = readJson(answer.text);
	if (isGoogleRateLimit(answer)) {
		return new UnreadableError(tooManyRequests(GOOGLE, ` (403: ${String(reasonIn(data))})`));
	}
	if (answer.status === 403 && reasonIn(data) === 'quotaExceeded') {
		return new UnreadableError(
			'The connected Google account has used up its calendar quota (403: quotaExceeded). ' +
				'Run again in some hours, or raise the quota in the Google Cloud console.',
		);
	}
	const message = getIn(data, 'error', 'message');
	return refused(GOOGLE, answer, typeof message === 'string' ? message : null);
}

function reasonIn(data: unknown): unknown {
	return getIn(data, 'error', 'errors', 0, 'reason');
}
