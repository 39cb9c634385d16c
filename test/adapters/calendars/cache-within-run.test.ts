import type { BusyQuery, BusySource } from '../../../adapters/calendars/busy-source';
import { cacheWithinRun } from '../../../adapters/calendars/cache-within-run';
import { ADA, BEN, block, busyQuery, rep } from '../support/reps';

describe('cacheWithinRun', () => {
	it('asks once for the same rep and window', async () => {
		const { cached, asked } = counted();
		const first = await cached.listBusy(busyQuery([ADA]));
		expect(await cached.listBusy(busyQuery([ADA]))).toEqual(first);
		expect(asked).toEqual([['ada']]);
	});

	it('asks once for a window within an earlier one', async () => {
		const { cached, asked } = counted();
		const { from, to } = busyQuery([]);
		await cached.listBusy(busyQuery([ADA]));
		await cached.listBusy(busyQuery([ADA], { from: from + 1, to: to - 1 }));
		expect(asked).toEqual([['ada']]);
	});

	it('asks once when the next item comes some minutes later', async () => {
		const { cached, asked } = counted();
		const { from, to } = busyQuery([]);
		const minutes = 20 * 60_000;
		await cached.listBusy(busyQuery([ADA]));
		await cached.listBusy(busyQuery([ADA], { from: from + minutes, to: to + minutes }));
		expect(asked).toEqual([['ada']]);
	});

	it.each([
		['starts earlier', { from: Date.parse('2026-11-23T08:59:00Z') }],
		['ends much later', { to: Date.parse('2026-11-23T18:01:00Z') }],
		['is about other calendars', { reps: [rep('ada', { calendars: ['team'] })] }],
	])('asks again when the query %s', async (_name, more) => {
		const { cached, asked } = counted();
		await cached.listBusy(busyQuery([ADA]));
		await cached.listBusy(busyQuery([ADA], more));
		expect(asked).toEqual([['ada'], ['ada']]);
	});

	it('asks only for the reps that it does not know', async () => {
		const { cached, asked } = counted();
		await cached.listBusy(busyQuery([ADA]));
		expect([...(await cached.listBusy(busyQuery([ADA, BEN]))).keys()]).toEqual(['ada', 'ben']);
		expect(asked).toEqual([['ada'], ['ben']]);
	});

	it('asks once when two items ask at the same time', async () => {
		const { cached, asked } = counted();
		await Promise.all([cached.listBusy(busyQuery([ADA])), cached.listBusy(busyQuery([ADA]))]);
		expect(asked).toEqual([['ada']]);
	});

	it('does not ask again for what could not be read', async () => {
		const { cached, asked } = counted({ unreadable: 'No access.' });
		await cached.listBusy(busyQuery([ADA]));
		expect(await cached.listBusy(busyQuery([ADA]))).toEqual(
			new Map([['ada', { unreadable: 'No access.' }]]),
		);
		expect(asked).toEqual([['ada']]);
	});

	it('shares nothing with the next run', async () => {
		const { source, asked } = counted();
		await cacheWithinRun(source).listBusy(busyQuery([ADA]));
		await cacheWithinRun(source).listBusy(busyQuery([ADA]));
		expect(asked).toEqual([['ada'], ['ada']]);
	});
});

/** A source that writes down for whom it is asked. */
function counted(answer: { unreadable: string } | { blocks: [] } | null = null) {
	const asked: string[][] = [];
	const source: BusySource = {
		name: 'counted',
		async listBusy({ reps }: BusyQuery) {
			asked.push(reps.map(({ id }) => id));
			const busy = answer ?? { blocks: [block('10:00', '11:00')] };
			return new Map(reps.map(({ id }) => [id, busy]));
		},
	};
	return { source, asked, cached: cacheWithinRun(source) };
}
