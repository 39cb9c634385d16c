import fc from 'fast-check';
import { chooseByShare } from '../../../domain/routing/chairman';

interface Rep {
	readonly id: string;
	readonly weight: number;
}

interface Tally {
	count: number;
	expected: number;
}

interface Turn {
	readonly step: number;
	readonly chosen: string;
	/** The greatest distance between a count and what is expected, over the whole team. */
	readonly distance: number;
}

interface Play {
	readonly steps: number;
	/** Who has a share of a step's lead. */
	readonly takesPart?: (id: string, step: number) => boolean;
	/** Who of them can take it. */
	readonly isFree?: (id: string, step: number) => boolean;
	/** Gives leads back after a step. */
	readonly after?: (tallies: ReadonlyMap<string, Tally>, step: number) => void;
}

function play(reps: readonly Rep[], { steps, takesPart, isFree, after }: Play) {
	const tallies = new Map(reps.map(({ id }) => [id, { count: 0, expected: 0 }]));
	const tallyOf = (id: string) => tallies.get(id) ?? { count: 0, expected: 0 };
	const turns: Turn[] = [];
	for (let step = 1; step <= steps; step++) {
		const team = reps.filter(({ id }) => takesPart?.(id, step) ?? true);
		const total = team.reduce((sum, { weight }) => sum + weight, 0);
		const candidates = team
			.filter(({ id }) => isFree?.(id, step) ?? true)
			.map(({ id, weight }) => {
				const { count, expected } = tallyOf(id);
				return { id, share: weight / total, shortfall: expected + weight / total - count };
			});
		const chosen = chooseByShare(candidates, reps.length);
		if (chosen === null) continue;
		for (const { id, weight } of team) tallyOf(id).expected += weight / total;
		tallyOf(chosen).count++;
		after?.(tallies, step);
		turns.push({ step, chosen, distance: greatestDistance([...tallies.values()]) });
	}
	return { tallies, turns, worst: Math.max(...turns.map(({ distance }) => distance)) };
}

function greatestDistance(tallies: readonly Tally[]): number {
	return Math.max(...tallies.map(({ count, expected }) => Math.abs(count - expected)));
}

function team(weights: readonly number[]): readonly Rep[] {
	return weights.map((weight, index) => ({ id: `rep-${String(index).padStart(2, '0')}`, weight }));
}

/** Tijdeman's bound for m members. */
function bound(size: number): number {
	return 1 - 1 / (2 * size - 2);
}

/** Weights as teams have them, and ones that a rule may stumble over. */
const weights = fc.array(
	fc.oneof(
		fc.integer({ min: 1, max: 10 }),
		fc.double({ min: 0.05, max: 20, noNaN: true }),
		fc.constantFrom(0.001, 1000, 1_000_000),
	),
	{ minLength: 2, maxLength: 30 },
);

describe('chooseByShare', () => {
	it('takes turns in order of id when everybody has the same weight', () => {
		const { turns } = play(team([1, 1, 1]), { steps: 6 });
		expect(turns.map(({ chosen }) => chosen)).toEqual([
			'rep-00',
			'rep-01',
			'rep-02',
			'rep-00',
			'rep-01',
			'rep-02',
		]);
	});

	it('gives twice the weight twice the leads', () => {
		const { tallies } = play(team([2, 1, 1]), { steps: 400 });
		expect([...tallies.values()].map(({ count }) => count)).toEqual([200, 100, 100]);
	});

	it('keeps everybody within the proven bound after every lead, for any team and weights', () => {
		fc.assert(
			fc.property(weights, (some) => {
				const { worst } = play(team(some), { steps: 400 });
				expect(worst).toBeLessThanOrEqual(bound(some.length) + 1e-6);
			}),
			{ numRuns: 100 },
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
	])('stays less than one lead away over 5000 leads with %s', (_name, some) => {
		const { worst } = play(team(some), { steps: 5000 });
		expect(worst).toBeLessThan(1);
		expect(worst).toBeLessThanOrEqual(bound(some.length) + 1e-9);
	});

	it('takes the one furthest behind when none of those who can is due', () => {
		const ahead = [
			{ id: 'b', share: 0.3, shortfall: -2 },
			{ id: 'c', share: 0.3, shortfall: -1.5 },
		];
		expect(chooseByShare(ahead, 3)).toBe('c');
	});

	it('prefers who would fall a lead behind sooner to who is further behind now', () => {
		const due = [
			{ id: 'large', share: 0.8, shortfall: 0.5 },
			{ id: 'small', share: 0.1, shortfall: 0.6 },
		];
		expect(chooseByShare(due, 3)).toBe('large');
	});

	it('leaves out who is not due yet, however soon they would fall behind', () => {
		const candidates = [
			{ id: 'large', share: 0.8, shortfall: 0.24 },
			{ id: 'small', share: 0.01, shortfall: 0.25 },
		];
		expect(chooseByShare(candidates, 3)).toBe('small');
	});

	it('lets those catch up who had a share but could not take leads for a while', () => {
		const isFree = (id: string, step: number) => id !== 'rep-01' || step > 30;
		const { tallies, turns } = play(team([1, 1, 1]), { steps: 90, isFree });
		expect(turns.slice(0, 30).map(({ chosen }) => chosen)).not.toContain('rep-01');
		expect([...tallies.values()].map(({ count }) => count)).toEqual([30, 30, 30]);
	});

	it('gives the only member every lead', () => {
		expect(chooseByShare([{ id: 'a', share: 1, shortfall: -6 }], 1)).toBe('a');
	});

	it('gives null when nobody can', () => {
		expect(chooseByShare([], 0)).toBeNull();
		expect(chooseByShare([], 2)).toBeNull();
	});

	it('takes a difference that is only noise of adding up for a tie', () => {
		const thirds = [
			{ id: 'b', share: 1 / 3, shortfall: 0.1 + 0.2 },
			{ id: 'a', share: 1 / 3, shortfall: 0.3 },
		];
		expect(chooseByShare(thirds, 3)).toBe('a');
	});

	it('gives the same answer whatever the order of the members', () => {
		const candidate = fc.record({
			id: fc.string({ minLength: 1, maxLength: 4 }),
			share: fc.integer({ min: 1, max: 9 }).map((tenths) => tenths / 10),
			shortfall: fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10),
		});
		const candidates = fc.uniqueArray(candidate, {
			selector: ({ id }) => id,
			minLength: 1,
			maxLength: 10,
		});
		fc.assert(
			fc.property(candidates, (some) => {
				expect(chooseByShare([...some].reverse(), 10)).toBe(chooseByShare(some, 10));
			}),
		);
	});
});

describe('chooseByShare with members who come and go', () => {
	const absences = fc.record({
		weights,
		/** Steps at which the first member is away. */
		from: fc.integer({ min: 0, max: 150 }),
		length: fc.integer({ min: 1, max: 200 }),
	});

	it('gives who joins no more than the share and one lead in any run from then on', () => {
		fc.assert(
			fc.property(absences, ({ weights: some, length }) => {
				const takesPart = (id: string, step: number) => id !== 'rep-00' || step > length;
				const reps = team(some);
				const share = (some[0] ?? 0) / some.reduce((sum, weight) => sum + weight, 0);
				const { turns } = play(reps, { steps: length + 200, takesPart });
				let got = 0;
				turns.slice(length).forEach(({ chosen }, index) => {
					if (chosen === 'rep-00') got++;
					expect(got).toBeLessThanOrEqual(share * (index + 1) + 1 + 1e-6);
				});
			}),
			{ numRuns: 60 },
		);
	});

	it('gives who returns no more than the share, what was missing before, and one lead', () => {
		fc.assert(
			fc.property(absences, ({ weights: some, from, length }) => {
				const isAway = (step: number) => step > from && step <= from + length;
				const takesPart = (id: string, step: number) => id !== 'rep-00' || !isAway(step);
				const share = (some[0] ?? 0) / some.reduce((sum, weight) => sum + weight, 0);
				const { turns } = play(team(some), { steps: from + length + 200, takesPart });
				const before = turns.slice(0, from).filter(({ chosen }) => chosen === 'rep-00').length;
				const missing = Math.max(0, share * from - before);
				expect(missing).toBeLessThan(1);
				let got = 0;
				turns.slice(from + length).forEach(({ chosen }, index) => {
					if (chosen === 'rep-00') got++;
					expect(got).toBeLessThanOrEqual(share * (index + 1) + missing + 1 + 1e-6);
				});
			}),
			{ numRuns: 60 },
		);
	});

	it('keeps counts and expectations in balance, and comes back within one lead, after credits', () => {
		const credits = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 });
		const few = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 8 });
		fc.assert(
			fc.property(few, credits, (some, steps) => {
				const reps = team(some);
				const total = some.reduce((sum, weight) => sum + weight, 0);
				const after = (tallies: ReadonlyMap<string, Tally>, step: number) => {
					const [first] = [...tallies.values()];
					if (!first?.count || !steps.includes(step)) return;
					first.count--;
					for (const { id, weight } of reps) {
						const tally = tallies.get(id);
						if (tally) tally.expected -= weight / total;
					}
				};
				const { tallies, turns } = play(reps, { steps: 1500, after });
				const all = [...tallies.values()];
				const sum = (key: keyof Tally) => all.reduce((so, tally) => so + tally[key], 0);
				expect(sum('expected')).toBeCloseTo(sum('count'), 6);
				expect(turns.at(-1)?.distance).toBeLessThanOrEqual(bound(some.length) + 1e-6);
			}),
			{ numRuns: 60 },
		);
	});
});
