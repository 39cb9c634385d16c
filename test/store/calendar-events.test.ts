import { insertBooking } from '../../adapters/store/bookings';
import {
	currentEvent,
	findEvent,
	listEventsAhead,
	listEventsOf,
	planEvent,
	readCursor,
	saveCursor,
	updateEvent,
} from '../../adapters/store/calendar-events';
import type { EventChanges, NewCalendarEvent } from '../../adapters/store/calendar-events';
import { readCrmIds, saveCrmIds } from '../../adapters/store/crm-records';
import type { Store } from '../../adapters/store/work';
import type { Booking } from '../../domain/model';
import { booking, change, NOW, seed } from '../support/flow-records';
import { describeStores } from '../support/stores';

const LATER = '2026-11-02T09:10:00.000Z';

describeStores('what the store knows of the outside', (stores) => {
	let store: Store;
	let booked: Booking;
	beforeEach(async () => {
		store = await stores.open();
		const lead = await seed(store);
		booked = await change(store, (work) =>
			insertBooking(work, booking(lead, '2026-11-03T10:00:00.000Z')),
		);
	});

	describe('events in a calendar', () => {
		const plan = async (more: Partial<NewCalendarEvent> = {}, now = NOW) => {
			const { id: bookingId, repId, start, end } = booked;
			const where = { provider: 'google' as const, calendarId: 'ada@team.example' };
			const event = { bookingId, repId, start, end, ...where, ...more };
			return await change(store, (work) => planEvent(work, event), now);
		};
		const update = async (id: string, changes: EventChanges) =>
			await change(store, (work) => updateEvent(work, id, changes), LATER);
		const ahead = async (now = NOW, provider: 'google' | 'outlook' = 'google') =>
			(await listEventsAhead(store.db, { provider, now })).map(({ id }) => id);

		it('have an id of their own before the calendar is asked', async () => {
			const event = await plan();
			expect(await findEvent(store.db, event.id)).toEqual(event);
			expect(event).toMatchObject({ eventId: null, status: 'planned', response: 'none' });
		});

		it('are kept as the calendar has them, and only what is given changes', async () => {
			const event = await plan();
			const made = { eventId: 'e-1', etag: '1', videoLink: 'https://meet.example.com/1' };
			await update(event.id, { ...made, status: 'present' });
			await update(event.id, { response: 'accepted' });
			expect(await findEvent(store.db, event.id)).toEqual({
				...event,
				...made,
				status: 'present',
				response: 'accepted',
			});
			await update(event.id, { videoLink: null });
			expect(await findEvent(store.db, event.id)).toMatchObject({ etag: '1', videoLink: null });
		});

		it('of a booking are the newest first, without those that are removed', async () => {
			const first = await plan();
			const second = await plan({ repId: 'ben', calendarId: 'ben@team.example' }, LATER);
			const ids = async () => (await listEventsOf(store.db, booked.id)).map(({ id }) => id);
			expect(await ids()).toEqual([second.id, first.id]);
			expect(await currentEvent(store.db, booked.id)).toEqual(second);
			await update(second.id, { status: 'removed' });
			expect(await ids()).toEqual([first.id]);
			await update(first.id, { status: 'removed' });
			expect(await currentEvent(store.db, booked.id)).toBeNull();
		});

		it('ahead are those that are in the calendar of the provider and not over', async () => {
			const planned = await plan();
			expect(await ahead()).toEqual([]);
			await update(planned.id, { status: 'present' });
			expect(await ahead()).toEqual([planned.id]);
			expect(await ahead(NOW, 'outlook')).toEqual([]);
			expect(await ahead(booked.end)).toEqual([]);
			await update(planned.id, { status: 'removed' });
			expect(await ahead()).toEqual([]);
		});

		it('ahead come calendar by calendar, the soonest first', async () => {
			const late = await plan({
				end: '2026-11-05T10:30:00.000Z',
				start: '2026-11-05T10:00:00.000Z',
			});
			const soon = await plan();
			const ofBen = await plan({ repId: 'ben', calendarId: 'ben@team.example' });
			for (const { id } of [late, soon, ofBen]) await update(id, { status: 'present' });
			expect(await ahead()).toEqual([soon.id, late.id, ofBen.id]);
		});

		it('have one place in the changes of each calendar of each provider', async () => {
			const save = async (provider: 'google' | 'outlook', cursor: string) => {
				const place = { provider, calendarId: 'primary', cursor };
				await change(store, (work) => saveCursor(work, place));
			};
			expect(await readCursor(store.db, 'google', 'primary')).toBeNull();
			await save('google', 'one');
			await save('outlook', 'other');
			await save('google', 'two');
			expect(await readCursor(store.db, 'google', 'primary')).toBe('two');
			expect(await readCursor(store.db, 'outlook', 'primary')).toBe('other');
			expect(await readCursor(store.db, 'google', 'another')).toBeNull();
		});
	});

	describe('records in a CRM', () => {
		const NOTHING = { contactId: null, dealId: null, meetingId: null };
		const save = async (ids: typeof NOTHING | Record<keyof typeof NOTHING, string | null>) => {
			const key = { bookingId: booked.id, provider: 'hubspot' as const };
			await change(store, (work) => saveCrmIds(work, key, ids));
		};
		const read = async () => await readCrmIds(store.db, booked.id, 'hubspot');

		it('are none at first, and then as far as they are made', async () => {
			expect(await read()).toEqual(NOTHING);
			await save({ ...NOTHING, contactId: 'c-1' });
			expect(await read()).toEqual({ ...NOTHING, contactId: 'c-1' });
			const whole = { contactId: 'c-1', dealId: 'd-1', meetingId: 'm-1' };
			await save(whole);
			expect(await read()).toEqual(whole);
		});
	});
});
