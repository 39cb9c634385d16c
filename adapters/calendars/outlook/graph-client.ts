import { getIn, readJson } from '../../http/read-json';
import type { DeliverRequest } from '../../http/send-request';
import { answeredOddly, refused, withoutAnswer } from '../unreadable';
import type { OutlookMailbox } from './mailbox';

export const OUTLOOK = 'Microsoft Outlook';

export interface GraphCall {
	/** Below the mailbox, such as "/calendar/getSchedule". */
	readonly path: string;
	readonly body: object;
}

/** Posts to Microsoft Graph and gives the JSON of a good answer; throws an UnreadableError otherwise. */
export async function postToGraph(
	deliver: DeliverRequest,
	{ baseUrl, mailboxPath }: OutlookMailbox,
	{ path, body }: GraphCall,
): Promise<object> {
	const answer = await deliver({
		method: 'POST',
		url: `${baseUrl}/v1.0${mailboxPath}${path}`,
		headers: {
			accept: 'application/json',
			'content-type': 'application/json',
			prefer: 'outlook.timezone="UTC"',
		},
		body: JSON.stringify(body),
	}).catch((error: unknown) => {
		throw withoutAnswer(OUTLOOK, error);
	});
	const data = readJson(answer.text);
	if (answer.status < 200 || answer.status > 299) throw refused(OUTLOOK, answer, detailOf(data));
	if (typeof data !== 'object' || data === null) throw answeredOddly(OUTLOOK);
	return data;
}

/** Throttling answers come with an empty message. */
function detailOf(data: unknown): string | null {
	const { code, message } = (getIn(data, 'error') ?? {}) as Record<string, unknown>;
	return [message, code].find((text) => typeof text === 'string' && text !== '') as string | null;
}
