import fc from 'fast-check';
import { findFreeSlots } from '../../../domain/availability/find-free-slots';
import type { WorkingHours } from '../../../domain/model';
import { ruledQueries, slotQueries } from './arbitraries';
import { CLOCK_CHANGES } from './clock-changes';
import { findSlotsMinuteByMinute, isBusy, isOpen } from './oracle';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('findFreeSlots', () => {
	it('finds exactly what trying every minute finds', () => {
		fc.assert(
			fc.property(slotQueries, (query) => {
				expect(findFreeSlots(query)).toEqual(findSlotsMinuteByMinute(query));
			}),
			{ numRuns: 120 },
		);
	});

	it('finds exactly that with every rule at once: dates, travel, caps, load, limits, notice', () => {
		fc.assert(
			fc.property(ruledQueries, (query) => {
				expect(findFreeSlots(query)).toEqual(findSlotsMinuteByMinute(query));
			}),
			{ numRuns: 400 },
		);
	});

	it('keeps every slot within the hours on the wall clock and off busy times with their buffers', () => {
		fc.assert(
			fc.property(slotQueries, (query) => {
				for (const start of findFreeSlots(query)) {
					const end = start + query.durationMinutes * MINUTE;
					expect(isBusy(query, start, end)).toBe(false);
					expect(isOpen(query, start) && isOpen(query, end - MINUTE)).toBe(true);
					expect(query.from <= start && start < query.to).toBe(true);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it('does not depend on the order of the busy times and leaves its input as it was', () => {
		fc.assert(
			fc.property(slotQueries, (query) => {
				const before = structuredClone(query);
				const turned = findFreeSlots({ ...query, busy: [...query.busy].reverse() });
				expect(findFreeSlots(query)).toEqual(turned);
				expect(query).toEqual(before);
			}),
			{ numRuns: 100 },
		);
	});

	it('gives a window in two halves the same slots as in one', () => {
		fc.assert(
			fc.property(slotQueries, fc.double({ min: 0, max: 1, noNaN: true }), (query, part) => {
				const middle = Math.round(query.from + (query.to - query.from) * part);
				const halves = [
					...findFreeSlots({ ...query, to: middle }),
					...findFreeSlots({ ...query, from: middle }),
				];
				expect(halves).toEqual(findFreeSlots(query));
			}),
			{ numRuns: 100 },
		);
	});
});

const everyDay = (...ranges: readonly (readonly [number, number])[]): WorkingHours =>
	Object.fromEntries(
		[1, 2, 3, 4, 5, 6, 7].map((day) => [
			day,
			ranges.map(([start, end]) => ({ startMinute: start * 60, endMinute: end * 60 })),
		]),
	);

describe.each(CLOCK_CHANGES)(
	'findFreeSlots in %s around %s',
	(timezone, _date, _minutes, begins) => {
		const from = Date.parse(begins) - 5 * HOUR;
		const query = {
			timezone,
			busy: [{ start: from + 6 * HOUR, end: from + 6.5 * HOUR }],
			bufferBeforeMinutes: 15,
			bufferAfterMinutes: 15,
			gridTimezone: timezone,
			from,
			to: from + 34 * HOUR,
		};

		it.each([
			['the day', everyDay([9, 17])],
			['the night', everyDay([22, 24], [0, 4])],
			['ranges that end within the change', everyDay([0, 1.5], [2.5, 3.25], [22.5, 23.5])],
			['all hours', everyDay([0, 24])],
		])('finds what trying every minute finds, with hours over %s', (_hours, workingHours) => {
			for (const [durationMinutes, slotIntervalMinutes] of [
				[30, 15],
				[90, 60],
			] as const) {
				const slots = { ...query, workingHours, durationMinutes, slotIntervalMinutes };
				expect(findFreeSlots(slots)).toEqual(findSlotsMinuteByMinute(slots));
			}
		});
	},
);
