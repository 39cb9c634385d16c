import type { IDataObject, INode } from 'n8n-workflow';
import { MarkOutcome } from '../../nodes/MarkOutcome/MarkOutcome.node';
import { travelTo } from '../support/fixed-time';
import { book, itemsOf, onlyItem, SAM, useFlow } from '../support/flow-nodes';
import { describeItemHandling } from '../support/item-handling';
import { runNode } from '../support/run-node';

const flow = useFlow();

const run = async (item: IDataObject, parameters: INode['parameters'] = {}) =>
	await runNode(new MarkOutcome(), parameters, [item]);

/** Sam's meeting on Tuesday morning, seen from Tuesday noon. */
async function heldMeeting() {
	const booked = await book();
	travelTo('2026-11-24T12:00:00.000Z');
	return booked;
}

async function pendingCadences() {
	const { db } = await flow.store();
	const touches = await db
		.selectFrom('touches')
		.select('cadence')
		.distinct()
		.where('status', '=', 'pending')
		.execute();
	return touches.map(({ cadence }) => cadence);
}

describeItemHandling('Mark Outcome', {
	nodeType: new MarkOutcome(),
	parameters: { outcome: 'sold' },
	goodItem: heldMeeting,
	output: 6,
	status: 'sold',
	badItem: { outcome: 'sold' },
	message: 'The item carries no booking.',
	outputCount: 7,
});

describe('Mark Outcome: Mark', () => {
	it.each([
		['attended', 0, 'completed', 'yes', 'appointment_booked', ['thank_you']],
		['no_show', 1, 'no_show', 'no', 'missed_appointment', ['missed_appointment']],
		['cancelled', 2, 'cancelled', 'unknown', 'proposed', []],
		['rescheduled', 3, 'reschedule_requested', 'unknown', 'appointment_booked', []],
		['didnt_close', 4, 'completed', 'yes', 'didnt_close', ['didnt_close']],
		['long_term', 5, 'confirmed', 'unknown', 'long_term_follow_up', ['long_term']],
		['sold', 6, 'completed', 'yes', 'sold', []],
	])(
		'records %s, leaves by its output and starts what follows',
		async (outcome, output, status, attendance, stage, cadences) => {
			const item = onlyItem(await run(await heldMeeting(), { outcome }), output);
			expect(item).toMatchObject({
				booking: { status, attendance, outcome },
				lead: { stage },
				rep: { id: 'ada@example.com' },
				outcome: { outcome, sequence: cadences[0] ?? null, repeated: false },
			});
			expect(await pendingCadences()).toEqual(cadences);
		},
	);

	it('starts nothing when the follow-up is switched off', async () => {
		const parameters = { outcome: 'no_show', options: { startSequence: false } };
		const item = onlyItem(await run(await heldMeeting(), parameters), 1);
		expect(item).toMatchObject({ outcome: { sequence: null } });
		expect(await pendingCadences()).toEqual([]);
	});

	it('keeps the note in the audit trail', async () => {
		const options = { note: 'Wants a quote by Friday' };
		onlyItem(await run(await heldMeeting(), { options }));
		const { db } = await flow.store();
		const { data } = await db
			.selectFrom('audit_events')
			.select('data')
			.where('type', '=', 'outcome.marked')
			.executeTakeFirstOrThrow();
		expect(JSON.parse(data)).toMatchObject({ note: 'Wants a quote by Friday' });
	});

	it('does nothing twice', async () => {
		const booked = await heldMeeting();
		onlyItem(await run(booked, { outcome: 'no_show' }), 1);
		const before = await flow.countRows();
		const again = onlyItem(await run(booked, { outcome: 'no_show' }), 1);
		expect(again).toMatchObject({ outcome: { repeated: true } });
		expect(await flow.countRows()).toEqual(before);
	});

	it('takes the outcome from the item by expression', async () => {
		const item = { ...(await heldMeeting()), said: 'no_show' };
		onlyItem(await run(item, { outcome: '={{ $json.said }}' }), 1);
	});

	it.each([
		['={{ "won" }}', 'Outcome: "won" is not one of its choices.', 'attended, no_show'],
		['={{ $json.nothing }}', 'Outcome is empty.', 'attended, no_show'],
	])('refuses the outcome %s and names the choices', async (outcome, message, hint) => {
		const booked = await heldMeeting();
		const before = await flow.countRows();
		const { error } = await run(booked, { outcome });
		expect(error).toMatchObject({ message, description: expect.stringContaining(hint) });
		expect(await flow.countRows()).toEqual(before);
	});

	it('refuses to mark a meeting as held that has not begun', async () => {
		const { error } = await run(await book(), { outcome: 'attended' });
		expect(error).toMatchObject({
			message: expect.stringContaining('The meeting has not begun'),
			description: expect.stringMatching(/\w/),
		});
	});
});

describe('Mark Outcome: Find Unmarked', () => {
	const parameters = { operation: 'findUnmarked' };

	it('finds a meeting that is over and of which nobody has said how it went, once', async () => {
		const booked = await heldMeeting();
		const item = onlyItem(await run({ mark: 'kept' }, parameters));
		expect(item).toMatchObject({
			mark: 'kept',
			booking: { id: (booked['booking'] as IDataObject)['id'] },
			lead: { email: SAM.email },
			rep: { id: 'ada@example.com' },
		});
		expect(itemsOf(await run({}, parameters))).toEqual([]);
	});

	it('waits until the meeting has been over for the grace', async () => {
		await book();
		travelTo('2026-11-24T08:40:00.000Z');
		expect(itemsOf(await run({}, parameters))).toEqual([]);
		onlyItem(await run({}, { ...parameters, graceMinutes: 5 }));
	});

	it('leaves out meetings whose outcome is known', async () => {
		onlyItem(await run(await heldMeeting(), { outcome: 'attended' }), 0);
		expect(itemsOf(await run({}, parameters))).toEqual([]);
	});

	it('gives no more than the limit, and the others the next time', async () => {
		await book();
		await book({ email: 'kim@example.com' }, '2026-11-24T16:00:00+01:00');
		travelTo('2026-11-24T18:00:00.000Z');
		onlyItem(await run({}, { ...parameters, limit: 1 }));
		onlyItem(await run({}, { ...parameters, limit: 1 }));
	});

	it('refuses a grace that is no number', async () => {
		const { error } = await run({}, { ...parameters, graceMinutes: '={{ "soon" }}' });
		expect(error).toMatchObject({ message: 'Grace (Minutes) is "soon".' });
	});
});

describe('Mark Outcome: Undo', () => {
	it('takes back the outcome and stops what it started', async () => {
		const booked = await heldMeeting();
		onlyItem(await run(booked, { outcome: 'no_show' }), 1);
		const item = onlyItem(await run(booked, { operation: 'undo' }));
		expect(item).toMatchObject({
			booking: { status: 'confirmed', attendance: 'unknown', outcome: null },
			lead: { stage: 'appointment_booked' },
		});
		expect(await pendingCadences()).toEqual([]);
	});

	it('refuses when there is nothing to take back', async () => {
		const { error } = await run(await heldMeeting(), { operation: 'undo' });
		expect(error).toMatchObject({ message: 'The booking has no outcome to undo.' });
	});
});
