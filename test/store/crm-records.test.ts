import { insertBooking, setBookingStatus } from '../../adapters/store/bookings';
import { inheritCrmIds, saveCrmIds } from '../../adapters/store/crm-records';
import type { Store } from '../../adapters/store/work';
import type { Booking, BookingStatus, Lead } from '../../domain/model';
import { booking, change, seed } from '../support/flow-records';
import { describeStores } from '../support/stores';

const RECORDS = { contactId: 'contact-1', dealId: 'deal-1', meetingId: 'meeting-1' };
const NOTHING = { contactId: null, dealId: null, meetingId: null };

describeStores('the CRM records of a lead who books again', (stores) => {
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});
	const book = async (start: string): Promise<Booking> =>
		await change(store, (work) => insertBooking(work, booking(lead, start)));
	const end = async ({ id: bookingId }: Booking, status: BookingStatus) =>
		await change(store, async (work) => {
			await saveCrmIds(work, { bookingId, provider: 'hubspot' }, RECORDS);
			await setBookingStatus(work, bookingId, status);
		});

	it.each(['no_show', 'cancelled'] as const)(
		'go on with the contact and the deal of a meeting that is %s',
		async (status) => {
			await end(await book('2026-11-03T10:00:00.000Z'), status);
			const again = await book('2026-11-05T10:00:00.000Z');
			expect(await inheritCrmIds(store.db, again, 'hubspot')).toEqual({
				...RECORDS,
				meetingId: null,
			});
		},
	);

	it('begin anew after a meeting that took place, and for one of another type', async () => {
		await end(await book('2026-11-03T10:00:00.000Z'), 'completed');
		const again = await book('2026-11-05T10:00:00.000Z');
		expect(await inheritCrmIds(store.db, again, 'hubspot')).toEqual(NOTHING);

		await end(again, 'no_show');
		const other = { ...again, id: 'other', settings: { ...again.settings, eventType: 'other' } };
		expect(await inheritCrmIds(store.db, other, 'hubspot')).toEqual(NOTHING);
	});
});
