import { once } from 'node:events';
import { recordAssignment } from '../../adapters/store/assignments';
import { appendAudit } from '../../adapters/store/audit';
import { insertBooking } from '../../adapters/store/bookings';
import { enrolConsumer, newestSeq, readPlace } from '../../adapters/store/consumers';
import { saveLead } from '../../adapters/store/leads';
import { openStore } from '../../adapters/store/open-store';
import type { Store, StoreConfig } from '../../adapters/store/work';
import type { EventFilter } from '../../domain/audit/event-filter';
import type { Lead } from '../../domain/model';
import { followTrail, handOutNext } from '../../flow/hand-out-events';
import type { HandOutContext, Reader } from '../../flow/hand-out-events';
import { findNewestEvent } from '../../flow/read-events';
import type { TrailEvent } from '../../flow/read-events';
import { assignment, booking, change, NOW, seed, workContext } from '../support/flow-records';
import { crew, useProcesses } from '../support/processes';
import { describeStores } from '../support/stores';

const ID = 'workflow/node';
const ALL: EventFilter = { types: [], outcomes: [], pools: [] };

const seqsOf = (events: readonly TrailEvent[]) => events.map(({ event }) => event.seq);
const typesOf = (events: readonly TrailEvent[]) => events.map(({ event }) => event.type);

async function aborted(signal: AbortSignal): Promise<void> {
	if (!signal.aborted) await once(signal, 'abort');
}

describeStores('events of the trail', (stores) => {
	let store: Store;
	let lead: Lead;
	let now: number;
	let closer: AbortController;
	let warnings: string[];
	let handedOut: TrailEvent[];
	beforeEach(async () => {
		store = await stores.open();
		lead = await seed(store);
		now = Date.parse(NOW);
		closer = new AbortController();
		warnings = [];
		handedOut = [];
		await change(store, (work) => enrolConsumer(work, ID, 'now'));
	});
	const tell = async (...types: readonly string[]) => {
		for (const type of types) {
			await change(store, (work) => appendAudit(work, { type, leadId: lead.id }));
		}
	};
	/** A process that works on the store; its pauses do not pass unless said. */
	const context = (overrides: Partial<HandOutContext> = {}): HandOutContext => ({
		store,
		newChange: () => workContext(new Date(now).toISOString()),
		pause: async (_milliseconds, signal) => await aborted(signal),
		closing: closer.signal,
		warn: (error) => warnings.push((error as Error).message),
		...overrides,
	});
	const reader = (overrides: Partial<Reader> = {}): Reader => ({
		consumerId: ID,
		filter: ALL,
		limit: 1,
		handOut: async (events) => void handedOut.push(...events),
		...overrides,
	});
	const handOutAll = async (overrides: Partial<Reader> = {}) => {
		while (await handOutNext(context(), reader(overrides)));
	};
	/** What the store answers while the table is called otherwise is a true error of the database. */
	const takeAway = async () => {
		await store.db.schema.alterTable('consumers').renameTo('away').execute();
	};
	const bringBack = async () => {
		await store.db.schema.alterTable('away').renameTo('consumers').execute();
	};

	it('are handed out in the order they happened, each once', async () => {
		const types = ['one', 'two', 'three', 'four'];
		await tell(...types);
		await handOutAll();
		expect(typesOf(handedOut)).toEqual(types);
		expect(await handOutNext(context(), reader())).toBe(false);
		await tell('five');
		await handOutAll();
		expect(typesOf(handedOut)).toEqual([...types, 'five']);
	});

	it('are handed out together, up to the limit', async () => {
		await tell('one', 'two', 'three', 'four', 'five');
		const batches: string[][] = [];
		await handOutAll({ limit: 2, handOut: async (events) => void batches.push(typesOf(events)) });
		expect(batches).toEqual([['one', 'two'], ['three', 'four'], ['five']]);
	});

	it('are passed over where nobody wants them, many at a time', async () => {
		await change(store, async (work) => {
			for (let count = 0; count < 250; count += 1) await appendAudit(work, { type: 'noise' });
		});
		await tell('wanted', 'noise');
		await handOutAll({ filter: { ...ALL, types: ['wanted'] } });
		expect(typesOf(handedOut)).toEqual(['wanted']);
		expect(await readPlace(store.db, ID)).toBe(await newestSeq(store.db));
	});

	it('are held back by their outcome only where they tell one', async () => {
		await change(store, async (work) => {
			for (const outcome of ['no_show', 'attended', 'sold']) {
				await appendAudit(work, { type: 'outcome.marked', data: { outcome } });
			}
			await appendAudit(work, { type: 'booking.created' });
		});
		await handOutAll({ filter: { ...ALL, outcomes: ['no_show', 'sold'] } });
		const seen = handedOut.map(({ event: { type, data } }) => [type, data['outcome']]);
		expect(seen).toEqual([
			['outcome.marked', 'no_show'],
			['outcome.marked', 'sold'],
			['booking.created', undefined],
		]);
	});

	it('belong to the pool of the booking, else to that they name, else to that of the lead', async () => {
		const other = await change(store, async (work) => {
			const { lead: routed } = await saveLead(work, { email: 'other@example.com' });
			await recordAssignment(work, { ...assignment(routed, 'ben'), pool: 'partners' });
			return routed;
		});
		const start = '2026-11-03T10:00:00.000Z';
		const made = await change(store, (work) =>
			insertBooking(work, booking(lead, start, { pool: 'enterprise' })),
		);
		await change(store, async (work) => {
			await appendAudit(work, { type: 'of booking', leadId: lead.id, bookingId: made.id });
			await appendAudit(work, { type: 'named', leadId: other.id, data: { pool: 'enterprise' } });
			await appendAudit(work, { type: 'of lead', leadId: other.id });
			await appendAudit(work, { type: 'of nobody' });
		});
		await change(store, (work) => enrolConsumer(work, 'another', 'beginning'));
		await handOutAll({ filter: { ...ALL, pools: ['enterprise'] } });
		expect(typesOf(handedOut)).toEqual(['of booking', 'named']);
		handedOut = [];
		await handOutAll({ consumerId: 'another', filter: { ...ALL, pools: ['partners'] } });
		expect(typesOf(handedOut)).toEqual(['lead.created', 'of lead']);
		expect(handedOut[1]).toMatchObject({ lead: { id: other.id }, rep: { id: 'ben' } });
	});

	it('come with lead, booking and rep as they are now', async () => {
		const start = '2026-11-03T10:00:00.000Z';
		const made = await change(store, async (work) => {
			const booked = await insertBooking(work, booking(lead, start));
			await appendAudit(work, { type: 'booked', leadId: lead.id, bookingId: booked.id });
			await appendAudit(work, { type: 'unknown', leadId: 'gone', data: { repId: 'ben' } });
			await saveLead(work, { email: 'demo.lead@example.com', name: 'Alex Sample' });
			return booked;
		});
		await handOutAll({ filter: { ...ALL, types: ['booked', 'unknown'] } });
		expect(handedOut).toMatchObject([
			{ lead: { id: lead.id, name: 'Alex Sample' }, booking: { id: made.id }, rep: { id: 'ada' } },
			{ lead: null, booking: null, rep: { id: 'ben' } },
		]);
	});

	it('are looked for backwards, up to where the trail ended then', async () => {
		await tell('wanted', 'noise', 'wanted');
		await change(store, async (work) => {
			for (let count = 0; count < 150; count += 1) await appendAudit(work, { type: 'noise' });
		});
		const upToSeq = await newestSeq(store.db);
		await tell('wanted');
		const filter = { ...ALL, types: ['wanted'] };
		const found = await findNewestEvent(store.db, { upToSeq, filter });
		expect(found?.event.seq).toBe(upToSeq - 150);
		const never = { ...ALL, types: ['never'] };
		expect(await findNewestEvent(store.db, { upToSeq, filter: never })).toBeNull();
	});

	it('stay in the hands of one process for as long as its run takes', async () => {
		await tell('one', 'two');
		const started = Promise.withResolvers<void>();
		const ended = Promise.withResolvers<void>();
		// Ten seconds at a time, and after each of them another process has a look.
		const looks: boolean[] = [];
		const slow = context({
			pause: async (milliseconds) => {
				now += milliseconds;
				looks.push(await handOutNext(context(), reader()));
				if (looks.length === 12) ended.resolve();
			},
		});
		const handOut = async () => {
			started.resolve();
			await ended.promise;
		};
		expect(await handOutNext(slow, reader({ handOut }))).toBe(true);
		await started.promise;
		expect(looks.slice(0, 12)).toEqual(Array.from({ length: 12 }, () => false));
		expect(handedOut).toEqual([]);
		await handOutAll();
		expect(typesOf(handedOut)).toEqual(['two']);
	});

	it('are handed out again at once where nobody could take them', async () => {
		await tell('one', 'two');
		const refuse = async () => {
			throw new Error('n8n has no database');
		};
		await expect(handOutNext(context(), reader({ handOut: refuse }))).rejects.toThrow(
			'n8n has no database',
		);
		await handOutAll();
		expect(typesOf(handedOut)).toEqual(['one', 'two']);
	});

	it('are not handed out again when the store was away as the run ended', async () => {
		await tell('one', 'two');
		let outages = 0;
		const pause = async (_milliseconds: number, signal: AbortSignal) => {
			if (signal !== closer.signal) return await aborted(signal);
			outages += 1;
			if (outages === 3) await bringBack();
		};
		const handOut: Reader['handOut'] = async (events) => {
			handedOut.push(...events);
			await takeAway();
		};
		expect(await handOutNext(context({ pause }), reader({ handOut }))).toBe(true);
		expect(warnings).toHaveLength(3);
		await handOutAll();
		expect(typesOf(handedOut)).toEqual(['one', 'two']);
	});

	it('wait while the store is away, and go on when it is back', async () => {
		const pauses: number[] = [];
		const pause = async (milliseconds: number, signal: AbortSignal) => {
			if (signal !== closer.signal) return await aborted(signal);
			pauses.push(milliseconds);
			if (pauses.length === 8) {
				await bringBack();
				await tell('one', 'two');
			}
			if (handedOut.length === 2) closer.abort();
		};
		await takeAway();
		await followTrail(context({ pause }), reader(), 500);
		expect(typesOf(handedOut)).toEqual(['one', 'two']);
		expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 500]);
		expect(warnings).toHaveLength(8);
		expect(warnings[0]).toMatch(/consumers/);
	});

	it('are handed out no more once it is closed, but the last is written down', async () => {
		await tell('one', 'two');
		const started = Promise.withResolvers<void>();
		const ended = Promise.withResolvers<void>();
		const handOut: Reader['handOut'] = async (events) => {
			handedOut.push(...events);
			started.resolve();
			await ended.promise;
		};
		const followed = followTrail(context(), reader({ handOut }), 1000);
		await started.promise;
		closer.abort();
		ended.resolve();
		await followed;
		expect(typesOf(handedOut)).toEqual(['one']);
		expect(await readPlace(store.db, ID)).toBe(handedOut[0]?.event.seq);
		expect(warnings).toEqual([]);
	});
});

describeStores('events of the trail, among processes', (stores) => {
	const processes = useProcesses();
	let config: StoreConfig;
	let store: Store;
	let now: number;
	beforeEach(async () => {
		config = await stores.freshConfig();
		store = await openStore(config);
		await change(store, (work) => enrolConsumer(work, ID, 'beginning'));
		await change(store, async (work) => {
			for (let count = 0; count < 60; count += 1) await appendAudit(work, { type: 'event' });
		});
		now = Date.now();
	});
	afterEach(async () => {
		await store.close();
	});

	it('are handed out by one of them, once', async () => {
		const job = { task: 'hand-out', consumerId: ID } as const;
		const seen = (await processes.run(crew(3, { config, job }))) as number[][];
		const all = Array.from({ length: 60 }, (_, index) => index + 1);
		expect(seen.flat().sort((a, b) => a - b)).toEqual(all);
		for (const each of seen) expect(each).toEqual(each.toSorted((a, b) => a - b));
	});

	it('are handed out again when the process is killed before it has written them down', async () => {
		await processes.runAndKill({ config, job: { task: 'hand-out-and-hang', consumerId: ID } });
		// The process has read the clock on the wall, and it took its time.
		now = Date.now();
		const seen: number[] = [];
		const context: HandOutContext = {
			store,
			newChange: () => workContext(new Date(now).toISOString()),
			pause: async (_milliseconds, signal) => await aborted(signal),
			closing: new AbortController().signal,
			warn: (error) => {
				throw error;
			},
		};
		const handOut: Reader['handOut'] = async (events) => void seen.push(...seqsOf(events));
		const reader = { consumerId: ID, filter: ALL, limit: 50, handOut };
		expect(await handOutNext(context, reader)).toBe(false);
		now += 31_000;
		while (await handOutNext(context, reader));
		expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
	});
});
