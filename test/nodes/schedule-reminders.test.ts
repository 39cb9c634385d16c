import type { IDataObject, INode } from 'n8n-workflow';
import { ScheduleReminders } from '../../nodes/ScheduleReminders/ScheduleReminders.node';
import { SendMessage } from '../../nodes/SendMessage/SendMessage.node';
import { travelTo } from '../support/fixed-time';
import {
	book,
	bookOnSunday,
	getDue,
	itemsOf,
	ONE_DAY_BEFORE,
	ONE_HOUR_BEFORE,
	onlyItem,
	route,
	useFlow,
} from '../support/flow-nodes';
import { describeItemHandling } from '../support/item-handling';
import { runNode } from '../support/run-node';

const flow = useFlow();
const DUE = 0;
const DONE = 1;

const run = async (item: IDataObject, parameters: INode['parameters'] = {}) =>
	await runNode(new ScheduleReminders(), parameters, [item]);

async function touches() {
	const { db } = await flow.store();
	return await db
		.selectFrom('touches')
		.select(['step_name', 'cadence', 'status', 'due_at', 'reason', 'id'])
		.orderBy('due_at')
		.execute();
}

const statuses = async () => (await touches()).map(({ status }) => status);

const idOf = (item: IDataObject, part: string) => (item[part] as IDataObject)['id'] as string;

describeItemHandling('Schedule Reminders', {
	nodeType: new ScheduleReminders(),
	parameters: { operation: 'enrol', cadence: 'nurture' },
	goodItem: async () => await route(),
	status: 'enrolled',
	badItem: { name: 'Sam' },
	message: 'Neither a booking nor a lead is on the item.',
	outputCount: 1,
});

describe('Schedule Reminders: Enrol', () => {
	it('plans the messages of a cadence for a meeting', async () => {
		const booked = await bookOnSunday();
		const item = onlyItem(await run(booked, { operation: 'enrol', cadence: 'four_touch' }));
		expect(item).toMatchObject({ reminders: { cadence: 'four_touch', scheduled: 3 } });
	});

	it('replaces what is still to come when enrolled again', async () => {
		const booked = await bookOnSunday();
		onlyItem(await run(booked, { operation: 'enrol', cadence: 'three_touch' }));
		const pending = (await touches()).filter(({ status }) => status === 'pending');
		expect(pending.map(({ due_at: dueAt }) => dueAt)).toEqual([ONE_DAY_BEFORE, ONE_HOUR_BEFORE]);
		expect(await touches()).toHaveLength(4);
	});

	it('plans own steps at their times', async () => {
		const booked = await bookOnSunday();
		const step = [
			{ amount: 90, unit: 'minutes', moment: 'before_start', text: 'See you {start_day}' },
			{ amount: 1, unit: 'days', moment: 'after_end', text: 'Thank you', subject: 'Thanks' },
			{ amount: 2, unit: 'hours', moment: 'after_enrolment', text: 'Hi {first_name}' },
		];
		const parameters = { operation: 'enrol', cadence: 'custom', cadenceName: 'own' };
		const item = onlyItem(await run(booked, { ...parameters, steps: { step } }));
		expect(item).toMatchObject({ reminders: { cadence: 'own', scheduled: 3 } });
		const own = (await touches()).filter(({ cadence }) => cadence === 'own');
		expect(own.map(({ step_name: name, due_at: dueAt }) => [name, dueAt])).toEqual([
			['step_3', '2026-11-22T11:00:00.000Z'],
			['step_1', '2026-11-24T06:30:00.000Z'],
			['step_2', '2026-11-25T08:30:00.000Z'],
		]);
	});

	it.each([
		[{}, 'Steps is empty.'],
		[{ step: [{ text: ' ' }] }, 'Text in step 1 of Steps is empty.'],
		[{ step: [{ text: 'Hi {frist_name}' }] }, 'Text in step 1 of Steps: there is no placeholder'],
		[{ step: [{ text: 'Hi' }, { text: 'Hi', amount: -1 }] }, 'Amount in step 2 of Steps is -1.'],
		[{ step: [{ text: 'Hi', unit: 'weeks' }] }, 'Unit in step 1 of Steps: "weeks"'],
		[{ step: [{ text: 'Hi', channel: 'fax' }] }, 'Channel in step 1 of Steps: "fax"'],
		[{ step: [{ text: 'Hi', moment: 'later' }] }, 'Moment in step 1 of Steps: "later"'],
	])('refuses the own steps %j and plans nothing', async (steps, message) => {
		const booked = await bookOnSunday();
		const before = await flow.countRows();
		const { error } = await run(booked, { operation: 'enrol', cadence: 'custom', steps });
		expect(error).toMatchObject({ message: expect.stringContaining(message) });
		expect(await flow.countRows()).toEqual(before);
	});
});

describe('Schedule Reminders: Get Due', () => {
	it('hands out what is due with lead, rep and meeting, and counts beside it', async () => {
		const booked = await bookOnSunday();
		travelTo(ONE_DAY_BEFORE);
		const items = itemsOf(await run({ mark: 'kept' }));
		expect(items).toMatchObject([
			{
				output: DUE,
				json: {
					mark: 'kept',
					touch: { cadence: 'three_touch', step: '1_day_before', channel: 'email' },
					lead: { email: 'sam@example.com' },
					rep: { id: 'ada@example.com' },
					booking: { id: idOf(booked, 'booking') },
				},
			},
			{ output: DONE, json: { mark: 'kept', reminders: { due: 1, skipped: 0, moved: 0 } } },
		]);
	});

	it('hands out nothing before it is due', async () => {
		await bookOnSunday();
		expect(onlyItem(await run({}), DONE)).toMatchObject({ reminders: { due: 0 } });
	});

	it('hands out a message once, and again when the run that took it never sent it', async () => {
		await bookOnSunday();
		travelTo(ONE_DAY_BEFORE);
		expect(await getDue()).toHaveLength(1);
		expect(await getDue()).toHaveLength(0);
		travelTo('2026-11-23T08:06:00.000Z');
		expect(await getDue()).toHaveLength(1);
	});

	it('puts a message before a person when the run that sent it never said how it went', async () => {
		await bookOnSunday();
		travelTo(ONE_DAY_BEFORE);
		onlyItem(await runNode(new SendMessage(), {}, await getDue()));
		travelTo('2026-11-23T08:06:00.000Z');
		expect(onlyItem(await run({}), DONE)).toMatchObject({ reminders: { due: 0, reviewed: 1 } });
		expect(await flow.countRows()).toMatchObject({ reviews: 1 });
	});

	it('hands out no more than the limit', async () => {
		await bookOnSunday();
		await book({ email: 'kim@example.com' }, '2026-11-24T16:00:00+01:00');
		travelTo('2026-11-23T15:00:00.000Z');
		expect(await getDue({ limit: 1 })).toHaveLength(1);
		expect(await getDue()).toHaveLength(1);
	});

	it('drops what became pointless meanwhile', async () => {
		await bookOnSunday();
		const { db } = await flow.store();
		await db.updateTable('leads').set({ stage: 'sold' }).execute();
		travelTo(ONE_DAY_BEFORE);
		expect(onlyItem(await run({}), DONE)).toMatchObject({ reminders: { due: 0, skipped: 1 } });
	});

	it('lets a message wait for the morning of the recipient', async () => {
		const { lead } = await route({ email: 'ken@example.com', timezone: 'Asia/Tokyo' });
		const step = [{ amount: 0, moment: 'after_enrolment', text: 'Hi {first_name}' }];
		const parameters = { operation: 'enrol', cadence: 'custom', steps: { step } };
		travelTo('2026-11-23T14:00:00.000Z');
		onlyItem(await run({ lead }, parameters));
		expect(onlyItem(await run({}), DONE)).toMatchObject({ reminders: { due: 0, moved: 1 } });
		expect(await touches()).toMatchObject([{ due_at: '2026-11-23T23:00:00.000Z' }]);
	});

	it('sends at any time when the sending hours are empty', async () => {
		const { lead } = await route({ email: 'ken@example.com', timezone: 'Asia/Tokyo' });
		const step = [{ amount: 0, moment: 'after_enrolment', text: 'Hi {first_name}' }];
		const parameters = { operation: 'enrol', cadence: 'custom', steps: { step } };
		travelTo('2026-11-23T14:00:00.000Z');
		onlyItem(await run({ lead }, parameters));
		const [due] = await getDue({ dueOptions: { sendingHours: '' } });
		expect(due).toMatchObject({ lead: { timezone: 'Asia/Tokyo' }, rep: null, booking: null });
	});

	it.each([
		[{ limit: 0 }, 'Limit is 0.'],
		[{ dueOptions: { leaseMinutes: '={{ "soon" }}' } }, 'Lease (Minutes) is "soon".'],
		[{ dueOptions: { sendingHours: 'by day' } }, 'Sending Hours: "by day"'],
	])('refuses %j and claims nothing', async (parameters, message) => {
		await bookOnSunday();
		travelTo(ONE_DAY_BEFORE);
		const { error } = await run({}, parameters);
		expect(error).toMatchObject({ message: expect.stringContaining(message) });
		expect(await statuses()).not.toContain('claimed');
	});
});

describe('Schedule Reminders: Rewind and Stop', () => {
	it('counts the reminders of a meeting anew', async () => {
		const booked = await bookOnSunday();
		const item = onlyItem(await run(booked, { operation: 'rewind' }));
		expect(item).toMatchObject({ reminders: { scheduled: 2 } });
		expect((await statuses()).sort()).toEqual(['cancelled', 'cancelled', 'pending', 'pending']);
	});

	it('stops everything that is still to come for the meeting', async () => {
		const booked = await bookOnSunday();
		const item = onlyItem(await run(booked, { operation: 'stop' }));
		expect(item).toMatchObject({ reminders: { stopped: 2 } });
		expect(new Set(await statuses())).toEqual(new Set(['cancelled']));
	});

	it('stops one cadence and leaves the others', async () => {
		const booked = await bookOnSunday();
		onlyItem(await run(booked, { operation: 'enrol', cadence: 'nurture' }));
		onlyItem(await run(booked, { operation: 'stop', stopCadence: 'three_touch' }));
		const pending = (await touches()).filter(({ status }) => status === 'pending');
		expect(new Set(pending.map(({ cadence }) => cadence))).toEqual(new Set(['nurture']));
	});

	it('stops everything of a lead without a meeting', async () => {
		const { lead } = await route();
		onlyItem(await run({ lead }, { operation: 'enrol', cadence: 'nurture' }));
		onlyItem(await run({ lead }, { operation: 'stop' }));
		expect(new Set(await statuses())).toEqual(new Set(['cancelled']));
	});

	it('finds the meeting by the ID in the options', async () => {
		const bookingId = idOf(await bookOnSunday(), 'booking');
		const item = onlyItem(await run({}, { operation: 'rewind', options: { bookingId } }));
		expect(item).toMatchObject({ reminders: { scheduled: 2 } });
	});
});
