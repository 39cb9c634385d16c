import { appendAudit } from '../../adapters/store/audit';
import {
	endHold,
	enrolConsumer,
	holdEvents,
	newestSeq,
	prolongHold,
	readPlace,
} from '../../adapters/store/consumers';
import type { Hold, ReadFrom } from '../../adapters/store/consumers';
import type { Store } from '../../adapters/store/work';
import type { Instant } from '../../domain/model';
import { change } from '../support/flow-records';
import { describeStores } from '../support/stores';

const ID = 'workflow/node';
const MONDAY = '2026-11-02T09:00:00.000Z';
const TUESDAY = '2026-11-03T09:00:00.000Z';
const WEDNESDAY = '2026-11-04T09:00:00.000Z';

const secondsAfter = (instant: Instant, seconds: number): Instant =>
	new Date(Date.parse(instant) + seconds * 1000).toISOString();

describeStores('a reader of the audit trail', (stores) => {
	let store: Store;
	beforeEach(async () => {
		store = await stores.open();
	});
	const tell = async (...instants: readonly Instant[]) => {
		for (const at of instants) {
			await change(store, (work) => appendAudit(work, { type: 'lead.updated' }), at);
		}
	};
	const enrol = async (from: ReadFrom, id = ID) =>
		await change(store, (work) => enrolConsumer(work, id, from));
	const place = async (id = ID) => await readPlace(store.db, id);
	const hold = async (seq: number, at: Instant = WEDNESDAY) =>
		await change(store, (work) => holdEvents(work, { consumerId: ID, seq }), at);
	const heldAt = async (seq: number, at: Instant = WEDNESDAY): Promise<Hold> => {
		const held = await hold(seq, at);
		if (!held) throw new Error('It is held by somebody else.');
		return held;
	};
	const end = async (held: Hold, seq: number) =>
		await change(store, (work) => endHold(work, held, seq), WEDNESDAY);

	describe('where it starts', () => {
		it('is now, where it is not said otherwise', async () => {
			await enrol('now');
			expect(await place()).toBe(0);
			await tell(MONDAY, TUESDAY);
			await enrol('now', 'another');
			expect(await place('another')).toBe(2);
			expect(await newestSeq(store.db)).toBe(2);
		});

		it('is before the first event of all, or of a point in time', async () => {
			await tell(MONDAY, TUESDAY, WEDNESDAY);
			await enrol('beginning');
			await enrol(TUESDAY, 'from Tuesday');
			await enrol(secondsAfter(TUESDAY, 1), 'after Tuesday');
			await enrol(secondsAfter(WEDNESDAY, 1), 'after all');
			const ids = [ID, 'from Tuesday', 'after Tuesday', 'after all'];
			expect(await Promise.all(ids.map(place))).toEqual([0, 1, 2, 3]);
		});

		it('is where it was, when it comes back', async () => {
			await tell(MONDAY);
			await enrol('now');
			await tell(TUESDAY, WEDNESDAY);
			await enrol('now');
			expect(await place()).toBe(1);
		});

		it('is gone back to once for each point that is asked for', async () => {
			await tell(MONDAY, TUESDAY, WEDNESDAY);
			await enrol('now');
			await enrol(TUESDAY);
			expect(await place()).toBe(1);
			await end(await heldAt(1), 3);
			await enrol(TUESDAY);
			expect(await place()).toBe(3);
			await enrol(MONDAY);
			expect(await place()).toBe(0);
		});

		it('is kept on the way back to now, after which the same point can be asked for again', async () => {
			await tell(MONDAY, TUESDAY);
			await enrol('beginning');
			await enrol('now');
			expect(await place()).toBe(0);
			await end(await heldAt(0), 2);
			await enrol('beginning');
			expect(await place()).toBe(0);
		});

		it('is one place, whoever comes first', async () => {
			await tell(MONDAY, TUESDAY);
			await Promise.all(Array.from({ length: 8 }, () => enrol('beginning')));
			await end(await heldAt(0), 1);
			await enrol('beginning');
			expect(await place()).toBe(1);
		});

		it('is told to be unknown where it is', async () => {
			await expect(place()).rejects.toMatchObject({
				code: 'not-found',
				hint: expect.stringContaining('Publish the workflow again'),
			});
		});
	});

	describe('what it holds', () => {
		beforeEach(async () => {
			await tell(MONDAY, TUESDAY);
			await enrol('beginning');
		});

		it('is held by one of those who want it', async () => {
			const holds = await Promise.all(Array.from({ length: 8 }, () => hold(0)));
			expect(holds.filter((each) => each !== null)).toHaveLength(1);
		});

		it('is held for half a minute', async () => {
			await heldAt(0);
			expect(await hold(0, secondsAfter(WEDNESDAY, 29))).toBeNull();
			expect(await hold(0, secondsAfter(WEDNESDAY, 30))).not.toBeNull();
		});

		it('is held for longer by who says so in time', async () => {
			const held = await heldAt(0);
			const later = secondsAfter(WEDNESDAY, 20);
			const kept = await change(store, (work) => prolongHold(work, held), later);
			expect(kept).toEqual({ ...held, until: secondsAfter(WEDNESDAY, 50) });
			expect(await hold(0, secondsAfter(WEDNESDAY, 49))).toBeNull();
			await end(held, 2);
			expect(await place()).toBe(0);
			await end(kept as Hold, 1);
			expect(await place()).toBe(1);
		});

		it('is lost by who was away too long', async () => {
			const late = await heldAt(0);
			const other = await heldAt(0, secondsAfter(WEDNESDAY, 31));
			expect(await change(store, (work) => prolongHold(work, late))).toBeNull();
			await end(late, 2);
			expect(await place()).toBe(0);
			await end(other, 1);
			expect(await place()).toBe(1);
		});

		it('is free again at once for what follows, or for the same events', async () => {
			await end(await heldAt(0), 1);
			expect(await hold(0)).toBeNull();
			await end(await heldAt(1), 1);
			expect(await hold(1)).not.toBeNull();
		});

		it('is let go, but not passed over, when it was asked for anew meanwhile', async () => {
			await end(await heldAt(0), 1);
			const held = await heldAt(1);
			await enrol(MONDAY);
			expect(await hold(0)).toBeNull();
			await end(held, 2);
			expect(await place()).toBe(0);
			expect(await hold(0)).not.toBeNull();
		});
	});
});
