import type { IDataObject, INode } from 'n8n-workflow';
import { ClassifyReply } from '../../nodes/ClassifyReply/ClassifyReply.node';
import { ScheduleReminders } from '../../nodes/ScheduleReminders/ScheduleReminders.node';
import { book, itemsOf, onlyItem, propose, SAM, useFlow } from '../support/flow-nodes';
import { describeItemHandling } from '../support/item-handling';
import { runNode } from '../support/run-node';

const flow = useFlow();
const OUTPUT = {
	accepts: 0,
	wantsTimes: 1,
	confirms: 2,
	reschedules: 3,
	cancels: 4,
	notNow: 5,
	opts: 6,
	person: 7,
};

const run = async (item: IDataObject, parameters: INode['parameters'] = {}) =>
	await runNode(new ClassifyReply(), parameters, [{ from: SAM.email, ...item }]);

const optOuts = async () => {
	const { db } = await flow.store();
	return await db.selectFrom('opt_outs').selectAll().execute();
};

describeItemHandling('Classify Reply', {
	nodeType: new ClassifyReply(),
	goodItem: async () => {
		await propose();
		return { from: SAM.email, text: 'The second one works for me' };
	},
	output: OUTPUT.accepts,
	status: 'accept_slot',
	badItem: { from: '', text: 'Yes' },
	message: 'From is empty.',
	outputCount: 8,
});

describe('Classify Reply', () => {
	it.each([
		['The second one works for me', OUTPUT.accepts, 'accept_slot'],
		['Could we do Thursday at 2 pm instead?', OUTPUT.wantsTimes, 'propose_time'],
		['Not now, please ask me again next quarter', OUTPUT.notNow, 'not_now'],
		['STOP', OUTPUT.opts, 'opt_out'],
		['How much does it cost?', OUTPUT.person, 'question'],
	])('reads "%s" as the answer to offered times', async (text, output, intent) => {
		await propose();
		expect(onlyItem(await run({ text }), output)).toMatchObject({
			reply: { intent, stage: 'proposal', text },
			lead: { email: SAM.email },
			rep: { id: 'ada@example.com' },
			proposal: { status: 'open' },
			booking: null,
		});
	});

	it.each([
		['YES', OUTPUT.confirms, 'confirm'],
		['RESCHEDULE', OUTPUT.reschedules, 'reschedule'],
		['CANCEL', OUTPUT.cancels, 'cancel'],
		['Sorry, I have to cancel our meeting', OUTPUT.cancels, 'cancel'],
	])('reads "%s" as the answer of somebody with a meeting', async (text, output, intent) => {
		await book();
		expect(onlyItem(await run({ text }), output)).toMatchObject({
			reply: { intent, stage: 'booked' },
			booking: { eventType: 'meeting' },
			proposal: null,
		});
	});

	it('says which offered time was picked and which other time is asked for', async () => {
		await propose();
		const picked = onlyItem(await run({ text: '2' }), OUTPUT.accepts);
		expect(picked).toMatchObject({ reply: { slotIndex: 1, proposedTimes: [] } });
		const asked = onlyItem(await run({ text: 'Thursday at 2 pm?' }), OUTPUT.wantsTimes);
		expect(asked).toMatchObject({
			reply: { slotIndex: null, proposedTimes: [{ start: '2026-11-26T13:00:00.000Z' }] },
		});
	});

	it('marks the meeting when the lead confirms it', async () => {
		await book();
		const item = onlyItem(await run({ text: 'YES' }), OUTPUT.confirms);
		expect(item).toMatchObject({ booking: { status: 'reconfirmed' } });
	});

	it('keeps an opt-out until the lead writes START', async () => {
		await propose();
		await run({ text: 'STOP' });
		expect(await optOuts()).toMatchObject([{ address: SAM.email, revoked_at: null }]);
		const item = onlyItem(await run({ text: 'START' }), OUTPUT.opts);
		expect(item).toMatchObject({ reply: { intent: 'opt_in' } });
		expect(await optOuts()).toMatchObject([{ revoked_at: expect.any(String) }]);
	});

	it('cancels and opts out where the carrier took CANCEL for an opt-out', async () => {
		await book();
		const inbound = { channel: 'email', carrierKeyword: 'STOP' };
		const item = onlyItem(await run({ inbound, text: 'CANCEL' }), OUTPUT.cancels);
		expect(item).toMatchObject({ reply: { intent: 'cancel', optsOut: true } });
		expect(await optOuts()).toMatchObject([{ address: SAM.email, source: 'carrier' }]);
	});

	it.each([
		['cancels', 0],
		['optsOut', 1],
	])('follows what is said of the account: CANCEL %s', async (cancelKeyword, count) => {
		await book();
		const item = onlyItem(
			await run({ text: 'CANCEL' }, { options: { cancelKeyword } }),
			OUTPUT.cancels,
		);
		expect(item).toMatchObject({ reply: { intent: 'cancel' } });
		expect(await optOuts()).toHaveLength(count);
	});

	it('reads the subject of a mail that says nothing else, and keeps it', async () => {
		await propose();
		const inbound = { channel: 'email', subject: 'Unsubscribe' };
		onlyItem(await run({ inbound, text: '' }), OUTPUT.opts);
		const { db } = await flow.store();
		const message = await db.selectFrom('messages').selectAll().where('kind', '=', 'reply');
		expect(await message.execute()).toMatchObject([{ subject: 'Unsubscribe' }]);
	});

	it('answers no mail that a machine wrote', async () => {
		await propose();
		const inbound = { channel: 'email', isAutomatic: true };
		const text = 'Thank you for your mail. Yes, Tuesday works for our office hours.';
		const item = onlyItem(await run({ inbound, text }), OUTPUT.notNow);
		expect(item).toMatchObject({ reply: { intent: 'out_of_office' } });
	});

	it('hands on whom a reply names as the right one', async () => {
		await propose();
		const text = 'Not my department. Please contact Dana at dana@example.com.';
		const item = onlyItem(await run({ text }), OUTPUT.person);
		expect(item).toMatchObject({
			reply: { newContact: { name: 'Dana', email: 'dana@example.com', phone: null } },
		});
	});

	it('ends a running sequence when the lead answers', async () => {
		const { lead } = await propose();
		const parameters = { operation: 'enrol', cadence: 'nurture' };
		onlyItem(await runNode(new ScheduleReminders(), parameters, [{ lead }]));
		await run({ text: 'How much does it cost?' });
		const { db } = await flow.store();
		const touches = await db.selectFrom('touches').select('status').execute();
		expect(new Set(touches.map(({ status }) => status))).toEqual(new Set(['cancelled']));
	});

	it('gives the same reading for the same message, and does nothing twice', async () => {
		await propose();
		const first = onlyItem(await run({ text: 'The first one', messageId: 'm-1' }));
		const before = await flow.countRows();
		const again = onlyItem(await run({ text: 'The first one', messageId: 'm-1' }));
		expect(again['reply']).toEqual({ ...(first['reply'] as IDataObject), repeated: true });
		expect(await flow.countRows()).toEqual(before);
	});

	it('treats a message that comes twice in one run as one', async () => {
		await propose();
		const item = { from: SAM.email, text: 'The first one', messageId: 'm-1' };
		const items = itemsOf(await runNode(new ClassifyReply(), {}, [item, item]));
		expect(items).toMatchObject([
			{ json: { reply: { repeated: false } } },
			{ json: { reply: { repeated: true } } },
		]);
	});

	it.each([
		['sms', '+49 30 901820', '+4930901820'],
		['whatsapp', 'whatsapp:+4930901820', '+4930901820'],
		['email', 'Sam Sample <SAM@example.com>', 'sam@example.com'],
	])('knows the sender on %s by "%s"', async (channel, from, address) => {
		const { lead } = await propose();
		const run = await runNode(new ClassifyReply(), { channel }, [{ from, text: 'The first one' }]);
		expect(onlyItem(run)).toMatchObject({ lead: { id: (lead as IDataObject)['id'] } });
		const { db } = await flow.store();
		const { address: kept } = await db
			.selectFrom('messages')
			.select('address')
			.where('kind', '=', 'reply')
			.executeTakeFirstOrThrow();
		expect(kept).toBe(address);
	});

	it('makes a lead of a sender whom nobody knows', async () => {
		const [item] = itemsOf(
			await run({ from: 'new@example.com', text: 'I would like to talk to you' }),
		);
		expect(item?.json).toMatchObject({
			reply: { stage: 'cold' },
			lead: { email: 'new@example.com', source: 'reply' },
			rep: null,
			booking: null,
			proposal: null,
		});
	});

	it('takes the lead from the options when the sender is not known', async () => {
		const { lead } = await propose();
		const options = { leadId: (lead as IDataObject)['id'] as string };
		const item = onlyItem(await run({ from: '', text: 'The second one' }, { options }));
		expect(item).toMatchObject({ lead: { email: SAM.email }, reply: { slotIndex: 1 } });
	});

	it.each([
		['detect', 'Der zweite Termin passt mir gut', 'de'],
		['pt', '2', 'pt'],
	])('reads the message in the language that is set: %s', async (language, text, expected) => {
		await propose();
		const item = onlyItem(await run({ text }, { options: { language } }));
		expect(item).toMatchObject({ reply: { language: expected, slotIndex: 1 } });
	});

	it('gives what it is not sure enough of to a person, and puts it on the review list', async () => {
		await propose();
		const options = { confidenceThreshold: 1 };
		const item = onlyItem(await run({ text: 'The second one' }, { options }), OUTPUT.person);
		expect(item).toMatchObject({ reply: { intent: 'ambiguous', slotIndex: null } });
		expect(await flow.countRows()).toMatchObject({ reviews: 1 });
	});

	it.each([
		[{ from: 'sam' }, {}, 'From: "sam" is not an e-mail address.'],
		[{ from: '030 901820' }, { channel: 'sms' }, 'From: "030 901820" has no country code.'],
		[{ channel: 'fax' }, { channel: '={{ $json.channel }}' }, 'Channel: "fax"'],
		[{}, { options: { leadId: 'lead_unknown' } }, 'There is no lead "lead_unknown"'],
		[{}, { options: { confidenceThreshold: 60 } }, 'Confidence Needed is 60.'],
		[{}, { options: { language: 'nl' } }, 'Language: "nl" is not one of its choices.'],
	])('refuses %j with %j and changes nothing', async (item, parameters, message) => {
		await propose();
		const before = await flow.countRows();
		const { error } = await run({ text: 'YES', ...item }, parameters);
		expect(error).toMatchObject({ message: expect.stringContaining(message) });
		expect(await flow.countRows()).toEqual(before);
	});
});
