import type { Fields, Operation, Provider, SandboxAnswer, SandboxRequest } from './exchange';
import type { News } from './twilio-callbacks';
import { settle, tellStatus } from './twilio-callbacks';
import type { TwilioMessage } from './twilio-message';
import { newMessage } from './twilio-message';

export interface TwilioAccount {
	readonly sid: string;
	readonly authToken: string;
	/** API keys that count as well: "SK...:secret". */
	readonly apiKeys?: readonly string[];
	/** What it may send from: "+15005550006", "ACME", "whatsapp:+15005550006". */
	readonly senders: readonly string[];
	/** The SIDs of its messaging services, which all have every sender. */
	readonly messagingServices?: readonly string[];
	/** The texts of its content templates by SID. */
	readonly contents?: Readonly<Record<string, string>>;
	readonly isTrial?: boolean;
	readonly dailyLimit?: number;
	/** Epoch milliseconds. */
	readonly now: () => number;
}

export interface Twilio extends Provider {
	/** The newest last. */
	readonly messages: readonly TwilioMessage[];
	/** Numbers whose owners have written STOP. */
	readonly optedOut: Set<string>;
	readonly landlines: Set<string>;
	/** Has a message fare so; with an address, that one is told. Gives the status of its answer. */
	report(sid: string, news: News, url?: string): Promise<number | null>;
}

interface State {
	readonly account: TwilioAccount;
	readonly messages: TwilioMessage[];
	readonly optedOut: Set<string>;
	readonly landlines: Set<string>;
}

/** Twilio's API for messages, version 2010-04-01, of one account. */
export function twilio(account: TwilioAccount): Twilio {
	const state: State = { account, messages: [], optedOut: new Set(), landlines: new Set() };
	return {
		...state,
		operations: operationsOf(state),
		headers: ['accept-charset'],
		isAuthorised: (request) => isAuthorised(account, request),
		badRequest: (message) => twilioError(400, 20001, message),
		unauthorized: () => twilioError(401, 20003, 'Authenticate'),
		async report(sid, news, url) {
			const message = state.messages.find((each) => each.sid === sid);
			if (!message) throw new Error(`There is no message ${sid}.`);
			settle(message, news, account.now());
			return url ? await tellStatus(message, url, account.authToken) : null;
		},
	};
}

export function twilioError(status: number, code: number, message: string): SandboxAnswer {
	const more_info = `https://www.twilio.com/docs/errors/${code}`;
	return { status, body: { code, message, more_info, status } };
}

const TEXT = { type: 'string', minLength: 1 };
const DATE = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\dZ)?$' };

const CREATE = {
	type: 'object',
	required: ['To'],
	allOf: [
		{ anyOf: [{ required: ['From'] }, { required: ['MessagingServiceSid'] }] },
		{ anyOf: [{ required: ['Body'] }, { required: ['ContentSid'] }] },
	],
	dependencies: { ContentVariables: ['ContentSid'] },
	additionalProperties: false,
	properties: {
		To: TEXT,
		From: TEXT,
		MessagingServiceSid: { type: 'string', pattern: '^MG[0-9a-fA-F]{32}$' },
		Body: TEXT,
		ContentSid: { type: 'string', pattern: '^HX[0-9a-fA-F]{32}$' },
		ContentVariables: TEXT,
		// n8n's own node leaves it empty where there is none.
		StatusCallback: { anyOf: [{ const: '' }, { type: 'string', format: 'uri' }] },
	},
};

const LIST = {
	type: 'object',
	additionalProperties: false,
	properties: {
		To: TEXT,
		From: TEXT,
		DateSent: DATE,
		'DateSent<': DATE,
		'DateSent>': DATE,
		PageSize: { type: 'integer', minimum: 1, maximum: 1000 },
	},
};

function operationsOf(state: State): Operation[] {
	const { sid } = state.account;
	const account = `^/2010-04-01/Accounts/${sid}`;
	const found = (value: object | undefined) =>
		value ? { status: 200, body: value } : twilioError(404, 20404, 'The resource was not found');
	return [
		{
			method: 'POST',
			path: new RegExp(`${account}/Messages\\.json$`),
			form: CREATE,
			answer: ({ form }) => create(state, form),
		},
		{
			method: 'GET',
			path: new RegExp(`${account}/Messages\\.json$`),
			query: LIST,
			answer: ({ query }) => list(state, query),
		},
		{
			method: 'GET',
			path: new RegExp(`${account}/Messages/SM[0-9a-f]{32}\\.json$`),
			answer: ({ path }) => found(state.messages.find((each) => each['uri'] === path)),
		},
		{
			method: 'GET',
			path: new RegExp(`${account}\\.json$`),
			answer: () => found({ sid, status: 'active', type: 'Full', owner_account_sid: sid }),
		},
		{
			method: 'POST',
			path: /^\/2010-04-01\/Accounts\/AC[0-9a-f]{32}\/Messages\.json$/,
			form: CREATE,
			answer: () => found(undefined),
		},
	];
}

function isAuthorised({ sid, authToken, apiKeys = [] }: TwilioAccount, request: SandboxRequest) {
	const [, given = ''] = /^Basic (.+)$/.exec(request.headers['authorization'] ?? '') ?? [];
	return [`${sid}:${authToken}`, ...apiKeys].includes(Buffer.from(given, 'base64').toString());
}

function create(state: State, form: Fields): SandboxAnswer {
	const field = (name: string) => (form[name] as string | undefined) ?? null;
	const [to, from, service] = [field('To') ?? '', field('From'), field('MessagingServiceSid')];
	const problem = problemWith(state, { to, from, service, body: field('Body') });
	if (problem) return problem;
	const { account, messages } = state;
	const content = account.contents?.[field('ContentSid') ?? ''];
	if (field('ContentSid') && content === undefined) {
		return twilioError(400, 21655, 'The ContentSid is Invalid');
	}
	const text = content === undefined ? field('Body') : fill(content, field('ContentVariables'));
	const message = newMessage({
		accountSid: account.sid,
		to,
		from,
		messagingServiceSid: service,
		body: `${account.isTrial ? 'Sent from your Twilio trial account - ' : ''}${text}`,
		now: account.now(),
	});
	messages.push(message);
	return { status: 201, body: { ...message } };
}

interface Order {
	readonly to: string;
	readonly from: string | null;
	readonly service: string | null;
	readonly body: string | null;
}

function problemWith(
	{ account, messages, optedOut, landlines }: State,
	{ to, from, service, body }: Order,
): SandboxAnswer | null {
	const number = to.replace('whatsapp:', '');
	if (!/^\+[1-9]\d{7,14}$/.test(number)) {
		return twilioError(400, 21211, `Invalid 'To' Phone Number: ${number}`);
	}
	if (service && !account.messagingServices?.includes(service)) {
		return twilioError(404, 21701, 'The Messaging Service does not exist');
	}
	if (from && !account.senders.includes(from)) {
		return from.startsWith('whatsapp:')
			? twilioError(400, 63007, 'Twilio could not find a Channel with the specified From address')
			: twilioError(400, 21660, "Mismatch between the 'From' number and the account");
	}
	if (body && body.length > 1600) {
		const text = 'The concatenated message body exceeds the 1600 character limit';
		return twilioError(400, 21617, text);
	}
	if (optedOut.has(number)) {
		return twilioError(400, 21610, 'Attempt to send to unsubscribed recipient');
	}
	if (landlines.has(number)) {
		return twilioError(400, 21614, "'To' number is not a valid mobile number");
	}
	if (messages.length >= (account.dailyLimit ?? Infinity)) {
		return twilioError(429, 63038, 'Account exceeded the daily messages limit');
	}
	return null;
}

function fill(content: string, variables: string | null): string {
	const values = JSON.parse(variables ?? '{}') as Readonly<Record<string, string>>;
	return content.replaceAll(/\{\{(\d+)\}\}/g, (_all, name: string) => values[name] ?? '');
}

/** The newest first. A message that has not left yet has no DateSent, and is in no list that asks by it. */
function list({ messages }: State, query: Fields): SandboxAnswer {
	const { To, From, PageSize = '50' } = query;
	const found = messages
		.filter(({ to, from }) => (!To || to === To) && (!From || from === From))
		.filter(({ date_sent }) => isSentWhen(date_sent, query))
		.reverse();
	const size = Number(PageSize);
	const body = {
		messages: found.slice(0, size).map((each) => ({ ...each })),
		page: 0,
		page_size: size,
		start: 0,
		end: Math.min(found.length, size) - 1,
		previous_page_uri: null,
		next_page_uri: null,
	};
	return { status: 200, body };
}

function isSentWhen(dateSent: string | null, query: Fields): boolean {
	const { DateSent: on, 'DateSent<': before, 'DateSent>': after } = query;
	if (!on && !before && !after) return true;
	if (!dateSent) return false;
	const day = new Date(dateSent).toISOString().slice(0, 10);
	const dayOf = (field: unknown) => String(field).slice(0, 10);
	return (
		(!on || day === dayOf(on)) &&
		(!before || day <= dayOf(before)) &&
		(!after || day >= dayOf(after))
	);
}
