import {
	claimActions,
	failAbandonedActions,
	finishAction,
	isOvertaken,
	isUntouched,
	latestChange,
	listActions,
	listUndoneChanges,
	planActions,
	wasLeftUndone,
} from '../../adapters/store/booking-actions';
import type { ActionOutcome, BookingAction } from '../../adapters/store/booking-actions';
import { insertBooking } from '../../adapters/store/bookings';
import type { Store } from '../../adapters/store/work';
import { booking, change, NOW, seed } from '../support/flow-records';
import { describeStores } from '../support/stores';

const BOOKED = 'booked:0';
const MOVED = 'rescheduled:1';
const OK: ActionOutcome = { status: 'ok', detail: 'sent', providerId: 'p-1', milliseconds: 12 };
const FAILED: ActionOutcome = { ...OK, status: 'failed', detail: 'no answer', providerId: null };

const after = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
const WITHIN_LEASE = after(119);
const AFTER_LEASE = after(121);

describeStores('the actions that follow a change of a booking', (stores) => {
	let store: Store;
	let bookingId: string;
	beforeEach(async () => {
		store = await stores.open();
		const lead = await seed(store);
		const made = await change(store, (work) =>
			insertBooking(work, booking(lead, '2026-11-03T10:00:00.000Z')),
		);
		bookingId = made.id;
	});
	const plan = async (names: readonly string[], name = BOOKED, now = NOW) => {
		const plans = names.map((action) => ({ action, plan: { of: action } }));
		await change(store, (work) => planActions(work, { bookingId, change: name }, plans), now);
	};
	const claim = async (now = NOW, retriesFailed = false, name = BOOKED) =>
		await change(
			store,
			(work) => claimActions<object>(work, bookingId, { change: name, retriesFailed }),
			now,
		);
	const finish = async (action: BookingAction<object>, outcome = OK, now = NOW) =>
		await change(store, (work) => finishAction(work, action, outcome), now);
	const statuses = async (name = BOOKED) => {
		const actions = await listActions(store.db, bookingId, name);
		return Object.fromEntries(actions.map(({ action, status }) => [action, status]));
	};
	const named = (actions: readonly BookingAction<object>[]) =>
		actions.map(({ action }) => action).sort();
	const one = async (): Promise<BookingAction<object>> => {
		await plan(['calendar']);
		return (await claim())[0] as BookingAction<object>;
	};

	it('come back as they were planned', async () => {
		await plan(['calendar']);
		expect(await listActions(store.db, bookingId, BOOKED)).toEqual([
			{
				bookingId,
				change: BOOKED,
				action: 'calendar',
				plan: { of: 'calendar' },
				status: 'planned',
				detail: '',
				providerId: null,
				milliseconds: 0,
				attempts: 0,
				updatedAt: NOW,
			},
		]);
	});

	it('are planned once, however often the change asks for it', async () => {
		const action = await one();
		await finish(action);
		await plan(['calendar', 'crm']);
		expect(await statuses()).toEqual({ calendar: 'ok', crm: 'planned' });
	});

	it('say what came of them', async () => {
		await finish(await one(), OK, WITHIN_LEASE);
		const { status, detail, providerId, milliseconds } = OK;
		expect(await listActions(store.db, bookingId, BOOKED)).toMatchObject([
			{ status, detail, providerId, milliseconds, attempts: 1, updatedAt: WITHIN_LEASE },
		]);
	});

	describe('are claimed', () => {
		it('each by one run', async () => {
			await plan(['calendar', 'crm']);
			const claims = await Promise.all([claim(), claim(), claim()]);
			expect(claims.map(({ length }) => length).sort()).toEqual([0, 0, 2]);
		});

		it('again when the run that had them has died', async () => {
			await one();
			expect(await claim(WITHIN_LEASE)).toEqual([]);
			expect(await claim(AFTER_LEASE)).toMatchObject([{ action: 'calendar', attempts: 2 }]);
		});

		it('again after they failed only when that is asked for', async () => {
			await finish(await one(), FAILED);
			expect(await claim()).toEqual([]);
			expect(await claim(NOW, true)).toMatchObject([{ status: 'running', attempts: 2 }]);
		});

		it.each(['ok', 'skipped'] as const)('never again once they are %s', async (status) => {
			await finish(await one(), { ...OK, status });
			expect(await claim(AFTER_LEASE, true)).toEqual([]);
		});

		it('of one change and no other', async () => {
			await plan(['calendar']);
			expect(await claim(NOW, true, MOVED)).toEqual([]);
		});
	});

	describe('keep what came of them', () => {
		it('from the run that has them now, and from none that had them before', async () => {
			const first = await one();
			const [second] = await claim(AFTER_LEASE);
			await finish(first, OK, AFTER_LEASE);
			expect(await statuses()).toEqual({ calendar: 'running' });
			await finish(second as BookingAction<object>, FAILED, AFTER_LEASE);
			expect(await statuses()).toEqual({ calendar: 'failed' });
		});

		it('when it comes after they were given up', async () => {
			const action = await one();
			await finish(action, FAILED);
			await finish(action, OK);
			expect(await statuses()).toEqual({ calendar: 'ok' });
		});

		it('when somebody gives them up after they were done', async () => {
			const action = await one();
			await finish(action, OK);
			await finish(action, FAILED);
			expect(await statuses()).toEqual({ calendar: 'ok' });
		});
	});

	describe('of a change that another one has overtaken', () => {
		it('are superseded where they were not done', async () => {
			await plan(['calendar', 'confirmation', 'crm']);
			const claimed = await claim();
			const find = (name: string) =>
				claimed.find(({ action }) => action === name) as BookingAction<object>;
			await finish(find('confirmation'));
			await finish(find('crm'), FAILED);
			await plan(['calendar'], MOVED, after(10));
			expect(await statuses()).toEqual({
				calendar: 'superseded',
				confirmation: 'ok',
				crm: 'superseded',
			});
			await finish(find('calendar'), OK, after(11));
			expect(await statuses()).toMatchObject({ calendar: 'superseded' });
			expect(await claim(AFTER_LEASE, true)).toEqual([]);
		});

		it('are known to be, and the later change is the latest', async () => {
			await finish(await one());
			expect(await isOvertaken(store.db, { bookingId, change: BOOKED })).toBe(false);
			await plan(['calendar'], MOVED, after(10));
			expect(await isOvertaken(store.db, { bookingId, change: BOOKED })).toBe(true);
			expect(await isOvertaken(store.db, { bookingId, change: MOVED })).toBe(false);
			expect(await latestChange(store.db, bookingId)).toBe(MOVED);
		});

		it('are not taken for the latest where the clock of another process is behind', async () => {
			await finish(await one());
			await plan(['calendar'], MOVED, after(-60));
			expect(await latestChange(store.db, bookingId)).toBe(MOVED);
		});

		it('are remembered as left undone once they were begun', async () => {
			await plan(['calendar', 'crm']);
			const claimed = await claim();
			await finish(claimed.find(({ action }) => action === 'crm') as BookingAction<object>);
			await plan(['calendar', 'crm'], MOVED, after(10));
			const leftUndone = async (action: string) =>
				await wasLeftUndone(store.db, { bookingId, change: MOVED, action });
			expect([await leftUndone('calendar'), await leftUndone('crm')]).toEqual([true, false]);
		});

		it('are not, when nobody had begun', async () => {
			await plan(['calendar']);
			await plan(['calendar'], MOVED, after(10));
			const again = { bookingId, change: MOVED, action: 'calendar' };
			expect(await wasLeftUndone(store.db, again)).toBe(false);
		});
	});

	describe('are untouched', () => {
		const untouched = async () => await change(store, (work) => isUntouched(work, bookingId));

		it('until a run begins', async () => {
			await plan(['calendar', 'crm']);
			expect(await untouched()).toBe(true);
			await claim();
			expect(await untouched()).toBe(false);
		});

		it('not where there are none, and not where a change has overtaken them', async () => {
			expect(await untouched()).toBe(false);
			await plan(['calendar']);
			await plan([], 'released');
			expect(await untouched()).toBe(false);
			expect(await latestChange(store.db, bookingId)).toBeNull();
		});
	});

	describe('of runs that have died', () => {
		it('are failed, and given once', async () => {
			await plan(['calendar', 'crm']);
			const [first] = await claim();
			await finish(first as BookingAction<object>);
			await plan(['confirmation']);
			const give = async (now: string) =>
				named(await change(store, (work) => failAbandonedActions<object>(work), now));
			expect(await give(WITHIN_LEASE)).toEqual([]);
			expect(await give(AFTER_LEASE)).toHaveLength(2);
			expect(await give(AFTER_LEASE)).toEqual([]);
			expect(Object.values(await statuses()).sort()).toEqual(['failed', 'failed', 'ok']);
		});
	});

	describe('that are not done are listed', () => {
		const undone = async (now = NOW, attempts = 5, limit = 10) =>
			await listUndoneChanges({ db: store.db, now }, { attempts, limit });

		it('when they failed, or their run has died', async () => {
			const action = await one();
			expect(await undone(WITHIN_LEASE)).toEqual([]);
			expect(await undone(AFTER_LEASE)).toEqual([{ bookingId, change: BOOKED }]);
			await finish(action, FAILED);
			expect(await undone()).toEqual([{ bookingId, change: BOOKED }]);
		});

		it('each change once, however many of its actions failed', async () => {
			await plan(['calendar', 'crm']);
			for (const action of await claim()) await finish(action, FAILED);
			expect(await undone()).toEqual([{ bookingId, change: BOOKED }]);
		});

		it('not when they failed too often, are done or overtaken', async () => {
			await finish(await one(), FAILED);
			expect(await undone(NOW, 1)).toEqual([]);
			await plan(['calendar'], MOVED, after(10));
			const [moved] = await claim(after(10), false, MOVED);
			await finish(moved as BookingAction<object>, OK, after(10));
			expect(await undone(AFTER_LEASE)).toEqual([]);
		});

		it('the oldest first, and no more than asked for', async () => {
			const lead = await seed(store);
			const later = await change(store, (work) =>
				insertBooking(work, booking(lead, '2026-11-04T10:00:00.000Z')),
			);
			await finish(await one(), FAILED, after(30));
			bookingId = later.id;
			await finish(await one(), FAILED, after(20));
			const all = await undone(after(40));
			expect(all[0]).toEqual({ bookingId: later.id, change: BOOKED });
			expect(all).toHaveLength(2);
			expect(await undone(after(40), 5, 1)).toHaveLength(1);
		});
	});
});
