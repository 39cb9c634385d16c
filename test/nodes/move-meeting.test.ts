import type { IDataObject, INode } from 'n8n-workflow';
import { BookMeeting } from '../../nodes/BookMeeting/BookMeeting.node';
import { MarkOutcome } from '../../nodes/MarkOutcome/MarkOutcome.node';
import { travelTo } from '../support/fixed-time';
import {
	book,
	bookOnSunday,
	onlyItem,
	propose,
	reply,
	route,
	startsOf,
	TUESDAY_9,
	useFlow,
} from '../support/flow-nodes';
import { runNode } from '../support/run-node';

const flow = useFlow();
const DONE = 0;
const SLOT_TAKEN = 1;

const run = async (item: IDataObject, parameters: INode['parameters'] = {}) =>
	await runNode(new BookMeeting(), parameters, [item]);

async function touchStatuses() {
	const { db } = await flow.store();
	const touches = await db.selectFrom('touches').select('status').execute();
	return touches.map(({ status }) => status);
}

describe('Book Meeting: Reschedule', () => {
	const parameters = { operation: 'reschedule' };

	it('moves the meeting, counts the reminders anew and tells everybody', async () => {
		const booked = await bookOnSunday();
		const item = onlyItem(
			await run({ ...booked, reply: null, start: '2026-11-25T11:00' }, parameters),
			DONE,
		);
		expect(item).toMatchObject({
			booking: {
				id: (booked['booking'] as IDataObject)['id'],
				start: '2026-11-25T11:00:00+01:00',
				reschedules: 1,
			},
			messages: expect.arrayContaining([
				expect.objectContaining({ kind: 'rescheduled', to: 'sam@example.com' }),
				expect.objectContaining({ kind: 'rep_rescheduled', to: 'ada@example.com' }),
			]),
		});
		expect(new Set(await touchStatuses())).toEqual(new Set(['cancelled', 'pending']));
	});

	it('moves to an accepted new time', async () => {
		const booked = await book();
		const proposed = await propose({ ...booked, reply: null }, { wording: 'new_times' });
		const accepted = await reply('The first one');
		const item = onlyItem(await run(accepted, parameters));
		expect(item).toMatchObject({ booking: { start: startsOf(proposed)[0], reschedules: 1 } });
	});

	it('does nothing twice when the meeting is there already', async () => {
		const booked = await book();
		const move = { ...booked, reply: null, start: '2026-11-25T11:00' };
		onlyItem(await run(move, parameters));
		const again = onlyItem(await run(move, parameters));
		expect(again).toMatchObject({ booking: { reschedules: 1 }, messages: [], repeated: true });
	});

	it('leaves the meeting where it is when the wanted time is gone', async () => {
		const booked = await book();
		const move = { ...booked, reply: null, start: '2026-11-25T11:00' };
		const options = { busyTimes: [{ start: '2026-11-25T11:00', end: '2026-11-25T12:00' }] };
		onlyItem(await run(move, { ...parameters, options }), SLOT_TAKEN);
		const { db } = await flow.store();
		const { start_at: start } = await db
			.selectFrom('bookings')
			.select('start_at')
			.executeTakeFirstOrThrow();
		expect(start).toBe('2026-11-24T08:00:00.000Z');
	});
});

describe('Book Meeting: Cancel', () => {
	const parameters = { operation: 'cancel' };

	it('frees the time, stops the reminders and tells everybody', async () => {
		const booked = await bookOnSunday();
		const item = onlyItem(await run(booked, { ...parameters, cancelReason: 'conflict' }), DONE);
		expect(item).toMatchObject({
			booking: { status: 'cancelled', cancelReason: 'conflict' },
			messages: expect.arrayContaining([
				expect.objectContaining({ kind: 'cancelled', to: 'sam@example.com' }),
				expect.objectContaining({ kind: 'rep_cancelled', to: 'ada@example.com' }),
			]),
		});
		expect(new Set(await touchStatuses())).toEqual(new Set(['cancelled']));
		const kim = await route({ email: 'kim@example.com' });
		await book({ ...kim, rep: { id: 'ada@example.com' } }, TUESDAY_9);
	});

	it.each([
		['not_interested', 'disqualified'],
		['not_right_time', 'nurture'],
		['conflict', 'proposed'],
		['nonsense', 'proposed'],
	])('takes the reason %s from the reply, which makes the lead %s', async (reason, stage) => {
		const booked = await book();
		const item = onlyItem(await run({ ...booked, reply: { reason } }, parameters));
		expect(item).toMatchObject({ lead: { stage } });
	});

	it('does nothing twice', async () => {
		const booked = await book();
		onlyItem(await run(booked, parameters));
		const again = onlyItem(await run(booked, parameters));
		expect(again).toMatchObject({ repeated: true, messages: [] });
	});

	it('refuses to cancel a meeting that took place', async () => {
		const booked = await book();
		travelTo('2026-11-24T12:00:00.000Z');
		onlyItem(await runNode(new MarkOutcome(), { outcome: 'attended' }, [booked]));
		const { error } = await run(booked, parameters);
		expect(error).toMatchObject({
			message: expect.stringContaining('there is nothing left to cancel'),
			description: expect.stringContaining('Mark Outcome'),
		});
	});
});
