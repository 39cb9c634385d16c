import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { getExecution, listExecutions } from '../../demo/n8n-executions.mts';
import { readStage, useStage } from './support/stage';
import type { TwilioAccount } from './support/twilio';
import { connectTwilio, smsFrom } from './support/twilio';

const stage = useStage();
const DIST = join(__dirname, '../../dist');
const TWIML = { contentType: expect.stringContaining('text/xml'), text: '<Response/>' };

let twilio: TwilioAccount;
let lastNumber = 0;

beforeAll(async () => {
	twilio = await connectTwilio(stage.session());
});

beforeEach(async () => {
	await stage.startWeek();
});

/** Somebody who was offered times by SMS, with a German mobile number of their own. */
async function offeredBySms() {
	lastNumber += 1;
	const phone = `+4915112345${String(lastNumber).padStart(3, '0')}`;
	const alex = stage.prospect({ email: '', phone, channel: 'sms' });
	const offer = await alex.fillInForm();
	return { alex, phone, offer };
}

const bookingsOf = async (leadId: string) => {
	const { db } = stage.store();
	return await db.selectFrom('bookings').selectAll().where('lead_id', '=', leadId).execute();
};
const messagesOf = async (leadId: string) =>
	(await stage.store().messagesOf(leadId)).map(({ kind }) => kind).sort();
const auditOf = async (type: string) => {
	const { db } = stage.store();
	return await db.selectFrom('audit_events').selectAll().where('type', '=', type).execute();
};

/** The workflow goes on after Twilio has its answer. */
async function untilDone(): Promise<void> {
	const running = { workflowId: 'bookingFlowReply', status: ['running', 'new', 'waiting'] };
	while ((await listExecutions(stage.session(), running)).length) {
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

async function lastRun(): Promise<readonly string[]> {
	const [last] = await listExecutions(stage.session(), { workflowId: 'bookingFlowReply' });
	const { nodes, failure } = await getExecution(stage.session(), last?.id ?? '');
	expect(failure).toBeNull();
	return nodes.map(({ name }) => name);
}

describe('a message that Twilio signed', () => {
	test('is answered with empty TwiML and books the time that it picks', async () => {
		const { alex, phone, offer } = await offeredBySms();
		const answer = await twilio.deliver(smsFrom(phone, 'The second one works 👍'));
		await untilDone();

		expect(answer).toEqual({ status: 200, ...TWIML });
		expect(await lastRun()).toEqual(
			expect.arrayContaining(['Twilio', 'Receive From Twilio', 'Classify Reply', 'Book']),
		);
		const booking = await alex.booking();
		expect(booking).toMatchObject({ status: 'confirmed', channel: 'sms' });
		expect(booking.start_at).toBe(new Date(offer.slots[1]?.start ?? '').toISOString());
	});

	test('is one message with one effect when it comes twice', async () => {
		const { alex, phone } = await offeredBySms();
		const form = smsFrom(phone, '1');
		const answers = await Promise.all([twilio.deliver(form), twilio.deliver(form)]);
		await untilDone();
		await twilio.deliver(form);
		await untilDone();

		expect(answers).toEqual([
			{ status: 200, ...TWIML },
			{ status: 200, ...TWIML },
		]);
		expect(await bookingsOf(alex.leadId)).toHaveLength(1);
		expect(await messagesOf(alex.leadId)).toEqual([
			'confirmation',
			'form',
			'proposal',
			'rep_notice',
			'reply',
		]);
	});

	test('is an opt-out that nobody confirms where the carrier took it for one', async () => {
		const { alex, phone } = await offeredBySms();
		await twilio.deliver(smsFrom(phone, 'Stop', { OptOutType: 'STOP' }));
		await untilDone();
		const { db } = stage.store();
		const kept = db.selectFrom('opt_outs').select('source').where('address', '=', phone);
		expect(await kept.execute()).toEqual([{ source: 'carrier' }]);
		expect(await messagesOf(alex.leadId)).toEqual(['form', 'proposal', 'reply']);
	});

	test('asks for help and is not told twice who we are', async () => {
		const { alex, phone } = await offeredBySms();
		await twilio.deliver(smsFrom(phone, 'HELP', { OptOutType: 'HELP' }));
		await untilDone();
		expect(await messagesOf(alex.leadId)).not.toContain('help');
		await twilio.deliver(smsFrom(phone, 'HELP'));
		await untilDone();
		expect(await messagesOf(alex.leadId)).toContain('help');
	});

	test('is nothing to read where it only tells of a delivery', async () => {
		const { alex, phone } = await offeredBySms();
		const answer = await twilio.deliver({
			...smsFrom(phone, 'The second one works'),
			MessageStatus: 'delivered',
		});
		await untilDone();
		expect(answer).toEqual({ status: 200, ...TWIML });
		expect(await messagesOf(alex.leadId)).toEqual(['form', 'proposal']);
	});
});

describe('a forged message', () => {
	test('is turned away, and nothing of it is kept', async () => {
		const { alex, phone } = await offeredBySms();
		const before = await auditOf('message.rejected');
		const words = 'The second one works, says Mallory';
		const answer = await twilio.deliver(smsFrom(phone, words), 'f'.repeat(32));
		await untilDone();

		expect(answer).toEqual({ status: 403, ...TWIML });
		expect(await lastRun()).toEqual(['Twilio', 'Receive From Twilio', 'Turn Away']);
		expect(await bookingsOf(alex.leadId)).toEqual([]);
		expect(await messagesOf(alex.leadId)).toEqual(['form', 'proposal']);
		const rejected = (await auditOf('message.rejected')).slice(before.length);
		expect(rejected).toMatchObject([{ node: 'Receive From Twilio', lead_id: null }]);
		const data: unknown = JSON.parse(rejected[0]?.data ?? '');
		expect(data).toEqual({ source: 'twilio', reason: 'signature_wrong' });
		for (const file of [readStage().storeFile, `${readStage().storeFile}-wal`]) {
			expect((await readFile(file)).includes('says Mallory')).toBe(false);
		}
	});
});

/** What is loaded at first use only. */
describe('the built pack', () => {
	const load = <Module extends object>(path: string) =>
		jest.requireActual<Module>(join(DIST, path));

	test('checks signatures with the SDK of Twilio', async () => {
		const path = 'adapters/inbound/twilio/verify-request.js';
		const { verifyTwilioRequest } =
			load<typeof import('../../adapters/inbound/twilio/verify-request')>(path);
		const [authToken, publicUrl, body] = ['1', 'https://n8n.example.com/', { Body: 'Yes' }];
		const headers = {
			'content-type': 'application/x-www-form-urlencoded',
			'x-twilio-signature': getExpectedTwilioSignature(authToken, publicUrl, body),
		};
		const verify = async (token: string) =>
			await verifyTwilioRequest({ headers, body }, { authToken: token, publicUrl });
		expect(await verify(authToken)).toEqual({ form: body });
		expect(await verify('2')).toMatchObject({ rejection: { reason: 'signature_wrong' } });
	});

	test('reads HTML mails', async () => {
		const path = 'adapters/inbound/email/html-to-text.js';
		const { htmlToText } = load<typeof import('../../adapters/inbound/email/html-to-text')>(path);
		expect(await htmlToText('<p>Yes &amp; no</p><blockquote type="cite">Hm</blockquote>')).toBe(
			'Yes & no',
		);
	});
});
