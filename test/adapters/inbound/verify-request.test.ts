import fc from 'fast-check';
import { verifyTwilioRequest } from '../../../adapters/inbound/twilio/verify-request';
import { readWebhookRequest } from '../../../adapters/inbound/webhook-request';
import { AUTH_TOKEN, PUBLIC_URL, SMS, twilioRequest } from './twilio-requests';

const SECRETS = { authToken: AUTH_TOKEN, publicUrl: PUBLIC_URL };

const verify = async (item: object, secrets = SECRETS) =>
	await verifyTwilioRequest(readWebhookRequest({ ...item }), secrets);

const rejectedFor = (reason: string) => ({
	form: null,
	rejection: { reason, explanation: expect.stringMatching(/\w/) },
});

describe('a request that Twilio signed', () => {
	it.each([
		['an SMS', SMS],
		['one with a field that nobody knew of yet', { ...SMS, SomethingNew: 'x' }],
		['one with a field that comes twice', { ...SMS, Tag: ['b', 'a', 'b'] }],
		['one with empty fields', { ...SMS, Body: '' }],
	])('is let in: %s', async (_what, form) => {
		expect(await verify(twilioRequest(form))).toEqual({ form });
	});

	it.each([
		'https://n8n.example.com/webhook/booking-flow/twilio?team=sales&x=%C3%A4',
		'https://n8n.example.com:5678/webhook/booking-flow/twilio',
		'http://n8n.example.com/webhook/booking-flow/twilio',
	])('is let in at %s', async (url) => {
		const secrets = { authToken: AUTH_TOKEN, publicUrl: url };
		expect(await verify(twilioRequest(SMS, { url }), secrets)).toEqual({ form: SMS });
	});

	it('is let in whatever its texts are', async () => {
		const form = fc.dictionary(
			fc.stringMatching(/^[A-Za-z]{1,12}$/),
			fc.string({ unit: 'grapheme' }),
		);
		await fc.assert(
			fc.asyncProperty(form, async (fields) => {
				expect(await verify(twilioRequest(fields))).toEqual({ form: fields });
			}),
		);
	});
});

describe('a request that Twilio did not sign so', () => {
	const genuine = twilioRequest();
	const headers = genuine['headers'] as Record<string, string>;
	const signature = headers['x-twilio-signature'] ?? '';
	const withSignature = (value: unknown) => ({
		...genuine,
		headers: { ...headers, 'x-twilio-signature': value },
	});
	const withBody = (body: object) => ({ ...genuine, body });

	it.each([
		['no signature', withSignature(undefined), 'signature_missing'],
		['an empty signature', withSignature(''), 'signature_missing'],
		['a made-up signature', withSignature('AAAAAAAAAAAAAAAAAAAAAAAAAAA='), 'signature_wrong'],
		['a cut signature', withSignature(signature.slice(0, -1)), 'signature_wrong'],
		['a signature in capitals', withSignature(signature.toUpperCase()), 'signature_wrong'],
		['two signatures', withSignature([signature, signature]), 'signature_wrong'],
		['another Auth Token', twilioRequest(SMS, { token: 'f'.repeat(32) }), 'signature_wrong'],
		['another address', twilioRequest(SMS, { url: `${PUBLIC_URL}/x` }), 'signature_wrong'],
		['another query', twilioRequest(SMS, { url: `${PUBLIC_URL}?a=1` }), 'signature_wrong'],
		['another text', withBody({ ...SMS, Body: 'STOP' }), 'signature_wrong'],
		['another sender', withBody({ ...SMS, From: '+14155550100' }), 'signature_wrong'],
		['one field more', withBody({ ...SMS, OptOutType: 'STOP' }), 'signature_wrong'],
		['one field less', withBody({ Body: SMS.Body, From: SMS.From }), 'signature_wrong'],
		['no field at all', withBody({}), 'signature_wrong'],
		['a list as its body', withBody([SMS]), 'not_a_form'],
		['an object in a field', withBody({ ...SMS, Body: { text: 'STOP' } }), 'not_a_form'],
		['a text as its body', { ...genuine, body: 'Body=STOP' }, 'not_a_form'],
		[
			'JSON signed by the hash of its bytes',
			twilioRequest(SMS, {
				url: `${PUBLIC_URL}?bodySHA256=${'0'.repeat(64)}`,
				headers: { 'content-type': 'application/json' },
			}),
			'not_a_form',
		],
	])('is rejected: %s', async (_what, item, reason) => {
		expect(await verify(item)).toEqual(rejectedFor(reason));
	});

	it('is rejected whatever is changed in its fields', async () => {
		const names = fc.constantFrom(...Object.keys(SMS));
		await fc.assert(
			fc.asyncProperty(names, fc.string(), async (name, value) => {
				fc.pre(value !== SMS[name as keyof typeof SMS]);
				const changed = withBody({ ...SMS, [name]: value });
				expect(await verify(changed)).toEqual(rejectedFor('signature_wrong'));
			}),
		);
	});

	it('is rejected, also when a proxy says that it came elsewhere', async () => {
		const other = 'https://evil.example.net/webhook/booking-flow/twilio';
		const forwarded = { 'x-forwarded-host': 'evil.example.net', 'x-forwarded-proto': 'https' };
		const item = twilioRequest(SMS, { url: other, headers: forwarded });
		expect(await verify(item)).toEqual(rejectedFor('signature_wrong'));
	});
});

describe('settings that cannot work', () => {
	it.each(['', 'n8n.example.com/webhook', 'ftp://n8n.example.com/'])(
		'are named: Public URL %j',
		async (publicUrl) => {
			const verified = verify(twilioRequest(), { authToken: AUTH_TOKEN, publicUrl });
			await expect(verified).rejects.toThrow(/^Public URL: /);
		},
	);

	it('are named: an item that is no request', () => {
		expect(() => readWebhookRequest({ body: SMS })).toThrow(/not a request/);
	});
});
