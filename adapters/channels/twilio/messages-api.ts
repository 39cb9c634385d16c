import type { Client } from 'twilio/lib/base/BaseTwilio.js';
import type { MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js';
import { getIn, readJson } from '../../http/read-json';
import type { DeliverRequest, HttpRequest } from '../../http/send-request';
import { answeredOddly } from '../../provider-error';
import { TWILIO, TwilioRefusal } from './refusal';

export type Messages = ReturnType<typeof MessageListInstance>;

type HttpClient = NonNullable<NonNullable<ConstructorParameters<typeof Client>[2]>['httpClient']>;
type TwilioRequest = Parameters<HttpClient['request']>[0];
type V2010 = Parameters<typeof MessageListInstance>[0];

/**
 * The part of Twilio's own client that builds requests about messages; `deliver` carries and repeats them. What
 * `deliver` throws comes through as it is, and so does each TwilioRefusal.
 */
export async function openMessages(accountSid: string, deliver: DeliverRequest): Promise<Messages> {
	const { Client, Domain, Version, MessageListInstance } = await loadSdk();
	// n8n signs the requests; an environment variable for edge or region must not change where they go.
	const options = { httpClient: carryBy(deliver), edge: '', region: '' };
	const client = new Client(accountSid, 'unused', options);
	const version = new Version(new Domain(client, 'https://api.twilio.com'), '2010-04-01');
	return MessageListInstance(version as V2010, accountSid);
}

/** Piece by piece: the whole client is for all of Twilio and seventy times as large. */
async function loadSdk() {
	const { Client } = await import('twilio/lib/base/BaseTwilio.js');
	const Domain = classIn(await import('twilio/lib/base/Domain.js'));
	const Version = classIn(await import('twilio/lib/base/Version.js'));
	const { MessageListInstance } = await import('twilio/lib/rest/api/v2010/account/message.js');
	return { Client, Domain, Version, MessageListInstance };
}

/** The type is that of Node's own `import()`; ours is a late `require`, which gives the class itself as default. */
function classIn<Class>(module: { readonly default: { readonly default: Class } }): Class {
	return (module as unknown as { readonly default: Class }).default;
}

/** Of an HTTP client the SDK calls nothing else. */
function carryBy(deliver: DeliverRequest): HttpClient {
	const carry = async (request: TwilioRequest) => {
		const answer = await deliver(toRequest(request));
		const { status, headers, text } = answer;
		if (status < 200 || status > 299) throw new TwilioRefusal(answer);
		const body = readJson(text);
		if (!isExpected(request, body)) throw answeredOddly(TWILIO);
		// The client takes a list with no other status.
		return { statusCode: 200, headers, body };
	};
	return { request: carry } as unknown as HttpClient;
}

/** Messages are asked for in lists, and sent one by one. */
function isExpected({ method }: TwilioRequest, body: unknown): boolean {
	if (method === 'get') return Array.isArray(getIn(body, 'messages'));
	return typeof getIn(body, 'sid') === 'string';
}

function toRequest({ method, uri, headers, params, data }: TwilioRequest): HttpRequest {
	return {
		method: method.toUpperCase() as HttpRequest['method'],
		url: params ? `${uri}?${toForm(params)}` : uri,
		headers: headers as Record<string, string>,
		body: data ? toForm(data) : null,
	};
}

/** No field that is used here has several values. */
function toForm(fields: object): string {
	return new URLSearchParams(fields as Record<string, string>).toString();
}
