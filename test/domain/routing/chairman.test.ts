import fc from 'fast-check';
import { chooseByShare } from '../../../domain/routing/chairman';

interface Member {
	readonly id: string;
	readonly weight: number;
}

function play(
	members: readonly Member[],
	steps: number,
	afterEach: (counts: ReadonlyMap<string, number>, step: number, chosen: string) => void,
	isEligible?: (id: string, step: number) => boolean,
): ReadonlyMap<string, number> {
	const counts = new Map(members.map(({ id }) => [id, 0]));
	for (let step = 1; step <= steps; step++) {
		const chosen = chooseByShare(
			members.map(({ id, weight }) => ({ id, weight, count: counts.get(id) ?? 0 })),
			isEligible && ((id) => isEligible(id, step)),
		);
		if (chosen === null) continue;
		counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
		afterEach(counts, step, chosen);
	}
	return counts;
}

function worstDeviation(members: readonly Member[], steps: number): number {
	const total = members.reduce((sum, { weight }) => sum + weight, 0);
	let worst = 0;
	play(members, steps, (counts, step) => {
		for (const { id, weight } of members) {
			worst = Math.max(worst, Math.abs((counts.get(id) ?? 0) - (weight / total) * step));
		}
	});
	return worst;
}

function team(weights: readonly number[]): readonly Member[] {
	return weights.map((weight, index) => ({ id: `rep-${String(index).padStart(2, '0')}`, weight }));
}

/** Tijdeman's bound for m members. */
function bound(size: number): number {
	return 1 - 1 / (2 * size - 2);
}

describe('chooseByShare', () => {
	it('takes turns in order of id when everybody has the same weight', () => {
		const turns: string[] = [];
		play(team([1, 1, 1]), 6, (_counts, _step, chosen) => turns.push(chosen));
		expect(turns).toEqual(['rep-00', 'rep-01', 'rep-02', 'rep-00', 'rep-01', 'rep-02']);
	});

	it('gives twice the weight twice the leads', () => {
		const counts = play(team([2, 1, 1]), 400, () => undefined);
		expect([...counts.values()]).toEqual([200, 100, 100]);
	});

	it('keeps everybody within the proven bound of their share, for any team and weights', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 12 }),
				(weights) => {
					const worst = worstDeviation(team(weights), 600);
					expect(worst).toBeLessThanOrEqual(bound(weights.length) + 1e-9);
				},
			),
			{ numRuns: 60 },
		);
	});

	it('keeps the bound for weights that are no whole numbers', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: 0.05, max: 20, noNaN: true }), { minLength: 2, maxLength: 8 }),
				(weights) => {
					const worst = worstDeviation(team(weights), 500);
					expect(worst).toBeLessThanOrEqual(bound(weights.length) + 1e-6);
				},
			),
			{ numRuns: 40 },
		);
	});

	it.each([
		['50 members of mixed weight', Array.from({ length: 50 }, (_, i) => 1 + ((i * 7) % 13))],
		['50 equal members', Array.from({ length: 50 }, () => 1)],
		['one giant and 49 dwarfs', [500, ...Array.from({ length: 49 }, () => 1)]],
		[
			'weights that take a largest-shortfall rule 1.25 leads away',
			[1, 1, 1, 23, 1, 27, 1, 23, 1, 1],
		],
	])('stays less than one lead away over 5000 leads with %s', (_name, weights) => {
		const worst = worstDeviation(team(weights), 5000);
		expect(worst).toBeLessThan(1);
		expect(worst).toBeLessThanOrEqual(bound(weights.length) + 1e-9);
	});

	it('takes the one furthest behind when none of those due can', () => {
		const candidates = [
			{ id: 'a', weight: 1, count: 0 },
			{ id: 'b', weight: 1, count: 5 },
			{ id: 'c', weight: 1, count: 4 },
		];
		expect(chooseByShare(candidates, (id) => id !== 'a')).toBe('c');
	});

	it('chooses among the others while somebody is away and lets them catch up afterwards', () => {
		const members = team([1, 1, 1]);
		const isEligible = (id: string, step: number) => id !== 'rep-01' || step > 30;
		const turns: string[] = [];
		const counts = play(members, 90, (_c, _s, chosen) => turns.push(chosen), isEligible);
		expect(turns.slice(0, 30)).not.toContain('rep-01');
		expect([...counts.values()]).toEqual([30, 30, 30]);
	});

	it('gives the only member every lead', () => {
		expect(chooseByShare([{ id: 'a', weight: 3, count: 7 }])).toBe('a');
	});

	it('gives null when nobody can', () => {
		expect(chooseByShare([])).toBeNull();
		expect(chooseByShare([{ id: 'a', weight: 1, count: 0 }], () => false)).toBeNull();
		const two = team([1, 1]).map((member) => ({ ...member, count: 0 }));
		expect(chooseByShare(two, () => false)).toBeNull();
	});

	it('gives the same answer whatever the order of the members', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(
					fc.record({
						id: fc.string({ minLength: 1, maxLength: 4 }),
						weight: fc.integer({ min: 1, max: 9 }),
						count: fc.integer({ min: 0, max: 50 }),
					}),
					{ selector: ({ id }) => id, minLength: 1, maxLength: 10 },
				),
				(candidates) => {
					expect(chooseByShare([...candidates].reverse())).toBe(chooseByShare(candidates));
				},
			),
		);
	});
});
