import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SendRequest } from '../../../adapters/http/send-request';
import type { DeliveryResult, OutgoingMessage } from '../../../adapters/channels/transport';
import { signBody, verifySignature } from '../../../adapters/channels/webhook/signature';
import type { WebhookSettings } from '../../../adapters/channels/webhook/transport';
import { webhookTransport } from '../../../adapters/channels/webhook/transport';
import type { Fault, SandboxRequest } from '../../sandbox/exchange';
import type { Sandbox } from '../../sandbox/server';
import { startSandbox } from '../../sandbox/server';
import { runWithSandbox } from '../../sandbox/use-sandbox';
import type { WebhookReceiver } from '../../sandbox/webhook-receiver';
import { webhookReceiver } from '../../sandbox/webhook-receiver';
import { outgoing } from '../support/outgoing';
import type { OwnCredential } from '../support/run-in-node';
import type { TestClock } from '../support/test-clock';
import { testClock } from '../support/test-clock';

const SECRET = 'a secret that both sides know';
const NOW = Date.parse('2026-11-23T09:00:00Z');
/** Of openssl dgst -sha256 -hmac, for 1795424400.{"a":"1"} */
const KNOWN = 't=1795424400,v1=91b292578c6f99e542eeba8ef896449924fdddb7fb538d1d6a022291962f5c6a';

/** n8n's helper carries the requests, with a credential that adds nothing. */
const CREDENTIAL: OwnCredential = { type: 'probeApi', data: {} };

const LINKEDIN: Partial<OutgoingMessage> = {
	channel: 'linkedin',
	address: 'sam-sample',
	subject: null,
	text: 'Hello Sam,\nsee you on "Tuesday" 👍\u2028',
	bookingId: null,
};
const SENT: DeliveryResult = { status: 'sent', providerId: 'sent-message-1', reason: null };

interface Given {
	readonly message?: Partial<OutgoingMessage>;
	readonly settings?: Partial<WebhookSettings>;
	readonly withinMs?: number;
	/** Stands between the transport and n8n's helper. */
	readonly between?: (send: SendRequest) => SendRequest;
}

describe('a message to a webhook', () => {
	let clock: TestClock;
	let receiver: WebhookReceiver;
	let sandbox: Sandbox;
	beforeEach(async () => {
		clock = testClock();
		receiver = webhookReceiver({ secret: SECRET, now: () => clock.now() });
		sandbox = await startSandbox(receiver, null);
	});
	afterEach(async () => {
		await sandbox.close();
		expect(sandbox.violations).toEqual([]);
	});

	const deliver = async (given: Given = {}): Promise<DeliveryResult> => {
		const { message = LINKEDIN, withinMs = 20_000, between = (send) => send } = given;
		const url = 'https://tool.example.com/messages';
		const settings = { url, secret: SECRET, ...given.settings };
		return await runWithSandbox(sandbox, CREDENTIAL, async (send) => {
			const transport = webhookTransport(between(send), settings, { clock });
			return await transport.deliver(outgoing(message), { deadline: clock.now() + withinMs });
		});
	};
	const taken = () => [...receiver.messages.values()];

	it('is signed, has its key and says all there is to say', async () => {
		expect(await deliver()).toEqual(SENT);
		expect(taken()).toEqual([
			{
				type: 'message',
				id: 'message-1',
				kind: 'confirmation',
				audience: 'lead',
				channel: 'linkedin',
				to: 'sam-sample',
				recipientName: 'Sam Sample',
				subject: null,
				text: 'Hello Sam,\nsee you on "Tuesday" 👍\u2028',
				html: null,
				leadId: 'lead-1',
				bookingId: null,
				sentAt: '2026-11-23T09:00:00.000Z',
			},
		]);
		expect(sandbox.requests[0]?.headers).toMatchObject({
			'content-type': 'application/json',
			'idempotency-key': 'message-1',
			'x-booking-flow-signature': expect.stringMatching(/^t=1795424400,v1=[0-9a-f]{64}$/),
		});
	});

	it.each<[string, Fault]>([
		['a broken connection', { doneBut: 'reset' }],
		['silence', { doneBut: 'silence' }],
		['500', { status: 500, body: '' }],
		['503', { status: 503, body: '' }],
		['429', { status: 429, body: '' }],
	])('comes again after %s, and is sent on once', async (_case, fault) => {
		sandbox.fail(fault);
		expect(await deliver({ between: waitShortly })).toEqual(SENT);
		expect(sandbox.requests.length).toBe(2);
		expect(taken().length).toBe(1);
	});

	it('comes again after the pause that the tool asks for', async () => {
		sandbox.fail({ status: 429, headers: { 'retry-after': '3' }, body: '' });
		expect(await deliver()).toEqual(SENT);
		expect(clock.pauses[0]).toBeGreaterThanOrEqual(3_000);
	});

	it.each<[string, unknown, string | null]>([
		['a text', { id: 'abc' }, 'abc'],
		['a number', { id: 17 }, '17'],
		['nothing', { ok: true }, null],
		['no JSON', 'OK', null],
	])('is sent when the answer has as its id %s', async (_case, body, providerId) => {
		sandbox.fail({ status: 202, body });
		expect(await deliver()).toEqual({ status: 'sent', providerId, reason: null });
	});

	it.each<[number, unknown, string]>([
		[
			400,
			{ message: 'Who is sam-sample?' },
			'The tool behind the webhook turned the message down (400: Who is sam-sample?). Check what it expects of messages.',
		],
		[
			422,
			{ error: 'Cannot send', text: LINKEDIN.text },
			'The tool behind the webhook turned the message down (422: Cannot send). Check what it expects of messages.',
		],
		[
			400,
			{ received: { text: LINKEDIN.text } },
			'The tool behind the webhook turned the message down (400: {"received":{"text":"..."}}). ' +
				'Check what it expects of messages.',
		],
		[
			400,
			`<p>\n  ${LINKEDIN.text}\n</p>${'x'.repeat(200)}`,
			`The tool behind the webhook turned the message down (400: <p> ... </p>${'x'.repeat(88)}). ` +
				'Check what it expects of messages.',
		],
		[
			404,
			'',
			'There is no webhook at this address (404). Check Webhook URL, and that the tool behind it is switched on.',
		],
		[
			403,
			'',
			'The webhook does not accept the signature (403). ' +
				'Check that the tool behind it has the same secret and the right time.',
		],
	])('fails after %i %j', async (status, body, reason) => {
		sandbox.fail({ status, body });
		expect(await deliver()).toEqual({ status: 'failed', providerId: null, reason });
		expect(sandbox.requests.length).toBe(1);
	});

	it('fails with another secret', async () => {
		expect(await deliver({ settings: { secret: 'another' } })).toEqual({
			status: 'failed',
			providerId: null,
			reason:
				'The webhook does not accept the signature (401: Wrong signature). ' +
				'Check that the tool behind it has the same secret and the right time.',
		});
		expect(taken()).toEqual([]);
	});

	it.each<[string, Fault, DeliveryResult['status'], string]>([
		[
			'500',
			{ status: 500, body: 'Oops' },
			'unknown',
			'The tool behind the webhook has trouble of its own (500: Oops). Look at it, and run again.',
		],
		[
			'503',
			{ status: 503, body: '' },
			'failed',
			'The tool behind the webhook has trouble of its own (503). Look at it, and run again.',
		],
		[
			'429',
			{ status: 429, body: '' },
			'failed',
			'The webhook gets too many messages (429). Run again in a minute, with fewer runs at the same time.',
		],
		[
			'a broken connection',
			{ break: 'reset' },
			'unknown',
			'The webhook cannot be reached (ECONNRESET). Check its address and the network of n8n, and run again.',
		],
		[
			'silence',
			{ break: 'silence' },
			'unknown',
			'The webhook did not answer in time. Look at the tool behind it, and run again.',
		],
	])('is given up after three times %s', async (_case, fault, status, reason) => {
		sandbox.failAlways(fault);
		const result = await deliver({ between: waitShortly });
		expect(result).toEqual({ status, providerId: null, reason });
		expect(sandbox.requests.length).toBe(3);
	});

	it.each<[string, Partial<WebhookSettings>, string]>([
		['an address', { url: 'tool' }, 'Webhook URL is not a web address. '],
		['an address of the web', { url: 'file:///etc' }, 'Webhook URL is not a web address. '],
		['a secret', { secret: '' }, 'The webhook has no secret to sign messages with. '],
	])('needs %s', async (_case, settings, reason) => {
		const result = await deliver({ settings });
		expect([result.status, result.reason]).toEqual(['failed', expect.stringContaining(reason)]);
		expect(sandbox.requests).toEqual([]);
	});

	it('gives way to faults of our own', async () => {
		const between = () => async () => {
			throw new TypeError('our own fault');
		};
		await expect(deliver({ between })).rejects.toMatchObject({ message: 'our own fault' });
	});

	describe('passes the Code node of docs/webhooks.md', () => {
		const read = async () => {
			await deliver();
			return sandbox.requests[0] as SandboxRequest;
		};

		it('as it was signed', async () => {
			expect(runCodeNode(await read(), NOW).length).toBe(1);
		});

		it.each<[string, (request: SandboxRequest) => Partial<SandboxRequest>, number]>([
			['changed', ({ json }) => ({ json: { ...(json as object), to: 'eve' } }), NOW],
			['without a signature', () => ({ headers: {} }), NOW],
			['late', () => ({}), NOW + 301_000],
		])('but not %s', async (_case, change, now) => {
			const request = await read();
			expect(runCodeNode({ ...request, ...change(request) }, now)).toEqual([]);
		});
	});
});

describe('a signature', () => {
	const body = '{"a":"1"}';
	const verify = (signature: string, more: { body?: string; secret?: string; now?: number } = {}) =>
		verifySignature(signature, { body, secret: SECRET, now: NOW, ...more });

	it('is what other tools make of it', () => {
		expect(signBody(body, SECRET, NOW)).toBe(KNOWN);
		expect(verify(KNOWN)).toBe(true);
	});

	it('holds for five minutes in either direction', () => {
		expect(verify(KNOWN, { now: NOW + 300_000 })).toBe(true);
		expect(verify(KNOWN, { now: NOW - 300_000 })).toBe(true);
		expect(verify(KNOWN, { now: NOW + 301_000 })).toBe(false);
		expect(verify(KNOWN, { now: NOW - 301_000 })).toBe(false);
	});

	it('holds for the same body, secret and time only', () => {
		expect(verify(KNOWN, { body: '{"a":"2"}' })).toBe(false);
		expect(verify(KNOWN, { secret: 'another' })).toBe(false);
		expect(verify(KNOWN.replace('4400', '4401'))).toBe(false);
	});

	it.each([
		'',
		'v1=',
		KNOWN.slice(0, -1),
		`${KNOWN}0`,
		`${KNOWN},v1=0`,
		KNOWN.replace('t=', 't=-'),
	])('is not %j', (signature) => {
		expect(verify(signature)).toBe(false);
	});
});

/** What the code lets through of a request as n8n's Webhook node gives it. */
function runCodeNode({ headers, json }: SandboxRequest, now: number): readonly unknown[] {
	const [, code = ''] = /```js\n(.*?)```/s.exec(readFileSync('docs/webhooks.md', 'utf8')) ?? [];
	const known = code.replace('the secret that stands in the settings', SECRET);
	const items = [{ json: { headers, body: json } }];
	const time = { now: () => now };
	const run = new Function('require', '$input', 'Date', known) as (
		...given: readonly unknown[]
	) => readonly unknown[];
	return run(createRequire(__filename), { all: () => items }, time);
}

/** A second is enough for an answer of this machine, and short enough to wait for none. */
function waitShortly(send: SendRequest): SendRequest {
	return async (request) => await send({ ...request, timeoutMs: 1_000 });
}
