import { listBusy } from '../../adapters/store/bookings';
import { saveLead } from '../../adapters/store/leads';
import { openStore } from '../../adapters/store/open-store';
import { saveReps } from '../../adapters/store/reps';
import type { Store, StoreConfig } from '../../adapters/store/work';
import type { Lead } from '../../domain/model';
import { change, MEETING, NOW, rep } from '../support/flow-records';
import { useProcesses } from '../support/processes';
import type { WorkerStart } from '../support/store-worker';
import { describeStores } from '../support/stores';

const LEADS = 500;
const PROCESSES = 4;
const ALL_DAY = [{ startMinute: 0, endMinute: 1440 }];
const EVERY_DAY = {
	1: ALL_DAY,
	2: ALL_DAY,
	3: ALL_DAY,
	4: ALL_DAY,
	5: ALL_DAY,
	6: ALL_DAY,
	7: ALL_DAY,
};
const ADA = { ...rep('ada'), workingHours: EVERY_DAY };
const MINUTE_MS = 60_000;
const { durationMinutes, bufferBeforeMinutes, bufferAfterMinutes } = MEETING;
/** From one meeting to the next: both buffers lie between them. */
const SLOT_MS = (durationMinutes + Math.max(bufferBeforeMinutes, bufferAfterMinutes)) * MINUTE_MS;
const FIRST = Date.parse('2026-11-03T08:00:00.000Z');

describeStores('500 prospects who accept at the same moment, in four processes,', (stores) => {
	const processes = useProcesses();
	let config: StoreConfig;
	let store: Store;
	let leads: readonly Lead[];
	beforeEach(async () => {
		config = await stores.freshConfig();
		store = await openStore(config);
		leads = await change(store, async (work) => {
			await saveReps(work, [ADA]);
			const saved: Lead[] = [];
			for (let index = 0; index < LEADS; index += 1) {
				saved.push((await saveLead(work, { email: `lead-${index}@example.com` })).lead);
			}
			return saved;
		});
	});
	afterEach(async () => {
		await store.close();
	});

	/** The slots go round among the leads, and the leads among the processes. */
	const rush = async (slotCount: number) => {
		const wishes = leads.map((lead, index) => {
			const start = new Date(FIRST + (Math.floor(index / PROCESSES) % slotCount) * SLOT_MS);
			return { lead, start: start.toISOString() };
		});
		const parts = Array.from({ length: PROCESSES }, (_, part): WorkerStart => {
			const own = wishes.filter((_wish, index) => index % PROCESSES === part);
			return { config, job: { task: 'rush', wishes: own, rep: ADA } };
		});
		return ((await processes.run(parts)) as string[][]).flat();
	};

	it.each([1, 50])('fill %i slots, each once and none over another', async (slotCount) => {
		const outcomes = await rush(slotCount);
		const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
		expect([count('booked'), count('slot_taken')]).toEqual([slotCount, LEADS - slotCount]);
		const window = { from: NOW, to: '2026-12-01T00:00:00.000Z' };
		const busy = await listBusy(store.db, { repIds: [ADA.id], ...window });
		expect(busy).toHaveLength(slotCount);
		const ends = ['', ...busy.map(({ end }) => end)];
		expect(busy.filter(({ start }, index) => start < (ends[index] ?? ''))).toEqual([]);
		// Nothing is left of those who lost.
		const actions = store.db.selectFrom('booking_actions').select('booking_id');
		const planned = await actions.where('action', '=', 'confirmation').execute();
		expect(new Set(planned.map((row) => row.booking_id)).size).toBe(slotCount);
		const booked = store.db.selectFrom('leads').select('id');
		const won = await booked.where('stage', '=', 'appointment_booked').execute();
		expect(won).toHaveLength(slotCount);
	});
});
