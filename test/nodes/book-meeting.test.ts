import type { IDataObject, INode } from 'n8n-workflow';
import { BookMeeting } from '../../nodes/BookMeeting/BookMeeting.node';
import { travelTo } from '../support/fixed-time';
import {
	book,
	onlyItem,
	propose,
	reply,
	route,
	SAM,
	startsOf,
	TUESDAY_9,
	useFlow,
} from '../support/flow-nodes';
import { describeItemHandling } from '../support/item-handling';
import { runNode } from '../support/run-node';

const flow = useFlow();
const DONE = 0;
const SLOT_TAKEN = 1;
const NEEDS_REVIEW = 2;

const run = async (item: IDataObject, parameters: INode['parameters'] = {}) =>
	await runNode(new BookMeeting(), parameters, [item]);

/** Somebody else takes a time of the same rep. */
async function take(start: string) {
	const routed = await route({ email: 'kim@example.com', name: 'Kim Example' });
	await book({ ...routed, rep: { id: 'ada@example.com' } }, start);
}

async function touchStatuses() {
	const { db } = await flow.store();
	const touches = await db.selectFrom('touches').select('status').execute();
	return touches.map(({ status }) => status);
}

describeItemHandling('Book Meeting', {
	nodeType: new BookMeeting(),
	goodItem: async () => ({ ...(await propose()), slotIndex: 1 }),
	status: 'booked',
	badItem: { slotIndex: 1 },
	message: 'The item carries no lead.',
	outputCount: 3,
});

describe('Book Meeting: Book', () => {
	it('books the time that the reply picked and tells lead and rep', async () => {
		const proposed = await propose();
		const item = onlyItem(await run(await reply('The second one')), DONE);
		expect(item).toMatchObject({
			booking: {
				status: 'confirmed',
				start: startsOf(proposed)[1],
				durationMinutes: 30,
				source: 'reply',
				repId: 'ada@example.com',
			},
			actions: [
				{ name: 'confirmation', status: 'ok' },
				{ name: 'reminders', status: 'ok', detail: '2 to come' },
				{ name: 'rep notice', status: 'ok' },
			],
			repeated: false,
		});
		const messages = item['messages'] as IDataObject[];
		expect(messages.map(({ kind, to }) => [kind, to]).sort()).toEqual([
			['confirmation', 'sam@example.com'],
			['rep_notice', 'ada@example.com'],
		]);
	});

	it('books the time of their own that the reply asks for', async () => {
		await propose();
		const item = onlyItem(await run(await reply('Could we do Thursday at 2 pm?')));
		expect(item).toMatchObject({ booking: { start: '2026-11-26T14:00:00+01:00' } });
	});

	it.each([
		['an offered time by number', { time: 'slot', slotIndex: 1 }, {}],
		['the offered time that the reply picked', { time: 'slot' }, { reply: { slotIndex: 1 } }],
		['the slot number on the item', {}, { slotIndex: 1 }],
	])('books %s', async (_, parameters, fields) => {
		const proposed = await propose();
		const item = onlyItem(await run({ ...proposed, ...fields }, parameters));
		expect(item).toMatchObject({ booking: { start: startsOf(proposed)[1] } });
	});

	it.each([
		['a start with offset', { time: 'start', start: '2026-11-24T08:00:00Z' }, {}],
		['a start in the zone of the lead', { time: 'start', start: '2026-11-24 09:00' }, {}],
		['the start on the item', {}, { start: TUESDAY_9 }],
	])('books %s', async (_, parameters, fields) => {
		const item = onlyItem(await run({ ...(await propose()), ...fields }, parameters));
		expect(item).toMatchObject({ booking: { start: TUESDAY_9 } });
	});

	it('plans the reminders of the meeting', async () => {
		travelTo('2026-11-22T09:00:00.000Z');
		await book();
		expect(await touchStatuses()).toContain('pending');
	});

	it('gives other times when the wanted one is gone', async () => {
		const proposed = await propose();
		const wanted = startsOf(proposed)[1] ?? '';
		await take(wanted);
		const item = onlyItem(await run({ ...proposed, slotIndex: 1 }), SLOT_TAKEN);
		expect(startsOf(item)).not.toContain(wanted);
		expect(item).toMatchObject({ proposal: { message: { text: expect.stringMatching(/\w/) } } });
		expect(await flow.countRows()).toMatchObject({ bookings: 1 });
	});

	it('offers nothing in place of a time that is gone when there is no other', async () => {
		const proposed = await propose();
		const options = { busyTimes: [{ start: '2026-11-23', end: '2026-12-23' }] };
		const item = onlyItem(await run({ ...proposed, slotIndex: 1 }, { options }), SLOT_TAKEN);
		expect(item).toMatchObject({ proposal: null, noAvailability: { why: expect.any(Array) } });
	});

	it('takes a last look at the calendar that the options give', async () => {
		const proposed = await propose();
		const options = { busyTimes: [{ start: '2026-11-23', end: '2026-11-27' }] };
		onlyItem(await run({ ...proposed, slotIndex: 1 }, { options }), SLOT_TAKEN);
	});

	it('reads the start of a lead without zone in the zone the times were offered in', async () => {
		const proposed = await propose({ email: 'kim@example.com' });
		const item = onlyItem(await run({ ...proposed, start: '2026-11-24 09:00' }));
		expect(item).toMatchObject({ lead: { timezone: null }, booking: { start: TUESDAY_9 } });
	});

	it('reads busy times without an offset in the zone of the rep', async () => {
		const proposed = await propose({ email: 'kim@example.com', timezone: 'America/New_York' });
		const options = { busyTimes: [{ start: '2026-11-24T14:00', end: '2026-11-24T16:00' }] };
		const parameters = { time: 'start', start: '2026-11-24T15:00:00+01:00', options };
		onlyItem(await run(proposed, parameters), SLOT_TAKEN);
	});

	it('offers other times when the lead asks for one outside the hours of the rep', async () => {
		await propose();
		onlyItem(await run(await reply('Could we do Thursday at 7 pm?')), SLOT_TAKEN);
	});

	it('books the same reply once', async () => {
		await propose();
		const accepted = await reply('The second one', { messageId: 'm-1' });
		const first = onlyItem(await run(accepted));
		const before = await flow.countRows();
		const again = onlyItem(await run(accepted));
		expect(again).toMatchObject({ booking: first['booking'], messages: [], repeated: true });
		expect(await flow.countRows()).toMatchObject({
			bookings: before['bookings'],
			messages: before['messages'],
			touches: before['touches'],
		});
	});

	it('books the same request ID once', async () => {
		const proposed = await propose();
		const parameters = { time: 'start', options: { requestId: 'r-1', whenBooked: 'book_another' } };
		const first = onlyItem(await run(proposed, { ...parameters, start: TUESDAY_9 }));
		const again = onlyItem(await run(proposed, { ...parameters, start: '2026-11-25T09:00' }));
		expect(again).toMatchObject({ booking: { id: (first['booking'] as IDataObject)['id'] } });
		expect(await flow.countRows()).toMatchObject({ bookings: 1 });
	});

	it('moves the meeting that the lead has already', async () => {
		const booked = await book();
		const item = onlyItem(await run({ ...booked, reply: null, start: '2026-11-25T11:00' }), DONE);
		expect(item).toMatchObject({
			booking: {
				id: (booked['booking'] as IDataObject)['id'],
				start: '2026-11-25T11:00:00+01:00',
				reschedules: 1,
			},
		});
	});

	it('books another when that is wanted', async () => {
		const booked = await book();
		const options = { whenBooked: 'book_another' };
		onlyItem(await run({ ...booked, reply: null, start: '2026-11-25T11:00' }, { options }), DONE);
		expect(await flow.countRows()).toMatchObject({ bookings: 2 });
	});

	it('asks a person when that is wanted, and changes nothing', async () => {
		const booked = await book();
		const options = { whenBooked: 'review' };
		const item = onlyItem(
			await run({ ...booked, reply: null, start: '2026-11-25T11:00' }, { options }),
			NEEDS_REVIEW,
		);
		expect(item).toMatchObject({
			booking: { start: TUESDAY_9 },
			review: { reason: expect.stringContaining('already has a meeting') },
		});
		expect(await flow.countRows()).toMatchObject({ bookings: 1, reviews: 1 });
	});

	it('goes before a person when somebody could not be told', async () => {
		const { lead, ...proposed } = await propose();
		const { db } = await flow.store();
		// The lead's last address was taken away since.
		await db.updateTable('leads').set({ email: null, phone: null }).execute();
		const item = onlyItem(await run({ ...proposed, lead, slotIndex: 1 }), NEEDS_REVIEW);
		expect(item).toMatchObject({
			booking: { status: 'booked' },
			actions: expect.arrayContaining([
				expect.objectContaining({ name: 'confirmation', status: 'failed' }),
			]),
		});
		expect(await flow.countRows()).toMatchObject({ reviews: 1 });
	});
});

describe('Book Meeting', () => {
	it.each([
		[{}, { operation: 'cancel', cancelReason: '={{ "bored" }}' }, 'Reason: "bored"'],
		[
			{ slotIndex: 1 },
			{ options: { whenBooked: '={{ "never" }}' } },
			'When the Lead Has a Meeting: "never"',
		],
		[{ slotIndex: 'two' }, {}, 'Slot Number is not a whole number'],
		[{}, {}, 'Start is empty.'],
		[{ start: 'tomorrow' }, {}, 'Start: "tomorrow" is not a date and time.'],
		[{ slotIndex: 7 }, { operation: 'reschedule' }, 'Slot Number 7 is not among the 3'],
	])('refuses %j with %j and changes nothing', async (fields, parameters, message) => {
		const booked = await book();
		const before = await flow.countRows();
		const { error } = await run({ ...booked, reply: null, ...fields }, parameters);
		expect(error).toMatchObject({ message: expect.stringContaining(message) });
		expect(await flow.countRows()).toEqual(before);
	});

	it('knows lead and meeting by the plain ids on the item', async () => {
		const { booking } = await book({ ...SAM });
		const bookingId = (booking as IDataObject)['id'];
		const item = onlyItem(await run({ bookingId }, { operation: 'cancel' }));
		expect(item).toMatchObject({ booking: { id: bookingId, status: 'cancelled' } });
	});
});

describe('Book Meeting for one lead at two times at once', () => {
	it('leaves the lead with one meeting', async () => {
		const item = await propose();
		await Promise.all([
			run({ ...item, slotIndex: 0, reply: { messageId: 'one' } }),
			run({ ...item, slotIndex: 1, reply: { messageId: 'two' } }),
		]);
		const { db } = await flow.store();
		const bookings = await db.selectFrom('bookings').select('reschedules').execute();
		expect(bookings).toEqual([{ reschedules: 1 }]);
	});
});
