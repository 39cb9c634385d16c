import { getIn, readJson } from '../../http/read-json';
import type { HttpAnswer } from '../../http/send-request';
import { ProviderError, refusedBy, tooManyRequests } from '../../provider-error';
import { refused, UnreadableError } from '../unreadable';

export const GOOGLE = 'Google Calendar';

/** Google answers one request too many with 403 as often as with 429. */
const RATE_LIMITS: readonly unknown[] = ['rateLimitExceeded', 'userRateLimitExceeded'];

export function isGoogleRateLimit({ status, text }: HttpAnswer): boolean {
	return status === 403 && RATE_LIMITS.includes(reasonIn(text));
}

/** What a status other than 2xx means for the ops person who reads when people are busy. */
export function refusedByGoogle(answer: HttpAnswer): UnreadableError {
	const limit = limitReached(answer);
	if (limit) return new UnreadableError(limit.message);
	return refused(GOOGLE, answer, messageIn(answer.text));
}

/** What it means for the ops person whose meetings are to be written into the calendar. */
export function eventRefusedByGoogle(answer: HttpAnswer, calendarId: string): ProviderError {
	const limit = limitReached(answer);
	if (limit) return limit;
	const texts = {
		provider: GOOGLE,
		forbidden: `does not let the connected account change the events of the calendar ${calendarId}`,
		allow: ALLOW_BY_REASON[String(reasonIn(answer.text))] ?? SHARE,
		check: answer.status === 404 ? CHECK_CALENDAR : CHECK_EVENT,
	};
	return refusedBy(texts, answer, messageIn(answer.text));
}

const SHARE =
	'Share it with that account with "Make changes to events", ' +
	"or name a calendar of the account's own in Calendars.";

const ALLOW_BY_REASON: Readonly<Record<string, string>> = {
	insufficientPermissions: 'Reconnect the credential with the calendar permissions.',
	accessNotConfigured: 'Switch on the Google Calendar API in the Google Cloud console.',
	forbiddenForServiceAccounts:
		'In the credential of the service account, fill in the user it acts for (Impersonate a User), ' +
		'or connect the calendar by OAuth.',
};

const CHECK_CALENDAR =
	'Check Calendars in the team: each must be spelled as in Google, and shared with the connected account.';
const CHECK_EVENT = 'Check the e-mail addresses of the invited and the time of the meeting.';

function limitReached(answer: HttpAnswer): ProviderError | null {
	const reason = String(reasonIn(answer.text));
	if (isGoogleRateLimit(answer)) return tooManyRequests(GOOGLE, ` (403: ${reason})`);
	if (answer.status !== 403 || reason !== 'quotaExceeded') return null;
	return new ProviderError(
		'rate_limit',
		'The connected Google account has used up its calendar quota (403: quotaExceeded). ' +
			'Run again in some hours, or raise the quota in the Google Cloud console.',
	);
}

function reasonIn(text: string): unknown {
	return getIn(readJson(text), 'error', 'errors', 0, 'reason');
}

function messageIn(text: string): string | null {
	const message = getIn(readJson(text), 'error', 'message');
	return typeof message === 'string' ? message.replace(/\.$/, '') : null;
}
