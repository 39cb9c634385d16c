import { sql } from 'kysely';
import { insertBooking } from '../../adapters/store/bookings';
import { listOpenReviews } from '../../adapters/store/reviews';
import {
	cancelTouches,
	claimDueTouches,
	findTouch,
	finishTouch,
	insertTouches,
	listTouches,
	nextGeneration,
	recoverExpiredLeases,
	releaseTouch,
	startSending,
} from '../../adapters/store/touches';
import type { NewTouch } from '../../adapters/store/touches';
import type { Store, Work } from '../../adapters/store/work';
import type { Booking, Lead, Touch } from '../../domain/model';
import { booking, change, seed, STEP } from '../support/flow-records';
import { describeStores } from '../support/stores';

const DUE = '2026-11-02T10:00:00.000Z';
const at = (time: string) => `2026-11-02T${time}:00.000Z`;

describeStores('touches', (stores) => {
	let store: Store;
	let lead: Lead;
	let booked: Booking;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
		booked = await change(store, (work) =>
			insertBooking(work, booking(lead, '2026-11-03T10:00:00.000Z')),
		);
	});
	const touch = (step: string, more: Partial<NewTouch> = {}): NewTouch => ({
		leadId: lead.id,
		bookingId: booked.id,
		cadence: 'three_touch',
		step: { ...STEP, step },
		dueAt: DUE,
		...more,
	});
	const insert = (...touches: NewTouch[]) =>
		change(store, (work) => insertTouches(work, touches, 1));
	const claim = (now = DUE, claimToken = 'run_1', limit = 10) =>
		change(store, (work) => claimDueTouches(work, { limit, leaseMinutes: 10, claimToken }), now);
	const insertOne = async (more: Partial<NewTouch> = {}): Promise<Touch> => {
		const [made] = await insert(touch('first', more));
		if (!made) throw new Error('The touch was there already.');
		return made;
	};
	const at1005 = <T>(make: (work: Work) => Promise<T>) => change(store, make, at('10:05'));

	it('come back as they were scheduled', async () => {
		const made = await insertOne();
		expect(made).toEqual({
			id: made.id,
			leadId: lead.id,
			bookingId: booked.id,
			cadence: 'three_touch',
			step: { ...STEP, step: 'first' },
			dueAt: DUE,
			status: 'pending',
			attempts: 0,
			claimToken: null,
			leaseUntil: null,
			reason: null,
		});
		expect(await findTouch(store.db, made.id)).toEqual(made);
		expect(await findTouch(store.db, 'touch_x')).toBeNull();
		expect(await change(store, (work) => insertTouches(work, [], 1))).toEqual([]);
	});

	it('are scheduled once for each enrolment', async () => {
		await insert(touch('first'));
		expect(await insert(touch('first'), touch('second'))).toMatchObject([
			{ step: { step: 'second' } },
		]);
		expect(await listTouches(store.db, { bookingId: booked.id })).toHaveLength(2);
	});

	it('are scheduled once for each enrolment of a lead without a booking', async () => {
		const nurture = touch('first', { bookingId: null, cadence: 'nurture' });
		await insert(nurture);
		expect(await insert(nurture)).toEqual([]);
	});

	it('count enrolments of a booking and of its lead apart', async () => {
		const scope = { leadId: lead.id, bookingId: booked.id, cadence: 'three_touch' };
		expect(await nextGeneration(store.db, scope)).toBe(1);
		await insert(touch('first'));
		expect(await nextGeneration(store.db, scope)).toBe(2);
		expect(await nextGeneration(store.db, { ...scope, bookingId: null })).toBe(1);
		expect(await nextGeneration(store.db, { ...scope, cadence: 'other' })).toBe(1);
		await change(store, (work) => insertTouches(work, [touch('first')], 2));
		expect(await nextGeneration(store.db, scope)).toBe(3);
	});

	it('are claimed when due, oldest first, up to the limit', async () => {
		await insert(
			touch('late', { dueAt: at('09:59') }),
			touch('not yet', { dueAt: at('10:01') }),
			touch('now', { dueAt: at('10:00') }),
			touch('oldest', { dueAt: at('08:00') }),
		);
		const claimed = await claim(DUE, 'run_1', 2);
		expect(claimed.map(({ step }) => step.step)).toEqual(['oldest', 'late']);
		expect(claimed[0]).toMatchObject({
			status: 'claimed',
			claimToken: 'run_1',
			leaseUntil: at('10:10'),
		});
		expect((await claim(DUE, 'run_2')).map(({ step }) => step.step)).toEqual(['now']);
		expect(await claim(DUE, 'run_3')).toEqual([]);
	});

	it('are claimed once by claims at the same time', async () => {
		await insert(...Array.from({ length: 12 }, (_, index) => touch(`step_${index}`)));
		const claims = await Promise.all(['a', 'b', 'c', 'd'].map((token) => claim(DUE, token, 4)));
		const ids = claims.flat().map(({ id }) => id);
		expect(new Set(ids).size).toBe(12);
		expect(ids).toHaveLength(12);
	});

	it('are sent by the claim that holds them', async () => {
		const { id } = await insertOne();
		await claim();
		expect(await at1005((work) => startSending(work, id, 'run_2'))).toBe(false);
		expect(await at1005((work) => startSending(work, id, 'run_1'))).toBe(true);
		expect(await at1005((work) => startSending(work, id, 'run_1'))).toBe(false);
		expect(await findTouch(store.db, id)).toMatchObject({ status: 'sending', attempts: 1 });
		const result = { status: 'sent', reason: null } as const;
		expect(await at1005((work) => finishTouch(work, id, result))).toBe(true);
		expect(await at1005((work) => finishTouch(work, id, result))).toBe(false);
		expect(await findTouch(store.db, id)).toMatchObject({
			status: 'sent',
			claimToken: null,
			leaseUntil: null,
		});
	});

	it('are not sent once the lease has run out', async () => {
		const { id } = await insertOne();
		await claim();
		const send = (now: string) => change(store, (work) => startSending(work, id, 'run_1'), now);
		expect(await send(at('10:10'))).toBe(false);
		expect(await send('2026-11-02T10:09:59.999Z')).toBe(true);
	});

	it('have time to report back when sending begins at the end of the lease', async () => {
		const { id } = await insertOne();
		await claim();
		await change(store, (work) => startSending(work, id, 'run_1'), at('10:09'));
		expect(await findTouch(store.db, id)).toMatchObject({ leaseUntil: at('10:14') });
	});

	it('keep a longer lease when sending begins', async () => {
		const { id } = await insertOne();
		await claim();
		await change(store, (work) => startSending(work, id, 'run_1'), at('10:01'));
		expect(await findTouch(store.db, id)).toMatchObject({ leaseUntil: at('10:10') });
	});

	it.each(['failed', 'skipped'] as const)('keep the reason when %s', async (status) => {
		const { id } = await insertOne();
		await claim();
		await at1005((work) => finishTouch(work, id, { status, reason: 'opted_out' }));
		expect(await findTouch(store.db, id)).toMatchObject({ status, reason: 'opted_out' });
	});

	it('cannot be finished before they are claimed', async () => {
		const { id } = await insertOne();
		const result = { status: 'sent', reason: null } as const;
		expect(await at1005((work) => finishTouch(work, id, result))).toBe(false);
	});

	it('go back in line for another time', async () => {
		const { id } = await insertOne();
		expect(await at1005((work) => releaseTouch(work, id, at('18:00')))).toBe(false);
		await claim();
		expect(await at1005((work) => releaseTouch(work, id, at('18:00'), 'quiet_hours'))).toBe(true);
		expect(await findTouch(store.db, id)).toMatchObject({
			status: 'pending',
			dueAt: at('18:00'),
			reason: 'quiet_hours',
			claimToken: null,
		});
		expect(await claim(at('17:59'))).toEqual([]);
		expect(await claim(at('18:00'))).toHaveLength(1);
	});

	it('are due again when a run stopped before sending', async () => {
		const { id } = await insertOne();
		await claim();
		const recover = (now: string) => change(store, (work) => recoverExpiredLeases(work), now);
		expect(await recover('2026-11-02T10:09:59.999Z')).toEqual({ retried: 0, reviewed: [] });
		expect(await recover(at('10:10'))).toEqual({ retried: 1, reviewed: [] });
		expect(await findTouch(store.db, id)).toMatchObject({ status: 'pending', claimToken: null });
		expect(await listOpenReviews(store.db)).toEqual([]);
	});

	it('are put before a person when a run stopped while sending', async () => {
		const { id } = await insertOne();
		await claim();
		await at1005((work) => startSending(work, id, 'run_1'));
		const late = at('11:00');
		const { retried, reviewed } = await change(store, (work) => recoverExpiredLeases(work), late);
		expect(retried).toBe(0);
		expect(reviewed).toMatchObject([{ id, status: 'failed', reason: 'outcome_unknown' }]);
		expect(await listOpenReviews(store.db)).toMatchObject([
			{ kind: 'touch_outcome_unknown', leadId: lead.id, bookingId: booked.id },
		]);
		expect(await claim(late)).toEqual([]);
		const again = await change(store, (work) => recoverExpiredLeases(work), late);
		expect(again).toEqual({ retried: 0, reviewed: [] });
	});

	it('are called off while pending or claimed, not while being sent', async () => {
		await insert(touch('a', { dueAt: at('08:00') }), touch('b', { dueAt: at('09:00') }));
		const [sending, claimed] = await claim();
		await at1005((work) => startSending(work, sending?.id ?? '', 'run_1'));
		await insert(touch('c', { dueAt: at('23:00') }));
		const reason = 'the meeting was cancelled';
		const cancel = () => at1005((work) => cancelTouches(work, { bookingId: booked.id, reason }));
		expect(await cancel()).toBe(2);
		expect(await cancel()).toBe(0);
		const statuses = await listTouches(store.db, { bookingId: booked.id });
		expect(statuses.map(({ status }) => status)).toEqual(['sending', 'cancelled', 'cancelled']);
		expect(statuses.map((each) => each.reason)).toEqual([null, reason, reason]);
		expect(await at1005((work) => startSending(work, claimed?.id ?? '', 'run_1'))).toBe(false);
	});

	it('are called off for one booking, one lead or some cadences', async () => {
		await insert(
			touch('a'),
			touch('b', { cadence: 'thank_you' }),
			touch('c', { bookingId: null, cadence: 'nurture' }),
			touch('d', { cadence: 'follow_up' }),
		);
		const cancel = (scope: object) =>
			at1005((work) => cancelTouches(work, { ...scope, reason: 'stopped' }));
		expect(await cancel({ bookingId: booked.id, cadences: ['thank_you', 'follow_up'] })).toBe(2);
		expect(await cancel({ leadId: 'lead_x' })).toBe(0);
		expect(await cancel({ leadId: lead.id, bookingId: booked.id })).toBe(1);
		expect(await cancel({ leadId: lead.id })).toBe(1);
	});

	it('are never called off for nobody in particular', async () => {
		await insert(touch('a'));
		await expect(at1005((work) => cancelTouches(work, { reason: 'stopped' }))).rejects.toThrow(
			'neither was given',
		);
		expect(await claim()).toHaveLength(1);
	});

	it('are listed by due time', async () => {
		await insert(touch('b', { dueAt: at('12:00') }), touch('a', { dueAt: at('11:00') }));
		await insert(touch('c', { bookingId: null, dueAt: at('10:00') }));
		const steps = (touches: Touch[]) => touches.map(({ step }) => step.step);
		expect(steps(await listTouches(store.db, { bookingId: booked.id }))).toEqual(['a', 'b']);
		expect(steps(await listTouches(store.db, { leadId: lead.id }))).toEqual(['c', 'a', 'b']);
	});

	it('are found in the order of an index, so that a million pending cost no more', async () => {
		const plan = await store.db.transaction().execute(async (db) => {
			if (stores.kind === 'postgres') await sql`set local enable_seqscan = off`.execute(db);
			return await db
				.selectFrom('touches')
				.select('id')
				.where('status', '=', 'pending')
				.where('due_at', '<=', DUE)
				.orderBy('due_at')
				.orderBy('id')
				.limit(100)
				.explain(undefined, stores.kind === 'sqlite' ? sql`query plan` : undefined);
		});
		expect(JSON.stringify(plan)).toContain('touches_due');
		expect(JSON.stringify(plan)).not.toMatch(/TEMP B-TREE|Sort|Scan on/);
	});
});
