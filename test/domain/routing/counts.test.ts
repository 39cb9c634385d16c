import fc from 'fast-check';
import {
	addCounts,
	countsOfCredit,
	countsOfDecision,
	countsOfTransfer,
	openingCounts,
	sumCounts,
	type Counts,
} from '../../../domain/routing/counts';
import { counts } from './team';

const shares = new Map([
	['ada', 0.75],
	['ben', 0.25],
]);

describe('counts', () => {
	it('adds up rows of several periods by rep', () => {
		const rows = [
			{ repId: 'ada', count: 2, expected: 1.5 },
			{ repId: 'ben', count: 1, expected: 1.5 },
			{ repId: 'ada', count: 1, expected: 2 },
		];
		expect(sumCounts(rows)).toEqual(counts({ ada: [3, 3.5], ben: [1, 1.5] }));
	});

	it('gives a lead to one and its shares to all who took part', () => {
		expect(countsOfDecision('ben', shares)).toEqual(counts({ ada: [0, 0.75], ben: [1, 0.25] }));
	});

	it('takes a lead back with its shares', () => {
		const before = counts({ ada: [4, 3.5], ben: [1, 1.5] });
		const after = addCounts(before, countsOfDecision('ben', shares));
		expect(addCounts(after, countsOfCredit('ben', shares))).toEqual(before);
	});

	it('moves the count and nobody’s share when a lead is handed on', () => {
		const before = counts({ ada: [4, 3.5], ben: [1, 1.5] });
		const after = addCounts(before, countsOfTransfer('ada', 'cleo'));
		expect(after).toEqual(counts({ ada: [3, 3.5], ben: [1, 1.5], cleo: [1, 0] }));
	});

	it('changes nothing when a lead is handed to the rep who has it', () => {
		const before = counts({ ada: [4, 3.5] });
		expect(addCounts(before, countsOfTransfer('ada', 'ada'))).toEqual(before);
	});

	it('opens a period with what the last one left over', () => {
		const last = counts({ ada: [3, 2.5], ben: [2, 2.25], cleo: [1, 1.25] });
		expect(openingCounts(last)).toEqual(
			counts({ ada: [0, -0.5], ben: [0, 0.25], cleo: [0, 0.25] }),
		);
		expect(openingCounts(new Map())).toEqual(new Map());
	});

	it('opens it with no more than one lead of it, in balance', () => {
		const last = counts({ ada: [0, 8], ben: [6, 2], cleo: [4, 0] });
		expect(openingCounts(last)).toEqual(counts({ ada: [0, 1], ben: [0, -0.5], cleo: [0, -0.5] }));
	});

	it('keeps counts and expectations in balance through any decisions, credits and transfers', () => {
		const ids = ['ada', 'ben', 'cleo'];
		const step = fc.record({
			kind: fc.constantFrom('decide', 'credit', 'transfer'),
			rep: fc.constantFrom(...ids),
			to: fc.constantFrom(...ids),
			weights: fc.tuple(...ids.map(() => fc.integer({ min: 1, max: 9 }))),
		});
		fc.assert(
			fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
				let state: Counts = new Map();
				const open: { repId: string; shares: ReadonlyMap<string, number> }[] = [];
				for (const { kind, rep, to, weights } of steps) {
					const total = weights.reduce((sum, weight) => sum + weight, 0);
					const parts = new Map(ids.map((id, i) => [id, (weights[i] ?? 0) / total]));
					const last = open.at(-1);
					if (kind === 'decide') {
						state = addCounts(state, countsOfDecision(rep, parts));
						open.push({ repId: rep, shares: parts });
					} else if (kind === 'credit' && last) {
						state = addCounts(state, countsOfCredit(last.repId, last.shares));
						open.pop();
					} else if (last) {
						state = addCounts(state, countsOfTransfer(last.repId, to));
						last.repId = to;
					}
				}
				const sum = (key: 'count' | 'expected') =>
					[...state.values()].reduce((total, one) => total + one[key], 0);
				expect(sum('count')).toBe(open.length);
				expect(sum('expected')).toBeCloseTo(open.length, 9);
			}),
		);
	});
});
