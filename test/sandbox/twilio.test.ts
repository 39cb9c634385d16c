import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { readTwilioStatus } from '../../adapters/inbound/twilio/read-status';
import { verifyTwilioRequest } from '../../adapters/inbound/twilio/verify-request';
import type { SandboxRequest } from './exchange';
import { readRequest } from './exchange';
import type { Sandbox } from './server';
import { startSandbox } from './server';
import type { Twilio } from './twilio';
import { twilio } from './twilio';

const SID = 'AC0123456789abcdef0123456789abcdef';
const TOKEN = 'e5f1a2b3c4d5e6f708192a3b4c5d6e7f';
const API_KEY = 'SK0123456789abcdef0123456789abcdef:secret';
const ACCOUNT = `/2010-04-01/Accounts/${SID}`;
const NOW = Date.parse('2026-11-23T09:00:00Z');

/** What n8n's own Twilio node sends for WhatsApp without options. */
const FROM_N8N =
	'From=whatsapp%3A%2B14155550123&To=whatsapp%3A%2B4915112345678&Body=Hi%20%26%20you&StatusCallback=';
const SMS = 'From=%2B14155550123&To=%2B4915112345678&Body=Hi';

interface Answer {
	readonly status: number | undefined;
	readonly body: {
		readonly sid: string;
		readonly code: number;
		readonly messages: readonly { readonly body: string }[];
	};
}

describe('the sandbox of Twilio', () => {
	let provider: Twilio;
	let sandbox: Sandbox;
	let now: number;
	beforeEach(async () => {
		now = NOW;
		provider = twilio({
			sid: SID,
			authToken: TOKEN,
			apiKeys: [API_KEY],
			senders: ['+14155550123', '+14155550124', 'whatsapp:+14155550123'],
			now: () => now,
		});
		sandbox = await startSandbox(provider, null);
	});
	afterEach(async () => {
		await sandbox.close();
	});

	const ask = async (path: string, body?: string, login = `${SID}:${TOKEN}`): Promise<Answer> => {
		const outgoing = request(sandbox.origin + path, {
			method: body === undefined ? 'GET' : 'POST',
			headers: {
				authorization: `Basic ${Buffer.from(login).toString('base64')}`,
				...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
			},
		});
		outgoing.end(body);
		const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
		return { status: answer.statusCode, body: (await json(answer)) as Answer['body'] };
	};
	const create = async (form: string) => await ask(`${ACCOUNT}/Messages.json`, form);
	const list = async (query: string) =>
		(await ask(`${ACCOUNT}/Messages.json?${query}`)).body.messages.map(({ body }) => body);

	it("takes what n8n's own node sends", async () => {
		expect((await create(FROM_N8N)).status).toBe(201);
		expect(provider.messages).toMatchObject([
			{ to: 'whatsapp:+4915112345678', from: 'whatsapp:+14155550123', body: 'Hi & you' },
		]);
		expect(sandbox.violations).toEqual([]);
	});

	it('gives a message by its SID, and no other', async () => {
		const { sid } = (await create(SMS)).body;
		expect((await ask(`${ACCOUNT}/Messages/${sid}.json`)).body.sid).toBe(sid);
		const other = await ask(`${ACCOUNT}/Messages/SM${'0'.repeat(32)}.json`);
		expect([other.status, other.body.code]).toEqual([404, 20404]);
	});

	it('lists the newest first, by recipient and sender', async () => {
		await create(SMS);
		await create(SMS.replace('Hi', 'Again').replace('0123&', '0124&'));
		await create(SMS.replace('Hi', 'Else').replace('5678', '5679'));

		expect(await list('To=%2B4915112345678')).toEqual(['Again', 'Hi']);
		expect(await list('From=%2B14155550123')).toEqual(['Else', 'Hi']);
		expect(await list('PageSize=1')).toEqual(['Else']);
	});

	it('lists by DateSent only what has left', async () => {
		const { sid } = (await create(SMS)).body;
		expect(await list('DateSent%3E=2026-11-23')).toEqual([]);
		await provider.report(sid, { status: 'sent' });
		expect(await list('DateSent%3E=2026-11-23')).toEqual(['Hi']);
		expect(await list('DateSent%3C=2026-11-22')).toEqual([]);
		expect(await list('DateSent=2026-11-23')).toEqual(['Hi']);
	});

	it('knows its own account, by Auth Token and by API key', async () => {
		expect((await ask(`${ACCOUNT}.json`)).status).toBe(200);
		expect((await ask(`${ACCOUNT}.json`, undefined, API_KEY)).status).toBe(200);
		expect((await ask(`${ACCOUNT}.json`, undefined, `${SID}:wrong`)).body.code).toBe(20003);
		const other = `/2010-04-01/Accounts/AC${'0'.repeat(32)}/Messages.json`;
		expect((await ask(other, SMS)).body.code).toBe(20404);
	});

	it.each([
		['a field that it would overlook', `${SMS}&Statuscallback=https%3A%2F%2Fexample.com`],
		['variables without a template', `${SMS}&ContentVariables=%7B%7D`],
		['no sender', 'To=%2B4915112345678&Body=Hi'],
		['no text', 'From=%2B14155550123&To=%2B4915112345678'],
	])('objects to %s', async (_case, form) => {
		expect((await create(form)).status).toBe(400);
		expect(sandbox.violations.length).toBeGreaterThan(0);
		expect(provider.messages).toEqual([]);
	});

	it('tells an address how a message fares, signed', async () => {
		const { sid } = (await create(SMS)).body;
		const received: SandboxRequest[] = [];
		const server = createServer((incoming, outgoing) => {
			void readRequest(incoming).then((each) => {
				received.push(each);
				outgoing.end();
			});
		});
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/status`;

		const news = { status: 'undelivered', errorCode: 30006 };
		expect(await provider.report(sid, news, url)).toBe(200);
		server.close();

		const [{ headers = {}, form: body = {} } = {}] = received;
		const secrets = { authToken: TOKEN, publicUrl: url };
		const { form } = await verifyTwilioRequest({ headers, body }, secrets);
		expect(form && readTwilioStatus(form)).toEqual({
			providerId: sid,
			status: 'failed',
			reason: expect.stringMatching(/^The number cannot receive text messages.*\(Twilio 30006\)/),
		});
	});
});
