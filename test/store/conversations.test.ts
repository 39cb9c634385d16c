import {
	findMessage,
	insertMessage,
	lastInboundAt,
	listMessages,
	requireMessage,
	setMessageStatus,
} from '../../adapters/store/messages';
import { isOptedOut, recordOptOut, revokeOptOut } from '../../adapters/store/opt-outs';
import type { Store } from '../../adapters/store/work';
import type { Channel, Lead } from '../../domain/model';
import { change, inbound, NOW, seed } from '../support/flow-records';
import { describeStores } from '../support/stores';

const LATER = '2026-11-02T10:00:00.000Z';

describeStores('messages', (stores) => {
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});
	const insert = (text: string, overrides = {}, now = NOW) =>
		change(store, (work) => insertMessage(work, inbound(lead, text, overrides)), now);

	it('come back as they were written', async () => {
		const text = 'Tuesday works 👍\n> "quoted" <b>bold</b>; drop table leads;';
		const { message, duplicate } = await insert(text, { subject: 'Re: Call', providerId: 'SM1' });
		expect(duplicate).toBe(false);
		expect(message).toMatchObject({ text, subject: 'Re: Call', providerId: 'SM1', at: NOW });
		expect(await findMessage(store.db, message.id)).toEqual(message);
	});

	it('are written once for each key; the second time gives the first', async () => {
		const first = await insert('Yes', { idempotencyKey: 'sms:SM1' });
		const second = await insert('Yes again', { idempotencyKey: 'sms:SM1' }, LATER);
		expect(second).toEqual({ message: first.message, duplicate: true });
		expect(await listMessages(store.db, lead.id)).toHaveLength(1);
	});

	it('are written once when the same comes many times at once', async () => {
		const results = await Promise.all(
			Array.from({ length: 6 }, () => insert('Yes', { idempotencyKey: 'sms:SM1' })),
		);
		expect(results.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
		expect(new Set(results.map(({ message }) => message.id)).size).toBe(1);
	});

	it('may be long, and so may their keys', async () => {
		const text = 'x'.repeat(400_000);
		const idempotencyKey = Array.from({ length: 5000 }, (_, index) => index.toString(36)).join();
		const { message } = await insert(text, { idempotencyKey });
		expect((await findMessage(store.db, message.id))?.text).toHaveLength(400_000);
		expect(await insert(text, { idempotencyKey })).toMatchObject({ duplicate: true });
		expect(await insert(text, { idempotencyKey: `${idempotencyKey}!` })).toMatchObject({
			duplicate: false,
		});
	});

	it('lose the character that Postgres has no room for', async () => {
		const { message } = await insert('one\0two');
		expect((await findMessage(store.db, message.id))?.text).toBe('onetwo');
	});

	it('follow their delivery', async () => {
		const { message } = await insert('Hello', { direction: 'out', status: 'queued' });
		await change(store, (work) => setMessageStatus(work, message.id, 'sent', 'SM9'));
		await change(store, (work) => setMessageStatus(work, message.id, 'delivered'));
		expect(await requireMessage(store.db, message.id)).toEqual({
			...message,
			status: 'delivered',
			providerId: 'SM9',
		});
	});

	it('are the conversation in its order; at the same moment the lead speaks first', async () => {
		await insert('answer', { direction: 'out' });
		await insert('later', {}, LATER);
		await insert('question');
		const texts = (await listMessages(store.db, lead.id)).map(({ text }) => text);
		expect(texts).toEqual(['question', 'answer', 'later']);
	});

	it('tell when the lead was last heard of', async () => {
		expect(await lastInboundAt(store.db, lead.id)).toBeNull();
		await insert('first');
		await insert('second', {}, LATER);
		await insert('ours', { direction: 'out' }, '2026-11-02T11:00:00.000Z');
		expect(await lastInboundAt(store.db, lead.id)).toBe(LATER);
	});

	it('say which id is unknown', async () => {
		expect(await findMessage(store.db, 'message_x')).toBeNull();
		await expect(requireMessage(store.db, 'message_x')).rejects.toMatchObject({
			code: 'not-found',
			message: 'There is no message "message_x" in the store.',
		});
		await expect(insert('Hello', { leadId: 'lead_x' })).rejects.toMatchObject({
			code: 'not-found',
		});
	});
});

describeStores('opt-outs', (stores) => {
	let store: Store;
	beforeEach(async () => {
		store = await stores.open();
	});
	const optOut = (channel: Channel, address: string, now = NOW) =>
		change(
			store,
			(work) =>
				recordOptOut(work, { channel, address, leadId: null, source: 'reply', keyword: 'STOP' }),
			now,
		);
	const rows = () => store.db.selectFrom('opt_outs').selectAll().execute();

	it.each([
		['sms', 'sms', true],
		['whatsapp', 'whatsapp', true],
		['sms', 'whatsapp', true],
		['whatsapp', 'sms', true],
		['sms', 'email', false],
		['sms', 'linkedin', false],
	] as const)('by %s hold for %s: %s', async (given, asked, expected) => {
		await optOut(given, '+4930901820');
		expect(await isOptedOut(store.db, asked, '+4930901820')).toBe(expected);
		expect(await isOptedOut(store.db, asked, '+4930901821')).toBe(false);
	});

	it('hold for an e-mail address in any case', async () => {
		await optOut('email', 'Kim@Example.com');
		expect(await isOptedOut(store.db, 'email', ' kim@example.COM')).toBe(true);
	});

	it('are on record once, however often they are asked for', async () => {
		await Promise.all([1, 2, 3].map(() => optOut('sms', '+4930901820')));
		await optOut('whatsapp', '+4930901820', LATER);
		expect(await rows()).toMatchObject([{ keyword: 'STOP', at: NOW, revoked_at: null }]);
	});

	it('end when the person opts in again, and stay on record', async () => {
		await optOut('sms', '+4930901820');
		const optIn = () =>
			change(
				store,
				(work) => revokeOptOut(work, { channel: 'whatsapp', address: '+4930901820' }),
				LATER,
			);
		await optIn();
		await optIn();
		expect(await isOptedOut(store.db, 'sms', '+4930901820')).toBe(false);
		await optOut('sms', '+4930901820', LATER);
		expect(await isOptedOut(store.db, 'sms', '+4930901820')).toBe(true);
		expect((await rows()).map(({ revoked_at }) => revoked_at).sort()).toEqual([LATER, null]);
	});
});
