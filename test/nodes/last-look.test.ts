import { manageLink } from '../../adapters/links/signed-links';
import { signingKey } from '../../adapters/links/signing-key';
import { change } from '../support/flow-records';
import type { IDataObject } from 'n8n-workflow';
import { googleError } from '../sandbox/google-calendar';
import { actionsOf, statusesOf, useBookingDesk } from '../support/booking-desk';
import { ADA, itemsOf, onlyItem, SAM, startsOf, TUESDAY_9 } from '../support/flow-nodes';
import { BY } from '../support/outside-world';

const desk = useBookingDesk();
const { world, offer, run } = desk;
const DONE = 0;
const SLOT_TAKEN = 1;
const ALL = { ...BY.google, ...BY.twilio };
const SLOT = { ...ALL, time: 'slot', slotIndex: 0 };
const TUESDAY_10 = '2026-11-24T10:00:00+01:00';

const proposalOf = (item: IDataObject) => item['proposal'] as IDataObject;
const bookingOf = (item: IDataObject) => item['booking'] as IDataObject;
const eventCount = () =>
	world()
		.google.eventsOf(ADA.email)
		.filter(({ status }) => status !== 'cancelled').length;

/** Ada's calendar is busy at the first of the offered times. */
function takeFirst(item: IDataObject): string {
	const start = new Date(startsOf(item)[0] ?? '').toISOString();
	const end = new Date(Date.parse(start) + 60_000).toISOString();
	world().googleBusy.set(ADA.email, [{ start, end }]);
	return start;
}

async function statusesInStore() {
	const { db } = await desk.store();
	const rows = await db.selectFrom('bookings').select('status').execute();
	return rows.map(({ status }) => status);
}

describe('the last look before a booking', () => {
	it('gives new times in place of one that is busy outside, and tells nobody of a meeting', async () => {
		const item = { ...(await offer('sms')), reply: { messageId: 'm-1' } };
		const taken = takeFirst(item);
		const first = onlyItem(await run(item, SLOT), SLOT_TAKEN);
		expect(startsOf(first).map((start) => new Date(start).toISOString())).not.toContain(taken);
		expect(world().twilio.messages).toEqual([]);
		expect(eventCount()).toBe(0);
		expect(await statusesInStore()).toEqual(['cancelled']);
		expect(first).toMatchObject({ lead: { stage: 'proposed' } });
	});

	it('gives the same new times to the same request again', async () => {
		const item = { ...(await offer('sms')), reply: { messageId: 'm-1' } };
		takeFirst(item);
		const first = onlyItem(await run(item, SLOT), SLOT_TAKEN);
		world().googleBusy.set(ADA.email, []);
		const again = onlyItem(await run(item, SLOT), SLOT_TAKEN);
		expect(proposalOf(again)['id']).toBe(proposalOf(first)['id']);
		expect(world().twilio.messages).toEqual([]);
	});

	it('is taken by whichever run of a request comes upon it: none confirms what another takes back', async () => {
		const item = { ...(await offer('sms')), reply: { messageId: 'm-1' } };
		takeFirst(item);
		world().sandboxes.google.failOn(/freeBusy/, { lateMs: 300 });
		const runs = await Promise.all([run(item, SLOT), run(item, SLOT)]);
		const found = runs.map((each) => onlyItem(each, SLOT_TAKEN));
		expect(new Set(found.map((each) => proposalOf(each)['id'])).size).toBe(1);
		expect(world().twilio.messages).toEqual([]);
		expect(await statusesInStore()).toEqual(['cancelled']);
	});

	it.each([
		['answers with trouble', googleError(500, 'backendError', 'Backend Error')],
		['does not answer', { break: 'silence' as const }],
	])('books an offered time when the calendar %s, and says so', async (_, fault) => {
		const item = await offer('sms');
		world().sandboxes.google.failAlways(fault, /freeBusy/);
		const booked = onlyItem(await run(item, SLOT), DONE);
		expect(statusesOf(booked)).toMatchObject({
			'last look': 'skipped',
			calendar: 'ok',
			confirmation: 'ok',
		});
		expect(actionsOf(booked).find(({ name }) => name === 'last look')?.detail).toContain(
			'could not be read in time',
		);
		expect(await desk.reviews()).toMatchObject([
			{ kind: 'last_look_missed', whatToDo: expect.stringContaining('Reschedule') },
		]);
	});

	it('says nothing of it when the calendar was read', async () => {
		const booked = onlyItem(await run(await offer('sms'), SLOT), DONE);
		expect(statusesOf(booked)).not.toHaveProperty('last look');
		expect(await desk.reviews()).toEqual([]);
	});

	it.each([
		['answers with trouble', googleError(500, 'backendError', 'Backend Error')],
		['does not answer', { break: 'silence' as const }],
	])('does not promise a wished time when the calendar %s', async (_, fault) => {
		const wish = { messageId: 'm-1', proposedTimes: [{ start: TUESDAY_10 }] };
		const item = { ...(await offer('sms')), reply: wish };
		world().sandboxes.google.failAlways(fault, /freeBusy/);
		const began = Date.now();
		const answer = onlyItem(await run(item, ALL), SLOT_TAKEN);
		expect(Date.now() - began).toBeLessThan(10_000);
		expect(answer['proposal']).toBeNull();
		expect(world().twilio.messages).toEqual([]);
		expect(eventCount()).toBe(0);
	});
});

describe('the last look before a move', () => {
	const booked = async () =>
		onlyItem(await run(await offer('sms'), { ...ALL, time: 'start', start: TUESDAY_9 }), DONE);
	const move = { ...ALL, operation: 'reschedule', time: 'start' };

	it('counts the event of the meeting itself as free', async () => {
		const start = '2026-11-24T09:15:00+01:00';
		const item = onlyItem(await run(await booked(), { ...move, start }), DONE);
		expect(item).toMatchObject({ booking: { start, reschedules: 1 } });
		expect(eventCount()).toBe(1);
	});

	it('leaves the meeting where it is when the new time is busy outside', async () => {
		const item = await booked();
		const start = '2026-11-24T10:00:00.000Z';
		world().googleBusy.set(ADA.email, [{ start, end: '2026-11-24T10:30:00.000Z' }]);
		const answer = onlyItem(await run(item, { ...move, start }), SLOT_TAKEN);
		expect(proposalOf(answer)).not.toBeNull();
		expect(world().twilio.messages).toHaveLength(1);
		expect(await statusesInStore()).toEqual(['confirmed']);
	});

	it('moves to an agreed time when the calendar cannot be read, and says so', async () => {
		const item = await booked();
		const trouble = googleError(500, 'backendError', 'Backend Error');
		world().sandboxes.google.failAlways(trouble, /freeBusy/);
		const moved = onlyItem(await run(item, { ...move, start: TUESDAY_10 }), DONE);
		expect(statusesOf(moved)).toMatchObject({ 'last look': 'skipped', calendar: 'ok' });
		expect(await desk.reviews()).toMatchObject([{ kind: 'last_look_missed' }]);
	});
});

describe('Book Meeting, twice', () => {
	const counts = () => ({ events: eventCount(), texts: world().twilio.messages.length });
	const ONCE = { events: 1, texts: 1 };

	it('by the same reply makes one booking, one event and one SMS', async () => {
		const item = { ...(await offer('sms')), reply: { messageId: 'm-1' } };
		const first = onlyItem(await run(item, SLOT), DONE);
		const again = onlyItem(await run(item, SLOT), DONE);
		expect(again).toMatchObject({ booking: { id: bookingOf(first)['id'] }, repeated: true });
		expect(statusesOf(again)).toEqual(statusesOf(first));
		expect(counts()).toEqual(ONCE);
	});

	it.each([
		['with a request ID', { reply: { messageId: 'm-1' } }],
		['without one', {}],
	])('by two runs at the same time %s does the same', async (_, more) => {
		const item = { ...(await offer('sms')), ...more };
		const runs = await Promise.all([run(item, SLOT), run(item, SLOT)]);
		const ids = runs.flatMap(itemsOf).map(({ json }) => bookingOf(json)['id']);
		expect(new Set(ids).size).toBe(1);
		expect(counts()).toEqual(ONCE);
		expect(await statusesInStore()).toEqual(['confirmed']);
	});

	it('does not take the meeting back to a time that it was moved away from since', async () => {
		const item = await offer('sms');
		const [first, second] = [0, 1].map((slotIndex) => ({
			...item,
			reply: { messageId: `m-${slotIndex}`, slotIndex },
		}));
		onlyItem(await run(first as IDataObject, ALL), DONE);
		const moved = onlyItem(await run(second as IDataObject, ALL), DONE);
		for (const each of [first, second]) {
			const again = onlyItem(await run(each as IDataObject, ALL), DONE);
			expect(again).toMatchObject({
				booking: { start: bookingOf(moved)['start'], reschedules: 1 },
				repeated: true,
			});
		}
		expect(counts()).toEqual({ events: 1, texts: 2 });
	});

	it('moves once and tells once when two runs move to the same time at the same time', async () => {
		const booked = onlyItem(await run(await offer('sms'), SLOT), DONE);
		const move = { ...ALL, operation: 'reschedule', time: 'start', start: '2026-11-25T11:00' };
		const runs = await Promise.all([run(booked, move), run(booked, move)]);
		expect(runs.map((each) => bookingOf(onlyItem(each, DONE))['reschedules'])).toEqual([1, 1]);
		expect(counts()).toEqual({ events: 1, texts: 2 });
	});

	it('cancels once and tells once when two runs cancel at the same time', async () => {
		const booked = onlyItem(await run(await offer('sms'), SLOT), DONE);
		const cancel = { ...ALL, operation: 'cancel' };
		for (const each of await Promise.all([run(booked, cancel), run(booked, cancel)])) {
			expect(onlyItem(each, DONE)).toMatchObject({ booking: { status: 'cancelled' } });
		}
		expect(counts()).toEqual({ events: 0, texts: 2 });
		const { db } = await desk.store();
		const told = db
			.selectFrom('audit_events')
			.select('type')
			.where('type', '=', 'booking.cancelled');
		expect(await told.execute()).toHaveLength(1);
	});
});

describe('Book Meeting by a one-click link', () => {
	const byLink = { ...BY.google, ...BY.smtp, time: 'link' };
	const offerLinks = async () => {
		const bookingPageUrl = 'https://n8n.example.com/webhook/booking-flow/page';
		const item = await offer('email', { bookingPageUrl, options: { linkHours: 24 } });
		const { text } = proposalOf(item)['message'] as { text: string };
		return { item, links: text.match(/https:\S+/g) ?? [] };
	};
	const click = async (link = '') => await run({ query: { t: link } }, byLink);

	it('books the time, and gives the same when it is clicked twice', async () => {
		const { item, links } = await offerLinks();
		const first = onlyItem(await click(links[1]), DONE);
		expect(first).toMatchObject({ booking: { start: startsOf(item)[1], source: 'link' } });
		const again = onlyItem(await click(links[1]), DONE);
		expect(again).toMatchObject({ booking: { id: bookingOf(first)['id'] }, repeated: true });
		expect(
			world()
				.smtp.mails.map(({ envelope }) => envelope.to[0])
				.sort(),
		).toEqual([ADA.email, SAM.email]);
		expect(eventCount()).toBe(1);
	});

	it('moves the meeting with each other link that is clicked, also back', async () => {
		const { item, links } = await offerLinks();
		const places: unknown[] = [];
		for (const link of [links[0], links[1], links[0]]) {
			places.push(bookingOf(onlyItem(await click(link), DONE))['start']);
		}
		const [first, second] = startsOf(item);
		expect(places).toEqual([first, second, first]);
	});

	it.each([
		[
			'forged',
			(link: string) => link.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')),
			'not made by',
		],
		['broken', (link: string) => link.slice(0, -5), 'not complete'],
		['none', () => '', 'not complete'],
	])('refuses one that is %s', async (_, change, reason) => {
		const { links } = await offerLinks();
		const { error } = await click(change(links[0] ?? ''));
		expect(error?.message).toContain(reason);
		expect(await desk.countRows()).toMatchObject({ bookings: 0 });
	});

	it('refuses one that only shows a meeting', async () => {
		const link = await change(await desk.store(), async (work) =>
			manageLink(await signingKey(work), 'https://n8n.example.com/page', {
				bookingId: 'booking_1',
				expiresAt: '2099-01-01T00:00:00.000Z',
			}),
		);
		const { error } = await run(await offer(), { time: 'link', clickedLink: link });
		expect(error?.message).toContain('offers no time to book');
	});

	it('refuses one whose time is over', async () => {
		const { links } = await offerLinks();
		desk.time.travelTo('2026-11-24T09:00:01.000Z');
		const { error } = await click(links[0]);
		expect(error?.message).toContain('its time is over');
	});
});
