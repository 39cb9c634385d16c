import type { IDataObject, INode } from 'n8n-workflow';
import { ScheduleReminders } from '../../nodes/ScheduleReminders/ScheduleReminders.node';
import { SendMessage } from '../../nodes/SendMessage/SendMessage.node';
import { travelTo } from '../support/fixed-time';
import {
	book,
	bookOnSunday,
	getDue,
	ONE_DAY_BEFORE,
	onlyItem,
	propose,
	reply,
	route,
	useFlow,
} from '../support/flow-nodes';
import { describeItemHandling } from '../support/item-handling';
import { runNode } from '../support/run-node';

const flow = useFlow();
const SENT = 0;
const SUPPRESSED = 1;
const FAILED = 2;

const run = async (item: IDataObject, parameters: INode['parameters'] = {}) =>
	await runNode(new SendMessage(), parameters, [item]);

const OWN_TEXT = { content: 'custom', text: 'Hi {first_name}', subject: 'Hello' };

async function outgoing() {
	const { db } = await flow.store();
	return await db
		.selectFrom('messages')
		.select(['kind', 'status', 'address'])
		.where('direction', '=', 'out')
		.execute();
}

describeItemHandling('Send Message', {
	nodeType: new SendMessage(),
	goodItem: async () => await propose(),
	status: 'sent',
	badItem: { lead: { id: 'lead_unknown' } },
	message: 'The item carries neither a due reminder nor a proposal.',
	outputCount: 3,
});

describe('Send Message: Send', () => {
	it('hands on the proposal on the item, word by word', async () => {
		const proposed = await propose();
		const item = onlyItem(await run(proposed), SENT);
		const { message } = proposed['proposal'] as { message: IDataObject };
		expect(item).toMatchObject({
			message: {
				...message,
				kind: 'proposal',
				audience: 'lead',
				channel: 'email',
				to: 'sam@example.com',
				status: 'handed_over',
			},
		});
	});

	it('hands on the due reminder on the item', async () => {
		await bookOnSunday();
		travelTo(ONE_DAY_BEFORE);
		const [due = {}] = await getDue();
		const item = onlyItem(await run(due), SENT);
		expect(item).toMatchObject({
			message: { kind: 'reminder_1_day', touchId: (due['touch'] as IDataObject)['id'] },
		});
	});

	it('words a template for the meeting on the item', async () => {
		const booked = await book();
		const item = onlyItem(await run(booked, { content: 'template', template: 'reconfirmed' }));
		expect(item).toMatchObject({
			message: {
				kind: 'reconfirmed',
				text: expect.stringContaining('Tuesday, November 24 at 9:00 AM CET'),
			},
		});
	});

	it('fills in an own text', async () => {
		const text = 'Hi {first_name} of {company}, {rep_first_name} will call you.';
		const item = onlyItem(await run(await route(), { ...OWN_TEXT, text }));
		expect(item).toMatchObject({
			message: {
				subject: 'Hello',
				text: 'Hi Sam of Sample Ltd, Ada will call you.',
				html: '<p>Hi Sam of Sample Ltd, Ada will call you.</p>',
			},
		});
	});

	it('sends on another channel when it is told to', async () => {
		const item = onlyItem(await run(await route(), { ...OWN_TEXT, channel: 'sms' }));
		expect(item).toMatchObject({
			message: { channel: 'sms', to: '+4930901820', subject: null, html: null },
		});
	});

	it('tells the rep by e-mail, with the conversation', async () => {
		const booked = await book();
		const parameters = { content: 'template', template: 'rep_notice', audience: 'rep' };
		const item = onlyItem(await run(booked, parameters));
		expect(item).toMatchObject({
			message: {
				audience: 'rep',
				to: 'ada@example.com',
				text: expect.stringContaining('Filled in the form.'),
			},
		});
	});

	it.each([
		['the same proposal', {}, {}],
		['an answer to the same reply', { reply: { messageId: 'message_1' } }, OWN_TEXT],
		['an answer to the same form', { submissionId: 'form-1' }, OWN_TEXT],
		['the same key', {}, { ...OWN_TEXT, options: { idempotencyKey: 'follow-up' } }],
	])('sends %s once', async (_, fields, parameters) => {
		const item = { ...(await propose()), ...fields };
		onlyItem(await run(item, parameters), SENT);
		const again = onlyItem(await run(item, parameters), SUPPRESSED);
		expect(again).toMatchObject({ suppressed: { reason: 'already_sent' } });
		expect(await outgoing()).toHaveLength(1);
	});

	it('sends a due reminder once, also when the run is repeated', async () => {
		await bookOnSunday();
		travelTo(ONE_DAY_BEFORE);
		const [due = {}] = await getDue();
		onlyItem(await run(due), SENT);
		const again = onlyItem(await run(due), SUPPRESSED);
		expect(again).toMatchObject({ suppressed: { reason: 'claimed_elsewhere' } });
	});

	it('sends the same own text again when it is another run', async () => {
		const item = await route();
		onlyItem(await run(item, OWN_TEXT), SENT);
		onlyItem(await run(item, OWN_TEXT), SENT);
		expect(await outgoing()).toHaveLength(2);
	});

	it('sends nothing to somebody who wrote STOP', async () => {
		const proposed = await propose();
		await reply('STOP');
		const item = onlyItem(await run(proposed), SUPPRESSED);
		expect(item).toMatchObject({ suppressed: { reason: 'opted_out' } });
		expect(await outgoing()).toEqual([]);
	});

	it('confirms an opt-out to the person who asked for it', async () => {
		await propose();
		const item = await reply('STOP');
		onlyItem(await run(item, { content: 'template', template: 'opted_out' }), SENT);
	});

	it('keeps a message of the night for the morning, and sends it then', async () => {
		const item = await route({ email: 'ken@example.com', timezone: 'Asia/Tokyo' });
		travelTo('2026-11-23T14:00:00.000Z');
		const held = onlyItem(await run(item, OWN_TEXT), SUPPRESSED);
		expect(held).toMatchObject({
			suppressed: { reason: 'quiet_hours', sendAt: '2026-11-23T23:00:00.000Z' },
		});
		travelTo('2026-11-23T23:00:00.000Z');
		const [due = {}] = await getDue();
		expect(onlyItem(await run(due), SENT)).toMatchObject({
			message: { kind: 'custom', subject: 'Hello', text: 'Hi there', to: 'ken@example.com' },
		});
	});

	it('keeps a message of the night once, however often it is sent', async () => {
		const item = await route({ email: 'ken@example.com', timezone: 'Asia/Tokyo' });
		travelTo('2026-11-23T14:00:00.000Z');
		const parameters = { ...OWN_TEXT, options: { idempotencyKey: 'follow-up' } };
		onlyItem(await run(item, parameters), SUPPRESSED);
		onlyItem(await run(item, parameters), SUPPRESSED);
		expect(await flow.countRows()).toMatchObject({ touches: 1 });
	});

	it.each([
		['who has just written', {}, '2026-11-23T09:30:00.000Z'],
		['when the sending hours are empty', { options: { sendingHours: '' } }, '2026-11-23T14:00:00Z'],
	])('writes at night to somebody %s', async (_, options, now) => {
		const item = await route({ email: 'lee@example.com', timezone: 'America/Los_Angeles' });
		travelTo(now);
		onlyItem(await run(item, { ...OWN_TEXT, ...options }), SENT);
	});

	it('says so when the lead cannot be reached on the channel', async () => {
		const item = await route({ email: 'sam@example.com' });
		const result = onlyItem(await run(item, { ...OWN_TEXT, channel: 'sms' }), SUPPRESSED);
		expect(result).toMatchObject({ suppressed: { reason: 'no_address' } });
	});

	it('gives up a due message that cannot be worded, and puts it before a person', async () => {
		const { lead } = await route();
		const step = [{ amount: 0, moment: 'after_enrolment', text: 'See you {start}' }];
		const enrol = { operation: 'enrol', cadence: 'custom', steps: { step } };
		onlyItem(await runNode(new ScheduleReminders(), enrol, [{ lead }]));
		const [due = {}] = await getDue();
		const item = onlyItem(await run(due), FAILED);
		expect(item).toMatchObject({ message: { reason: expect.stringContaining('no meeting') } });
		travelTo('2026-11-23T10:00:00.000Z');
		expect(await getDue()).toEqual([]);
		expect(await flow.countRows()).toMatchObject({ reviews: 1 });
	});

	it.each([
		[{}, { ...OWN_TEXT, text: '' }, 'The text of the custom message is empty.'],
		[{}, { ...OWN_TEXT, text: 'Hi {frist_name}' }, 'there is no placeholder {frist_name}'],
		[{}, { content: 'template', template: '={{ "hello" }}' }, 'no message template "hello"'],
		[{}, { ...OWN_TEXT, channel: '={{ "fax" }}' }, 'Channel: "fax"'],
		[{}, { ...OWN_TEXT, options: { sendingHours: 'by day' } }, 'Sending Hours: "by day"'],
		[{}, { ...OWN_TEXT, options: { bookingId: 'booking_x' } }, 'There is no booking "booking_x"'],
		[{ proposal: { id: 'proposal_x' } }, {}, 'There is no proposal "proposal_x"'],
		[{ touch: { id: 'touch_x', claimToken: 'c' } }, {}, 'There is no reminder touch_x'],
		[{ lead: { id: 'lead_x' } }, OWN_TEXT, 'There is no lead "lead_x"'],
	])('refuses %j with %j and changes nothing', async (fields, parameters, message) => {
		const item = { ...(await route()), ...fields };
		const before = await flow.countRows();
		const { error } = await run(item, parameters);
		expect(error).toMatchObject({ message: expect.stringContaining(message) });
		expect(await flow.countRows()).toEqual(before);
	});
});
