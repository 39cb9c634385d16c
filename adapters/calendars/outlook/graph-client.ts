import { getIn, readJson } from '../../http/read-json';
import type { DeliverRequest, HttpRequest } from '../../http/send-request';
import { answeredOddly, refused, withoutAnswer } from '../unreadable';
import type { OutlookMailbox } from './mailbox';

export const OUTLOOK = 'Microsoft Outlook';

export interface GraphCall {
	/** Below the mailbox, such as "/calendar/getSchedule". */
	readonly path: string;
	readonly body: object;
}

export interface GraphRequest {
	readonly method: HttpRequest['method'];
	/** From the mailbox on, such as "/me/events". */
	readonly path: string;
	readonly body?: object;
}

/** Where all addresses of Microsoft Graph begin. */
export function graphRoot({ baseUrl }: Pick<OutlookMailbox, 'baseUrl'>): string {
	return `${baseUrl}/v1.0`;
}

/** Has the answer give all times in UTC. */
export function toHttpRequest(root: string, { method, path, body }: GraphRequest): HttpRequest {
	return {
		method,
		url: root + path,
		headers: {
			accept: 'application/json',
			...(body && { 'content-type': 'application/json' }),
			prefer: 'outlook.timezone="UTC"',
		},
		body: body ? JSON.stringify(body) : null,
	};
}

/** Posts to Microsoft Graph and gives the JSON of a good answer; throws an UnreadableError otherwise. */
export async function postToGraph(
	deliver: DeliverRequest,
	mailbox: OutlookMailbox,
	{ path, body }: GraphCall,
): Promise<object> {
	const request = { method: 'POST', path: mailbox.mailboxPath + path, body } as const;
	const answer = await deliver(toHttpRequest(graphRoot(mailbox), request)).catch(
		(error: unknown) => {
			throw withoutAnswer(OUTLOOK, error);
		},
	);
	const data = readJson(answer.text);
	if (answer.status < 200 || answer.status > 299) throw refused(OUTLOOK, answer, detailOf(data));
	if (typeof data !== 'object' || data === null) throw answeredOddly(OUTLOOK);
	return data;
}

/** What Graph says about a refusal. Throttling answers come with an empty message. */
export function detailOf(data: unknown): string | null {
	const { code, message } = (getIn(data, 'error') ?? {}) as Record<string, unknown>;
	return [message, code].find((text) => typeof text === 'string' && text !== '') as string | null;
}
