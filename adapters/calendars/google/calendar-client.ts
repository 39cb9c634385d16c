import type { calendar_v3 } from 'googleapis/build/src/apis/calendar';
import { readJson } from '../../http/read-json';
import type { DeliverRequest, HttpAnswer, HttpRequest } from '../../http/send-request';

type Adapter = NonNullable<calendar_v3.Options['adapter']>;
type GaxiosRequest = Parameters<Adapter>[0];

/** An answer with a status other than 2xx. */
export class GoogleRefusal extends Error {
	readonly answer: HttpAnswer;

	constructor(answer: HttpAnswer) {
		super(`Google answered ${answer.status}.`);
		this.answer = answer;
	}
}

/**
 * Google's own client, which builds the requests; `deliver` carries and repeats them. The client wraps what `deliver`
 * throws, and each GoogleRefusal, as `cause`.
 */
export async function openGoogleCalendar(deliver: DeliverRequest): Promise<calendar_v3.Calendar> {
	const { calendar } = await import('googleapis/build/src/apis/calendar/index.js');
	return calendar({ version: 'v3', adapter: carryBy(deliver), retry: false });
}

/** Of a fetch answer the client reads no more than this, and not the body when it counts as used. */
function carryBy(deliver: DeliverRequest): Adapter {
	const carry = async (config: GaxiosRequest) => {
		const answer = await deliver(toRequest(config));
		const { status, headers, text } = answer;
		if (status < 200 || status > 299) throw new GoogleRefusal(answer);
		const data = readJson(text);
		return { config, status, headers: new Headers(headers), data, ok: true, bodyUsed: true };
	};
	return carry as unknown as Adapter;
}

function toRequest({ method, url, headers, body }: GaxiosRequest): HttpRequest {
	const plainHeaders: Record<string, string> = {};
	headers.forEach((value, name) => {
		plainHeaders[name] = value;
	});
	return {
		method: (method ?? 'GET') as HttpRequest['method'],
		url: String(url),
		headers: plainHeaders,
		body: typeof body === 'string' ? body : null,
	};
}
