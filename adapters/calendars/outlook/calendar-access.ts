import type { Clock } from '../../http/clock';
import { getIn, readJson } from '../../http/read-json';
import { withRetries } from '../../http/retry';
import type { HttpAnswer, SendRequest } from '../../http/send-request';
import { NoAnswerError } from '../../http/send-request';
import { noAnswerFrom, ProviderError } from '../../provider-error';
import type { Call } from '../event-calendar';
import { USUAL_TIMING } from '../timing';
import type { GraphRequest } from './graph-client';
import { graphRoot, OUTLOOK, toHttpRequest } from './graph-client';
import type { OutlookMailbox } from './mailbox';
import { isMailAddress, mailboxPathOf } from './mailbox';

export interface GraphAccess {
	readonly send: SendRequest;
	readonly mailbox: OutlookMailbox;
	readonly clock: Clock;
}

/** One calendar, and the time until which it may be asked. */
export interface CalendarAccess extends Call {
	readonly send: SendRequest;
	readonly clock: Clock;
	readonly root: string;
	/** "/me" or "/users/...": an event without a calendar goes to the default one of its mailbox. */
	readonly mailboxPath: string;
	readonly calendarId: string;
}

/** An answer, whatever its status. */
export interface Reply extends Pick<HttpAnswer, 'status' | 'headers'> {
	/** Undefined when it is no JSON. */
	readonly data: unknown;
	/** Graph's own word for what is wrong, such as "ErrorItemNotFound". */
	readonly code: string | null;
	/** Whether this attempt or one before it may have changed something all the same. */
	readonly mayBeDone: boolean;
}

/** Graph's word for a key that came with a different event before. Seen with 400 and with 409. */
export const DUPLICATE = 'ErrorDuplicateTransactionId';

/** Throws "invalid" for what is neither an e-mail address nor "primary". */
export function accessCalendar(
	{ send, clock, mailbox }: GraphAccess,
	calendarId: string,
	{ deadline }: Call,
): CalendarAccess {
	const isOwn = calendarId === 'primary';
	if (!isOwn && !isMailAddress(calendarId)) {
		const text = `${OUTLOOK} finds calendars by e-mail address: correct ${calendarId} in Calendars.`;
		throw new ProviderError('invalid', text);
	}
	const mailboxPath = isOwn ? mailbox.mailboxPath : mailboxPathOf(calendarId);
	return { send, clock, deadline, root: graphRoot(mailbox), mailboxPath, calendarId };
}

/** Below the mailbox. */
export function eventPath({ mailboxPath }: CalendarAccess, eventId: string): string {
	return `${mailboxPath}/events/${encodeURIComponent(eventId)}`;
}

/** All requests here may be repeated without harm. Throws a ProviderError when there is no answer at all. */
export async function ask(access: CalendarAccess, request: GraphRequest): Promise<Reply> {
	const { clock, deadline, root } = access;
	const { send, mayBeDone } = watchAttempts(access.send);
	const deliver = withRetries(send, {
		clock,
		deadline,
		limits: USUAL_TIMING,
		isRateLimit: isSaveConflict,
	});
	const isChange = request.method !== 'GET';
	try {
		const { status, headers, text } = await deliver(toHttpRequest(root, request));
		const data = readJson(text);
		return { status, headers, data, code: codeIn(data), mayBeDone: isChange && mayBeDone() };
	} catch (error) {
		const { problem, message } = noAnswerFrom(OUTLOOK, error);
		throw new ProviderError(problem, message, isChange && mayBeDone());
	}
}

/** The last attempt alone does not tell: the first may have been done without an answer, and the second refused. */
function watchAttempts(send: SendRequest) {
	let mayBeDone = false;
	const watched: SendRequest = async (request) => {
		try {
			const answer = await send(request);
			if (answer.status >= 500 && answer.status !== 503) mayBeDone = true;
			return answer;
		} catch (error) {
			if (!(error instanceof NoAnswerError && error.isCertainlyNotSent)) mayBeDone = true;
			throw error;
		}
	};
	return { send: watched, mayBeDone: () => mayBeDone };
}

/** Exchange itself writes to events too, such as when somebody accepts, and two writers at once get in each other's way. */
function isSaveConflict({ status, text }: HttpAnswer): boolean {
	return (status === 409 || status === 412) && codeIn(readJson(text)) !== DUPLICATE;
}

function codeIn(data: unknown): string | null {
	const code = getIn(data, 'error', 'code');
	return typeof code === 'string' ? code : null;
}
