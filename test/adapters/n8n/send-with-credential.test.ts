import nock from 'nock';
import type { HttpAnswer, TimedRequest } from '../../../adapters/http/send-request';
import { NoAnswerError } from '../../../adapters/http/send-request';
import { sendWithCredential } from '../../../adapters/n8n/send-with-credential';
import { useNoNetwork } from '../../support/no-network';
import { googleOAuth2, runInNode } from '../support/run-in-node';

const REQUEST: TimedRequest = {
	method: 'POST',
	url: 'https://www.googleapis.com/calendar/v3/freeBusy',
	headers: { 'content-type': 'application/json' },
	body: '{"items":[]}',
	timeoutMs: 2000,
};

describe('requests carried by a credential of n8n', () => {
	useNoNetwork();
	afterEach(() => {
		expect(nock.pendingMocks()).toEqual([]);
		nock.cleanAll();
	});

	it('go out signed, and come back with status, headers and text as they are', async () => {
		google('fresh').reply(200, ' {"a": 1}\n', { 'X-Trace': 'abc' });

		expect(await send('fresh')).toEqual({
			status: 200,
			headers: expect.objectContaining({ 'x-trace': 'abc' }),
			text: ' {"a": 1}\n',
		});
	});

	it('keep the answer of a refusal', async () => {
		google('fresh').reply(429, { error: { code: 429 } }, { 'Retry-After': '7' });

		const { status, headers, text } = await send('fresh');
		expect([status, headers['retry-after'], text]).toEqual([429, '7', '{"error":{"code":429}}']);
	});

	it('get a new token when the old one is refused, and go out once more', async () => {
		google('old').reply(401, { error: { code: 401 } });
		tokenEndpoint().reply(200, { access_token: 'new', token_type: 'Bearer', expires_in: 3599 });
		google('new').reply(200, '{}');

		expect((await send('old')).status).toBe(200);
	});

	it('come back with 401 when the new token is refused as well', async () => {
		google('old').reply(401, '{}');
		tokenEndpoint().reply(200, { access_token: 'new', token_type: 'Bearer' });
		google('new').reply(401, { error: { message: 'Invalid Credentials' } });

		const { status, text } = await send('old');
		expect([status, text]).toEqual([401, '{"error":{"message":"Invalid Credentials"}}']);
	});

	it('tell that the credential is at fault when its access was revoked', async () => {
		google('old').reply(401, '{}');
		tokenEndpoint().reply(400, { error: 'invalid_grant', error_description: 'Token revoked.' });

		const problem = await problemOf('old');
		expect([problem.kind, problem.message]).toEqual([
			'credential',
			'The credential "Team calendar" needs to be reconnected.',
		]);
	});

	it.each([
		['ECONNRESET', 'dropped'],
		['ECONNREFUSED', 'dropped'],
		['EPIPE', 'dropped'],
		['EAI_AGAIN', 'dropped'],
		['ETIMEDOUT', 'timeout'],
		['ENOTFOUND', 'unreachable'],
		['CERT_HAS_EXPIRED', 'unreachable'],
	])('tell that there was no answer: %s', async (code, kind) => {
		google('fresh').replyWithError(Object.assign(new Error('something broke'), { code }));

		expect((await problemOf('fresh')).kind).toBe(kind);
	});

	it('stop waiting when the time is over', async () => {
		google('fresh').reply(never);

		expect((await problemOf('fresh', { timeoutMs: 20 })).kind).toBe('timeout');
	});

	it('stop waiting for a new token as well', async () => {
		google('old').reply(401, '{}');
		let answerAtLast = () => undefined as void;
		tokenEndpoint().reply(
			async () =>
				await new Promise<[number, object]>((resolve) => {
					answerAtLast = () => resolve([400, { error: 'invalid_grant' }]);
				}),
		);

		expect((await problemOf('old', { timeoutMs: 500 })).kind).toBe('timeout');
		answerAtLast();
	});

	it('tell that a credential has never been connected', async () => {
		const credential = googleOAuth2('');
		delete credential.data['oauthTokenData'];
		const sent = runInNode(credential, async (context) =>
			sendWithCredential(context, credential.type)(REQUEST),
		);

		await expect(sent).rejects.toMatchObject({
			kind: 'credential',
			message: 'OAuth credentials not connected',
		});
	});
});

async function never(): Promise<[number]> {
	return await new Promise(() => undefined);
}

function google(token: string) {
	return nock('https://www.googleapis.com', {
		reqheaders: { authorization: `Bearer ${token}` },
	}).post('/calendar/v3/freeBusy', { items: [] });
}

function tokenEndpoint() {
	return nock('https://oauth2.googleapis.com').post('/token', {
		grant_type: 'refresh_token',
		refresh_token: 'again',
		client_id: 'client',
		client_secret: 'secret',
	});
}

async function send(token: string, more: Partial<TimedRequest> = {}): Promise<HttpAnswer> {
	const credential = googleOAuth2(token);
	return await runInNode(credential, async (context) =>
		sendWithCredential(context, credential.type)({ ...REQUEST, ...more }),
	);
}

async function problemOf(token: string, more: Partial<TimedRequest> = {}): Promise<NoAnswerError> {
	const credential = googleOAuth2(token);
	const problem = await runInNode(credential, async (context) =>
		sendWithCredential(
			context,
			credential.type,
		)({ ...REQUEST, ...more }).catch((error: unknown) => error),
	);
	if (problem instanceof NoAnswerError) return problem;
	throw new Error(`Expected no answer, got ${JSON.stringify(problem)}`);
}
