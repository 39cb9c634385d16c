import fc from 'fast-check';
import type { PoolMember } from '../../../domain/model';
import { addCounts, countsOfDecision, type Counts } from '../../../domain/routing/counts';
import { routeLead } from '../../../domain/routing/route';
import type { FirstFree, RouteInput } from '../../../domain/routing/route-input';
import { member, TUESDAY_10_BERLIN } from './team';

const NOW = Date.parse(TUESDAY_10_BERLIN);
const REGIONS = ['DE', 'US', 'FR'];
const SKILLS = ['saas', 'german', 'law'];
const IDS = ['ada', 'ben', 'cleo', 'dan', 'eve', 'finn', 'gil', 'hana'];

const cap = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });

const anyMember = fc
	.record({
		id: fc.constantFrom(...IDS),
		weight: fc.oneof(
			fc.integer({ min: 1, max: 5 }),
			fc.double({ min: 0.01, max: 100, noNaN: true }),
		),
		priority: fc.constantFrom(1, 1, 2, 3),
		timezone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Tokyo'),
		regions: fc.subarray(REGIONS),
		skills: fc.subarray(SKILLS),
		caps: fc.record({ daily: cap, weekly: cap, monthly: cap }),
		isAway: fc.boolean(),
	})
	.map(({ id, isAway, ...more }) =>
		member(id, {
			...more,
			outOfOffice: isAway ? [{ firstDate: '2026-11-20', lastDate: '2026-11-30' }] : [],
		}),
	);

const need = (values: readonly string[]) =>
	fc.record({
		values: fc.subarray([...values]),
		rule: fc.constantFrom('require' as const, 'prefer' as const),
	});

const anyFirstFree: fc.Arbitrary<FirstFree> = fc.oneof(
	fc.integer({ min: 0, max: 12 }).map((hours) => ({ start: NOW + hours * 3_600_000 })),
	fc.constant({ start: null }),
	fc.constant({ unreadable: 'no answer' }),
);

const byRep = <T>(value: fc.Arbitrary<T>) =>
	fc.array(value, { minLength: IDS.length, maxLength: IDS.length }).map(
		(values): ReadonlyMap<string, T> =>
			new Map(
				IDS.flatMap((id, index) => {
					const one = values[index];
					return one === undefined ? [] : [[id, one] as const];
				}),
			),
	);

const small = fc.integer({ min: 0, max: 4 });

/** A lead and a team in any state. */
const anyInput: fc.Arbitrary<RouteInput> = fc
	.record({
		members: fc.uniqueArray(anyMember, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }),
		method: fc.constantFrom('equal' as const, 'weighted' as const, 'earliest' as const),
		counts: byRep(
			fc.record({ count: small, expected: fc.double({ min: 0, max: 4, noNaN: true }) }),
		),
		assigned: byRep(fc.record({ day: small, week: small, month: small })),
		firstFree: byRep(anyFirstFree),
		slaHours: fc.constantFrom(null, 2, 8),
		requireWorkingNow: fc.boolean(),
		region: need(REGIONS),
		skills: need(SKILLS),
		owner: fc.option(
			fc.record({ repId: fc.constantFrom(...IDS), source: fc.constant('crm' as const) }),
			{ nil: null },
		),
		ownerOverCap: fc.boolean(),
	})
	.map((input) => ({ ...input, pool: 'default', now: TUESDAY_10_BERLIN }));

function isAtCap({ id, caps }: PoolMember, { assigned }: RouteInput): boolean {
	const had = assigned?.get(id);
	return (
		(had?.day ?? 0) >= (caps?.daily ?? Infinity) ||
		(had?.week ?? 0) >= (caps?.weekly ?? Infinity) ||
		(had?.month ?? 0) >= (caps?.monthly ?? Infinity)
	);
}

/** What the lead requires and the rep lacks, read off the input in the plainest way. */
function lacks({ regions = [], skills = [] }: PoolMember, input: RouteInput): boolean {
	const places = input.region?.rule === 'require' ? input.region.values : [];
	const needed = input.skills?.rule === 'require' ? input.skills.values : [];
	const isElsewhere =
		places.length > 0 && regions.length > 0 && !places.some((place) => regions.includes(place));
	return isElsewhere || needed.some((skill) => !skills.includes(skill));
}

const MANY = { numRuns: 2000 };

describe('routeLead, for any team and lead', () => {
	it('never goes over a cap, past a requirement or to somebody away, but for an owner', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const { chosen } = routeLead(input);
				if (!chosen) return;
				const isOwner = chosen.id === input.owner?.repId;
				expect(chosen.outOfOffice).toEqual([]);
				if (!isOwner || !input.ownerOverCap) expect(isAtCap(chosen, input)).toBe(false);
				if (!isOwner) expect(lacks(chosen, input)).toBe(false);
			}),
			MANY,
		);
	});

	it('keeps to the SLA, to calendars that can be read and to the soonest of those who can', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const { chosen, trace } = routeLead({ ...input, owner: null });
				if (!chosen) return;
				const free = input.firstFree?.get(chosen.id);
				const start = free && 'start' in free ? free.start : null;
				expect(start).not.toBeNull();
				expect(start).toBeLessThanOrEqual(NOW + (input.slaHours ?? Infinity) * 3_600_000);
				if (input.method !== 'earliest') return;
				if (input.region?.rule === 'prefer' || input.skills?.rule === 'prefer') return;
				const able = trace.filter(({ status }) => status !== 'ruled_out');
				const starts = able.map(({ firstFree }) => Date.parse(firstFree ?? ''));
				expect(start).toBe(Math.min(...starts));
			}),
			MANY,
		);
	});

	it('adds up: one chosen if anybody could, shares of 1 over those who take part', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const { chosen, trace, shares } = routeLead(input);
				expect(trace.map(({ repId }) => repId)).toEqual(input.members.map(({ id }) => id));
				const picked = trace.filter(({ status }) => status === 'chosen');
				expect(picked.map(({ repId }) => repId)).toEqual(chosen ? [chosen.id] : []);
				if (!chosen) {
					expect(shares.size).toBe(0);
					expect(trace.every(({ status }) => status === 'ruled_out')).toBe(true);
					return;
				}
				const sum = [...shares.values()].reduce((total, share) => total + share, 0);
				expect(sum).toBeCloseTo(1, 9);
				expect(shares.has(chosen.id)).toBe(true);
				for (const { status, repId, share, reason } of trace) {
					expect(share).toBeCloseTo(shares.get(repId) ?? 0, 3);
					expect(reason).toMatch(/^\S.*\.$/);
					if (status === 'eligible' && chosen.id !== input.owner?.repId) {
						expect(shares.has(repId)).toBe(true);
					}
				}
			}),
			MANY,
		);
	});

	it('asks the first tier in which somebody can', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const together = routeLead({ ...input, owner: null });
				const tiers = [...new Set(input.members.map(({ priority }) => priority ?? 1))].sort();
				const alone = tiers.map((tier) => {
					const members = input.members.filter(({ priority = 1 }) => priority === tier);
					return routeLead({ ...input, members, owner: null });
				});
				const first = alone.find(({ chosen }) => chosen);
				expect(together.chosen?.id).toBe(first?.chosen?.id);
				expect(together.shares).toEqual(first?.shares ?? new Map());
			}),
			MANY,
		);
	});

	it('does not depend on the order of the members', () => {
		fc.assert(
			fc.property(anyInput, (input) => {
				const forwards = routeLead(input);
				const backwards = routeLead({ ...input, members: input.members.toReversed() });
				expect(backwards.chosen?.id).toBe(forwards.chosen?.id);
			}),
			MANY,
		);
	});
});

describe('routeLead over many leads', () => {
	const weights = fc.array(
		fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constantFrom(0.001, 0.5, 1000)),
		{ minLength: 2, maxLength: 30 },
	);

	it('stays within the proven bound while all are free', () => {
		fc.assert(
			fc.property(weights, (some) => {
				const members = some.map((weight, index) => member(`rep-${index}`, { weight }));
				let counts: Counts = new Map();
				for (let lead = 0; lead < 150; lead++) {
					const { chosen, shares } = routeLead({
						members,
						pool: 'default',
						method: 'weighted',
						counts,
						now: TUESDAY_10_BERLIN,
					});
					counts = addCounts(counts, countsOfDecision(chosen?.id ?? '', shares));
					const distances = [...counts.values()].map(({ count, expected }) =>
						Math.abs(count - expected),
					);
					const bound = 1 - 1 / (2 * members.length - 2);
					expect(Math.max(...distances)).toBeLessThanOrEqual(bound + 1e-6);
				}
			}),
			{ numRuns: 40 },
		);
	});
});
