import type { IDataObject } from 'n8n-workflow';
import { googleError } from '../sandbox/google-calendar';
import { useBookingDesk } from '../support/booking-desk';
import { ADA, BEN, itemsOf, onlyItem, SAM, TUESDAY_9 } from '../support/flow-nodes';
import { BY } from '../support/outside-world';

const desk = useBookingDesk();
const { world, offer, run } = desk;
const OUTPUT = { deleted: 0, moved: 1, declined: 2, answered: 3 };
const TEN = '2026-11-24T09:00:00.000Z';
const TEN_THIRTY = '2026-11-24T09:30:00.000Z';
const EIGHT_PM = '2026-11-24T19:00:00.000Z';
const EIGHT_THIRTY_PM = '2026-11-24T19:30:00.000Z';

const bookingOf = (item: IDataObject) => item['booking'] as IDataObject;

/** What people do to events, as each calendar has it. */
const CALENDARS = {
	google: {
		by: BY.google,
		eventId: () => world().google.eventsOf(ADA.email).at(-1)?.id ?? '',
		accept: (id: string) => world().google.respond(id, SAM.email, 'accepted'),
		decline: (id: string) => world().google.respond(id, SAM.email, 'declined'),
		move: (id: string, start: string, end: string) =>
			world().google.move(id, { dateTime: start }, { dateTime: end }),
		remove: (id: string) => world().google.deleteByPerson(id),
	},
	outlook: {
		by: BY.outlook,
		eventId: () => world().outlook.eventsOf(ADA.email).at(-1)?.id ?? '',
		accept: (id: string) => world().outlook.respond(id, SAM.email, 'accepted'),
		decline: (id: string) => world().outlook.respond(id, SAM.email, 'declined'),
		move: (id: string, start: string, end: string) => world().outlook.move(id, start, end),
		remove: (id: string) => world().outlook.remove(id),
	},
};

const reconcile = async (by: { readonly calendar: string }) =>
	itemsOf(await run({}, { ...by, operation: 'reconcile' }));
const book = async (by: object, lead = SAM, start = TUESDAY_9) =>
	onlyItem(await run(await offer('email', {}, lead), { ...by, time: 'start', start }));

async function signals() {
	const { db } = await desk.store();
	const rows = await db.selectFrom('signals').select('type').orderBy('at').execute();
	return rows.map(({ type }) => type);
}

describe.each(['google', 'outlook'] as const)('Book Meeting: Reconcile with %s', (name) => {
	const { by, eventId, accept, decline, move, remove } = CALENDARS[name];

	it('finds nothing where nobody did anything', async () => {
		await book(by);
		expect(await reconcile(by)).toEqual([]);
		expect(await reconcile(by)).toEqual([]);
	});

	it('tells each change once', async () => {
		const booked = await book(by);
		const id = eventId();
		const seen: unknown[] = [];
		const moveToTen = (event: string) => move(event, TEN, TEN_THIRTY);
		for (const act of [accept, decline, moveToTen, remove]) {
			act(id);
			for (const { output, json } of await reconcile(by)) {
				expect(bookingOf(json)['id']).toBe(bookingOf(booked)['id']);
				seen.push([output, json['calendarChange']]);
			}
			expect(await reconcile(by)).toEqual([]);
		}
		expect(seen).toEqual([
			[OUTPUT.answered, 'accepted'],
			[OUTPUT.declined, 'declined'],
			[OUTPUT.moved, 'moved'],
			[OUTPUT.deleted, 'deleted'],
		]);
	});

	it('tells it once also when two runs look at the same time', async () => {
		await book(by);
		accept(eventId());
		const runs = await Promise.all([reconcile(by), reconcile(by)]);
		expect(runs.flat()).toHaveLength(1);
	});

	it('lets answers to the invitation bear on the risk', async () => {
		await book(by);
		accept(eventId());
		await reconcile(by);
		decline(eventId());
		await reconcile(by);
		expect(await signals()).toEqual(['invite_accepted', 'invite_declined']);
	});

	it('gives the time of a moved event as Reschedule takes it', async () => {
		await book(by);
		move(eventId(), TEN, TEN_THIRTY);
		const [moved] = await reconcile(by);
		expect(moved?.json).toMatchObject({ start: '2026-11-24T10:00:00+01:00' });
		const item = onlyItem(await run(moved?.json ?? {}, { ...by, operation: 'reschedule' }));
		expect(item).toMatchObject({ booking: { start: '2026-11-24T10:00:00+01:00' } });
		expect(await reconcile(by)).toEqual([]);
	});

	it('lets the meeting go where the rep has put it, outside the working hours too', async () => {
		await book(by);
		move(eventId(), EIGHT_PM, EIGHT_THIRTY_PM);
		const [moved] = await reconcile(by);
		const item = onlyItem(await run(moved?.json ?? {}, { ...by, operation: 'reschedule' }));
		expect(item).toMatchObject({ booking: { start: '2026-11-24T20:00:00+01:00' } });
	});

	it('puts before a person what the rep has put onto another meeting', async () => {
		const booked = await book(by);
		const id = eventId();
		const kim = { ...SAM, email: 'kim@example.com', phone: '' };
		const { id: repId } = booked['rep'] as { id: string };
		const atTen = { ...by, time: 'start', start: TEN, options: { repId } };
		onlyItem(await run(await offer('email', {}, kim), atTen));
		move(id, TEN, TEN_THIRTY);
		const [moved] = await reconcile(by);
		const parameters = { ...by, operation: 'reschedule' };
		const item = onlyItem(await run(moved?.json ?? {}, parameters), 2);
		expect(bookingOf(item)).toMatchObject({ start: bookingOf(booked)['start'] });
		expect(await desk.reviews()).toMatchObject([{ kind: 'moved_onto_meeting' }]);
	});

	it('leaves cancelled meetings and those that are over alone', async () => {
		const booked = await book(by);
		onlyItem(await run(booked, { ...by, operation: 'cancel' }));
		expect(await reconcile(by)).toEqual([]);
		desk.time.travelTo('2026-11-25T09:00:00.000Z');
		expect(await reconcile(by)).toEqual([]);
	});
});

describe('Book Meeting: Reconcile', () => {
	it('reads everything anew when Google takes the token of the last time no more', async () => {
		await book(BY.google);
		await reconcile(BY.google);
		world().google.respond(CALENDARS.google.eventId(), SAM.email, 'accepted');
		world().google.expireTokens();
		const found = await reconcile(BY.google);
		expect(found.map(({ json }) => json['calendarChange'])).toEqual(['accepted']);
		expect(await reconcile(BY.google)).toEqual([]);
	});

	it('puts a calendar that cannot be read before a person, and goes on with the others', async () => {
		await book(BY.google);
		// It is Ben's turn.
		await book(BY.google, { ...SAM, email: 'kim@example.com', phone: '' }, '2026-11-24T15:00:00Z');
		const { google, sandboxes } = world();
		google.respond(google.eventsOf(BEN.email)[0]?.id ?? '', 'kim@example.com', 'accepted');
		sandboxes.google.failAlways(googleError(403, 'forbidden', 'Forbidden'), /ada.*events/);
		const found = await reconcile(BY.google);
		expect(found.map(({ json }) => json['calendarChange'])).toEqual(['accepted']);
		await reconcile(BY.google);
		expect(await desk.reviews()).toMatchObject([
			{ kind: 'calendar_unreadable', summary: expect.stringContaining(ADA.email) },
		]);
	});

	it('stops with what to do when no calendar can be read', async () => {
		await book(BY.google);
		world().sandboxes.google.failAlways(googleError(403, 'forbidden', 'Forbidden'), /events/);
		const { error } = await run({}, { ...BY.google, operation: 'reconcile' });
		expect(error?.message).toContain('Google Calendar does not let the connected account');
	});

	it('needs a calendar outside', async () => {
		const { error } = await run({}, { operation: 'reconcile' });
		expect(error?.message).toContain('there is no calendar outside to compare with');
	});
});
