import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import nock from 'nock';
import type { TimedRequest } from '../../../adapters/http/send-request';
import { NoAnswerError } from '../../../adapters/http/send-request';
import type { GoogleServiceAccount } from '../../../adapters/n8n/google-service-account';
import {
	GOOGLE_FREE_BUSY_SCOPE,
	sendAsServiceAccount,
} from '../../../adapters/n8n/google-service-account';
import { useNoNetwork } from '../../support/no-network';
import { runInNode } from '../support/run-in-node';
import type { TestClock } from '../support/test-clock';
import { testClock } from '../support/test-clock';

const KEYS = generateKeyPairSync('rsa', {
	modulusLength: 2048,
	publicKeyEncoding: { type: 'spki', format: 'pem' },
	privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});

const ACCOUNT: GoogleServiceAccount = {
	email: 'booking@project.iam.gserviceaccount.com',
	privateKey: KEYS.privateKey,
	inpersonate: true,
	delegatedEmail: 'ada@example.com',
};

const REQUEST: TimedRequest = {
	method: 'POST',
	url: 'https://www.googleapis.com/calendar/v3/freeBusy',
	headers: { 'content-type': 'application/json' },
	body: '{"items":[]}',
	timeoutMs: 5000,
};

describe('requests of a Google service account', () => {
	useNoNetwork();
	afterEach(() => {
		expect(nock.pendingMocks()).toEqual([]);
		nock.cleanAll();
	});

	it('carry a token that was given for a signed statement', async () => {
		const assertions = tokens('t1');
		calendar('t1');

		expect(await sendTimes(1)).toEqual([200]);
		expect(claimsOf(assertions[0])).toEqual({
			iss: 'booking@project.iam.gserviceaccount.com',
			sub: 'ada@example.com',
			scope: 'https://www.googleapis.com/auth/calendar.freebusy',
			aud: 'https://oauth2.googleapis.com/token',
			iat: Date.parse('2026-11-23T09:00:00Z') / 1000,
			exp: Date.parse('2026-11-23T10:00:00Z') / 1000,
		});
	});

	it('speak for the account itself unless it acts for a user', async () => {
		const assertions = tokens('t1');
		calendar('t1');

		await sendTimes(1, { account: { ...ACCOUNT, inpersonate: false } });
		expect(claimsOf(assertions[0])).not.toHaveProperty('sub');
	});

	it('share one token, also when they go out at the same time', async () => {
		tokens('t1');
		calendar('t1').calendar('t1').calendar('t1');

		expect(await sendTimes(3)).toEqual([200, 200, 200]);
	});

	it('get a new token before the old one runs out', async () => {
		tokens('t1', 't2');
		calendar('t1').calendar('t2');
		const clock = testClock();

		await runInNode(CREDENTIAL, async (context) => {
			const send = sendAsServiceAccount(context, ACCOUNT, { scopes: SCOPES, clock });
			await send(REQUEST);
			clock.advance(56 * 60_000);
			await send(REQUEST);
		});
	});

	it('ask for a token again after one was refused', async () => {
		tokenEndpoint().reply(503, 'busy');
		tokens('t1');
		calendar('t1');

		const kinds = await runInNode(CREDENTIAL, async (context) => {
			const send = sendAsServiceAccount(context, ACCOUNT, { scopes: SCOPES });
			const first = await send(REQUEST).catch((error: NoAnswerError) => error.kind);
			return [first, (await send(REQUEST)).status];
		});
		expect(kinds).toEqual(['dropped', 200]);
	});

	it.each([
		['with its line breaks', KEYS.privateKey],
		['in one line', KEYS.privateKey.trim().replaceAll('\n', ' ')],
		['with breaks written as \\n', KEYS.privateKey.replaceAll('\n', '\\n')],
	])('take a private key %s', async (_name, privateKey) => {
		const assertions = tokens('t1');
		calendar('t1');

		await sendTimes(1, { account: { ...ACCOUNT, privateKey } });
		expect(claimsOf(assertions[0])).toHaveProperty('iss');
	});

	it('say that a private key is cut off', async () => {
		const account = { ...ACCOUNT, privateKey: KEYS.privateKey.slice(0, 100) };
		expect(await problem(account)).toEqual([
			'credential',
			'Its Private Key is not a whole PEM key.',
		]);
	});

	it('say what to do when the account may not act for users', async () => {
		tokenEndpoint().reply(401, {
			error: 'unauthorized_client',
			error_description: 'Client is unauthorized.',
		});
		expect(await problem(ACCOUNT)).toEqual([
			'credential',
			'Google gives no token for it (unauthorized_client: Client is unauthorized.). ' +
				'In the Google Admin console, let the service account act for users with the scope it asks for.',
		]);
	});

	it('say what Google has against the account', async () => {
		tokenEndpoint().reply(400, { error: 'invalid_grant', error_description: 'Account not found.' });
		expect(await problem(ACCOUNT)).toEqual([
			'credential',
			'Google gives no token for it (invalid_grant: Account not found.).',
		]);
	});

	it('tell a broken connection to the token endpoint', async () => {
		tokenEndpoint().replyWithError(Object.assign(new Error('gone'), { code: 'ECONNRESET' }));
		expect(await problem(ACCOUNT)).toEqual(['dropped', 'ECONNRESET']);
	});
});

const CREDENTIAL = { type: 'googleApi', data: {} };
const SCOPES = [GOOGLE_FREE_BUSY_SCOPE];

async function sendTimes(
	times: number,
	{
		account = ACCOUNT,
		clock = testClock(),
	}: { account?: GoogleServiceAccount; clock?: TestClock } = {},
): Promise<number[]> {
	return await runInNode(CREDENTIAL, async (context) => {
		const send = sendAsServiceAccount(context, account, { scopes: SCOPES, clock });
		const sent = Array.from({ length: times }, async () => (await send(REQUEST)).status);
		return await Promise.all(sent);
	});
}

async function problem(account: GoogleServiceAccount): Promise<[string, string]> {
	return await runInNode(CREDENTIAL, async (context) => {
		const send = sendAsServiceAccount(context, account, { scopes: SCOPES });
		const error = await send(REQUEST).catch((thrown: unknown) => thrown);
		if (error instanceof NoAnswerError) return [error.kind, error.message];
		throw new Error(`Expected no answer, got ${JSON.stringify(error)}`);
	});
}

function tokenEndpoint() {
	return nock('https://oauth2.googleapis.com').post('/token');
}

/** Gives these tokens one after the other; the statements that they were given for collect in the result. */
function tokens(...values: readonly string[]): string[] {
	const assertions: string[] = [];
	for (const access_token of values) {
		tokenEndpoint().reply(200, (_uri, body) => {
			const form = new URLSearchParams(body as unknown as Record<string, string>);
			expect(form.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
			assertions.push(form.get('assertion') ?? '');
			return { access_token, expires_in: 3599, token_type: 'Bearer' };
		});
	}
	return assertions;
}

function calendar(token: string) {
	const reqheaders = { authorization: `Bearer ${token}` };
	nock('https://www.googleapis.com', { reqheaders }).post('/calendar/v3/freeBusy').reply(200, '{}');
	return { calendar };
}

function claimsOf(assertion = ''): unknown {
	const [header = '', claims = '', signature = ''] = assertion.split('.');
	const signed = Buffer.from(`${header}.${claims}`);
	const publicKey = createPublicKey(KEYS.publicKey);
	expect(verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
	return JSON.parse(Buffer.from(claims, 'base64url').toString());
}
