import fc from 'fast-check';
import {
	findActiveBooking,
	findBooking,
	findLatestBooking,
	insertBooking,
	listBusy,
	listUnattended,
	moveBooking,
	requireBooking,
	setBookingStatus,
} from '../../adapters/store/bookings';
import type { Store } from '../../adapters/store/work';
import type { Lead } from '../../domain/model';
import { booking, change, MEETING, NOW, seed } from '../support/flow-records';
import { describeStores } from '../support/stores';

const TEN = '2026-11-03T10:00:00.000Z';
const at = (time: string) => `2026-11-03T${time}:00.000Z`;

describeStores('bookings', (stores) => {
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});
	const book = (start: string, overrides = {}) =>
		change(store, (work) => insertBooking(work, booking(lead, start, overrides)));

	it('come back as they were booked', async () => {
		const made = await book(TEN, { settings: { ...MEETING, title: 'Call "A" <b>' } });
		expect(await findBooking(store.db, made.id)).toEqual(made);
		expect(made).toMatchObject({
			status: 'booked',
			start: TEN,
			end: '2026-11-03T10:30:00.000Z',
			timezoneConfidence: 0.9,
			reschedules: 0,
			attendance: 'unknown',
			outcome: null,
			createdAt: NOW,
		});
	});

	it('keep one spelling of a time, whatever zone it was given in', async () => {
		const made = await book('2026-11-03T11:00:00+01:00', { end: '2026-11-03T11:30:00+01:00' });
		expect([made.start, made.end]).toEqual([TEN, '2026-11-03T10:30:00.000Z']);
	});

	it.each([
		['the same time', '10:00'],
		['a start within the meeting', '10:15'],
		['a start within the buffer after it', '10:30'],
		['the last minute of the buffer after it', '10:44'],
		['an end within the buffer before it', '09:30'],
		['an end one minute into the buffer before it', '09:16'],
	])('refuse %s for the same rep', async (_, start) => {
		await book(TEN);
		await expect(book(at(start))).rejects.toMatchObject({
			code: 'slot-taken',
			message: expect.stringContaining('from 2026-11-03T10:00:00.000Z to 2026-11-03T10:30:00.000Z'),
		});
		expect(
			await listBusy(store.db, { repIds: ['ada'], from: at('00:00'), to: at('23:00') }),
		).toHaveLength(1);
	});

	it.each([
		['a start at the end of the buffer, which the two share', '10:45'],
		['an end at the start of the buffer before', '09:15'],
	])('allow %s', async (_, start) => {
		await book(TEN);
		await expect(book(at(start))).resolves.toMatchObject({ start: at(start) });
	});

	it('respect a long buffer of a meeting that is already there', async () => {
		await book(TEN, { settings: { ...MEETING, bufferBeforeMinutes: 180 } });
		const bare = { ...MEETING, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 };
		await expect(book(at('07:00'), { settings: bare })).rejects.toMatchObject({
			code: 'slot-taken',
		});
		await expect(book(at('06:30'), { settings: bare })).resolves.toMatchObject({
			start: at('06:30'),
		});
	});

	it('respect a long buffer of the new meeting', async () => {
		await book(TEN, { settings: { ...MEETING, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 } });
		const careful = { ...MEETING, bufferBeforeMinutes: 180 };
		await expect(book(at('13:00'), { settings: careful })).rejects.toMatchObject({
			code: 'slot-taken',
		});
		await expect(book(at('13:30'), { settings: careful })).resolves.toMatchObject({
			start: at('13:30'),
		});
	});

	it('let another rep have the same time', async () => {
		await book(TEN);
		await expect(book(TEN, { repId: 'ben' })).resolves.toMatchObject({ repId: 'ben' });
	});

	it('let exactly one of many at once win', async () => {
		const starts = ['10:00', '10:00', '10:15', '09:45', '10:30', '10:00'];
		const results = await Promise.allSettled(starts.map((start) => book(at(start))));
		const lost = results.filter(({ status }) => status === 'rejected');
		expect(lost).toHaveLength(5);
		for (const result of lost) expect(result).toMatchObject({ reason: { code: 'slot-taken' } });
	});

	it('never overlap, whatever is asked for', async () => {
		const request = fc.record({
			minute: fc.integer({ min: 0, max: 600 }),
			durationMinutes: fc.integer({ min: 5, max: 90 }),
			bufferBeforeMinutes: fc.integer({ min: 0, max: 60 }),
			bufferAfterMinutes: fc.integer({ min: 0, max: 60 }),
		});
		await fc.assert(
			fc.asyncProperty(fc.array(request, { minLength: 2, maxLength: 8 }), async (requests) => {
				await store.db.deleteFrom('bookings').execute();
				for (const { minute, ...meeting } of requests) {
					const start = new Date(Date.parse(TEN) + minute * 60_000).toISOString();
					await book(start, { settings: { ...MEETING, ...meeting } }).catch((error) => {
						expect(error).toMatchObject({ code: 'slot-taken' });
					});
				}
				const busy = await listBusy(store.db, {
					repIds: ['ada'],
					from: '2026-11-01T00:00:00.000Z',
					to: '2026-12-01T00:00:00.000Z',
				});
				expect(busy.length).toBeGreaterThan(0);
				for (const one of busy) {
					const from = Date.parse(one.start) - one.bufferBeforeMinutes * 60_000;
					const to = Date.parse(one.end) + one.bufferAfterMinutes * 60_000;
					const others = busy.filter((other) => other !== one);
					const inside = others.filter(
						({ start, end }) => Date.parse(start) < to && Date.parse(end) > from,
					);
					expect(inside).toEqual([]);
				}
			}),
			{ numRuns: 25, seed: 7 },
		);
	});

	it.each([
		['an end before the start', { end: '2026-11-03T09:00:00.000Z' }, 'ends at'],
		['an end at the start', { end: TEN }, 'ends at'],
		['an end that is no time', { end: 'soon' }, 'End "soon"'],
		['an end without a zone', { end: '2026-11-03T10:30:00' }, 'End "2026-11-03T10:30:00"'],
	])('refuse %s', async (_, overrides, words) => {
		await expect(book(TEN, overrides)).rejects.toMatchObject({
			code: 'input-unusable',
			message: expect.stringContaining(words),
		});
	});

	it('refuse a rep that the store does not know', async () => {
		await expect(book(TEN, { repId: 'nobody' })).rejects.toMatchObject({ code: 'not-found' });
	});

	it('say which id is unknown', async () => {
		await expect(requireBooking(store.db, 'booking_x')).rejects.toMatchObject({
			code: 'not-found',
			message: 'There is no booking "booking_x" in the store.',
			hint: expect.stringContaining('bookingId'),
		});
		await expect(
			change(store, (work) => setBookingStatus(work, 'booking_x', 'confirmed')),
		).rejects.toMatchObject({ code: 'not-found' });
		expect(await findBooking(store.db, 'booking_x')).toBeNull();
	});

	describe('when moved', () => {
		const move = (id: string, start: string, more = {}) => {
			const end = new Date(Date.parse(start) + 30 * 60_000).toISOString();
			return change(
				store,
				(work) => moveBooking(work, id, { start, end, ...more }),
				'2026-11-02T12:00:00.000Z',
			);
		};

		it('free the old time and take the new one', async () => {
			const { id } = await book(TEN);
			expect(await move(id, at('14:00'))).toMatchObject({
				id,
				status: 'rescheduled',
				reschedules: 1,
				start: at('14:00'),
				end: at('14:30'),
				repId: 'ada',
				timezone: 'America/New_York',
				createdAt: NOW,
				updatedAt: '2026-11-02T12:00:00.000Z',
			});
			await expect(book(TEN)).resolves.toMatchObject({ start: TEN });
			await expect(book(at('14:00'))).rejects.toMatchObject({ code: 'slot-taken' });
		});

		it('may overlap their own old time', async () => {
			const { id } = await book(TEN);
			await expect(move(id, at('10:15'))).resolves.toMatchObject({ start: at('10:15') });
		});

		it('stay where they are when the new time is taken', async () => {
			const { id } = await book(TEN);
			await book(at('14:00'));
			await expect(move(id, at('14:15'))).rejects.toMatchObject({ code: 'slot-taken' });
			expect(await findBooking(store.db, id)).toMatchObject({ start: TEN, reschedules: 0 });
		});

		it('go to another rep with that rep’s zone', async () => {
			const { id } = await book(TEN);
			const moved = await move(id, TEN, {
				repId: 'ben',
				repTimezone: 'Europe/London',
				timezone: 'America/Chicago',
			});
			expect(moved).toMatchObject({
				repId: 'ben',
				repTimezone: 'Europe/London',
				timezone: 'America/Chicago',
			});
			await expect(book(TEN)).resolves.toMatchObject({ repId: 'ada' });
		});

		it('lose what was marked of the missed time', async () => {
			const { id } = await book(TEN);
			await change(store, (work) =>
				setBookingStatus(work, id, 'no_show', { outcome: 'no_show', attendance: 'no' }),
			);
			expect(await move(id, at('16:00'))).toMatchObject({ outcome: null, attendance: 'unknown' });
		});

		it.each(['cancelled', 'completed'] as const)('stay off when %s meanwhile', async (status) => {
			const { id } = await book(TEN);
			await change(store, (work) => setBookingStatus(work, id, status));
			await expect(move(id, at('16:00'))).rejects.toMatchObject({ code: 'not-allowed' });
		});
	});

	describe('when cancelled', () => {
		it('free the rep’s time and keep the reason', async () => {
			const { id } = await book(TEN);
			const cancelled = await change(store, (work) =>
				setBookingStatus(work, id, 'cancelled', { cancelReason: 'conflict' }),
			);
			expect(cancelled).toMatchObject({ status: 'cancelled', cancelReason: 'conflict' });
			await expect(book(TEN)).resolves.toMatchObject({ start: TEN });
		});

		it('cannot come back once the time is taken', async () => {
			const { id } = await book(TEN);
			await change(store, (work) => setBookingStatus(work, id, 'cancelled'));
			const other = await book(TEN);
			await expect(
				change(store, (work) => setBookingStatus(work, id, 'booked')),
			).rejects.toMatchObject({ code: 'slot-taken' });
			await change(store, (work) => setBookingStatus(work, other.id, 'cancelled'));
			await change(store, (work) => setBookingStatus(work, id, 'booked'));
			await expect(book(TEN)).rejects.toMatchObject({ code: 'slot-taken' });
		});
	});

	it('are busy with their buffers beside them, only within the range asked for', async () => {
		const settings = { ...MEETING, bufferBeforeMinutes: 10, bufferAfterMinutes: 20 };
		const first = await book(TEN, { settings });
		await book(at('15:00'));
		await book(TEN, { repId: 'ben' });
		const query = { repIds: ['ada'], from: at('10:45'), to: at('14:00') };
		const expected = {
			repId: 'ada',
			start: TEN,
			end: at('10:30'),
			bufferBeforeMinutes: 10,
			bufferAfterMinutes: 20,
		};
		expect(await listBusy(store.db, query)).toEqual([expected]);
		expect(await listBusy(store.db, { ...query, from: at('10:50') })).toEqual([]);
		expect(await listBusy(store.db, { ...query, to: at('09:50'), from: at('08:00') })).toEqual([]);
		expect(await listBusy(store.db, { ...query, exceptBookingId: first.id })).toEqual([]);
		expect(await listBusy(store.db, { ...query, repIds: [] })).toEqual([]);
		const both = await listBusy(store.db, { ...query, repIds: ['ada', 'ben'], from: at('10:40') });
		expect(both.map(({ repId }) => repId).sort()).toEqual(['ada', 'ben']);
	});

	it('are active until cancelled, missed or completed; the newest counts', async () => {
		const early = await book(TEN);
		const late = await change(
			store,
			(work) => insertBooking(work, booking(lead, at('12:00'))),
			'2026-11-02T10:00:00.000Z',
		);
		expect(await findActiveBooking(store.db, lead.id)).toMatchObject({ id: late.id });
		await change(store, (work) => setBookingStatus(work, late.id, 'cancelled'));
		expect(await findActiveBooking(store.db, lead.id)).toMatchObject({ id: early.id });
		expect(await findActiveBooking(store.db, lead.id, 'demo')).toBeNull();
		expect(await findActiveBooking(store.db, lead.id, 'discovery_call')).toMatchObject({
			id: early.id,
		});
		await change(store, (work) => setBookingStatus(work, early.id, 'completed'));
		expect(await findActiveBooking(store.db, lead.id)).toBeNull();
		expect(await findLatestBooking(store.db, lead.id)).toMatchObject({ id: late.id });
		expect(await findLatestBooking(store.db, 'lead_x')).toBeNull();
	});

	it('are unattended while nobody has said whether they took place', async () => {
		const open = await book(TEN);
		const attended = await book(at('12:00'));
		const cancelled = await book(at('13:00'));
		const later = await book(at('14:00'));
		await change(store, async (work) => {
			await setBookingStatus(work, attended.id, 'confirmed', { attendance: 'yes' });
			await setBookingStatus(work, cancelled.id, 'cancelled');
		});
		const ids = async (before: Parameters<typeof listUnattended>[1]) =>
			(await listUnattended(store.db, before)).map(({ id }) => id);
		expect(await ids({ startedBefore: at('10:15') })).toEqual([open.id]);
		expect(await ids({ endedBefore: at('10:15') })).toEqual([]);
		expect(await ids({ endedBefore: at('10:31') })).toEqual([open.id]);
		expect(await ids({ endedBefore: at('20:00') })).toEqual([open.id, later.id]);
	});
});
