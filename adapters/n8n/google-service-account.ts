import { sign } from 'node:crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { Clock } from '../http/clock';
import { systemClock } from '../http/clock';
import { getIn, readJson } from '../http/read-json';
import type { HttpAnswer, SendRequest, TimedRequest } from '../http/send-request';
import { NoAnswerError } from '../http/send-request';
import type { FullResponse } from './http-exchange';
import { answerIn, toAnswer, toOptions, within } from './http-exchange';

/** The fields of n8n's credential googleApi, with its own spelling. */
export interface GoogleServiceAccount {
	readonly email: string;
	readonly privateKey: string;
	readonly inpersonate?: boolean;
	readonly delegatedEmail?: string;
}

export interface ServiceAccountOptions {
	readonly scopes: readonly string[];
	readonly clock?: Clock;
}

/** Enough to see when people are busy, and no more. */
export const GOOGLE_FREE_BUSY_SCOPE = 'https://www.googleapis.com/auth/calendar.freebusy';
/** To read and write events. It does not tell when people are busy: whoever needs both asks for both. */
export const GOOGLE_EVENTS_SCOPE = 'https://www.googleapis.com/auth/calendar.events';

const TOKEN_URL = 'https://oauth2.googleapis.com/token';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const HOUR_SECONDS = 3600;
/** Google's tokens live for the hour that the assertion asks for. */
const TOKEN_KEPT_MS = 55 * 60_000;

/** Carries requests as a Google service account; its token is kept as long as this function is. */
export function sendAsServiceAccount(
	context: IExecuteFunctions,
	account: GoogleServiceAccount,
	{ scopes, clock = systemClock }: ServiceAccountOptions,
): SendRequest {
	let kept: { readonly token: Promise<string>; readonly until: number } | null = null;

	const tokenWithin = async (timeoutMs: number): Promise<string> => {
		const now = clock.now();
		if (kept && kept.until > now) return await kept.token;
		const assertion = signAssertion(account, scopes, Math.floor(now / 1000));
		const token = fetchToken(context, assertion, timeoutMs);
		kept = { token, until: now + TOKEN_KEPT_MS };
		token.catch(() => (kept = null));
		return await token;
	};
	const send = async (request: TimedRequest): Promise<HttpAnswer> => {
		const authorization = `Bearer ${await tokenWithin(request.timeoutMs)}`;
		const headers = { ...request.headers, authorization };
		return await exchange(context, { ...request, headers });
	};
	return async (request) => await within(request.timeoutMs, send(request));
}

/** The signed statement (RFC 7523) that Google exchanges for a token. */
function signAssertion(
	account: GoogleServiceAccount,
	scopes: readonly string[],
	nowSeconds: number,
): string {
	const { email, privateKey, inpersonate, delegatedEmail } = account;
	const claims = {
		iss: email.trim(),
		...(inpersonate && delegatedEmail ? { sub: delegatedEmail.trim() } : {}),
		scope: scopes.join(' '),
		aud: TOKEN_URL,
		iat: nowSeconds,
		exp: nowSeconds + HOUR_SECONDS,
	};
	const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
	try {
		const signature = sign('RSA-SHA256', Buffer.from(signed), toPem(privateKey));
		return `${signed}.${signature.toString('base64url')}`;
	} catch (error) {
		throw new NoAnswerError('credential', 'Its Private Key is not a whole PEM key.', error);
	}
}

function encode(value: object): string {
	return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** n8n's field has one line, in which the breaks of a pasted key turn into blanks or stay as "\n". */
function toPem(key: string): string {
	const [, label, body = ''] = /-----BEGIN ([A-Z ]+)-----(.*)-----END/s.exec(key) ?? [];
	const lines = body.replaceAll('\\n', ' ').trim().split(/\s+/).join('\n');
	return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

async function fetchToken(
	context: IExecuteFunctions,
	assertion: string,
	timeoutMs: number,
): Promise<string> {
	const { status, text } = await exchange(context, {
		method: 'POST',
		url: TOKEN_URL,
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({ grant_type: GRANT, assertion }).toString(),
		timeoutMs,
	});
	const answer = readJson(text);
	const token = getIn(answer, 'access_token');
	if (status === 200 && typeof token === 'string') return token;
	const isTransient = status === 429 || status >= 500;
	if (isTransient) throw new NoAnswerError('dropped', `${status} when asking for a token`);
	throw new NoAnswerError('credential', whyNoToken(answer, status));
}

function whyNoToken(answer: unknown, status: number): string {
	const code = getIn(answer, 'error') ?? status;
	const description = getIn(answer, 'error_description');
	const said = description ? `${String(code)}: ${String(description)}` : String(code);
	if (code !== 'unauthorized_client') return `Google gives no token for it (${said}).`;
	return (
		`Google gives no token for it (${said}). ` +
		'In the Google Admin console, let the service account act for users with the scope it asks for.'
	);
}

async function exchange(context: IExecuteFunctions, request: TimedRequest): Promise<HttpAnswer> {
	try {
		const response = await context.helpers.httpRequest({
			...toOptions(request),
			ignoreHttpStatusErrors: true,
		});
		return toAnswer(response as FullResponse);
	} catch (error) {
		return answerIn(error);
	}
}
