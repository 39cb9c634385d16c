import {
	insertBooking,
	listBusy,
	moveBooking,
	setBookingStatus,
} from '../../adapters/store/bookings';
import { listCoHosts } from '../../adapters/store/co-hosts';
import { insertProposal, setProposalStatus } from '../../adapters/store/proposals';
import { holdSlots, listHeldSlots, releaseHoldsOver } from '../../adapters/store/slot-holds';
import { saveLead } from '../../adapters/store/leads';
import type { Store } from '../../adapters/store/work';
import type { Lead, Slot } from '../../domain/model';
import { booking, change, MEETING, NOW, proposal, seed } from '../support/flow-records';
import { describeStores } from '../support/stores';

const EXPIRES = '2026-11-02T10:00:00.000Z';
const AFTERWARDS = '2026-11-02T10:00:01.000Z';
const DAY = { from: '2026-11-03T00:00:00.000Z', to: '2026-11-04T00:00:00.000Z' };

const slot = (index: number, hour: string, coHostIds?: readonly string[]): Slot => ({
	index,
	start: `2026-11-03T${hour}:00:00.000Z`,
	end: `2026-11-03T${hour}:30:00.000Z`,
	...(coHostIds ? { coHostIds } : {}),
});

describeStores('held slots', (stores) => {
	let store: Store;
	let lead: Lead;
	let rival: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
		rival = (await change(store, (work) => saveLead(work, { email: 'rival@example.com' }))).lead;
	});
	const offer = (slots: readonly Slot[], to = lead, mostPerRep = 10) =>
		change(store, async (work) => {
			const made = await insertProposal(work, { ...proposal(to), slots });
			const held = await holdSlots(work, made, { expiresAt: EXPIRES, mostPerRep });
			return { ...made, held };
		});
	const heldFor = async (exceptLeadId: string | null, now = NOW, repIds = ['ada']) => {
		const query = { repIds, ...DAY, exceptLeadId };
		return (await listHeldSlots({ db: store.db, now }, query)).map(({ start }) =>
			start.slice(11, 13),
		);
	};

	it('are held for others only, with their buffers', async () => {
		expect((await offer([slot(0, '10'), slot(1, '14')])).held).toBe(2);
		expect(await heldFor(rival.id)).toEqual(['10', '14']);
		expect(await heldFor(lead.id)).toEqual([]);
		const [first] = await listHeldSlots(
			{ db: store.db, now: NOW },
			{ repIds: ['ada'], ...DAY, exceptLeadId: null },
		);
		expect(first).toMatchObject({ bufferBeforeMinutes: 15, bufferAfterMinutes: 15 });
	});

	it('are held no longer once they expire', async () => {
		await offer([slot(0, '10')]);
		expect(await heldFor(rival.id, AFTERWARDS)).toEqual([]);
	});

	it('are let go when the proposal is answered', async () => {
		const { id } = await offer([slot(0, '10')]);
		await change(store, (work) => setProposalStatus(work, id, 'accepted'));
		expect(await heldFor(rival.id)).toEqual([]);
	});

	it('are let go when other times are proposed', async () => {
		await offer([slot(0, '10')]);
		await offer([slot(0, '15')]);
		expect(await heldFor(rival.id)).toEqual(['15']);
	});

	it('are no more than a rep may have held', async () => {
		expect((await offer([slot(0, '09'), slot(1, '10')], lead, 3)).held).toBe(2);
		expect((await offer([slot(0, '11'), slot(1, '12')], rival, 3)).held).toBe(1);
		expect(await heldFor(null)).toEqual(['09', '10', '11']);
	});

	it('hold the time of all who are to join', async () => {
		await offer([slot(0, '10', ['ben'])]);
		expect(await heldFor(rival.id, NOW, ['ben'])).toEqual(['10']);
	});

	it('give way where others need the very time, and only there', async () => {
		await offer([slot(0, '10'), slot(1, '14')]);
		const wanted = { repId: 'ada', leadId: rival.id, slots: [slot(0, '14')] };
		await change(store, (work) => releaseHoldsOver(work, wanted));
		expect(await heldFor(rival.id)).toEqual(['10']);
		const own = { repId: 'ada', leadId: lead.id, slots: [slot(0, '10')] };
		await change(store, (work) => releaseHoldsOver(work, own));
		expect(await heldFor(rival.id)).toEqual(['10']);
	});
});

describeStores('meetings of several reps', (stores) => {
	const TEN = '2026-11-03T10:00:00.000Z';
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});
	const book = (repId: string, start: string, coHostIds: readonly string[] = []) =>
		change(store, (work) => insertBooking(work, booking(lead, start, { repId }), coHostIds));
	const busy = async (repId: string) =>
		(await listBusy(store.db, { repIds: [repId], ...DAY })).map(({ start }) => start.slice(11, 16));
	const taken = { code: 'slot-taken' };

	it('take the time of everybody in them', async () => {
		const { id } = await book('ada', TEN, ['ben']);
		expect(await listCoHosts(store.db, id)).toEqual(['ben']);
		expect([await busy('ada'), await busy('ben')]).toEqual([['10:00'], ['10:00']]);
		await expect(book('ben', TEN)).rejects.toMatchObject(taken);
	});

	it('are not booked where one of them has another meeting, and then take nobody’s time', async () => {
		await book('ben', TEN);
		await expect(book('ada', TEN, ['ben'])).rejects.toMatchObject(taken);
		expect(await busy('ada')).toEqual([]);
	});

	it('free everybody when cancelled, and take their time again when that is taken back', async () => {
		const { id } = await book('ada', TEN, ['ben']);
		await change(store, (work) => setBookingStatus(work, id, 'cancelled'));
		expect(await busy('ben')).toEqual([]);
		await change(store, (work) => setBookingStatus(work, id, 'booked'));
		expect(await busy('ben')).toEqual(['10:00']);
	});

	it('move with everybody in them', async () => {
		const { id } = await book('ada', TEN, ['ben']);
		const later = { start: '2026-11-03T14:00:00.000Z', end: '2026-11-03T14:30:00.000Z' };
		await change(store, (work) => moveBooking(work, id, later));
		expect([await busy('ada'), await busy('ben')]).toEqual([['14:00'], ['14:00']]);
	});
});

describeStores('the most meetings of a rep', (stores) => {
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});
	const book = (start: string, caps: { dailyMeetingCap?: number; weeklyMeetingCap?: number }) =>
		change(store, (work) => {
			const settings = { ...MEETING, ...caps };
			return insertBooking(work, booking(lead, start, { settings, repTimezone: 'Asia/Tokyo' }));
		});

	it('in a day are kept by the clock of the rep', async () => {
		const caps = { dailyMeetingCap: 2 };
		await book('2026-11-02T16:00:00.000Z', caps); // Tuesday, 01:00 in Tokyo
		await book('2026-11-03T08:00:00.000Z', caps);
		await expect(book('2026-11-03T10:00:00.000Z', caps)).rejects.toMatchObject({
			code: 'slot-taken',
			message: expect.stringContaining('2 meetings in the day'),
		});
		await book('2026-11-03T16:00:00.000Z', caps); // Wednesday
	});

	it('in a week are kept from Monday to Sunday', async () => {
		const caps = { weeklyMeetingCap: 1 };
		await book('2026-11-03T08:00:00.000Z', caps);
		await expect(book('2026-11-06T08:00:00.000Z', caps)).rejects.toMatchObject({
			message: expect.stringContaining('1 meetings in the week'),
		});
		await book('2026-11-09T08:00:00.000Z', caps);
	});

	it('do not stop a meeting from being moved within its day', async () => {
		const { id } = await book('2026-11-03T08:00:00.000Z', { dailyMeetingCap: 1 });
		const later = { start: '2026-11-03T10:00:00.000Z', end: '2026-11-03T10:30:00.000Z' };
		const moved = await change(store, (work) => moveBooking(work, id, later));
		expect(moved.start).toBe(later.start);
	});

	it('are kept when many are booked at once', async () => {
		const starts = ['00', '02', '04', '06', '08', '10'].map(
			(hour) => `2026-11-03T${hour}:00:00.000Z`,
		);
		const results = await Promise.allSettled(
			starts.map((start) => book(start, { dailyMeetingCap: 3 })),
		);
		expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
	});
});
