import { appendAudit, listAudit } from '../../adapters/store/audit';
import { insertBooking } from '../../adapters/store/bookings';
import { once } from '../../adapters/store/idempotency';
import { addReview, listOpenReviews, resolveReview } from '../../adapters/store/reviews';
import { readTestClock, setTestClock } from '../../adapters/store/test-clock';
import type { Store } from '../../adapters/store/work';
import type { Lead } from '../../domain/model';
import { booking, change, NOW, seed } from '../support/flow-records';
import { describeStores } from '../support/stores';

const START = '2026-11-03T10:00:00.000Z';
const LATER = '2026-11-02T10:00:00.000Z';

describeStores('the audit trail', (stores) => {
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
	});
	const count = async (table: 'bookings' | 'audit_events') =>
		(await store.db.selectFrom(table).select('id').execute()).length;

	it('tells who did what, when and where', async () => {
		await change(store, (work) =>
			appendAudit(work, {
				type: 'booking.created',
				leadId: lead.id,
				bookingId: 'booking_1',
				data: { start: START, slots: [1, 2], by: { rep: 'ada' } },
			}),
		);
		const [created, event] = await listAudit(store.db, { limit: 10 });
		expect(created).toMatchObject({ seq: 1, type: 'lead.created', leadId: lead.id });
		expect(event).toEqual({
			seq: 2,
			id: expect.stringMatching(/^event_/),
			at: NOW,
			type: 'booking.created',
			leadId: lead.id,
			bookingId: 'booking_1',
			workflowId: 'wf_1',
			executionId: '77',
			node: 'Book Meeting',
			actor: 'workflow',
			data: { start: START, slots: [1, 2], by: { rep: 'ada' } },
		});
	});

	it('is written with the change it tells of', async () => {
		await change(store, async (work) => {
			const { id } = await insertBooking(work, booking(lead, START));
			await appendAudit(work, { type: 'booking.created', leadId: lead.id, bookingId: id });
		});
		expect(await count('bookings')).toBe(1);
		expect(await count('audit_events')).toBe(2);
	});

	it('leaves nothing of a change that fails, and the change leaves nothing either', async () => {
		const failing = change(store, async (work) => {
			await insertBooking(work, booking(lead, START));
			await appendAudit(work, { type: 'booking.created', leadId: lead.id });
			throw new Error('something after it');
		});
		await expect(failing).rejects.toThrow('something after it');
		expect(await count('bookings')).toBe(0);
		expect(await count('audit_events')).toBe(1);
	});

	it('takes the change along when the event itself cannot be written', async () => {
		const failing = change(store, async (work) => {
			await insertBooking(work, booking(lead, START));
			await appendAudit(work, { type: null as unknown as string, leadId: lead.id });
		});
		await expect(failing).rejects.toThrow();
		expect(await count('bookings')).toBe(0);
	});

	it('takes as many events as one change has to tell', async () => {
		await change(store, async (work) => {
			for (let index = 0; index < 2500; index += 1) await appendAudit(work, { type: 'many' });
		});
		expect(await listAudit(store.db, { limit: 3000 })).toHaveLength(2501);
	});

	it('cannot be changed or cut short', async () => {
		const rename = store.db.updateTable('audit_events').set({ type: 'x' });
		await expect(rename.execute()).rejects.toThrow('append-only');
		await expect(store.db.deleteFrom('audit_events').execute()).rejects.toThrow('append-only');
		expect(await listAudit(store.db, { limit: 10 })).toMatchObject([{ type: 'lead.created' }]);
	});

	it('is read by lead, by booking and from a point on', async () => {
		const tell = (type: string, more = {}) =>
			change(store, (work) => appendAudit(work, { type, ...more }));
		await tell('a', { leadId: lead.id, bookingId: 'booking_1' });
		await tell('b', { bookingId: 'booking_1' });
		await tell('c', { leadId: 'someone else' });
		const types = async (query: object) =>
			(await listAudit(store.db, { limit: 10, ...query })).map(({ type }) => type);
		expect(await types({ leadId: lead.id })).toEqual(['lead.created', 'a']);
		expect(await types({ bookingId: 'booking_1' })).toEqual(['a', 'b']);
		expect(await types({ afterSeq: 2 })).toEqual(['b', 'c']);
		expect(await types({ limit: 2 })).toEqual(['lead.created', 'a']);
		expect(await types({ leadId: lead.id, afterSeq: 1 })).toEqual(['a']);
		expect(await types({ leadId: lead.id, bookingId: 'booking_2' })).toEqual([]);
	});
});

describeStores('the same request', (stores) => {
	let store: Store;
	let runs: number;
	beforeEach(async () => {
		store = await stores.open();
		runs = 0;
	});
	const ask = (key: string, scope = 'form', answer: unknown = { n: 1 }) =>
		change(store, (work) =>
			once(work, scope, key, async () => {
				runs += 1;
				await appendAudit(work, { type: 'asked' });
				return answer;
			}),
		);

	it('gets the first answer and does nothing', async () => {
		expect(await ask('abc')).toEqual({ result: { n: 1 }, repeated: false });
		expect(await ask('abc', 'form', { n: 2 })).toEqual({ result: { n: 1 }, repeated: true });
		expect(runs).toBe(1);
		expect(await listAudit(store.db, { limit: 10 })).toHaveLength(1);
	});

	it('is told from one of another key or scope', async () => {
		await ask('abc');
		await ask('abd');
		await ask('abc', 'reply');
		expect(runs).toBe(3);
	});

	it('is carried out once when it comes many times at once', async () => {
		const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => ask('abc', 'form', { n })));
		expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
		expect(new Set(answers.map(({ result }) => JSON.stringify(result))).size).toBe(1);
		expect(runs).toBe(1);
	});

	it('is carried out again when the first time failed', async () => {
		const failing = change(store, (work) =>
			once(work, 'form', 'abc', async () => {
				throw new Error('no calendar');
			}),
		);
		await expect(failing).rejects.toThrow('no calendar');
		expect(await ask('abc')).toMatchObject({ repeated: false });
	});

	it.each([
		['nothing', undefined, null],
		['null', null, null],
		['a date', new Date(NOW), NOW],
		['a list', ['ä', 1], ['ä', 1]],
	])('gives the same also for %s', async (_, answer, expected) => {
		const first = await change(store, (work) => once(work, 'form', 'abc', async () => answer));
		expect(first).toEqual({ result: expected, repeated: false });
		expect(await ask('abc')).toEqual({ result: expected, repeated: true });
	});

	it('may have a key of any length', async () => {
		const key = Array.from({ length: 9000 }, (_, index) => String(index)).join('-');
		expect(await ask(key)).toMatchObject({ repeated: false });
		expect(await ask(key)).toMatchObject({ repeated: true });
		expect(await ask(`${key}!`)).toMatchObject({ repeated: false });
	});
});

describeStores('reviews', (stores) => {
	it('wait for a person, oldest first, until they are settled', async () => {
		const store = await stores.open();
		const lead = await seed(store);
		const add = (summary: string, now: string) =>
			change(
				store,
				(work) =>
					addReview(work, {
						kind: 'action_failed',
						leadId: lead.id,
						bookingId: null,
						summary,
						whatToDo: 'Call the lead.',
					}),
				now,
			);
		const second = await add('second', LATER);
		const first = await add('first', NOW);
		expect(await listOpenReviews(store.db)).toEqual([first, second]);
		const settle = () => change(store, (work) => resolveReview(work, first.id));
		expect(await settle()).toBe(true);
		expect(await settle()).toBe(false);
		expect(await listOpenReviews(store.db)).toEqual([second]);
	});
});

describeStores('the test clock', (stores) => {
	it('is the real time until it is moved', async () => {
		const store = await stores.open();
		expect(await readTestClock(store.db)).toBe(0);
		await change(store, (work) => setTestClock(work, 86_400_000));
		await change(store, (work) => setTestClock(work, -90_000));
		expect(await readTestClock(store.db)).toBe(-90_000);
	});
});
