import { mapInParallel } from '../../../adapters/http/in-parallel';

describe('mapInParallel', () => {
	it('keeps the order of the items, whichever comes first', async () => {
		const turns = [3, 1, 2];
		const work = async (turn: number) => {
			for (let i = 0; i < turn; i++) await Promise.resolve();
			return turn * 10;
		};
		expect(await mapInParallel(turns, 3, work)).toEqual([30, 10, 20]);
	});

	it('has no more under way than the limit', async () => {
		let underWay = 0;
		let most = 0;
		await mapInParallel(Array.from({ length: 10 }), 3, async () => {
			most = Math.max(most, ++underWay);
			await new Promise(setImmediate);
			underWay--;
		});
		expect(most).toBe(3);
	});

	it('has nothing to do without items', async () => {
		expect(await mapInParallel([], 3, async (item) => item)).toEqual([]);
	});
});
