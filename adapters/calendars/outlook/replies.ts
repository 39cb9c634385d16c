import type { ProviderTexts } from '../../provider-error';
import { answeredOddly, ProviderError, refusedBy } from '../../provider-error';
import type { CalendarAccess, Reply } from './calendar-access';
import { detailOf, OUTLOOK } from './graph-client';

/** The JSON of a good answer; throws a ProviderError for any other. */
export function acceptJson(access: CalendarAccess, reply: Reply): object {
	if (!isGood(reply)) throw refusal(access, reply);
	if (typeof reply.data !== 'object' || reply.data === null) throw answeredOddly(OUTLOOK);
	return reply.data;
}

/** For what Graph answers without a body: 202 or 204. A page with 200 comes from somewhere else. */
export function acceptEmpty(access: CalendarAccess, reply: Reply): void {
	if (!isGood(reply)) throw refusal(access, reply);
	if (reply.status === 200) throw answeredOddly(OUTLOOK);
}

/** Graph has one 404 for an event that is gone and others for a mailbox that cannot be reached. */
export function isGone({ status, code }: Reply): boolean {
	return status === 404 && code === 'ErrorItemNotFound';
}

/** "not_found" is kept for events: while a mailbox is out of reach, they are still there. */
export function refusal(access: CalendarAccess, reply: Reply): ProviderError {
	const error = refusedBy(textsFor(access, reply), reply, detailOf(reply.data));
	const isMailboxMissing = error.problem === 'not_found' && !isGone(reply);
	const problem = isMailboxMissing ? 'invalid' : error.problem;
	return new ProviderError(problem, error.message, reply.mayBeDone);
}

function isGood({ status }: Reply): boolean {
	return status >= 200 && status <= 299;
}

function textsFor(access: CalendarAccess, reply: Reply): ProviderTexts {
	return {
		provider: OUTLOOK,
		forbidden: `does not let the connected account write to ${nameOf(access)}`,
		allow: access.mailboxPath === '/me' ? ALLOW_OWN : ALLOW_SHARED,
		check: reply.status === 404 ? checkMissing(access, reply) : CHECK_EVENT,
	};
}

function nameOf({ calendarId, mailboxPath }: CalendarAccess): string {
	if (calendarId !== 'primary') return `the calendar of ${calendarId}`;
	return mailboxPath === '/me' ? 'its calendar' : 'the calendar of the shared mailbox';
}

const ALLOW_OWN =
	'Reconnect the credential so that it holds the permission Calendars.ReadWrite, or ask an administrator to allow it.';

const ALLOW_SHARED =
	'Have the calendar shared with the connected account as a delegate or with full access, add ' +
	'Calendars.ReadWrite.Shared to the scopes of the credential (Custom Scopes) and reconnect it, or choose the ' +
	"connected account's own calendar.";

const CHECK_EVENT = "Check the meeting's times and the e-mail addresses of those invited.";

function checkMissing({ calendarId }: CalendarAccess, reply: Reply): string {
	if (isGone(reply)) return 'Somebody has taken the event out of the calendar.';
	return calendarId === 'primary'
		? 'Check the account and the mailbox of the credential.'
		: `Check that ${calendarId} is the address of a mailbox in the organisation of the connected account.`;
}
