import type { IDataObject } from 'n8n-workflow';
import { BookMeeting } from '../../nodes/BookMeeting/BookMeeting.node';
import { ProposeSlots } from '../../nodes/ProposeSlots/ProposeSlots.node';
import { googleError } from '../sandbox/google-calendar';
import { hubspotError } from '../sandbox/hubspot/answers';
import { actionsOf, SAMS_NUMBER, statusesOf, useBookingDesk } from '../support/booking-desk';
import { ADA, BEN, itemsOf, onlyItem, SAM, TUESDAY_9 } from '../support/flow-nodes';
import { BY } from '../support/outside-world';
import { runNode } from '../support/run-node';

const desk = useBookingDesk();
const { world, offer, run } = desk;
const DONE = 0;
const NEEDS_REVIEW = 2;
const STILL_OPEN = 1;
const ALL = { ...BY.google, ...BY.twilio, ...BY.hubspot, ...BY.slack };
const TUESDAY_10 = '2026-11-24T10:00:00+01:00';
const DOWN = hubspotError(503, 'SERVICE_UNAVAILABLE', 'Come back later');
const FORBIDDEN = googleError(403, 'forbidden', 'Forbidden');

const bookingOf = (item: IDataObject) => item['booking'] as IDataObject;
const book = async (item: IDataObject, output = DONE, parameters = {}) =>
	onlyItem(await run(item, { ...ALL, time: 'start', start: TUESDAY_9, ...parameters }), output);
const change = async (operation: string, item: IDataObject, output = DONE, parameters = {}) =>
	onlyItem(await run({ ...item, reply: null }, { ...ALL, operation, ...parameters }), output);
const move = async (item: IDataObject, output = DONE, start = TUESDAY_10) =>
	await change('reschedule', item, output, { time: 'start', start });
const retry = async (item: IDataObject, output = DONE) => await change('retry', item, output);
const eventsOf = (email: string) =>
	world()
		.google.eventsOf(email)
		.filter(({ status }) => status !== 'cancelled');
const google = () => world().sandboxes.google;
const hubspot = () => world().sandboxes.hubspot;
const twilio = () => world().sandboxes.twilio;

describe('Book Meeting: Retry Failed Actions', () => {
	it('repeats only what failed, and takes it off the review list', async () => {
		hubspot().failAlways(DOWN);
		const booked = await book(await offer('sms'), NEEDS_REVIEW);
		expect(statusesOf(booked)).toEqual({
			calendar: 'ok',
			confirmation: 'ok',
			CRM: 'failed',
			'rep notice': 'ok',
			reminders: 'ok',
		});
		expect(await desk.reviews()).toMatchObject([
			{
				kind: 'action_failed',
				summary: expect.stringMatching(/^The meeting stands, .* CRM: HubSpot has trouble/),
				whatToDo: expect.stringContaining('Retry Failed Actions'),
			},
		]);
		hubspot().failAlways(null);
		const retried = await retry(booked);
		expect(
			actionsOf(retried).map(({ name, status, attempts }) => [name, status, attempts]),
		).toEqual(
			expect.arrayContaining([
				['CRM', 'ok', 2],
				['calendar', 'ok', 1],
				['confirmation', 'ok', 1],
			]),
		);
		expect(await desk.reviews()).toEqual([]);
		expect(world().twilio.messages).toHaveLength(1);
		expect(world().slack.posted).toHaveLength(1);
		expect(world().hubspot.list('deals')).toHaveLength(1);
		expect(eventsOf(ADA.email)).toHaveLength(1);
	});

	it('keeps the review, once, for as long as something fails', async () => {
		hubspot().failAlways(DOWN);
		const booked = await book(await offer('sms'), NEEDS_REVIEW);
		await retry(booked, STILL_OPEN);
		await retry(booked, STILL_OPEN);
		expect(await desk.reviews()).toHaveLength(1);
	});

	it('confirms the meeting when the lead could not be told before, at the address of now', async () => {
		world().twilio.landlines.add(SAMS_NUMBER);
		const booked = await book(await offer('sms'), NEEDS_REVIEW);
		expect(bookingOf(booked)['status']).toBe('booked');
		const { db } = await desk.store();
		await db.updateTable('leads').set({ phone: '+4915112345678' }).execute();
		expect(bookingOf(await retry(booked))['status']).toBe('confirmed');
		expect(world().twilio.messages).toMatchObject([{ to: '+4915112345678' }]);
		const logged = db.selectFrom('messages').select(['address', 'status']);
		const [message] = await logged.where('kind', '=', 'confirmation').execute();
		expect(message).toEqual({ address: '+4915112345678', status: 'sent' });
	});

	it('of all meetings takes each that is open, and leaves what failed too often to a person', async () => {
		hubspot().failAlways(DOWN);
		await book(await offer('sms'), NEEDS_REVIEW);
		const kim = { email: 'kim@example.com', phone: '+4930901821' };
		// It is Ben's turn.
		const start = '2026-11-24T09:00:00-05:00';
		await book(await offer('sms', {}, kim), NEEDS_REVIEW, { start });
		const all = async (attempts: number) => {
			const parameters = { ...ALL, operation: 'retry', retryOf: 'all', options: { attempts } };
			return itemsOf(await run({}, parameters)).map(({ output }) => output);
		};
		expect(await all(5)).toEqual([STILL_OPEN, STILL_OPEN]);
		hubspot().failAlways(null);
		expect(await all(2)).toEqual([]);
		expect(await all(5)).toEqual([DONE, DONE]);
		expect(await all(5)).toEqual([]);
		expect(world().twilio.messages).toHaveLength(2);
		expect(await desk.reviews()).toEqual([]);
	});

	it('finds what a run has left undone that died, and does it', async () => {
		const booked = await book(await offer('sms'));
		const { db } = await desk.store();
		await db
			.updateTable('booking_actions')
			.set({ status: 'running' })
			.where('action', '=', 'rep notice')
			.execute();
		await db.deleteFrom('messages').where('kind', '=', 'rep_notice').execute();
		expect(statusesOf(await retry(booked))).toMatchObject({ 'rep notice': 'running' });
		desk.time.travelTo('2026-11-23T09:10:00.000Z');
		expect(statusesOf(await retry(booked))).toMatchObject({ 'rep notice': 'ok' });
		expect(world().slack.posted).toHaveLength(2);
	});

	it('says what to do where this node is not connected to what it is to write to', async () => {
		google().failAlways(FORBIDDEN, /events/);
		const booked = await book(await offer('sms'), NEEDS_REVIEW);
		const other = { operation: 'retry' };
		const again = await runNode(new BookMeeting(), other, [booked], world().settings);
		const item = onlyItem(again, STILL_OPEN);
		expect(actionsOf(item).find(({ name }) => name === 'calendar')?.detail).toContain(
			'Choose it under Calendars',
		);
	});
});

describe('a change of a meeting of which something is not done', () => {
	it('puts the event at the new time when the answer to the first request was lost', async () => {
		google().failAlways({ doneBut: 'reset' }, /^POST .*events$/);
		const booked = await book(await offer('sms'), NEEDS_REVIEW);
		google().failAlways(null);
		await move(booked);
		expect(eventsOf(ADA.email)).toMatchObject([
			{ start: { dateTime: '2026-11-24T09:00:00.000Z' } },
		]);
		expect(await desk.reviews()).toEqual([]);
	});

	it('takes out the event of a cancelled meeting when the answer to the first request was lost', async () => {
		google().failAlways({ doneBut: 'reset' }, /^POST .*events$/);
		const booked = await book(await offer('sms'), NEEDS_REVIEW);
		google().failAlways(null);
		await change('cancel', booked);
		expect(eventsOf(ADA.email)).toEqual([]);
	});

	it('takes out the event that comes into the calendar after the meeting was cancelled', async () => {
		const item = await offer('sms');
		google().failOn(/^POST .*events$/, { lateMs: 800 });
		const booking = book(item, DONE);
		const bookingId = await untilBooked();
		await change('cancel', { bookingId });
		await booking;
		expect(eventsOf(ADA.email)).toEqual([]);
		expect(world().google.mails.at(-1)).toMatchObject({ to: SAM.email, about: 'cancellation' });
	});

	it('makes no second deal when the answers about the first were lost', async () => {
		hubspot().failAlways({ doneBut: 'reset' }, /^POST .*deals$|^GET .*contacts/);
		const booked = await book(await offer('sms'), NEEDS_REVIEW);
		hubspot().failAlways(null);
		await move(booked);
		const counts = (['deals', 'meetings'] as const).map(
			(type) => world().hubspot.list(type).length,
		);
		expect(counts).toEqual([1, 1]);
	});

	it('still takes the event out of the calendar of an earlier rep', async () => {
		const booked = await book(await offer('sms'));
		const asBen = { ...booked, reply: null, proposal: null, rep: { id: BEN.email } };
		const ofBen = onlyItem(await runNode(new ProposeSlots(), { wording: 'new_times' }, [asBen]));
		google().failAlways(FORBIDDEN, /^DELETE .*ada/);
		const slot = { time: 'slot', slotIndex: 0 };
		const moved = await change('reschedule', ofBen, NEEDS_REVIEW, slot);
		expect(statusesOf(moved)).toMatchObject({ calendar: 'ok', 'earlier calendar': 'failed' });
		google().failAlways(null);
		await change('cancel', booked);
		expect([...eventsOf(ADA.email), ...eventsOf(BEN.email)]).toEqual([]);
	});

	it('finds the event again when its calendar was out of reach for a time', async () => {
		const booked = await book(await offer('sms'));
		google().failAlways(googleError(404, 'notFound', 'Not Found'), /events/);
		const moved = await move(booked, NEEDS_REVIEW);
		google().failAlways(null);
		await retry(moved);
		expect(eventsOf(ADA.email)).toMatchObject([
			{ start: { dateTime: '2026-11-24T09:00:00.000Z' } },
		]);
	});

	it('makes the event anew in the end when it was deleted and the first try failed', async () => {
		const booked = await book(await offer('sms'));
		world().google.deleteByPerson(eventsOf(ADA.email)[0]?.id ?? '');
		google().failAlways(FORBIDDEN, /^POST .*events$/);
		const moved = await move(booked, NEEDS_REVIEW);
		google().failAlways(null);
		expect(statusesOf(await retry(moved))).toMatchObject({ calendar: 'ok' });
		expect(eventsOf(ADA.email)).toHaveLength(1);
	});

	it('does not tell the lead of what has been overtaken', async () => {
		twilio().failAlways({ status: 503, body: 'Later' }, /Messages/);
		const booked = await book(await offer('sms'), NEEDS_REVIEW);
		twilio().failAlways(null);
		const moved = await move(booked);
		await retry(moved);
		expect(world().twilio.messages.map(({ body }) => body.slice(0, 9))).toEqual(['Done, Sam']);
		expect(await desk.reviews()).toEqual([]);
	});

	it('says of a cancelled meeting that it is off', async () => {
		const booked = await book(await offer('sms'));
		hubspot().failAlways(DOWN);
		await change('cancel', booked, NEEDS_REVIEW);
		expect(await desk.reviews()).toMatchObject([
			{ summary: expect.stringMatching(/^The meeting is off, /) },
		]);
	});
});

async function untilBooked(): Promise<string> {
	const { db } = await desk.store();
	for (;;) {
		const row = await db.selectFrom('booking_actions').selectAll().executeTakeFirst();
		if (row?.status === 'running') return row.booking_id;
		await new Promise(setImmediate);
	}
}
