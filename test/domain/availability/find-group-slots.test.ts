import fc from 'fast-check';
import { findFreeSlots } from '../../../domain/availability/find-free-slots';
import {
	chooseDistinct,
	findGroupSlots,
	type MemberQuery,
} from '../../../domain/availability/find-group-slots';
import type { SlotQuery } from '../../../domain/availability/slot-query';
import { parseWorkingHours } from '../../../domain/availability/working-hours';
import { busyBlocks, timezones, workingHours } from './arbitraries';
import { findSlotsMinuteByMinute } from './oracle';

const HOUR = 3_600_000;
const at = (iso: string) => Date.parse(iso);

/** Tuesday 24 November 2026, by the hour. */
const tuesday: SlotQuery = {
	timezone: 'UTC',
	workingHours: {},
	busy: [],
	bufferBeforeMinutes: 0,
	bufferAfterMinutes: 0,
	durationMinutes: 60,
	slotIntervalMinutes: 60,
	gridTimezone: 'UTC',
	from: at('2026-11-24T00:00:00Z'),
	to: at('2026-11-25T00:00:00Z'),
};
const member = (id: string, hours: string, change: Partial<SlotQuery> = {}): MemberQuery => ({
	...tuesday,
	...change,
	id,
	workingHours: parseWorkingHours(`Tue ${hours}`),
});
const find = (groups: readonly (readonly MemberQuery[])[]) =>
	findGroupSlots(groups).map(({ start, freeIds }) => [new Date(start).getUTCHours(), freeIds]);

const ada = member('ada', '09:00-12:00');
const ben = member('ben', '10:00-13:00');
const cleo = member('cleo', '11:00-15:00');

describe('findGroupSlots', () => {
	it('finds the times at which all of several people are free', () => {
		expect(find([[ada], [ben]])).toEqual([
			[10, [['ada'], ['ben']]],
			[11, [['ada'], ['ben']]],
		]);
		expect(find([[cleo], [ben], [ada]])).toEqual([[11, [['cleo'], ['ben'], ['ada']]]]);
	});

	it('finds the times at which one of each pool is free, and says who', () => {
		expect(find([[ada], [ben, cleo]])).toEqual([
			[10, [['ada'], ['ben']]],
			[11, [['ada'], ['ben', 'cleo']]],
		]);
		expect(find([[ada, cleo]]).map(([hour]) => hour)).toEqual([9, 10, 11, 12, 13, 14]);
	});

	it('reads the hours of each person on their own clock', () => {
		const tokyo = member('dan', '18:00-20:00', { timezone: 'Asia/Tokyo' });
		expect(find([[ada], [tokyo]])).toEqual([
			[9, [['ada'], ['dan']]],
			[10, [['ada'], ['dan']]],
		]);
	});

	it('finds nothing when one person is never free, a group is empty, or there is none', () => {
		expect(find([[ada], [member('dan', '20:00-22:00')]])).toEqual([]);
		expect(find([[ada], []])).toEqual([]);
		expect(find([])).toEqual([]);
	});

	it('does not let one person stand for two groups', () => {
		expect(find([[ada], [ada]])).toEqual([]);
		expect(find([[ada], [ada, ben]])).toEqual([
			[10, [['ada'], ['ada', 'ben']]],
			[11, [['ada'], ['ada', 'ben']]],
		]);
	});

	it.each<[string, Partial<SlotQuery>]>([
		['durations', { durationMinutes: 30 }],
		['intervals', { slotIntervalMinutes: 30 }],
		['grids', { gridTimezone: 'Asia/Tokyo' }],
	])('refuses different %s', (_what, change) => {
		expect(() => findGroupSlots([[ada], [member('ben', '09:00-12:00', change)]])).toThrow(
			expect.objectContaining({
				code: 'input-unusable',
				message: expect.stringContaining('ada and ben'),
			}),
		);
	});

	const from = at('2025-03-30T00:00:00Z');
	const members = fc.record({
		timezone: timezones,
		workingHours,
		busy: busyBlocks(from),
		bufferBeforeMinutes: fc.constantFrom(0, 15),
	});
	const groupsOfMembers = fc
		.array(fc.array(members, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
		.map((groups) =>
			groups.map((group, g) =>
				group.map((query, m) => ({
					...tuesday,
					...query,
					id: `${g}.${m}`,
					durationMinutes: 30,
					slotIntervalMinutes: 30,
					from,
					to: from + 30 * HOUR,
				})),
			),
		);

	it('finds exactly the times at which trying every minute finds somebody of each group', () => {
		fc.assert(
			fc.property(groupsOfMembers, (groups) => {
				const free = groups.map((group) =>
					group.map((query) => ({ id: query.id, starts: findSlotsMinuteByMinute(query) })),
				);
				const expected = [];
				for (let start = from; start < from + 30 * HOUR; start += HOUR / 4) {
					const freeIds = free.map((group) =>
						group.filter(({ starts }) => starts.includes(start)).map(({ id }) => id),
					);
					if (freeIds.every((ids) => ids.length)) expected.push({ start, freeIds });
				}
				expect(findGroupSlots(groups)).toEqual(expected);
			}),
			{ numRuns: 60 },
		);
	});

	it('gives one group of one the slots of that person', () => {
		expect(findGroupSlots([[ben]]).map(({ start }) => start)).toEqual(findFreeSlots(ben));
	});
});

describe('chooseDistinct', () => {
	it.each<[readonly (readonly string[])[], readonly string[] | null]>([
		[[], []],
		[[['a', 'b']], ['a']],
		[
			[['a'], ['b', 'c']],
			['a', 'b'],
		],
		[
			[['a', 'b'], ['a']],
			['b', 'a'],
		],
		[
			[['a', 'b'], ['a', 'c'], ['a']],
			['b', 'c', 'a'],
		],
		[[['a'], ['a']], null],
		[
			[
				['a', 'b'],
				['a', 'b'],
				['b', 'a'],
			],
			null,
		],
		[[['a'], []], null],
	])('of %j is %j', (groups, chosen) => {
		expect(chooseDistinct(groups)).toEqual(chosen);
	});
});
