import { appendAudit, listAudit } from '../../adapters/store/audit';
import {
	findBooking,
	insertBooking,
	listBusy,
	setBookingStatus,
} from '../../adapters/store/bookings';
import {
	claimDueTouches,
	insertTouches,
	listTouches,
	recoverExpiredLeases,
} from '../../adapters/store/touches';
import { MIGRATIONS } from '../../adapters/store/migrate';
import { readCounts } from '../../adapters/store/routing-counts';
import { openStore } from '../../adapters/store/open-store';
import type { Store, StoreConfig } from '../../adapters/store/work';
import type { Lead, LeadCaps, PoolMember } from '../../domain/model';
import { booking, change, NOW, rep, seed, STEP } from '../support/flow-records';
import { crew, useProcesses } from '../support/processes';
import { describeStores } from '../support/stores';

describeStores('several processes at once', (stores) => {
	const processes = useProcesses();
	let config: StoreConfig;
	let store: Store;
	let lead: Lead;
	beforeEach(async () => {
		config = await stores.freshConfig();
	});
	afterEach(async () => {
		await store.close();
	});
	const openAndSeed = async () => {
		store = await openStore(config);
		lead = await seed(store);
	};

	it('all open and bring up to date a store that is not there yet', async () => {
		const results = await processes.run(crew(4, { config, job: { task: 'open' } }));
		store = await openStore(config);
		expect(results).toEqual(['opened', 'opened', 'opened', 'opened']);
		const versions = await store.db.selectFrom('schema_versions').select('version').execute();
		expect(versions).toEqual(MIGRATIONS.map(({ version }) => ({ version })));
	});

	it('never book a rep twice', async () => {
		await openAndSeed();
		const day = Date.parse('2026-11-03T08:00:00.000Z');
		// Every 15 minutes: each clashes with its neighbours, and all processes want all of them.
		const starts = Array.from({ length: 20 }, (_, index) =>
			new Date(day + index * 15 * 60_000).toISOString(),
		);
		const job = { task: 'book', lead, starts } as const;
		const results = (await processes.run([
			...crew(2, { config, job }),
			...crew(2, { config, job: { ...job, starts: starts.toReversed() } }),
		])) as string[][];
		const busy = await listBusy(store.db, {
			repIds: ['ada'],
			from: '2026-11-03T00:00:00.000Z',
			to: '2026-11-04T00:00:00.000Z',
		});
		const outcomes = results.flat();
		expect(new Set(outcomes)).toEqual(new Set(['booked', 'slot-taken']));
		expect(outcomes.filter((outcome) => outcome === 'booked')).toHaveLength(busy.length);
		const gaps = busy.slice(1).map((later, index) => {
			return (Date.parse(later.start) - Date.parse(busy[index]?.end ?? '')) / 60_000;
		});
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15);
	});

	it('claim and send every touch exactly once', async () => {
		await openAndSeed();
		const touches = await change(store, (work) =>
			insertTouches(work, numberedTouches(lead, 40), 1),
		);
		const job = { task: 'claim-and-send', now: NOW } as const;
		const results = (await processes.run(crew(3, { config, job }))) as string[][];
		expect(results.flat().sort()).toEqual(touches.map(({ id }) => id).sort());
		const after = await listTouches(store.db, { leadId: lead.id });
		expect(after.map(({ status, attempts }) => [status, attempts])).toEqual(
			Array.from({ length: 40 }, () => ['sent', 1]),
		);
	});

	it('get the same answer to the same request, which is carried out once', async () => {
		await openAndSeed();
		const keys = Array.from({ length: 15 }, (_, index) => `submission-${index}`);
		const [first, ...others] = (await processes.run(
			crew(3, { config, job: { task: 'once', keys } }),
		)) as string[][];
		expect(first).toHaveLength(15);
		expect(others).toEqual([first, first]);
		const events = await listAudit(store.db, { limit: 100, afterSeq: 0 });
		const answered = events.filter(({ type }) => type === 'form.answered');
		expect(answered.map(({ data }) => data['key'])).toEqual(keys);
	});

	it('save one person as one lead', async () => {
		await openAndSeed();
		const phones = Array.from({ length: 10 }, (_, index) => `+493090182${100 + index}`);
		const job = { task: 'save-leads', phones } as const;
		const [first, ...others] = (await processes.run(crew(3, { config, job }))) as string[][];
		expect(new Set(first).size).toBe(10);
		expect(others).toEqual([first, first]);
	});

	describe('that route leads', () => {
		const LEADS_EACH = 15;
		const WEIGHTS = { ada: 5, ben: 3, cleo: 1, dora: 1 };
		const members = (caps?: LeadCaps): PoolMember[] =>
			Object.entries(WEIGHTS).map(([id, weight]) => ({
				...rep(id),
				pool: 'default',
				weight,
				...(caps ? { caps } : {}),
			}));
		const routeAll = async (team: readonly PoolMember[]) => {
			await openAndSeed();
			const job = { task: 'route', members: team, count: LEADS_EACH } as const;
			const results = await processes.run(crew(8, { config, job }));
			// A process that could not go on says so.
			expect(results).toEqual(results.map(() => expect.any(Array)));
			return (results as (string | null)[][]).flat();
		};
		const count = (reps: readonly (string | null)[], id: string | null) =>
			reps.filter((each) => each === id).length;

		it('keep every rep within one lead of the share', async () => {
			const reps = await routeAll(members());
			expect(reps).toHaveLength(8 * LEADS_EACH);
			const distances = Object.entries(WEIGHTS).map(([id, weight]) =>
				Math.abs((weight / 10) * reps.length - count(reps, id)),
			);
			// 1 - 1/(2m-2) of Tijdeman's rule, for four reps.
			expect(Math.max(...distances)).toBeLessThanOrEqual(5 / 6 + 1e-9);
			const all = { pool: 'default', readFrom: { first: 'all', last: 'all' } };
			const counts = await readCounts(store.db, all);
			expect([...counts].map(([id, each]) => [id, each.count]).sort()).toEqual(
				Object.keys(WEIGHTS).map((id) => [id, count(reps, id)]),
			);
		});

		it('never go beyond a cap', async () => {
			const reps = await routeAll(members({ daily: 12, weekly: null, monthly: null }));
			expect(Object.keys(WEIGHTS).map((id) => count(reps, id))).toEqual([12, 12, 12, 12]);
			expect(count(reps, null)).toBe(8 * LEADS_EACH - 4 * 12);
		});
	});

	describe('that score one lead', () => {
		it('count each signal once and let a crossing trigger once', async () => {
			await openAndSeed();
			const keys = (name: string) => Array.from({ length: 6 }, (_, index) => `${name}-${index}`);
			const jobs = [
				[...keys('shared'), ...keys('first')],
				[...keys('second'), ...keys('shared')],
				[...keys('third'), ...keys('shared').toReversed()],
			].map((each) => ({ config, job: { task: 'record-signals', keys: each } as const }));
			const taken = ((await processes.run(jobs)) as string[][]).flat();
			const count = (what: string) => taken.filter((each) => each === what).length;
			expect(taken).toHaveLength(36);
			expect(count('repeated')).toBe(12);
			expect(count('triggered')).toBe(1);
			const rows = await store.db.selectFrom('signals').select('key').execute();
			expect(rows).toHaveLength(24);
			const triggers = await store.db.selectFrom('engagement_triggers').select('id').execute();
			expect(triggers).toHaveLength(1);
			const events = await listAudit(store.db, { limit: 1000 });
			expect(events.filter(({ type }) => type === 'signal.recorded')).toHaveLength(24);
			expect(events.filter(({ type }) => type === 'engagement.triggered')).toHaveLength(1);
		});

		it('find each meeting at risk once', async () => {
			await openAndSeed();
			const made = await change(store, async (work) => {
				for (const day of [1, 2]) {
					const missed = await insertBooking(work, booking(lead, `2026-10-0${day}T10:00:00.000Z`));
					const data = { outcome: 'no_show' };
					await setBookingStatus(work, missed.id, 'no_show', { outcome: 'no_show' });
					await appendAudit(work, { type: 'outcome.marked', bookingId: missed.id, data });
				}
				const starts = [3, 4].map((day) => `2026-11-0${day}T10:00:00.000Z`);
				const ahead: string[] = [];
				for (const start of starts)
					ahead.push((await insertBooking(work, booking(lead, start))).id);
				return ahead;
			});
			const job = { task: 'find-at-risk', now: NOW } as const;
			const found = (await processes.run(crew(3, { config, job }))) as string[][];
			expect(found.flat().sort()).toEqual([...made].sort());
		});
	});

	it('write an audit trail that a reader can follow without a gap', async () => {
		await openAndSeed();
		let last = 0;
		const seen: number[] = [];
		const readOn = async () => {
			const events = await listAudit(store.db, { afterSeq: last, limit: 1000 });
			seen.push(...events.map(({ seq }) => seq));
			last = seen.at(-1) ?? 0;
		};
		await readOn();
		const before = seen.length;
		let working = true;
		const writers = processes
			.run(crew(3, { config, job: { task: 'append-audit', count: 40 } }))
			.finally(() => {
				working = false;
			});
		while (working) {
			await readOn();
			await new Promise(setImmediate);
		}
		expect(await writers).toEqual([40, 40, 40]);
		await readOn();
		expect(seen).toHaveLength(before + 120);
		expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
	});

	it('lose nothing of a process that is killed between claim and sending', async () => {
		await openAndSeed();
		await change(store, (work) => insertTouches(work, numberedTouches(lead, 2), 1));
		await processes.runAndKill({ config, job: { task: 'claim-and-hang', now: NOW } });
		const claim = { limit: 10, leaseMinutes: 5, claimToken: 'second' };
		expect(await change(store, (work) => claimDueTouches(work, claim))).toEqual([]);
		const later = '2026-11-02T09:05:00.000Z';
		const recovered = await change(store, (work) => recoverExpiredLeases(work), later);
		expect(recovered).toEqual({ retried: 2, reviewed: [] });
		expect(await change(store, (work) => claimDueTouches(work, claim), later)).toHaveLength(2);
	});

	it('see nothing of a change in which a process was killed', async () => {
		await openAndSeed();
		const start = '2026-11-03T10:00:00.000Z';
		await processes.runAndKill({ config, job: { task: 'book-and-hang', lead, start } });
		const made = await change(store, (work) => insertBooking(work, booking(lead, start)));
		expect(await findBooking(store.db, made.id)).toEqual(made);
		const bookings = await store.db.selectFrom('bookings').select('id').execute();
		expect(bookings).toEqual([{ id: made.id }]);
	});
});

function numberedTouches(lead: Lead, count: number) {
	return Array.from({ length: count }, (_, index) => ({
		leadId: lead.id,
		bookingId: null,
		cadence: 'long_term',
		step: { ...STEP, step: `step_${index}` },
		dueAt: '2026-11-02T08:00:00.000Z',
	}));
}
