import fc from 'fast-check';
import type { BusyBlock, SlotQuery } from '../../../domain/availability/slot-query';
import type { MinuteRange, WorkingHours } from '../../../domain/model';
import { CLOCK_CHANGES } from './clock-changes';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const timezones = fc.constantFrom(
	...new Set(CLOCK_CHANGES.map(([timezone]) => timezone)),
	'Asia/Kathmandu',
	'Asia/Kolkata',
	'Pacific/Kiritimati',
	'UTC',
);

const minutesOfDay = fc.oneof(
	fc.integer({ min: 0, max: 1440 }),
	fc.integer({ min: 0, max: 48 }).map((n) => n * 30),
);

/** Sorted ranges of a day that do not overlap; now and then two of them touch. */
export const rangesOfDay: fc.Arbitrary<readonly MinuteRange[]> = fc
	.tuple(fc.uniqueArray(minutesOfDay, { minLength: 2, maxLength: 7 }), fc.boolean())
	.map(([edges, touching]) => {
		const sorted = [...edges].sort((a, b) => a - b);
		const step = touching ? 1 : 2;
		return sorted.flatMap((startMinute, index) => {
			const endMinute = sorted[index + 1];
			return index % step === 0 && endMinute !== undefined ? [{ startMinute, endMinute }] : [];
		});
	});

const dayRanges = fc.oneof(
	{ weight: 3, arbitrary: rangesOfDay },
	{ weight: 1, arbitrary: fc.constant([{ startMinute: 0, endMinute: 1440 }]) },
	{ weight: 1, arbitrary: fc.constant([]) },
);

export const workingHours: fc.Arbitrary<WorkingHours> = fc
	.array(dayRanges, { minLength: 7, maxLength: 7 })
	.map((days) =>
		Object.fromEntries(
			days.flatMap((ranges, index) => (ranges.length > 0 ? [[index + 1, ranges]] : [])),
		),
	);

/** Instants around a window: any millisecond, or whole minutes of the clock. */
const instants = (from: number) => {
	const around = fc.integer({ min: from - 6 * HOUR, max: from + 60 * HOUR });
	return fc.oneof(
		around,
		around.map((instant) => Math.round(instant / (5 * MINUTE)) * 5 * MINUTE),
	);
};

/** Blocks around a window, at any millisecond, in any order; some overlap, some end before they start. */
export function busyBlocks(from: number): fc.Arbitrary<BusyBlock[]> {
	const buffers = fc.constantFrom(undefined, 0, 10, 45);
	const block = fc.record({
		start: instants(from),
		minutes: fc.oneof(fc.integer({ min: -30, max: 180 }), fc.constantFrom(15, 30, 60)),
		bufferBeforeMinutes: buffers,
		bufferAfterMinutes: buffers,
	});
	return fc
		.array(block, { maxLength: 12 })
		.map((blocks) =>
			blocks.map(({ minutes, ...rest }) => ({ ...rest, end: rest.start + minutes * MINUTE })),
		);
}

/** Windows that begin up to a day and a half before a change of clocks, or anywhere in 2025. */
const windowStarts = fc.oneof(
	fc
		.tuple(fc.constantFrom(...CLOCK_CHANGES), fc.integer({ min: -36 * 60, max: 24 * 60 }))
		.map(([[, , , begins], minutes]) => Date.parse(begins) + minutes * MINUTE),
	fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2026, 0, 1) }),
);

export const slotQueries: fc.Arbitrary<SlotQuery> = windowStarts.chain((from) =>
	fc.record({
		timezone: timezones,
		workingHours,
		busy: busyBlocks(from),
		bufferBeforeMinutes: fc.constantFrom(0, 5, 15, 40),
		bufferAfterMinutes: fc.constantFrom(0, 5, 15, 40),
		durationMinutes: fc.constantFrom(1, 15, 25, 30, 45, 60, 150),
		slotIntervalMinutes: fc.constantFrom(5, 10, 15, 30, 45, 60, 50, 100),
		gridTimezone: timezones,
		from: fc.constant(from),
		to: fc.integer({ min: 0, max: 50 }).map((hours) => from + hours * HOUR),
		attendee: fc.option(
			fc.record({
				timezone: timezones,
				wakingHours: fc.constantFrom(
					{ startMinute: 480, endMinute: 1260 },
					{ startMinute: 0, endMinute: 1440 },
					{ startMinute: 60, endMinute: 175 },
				),
			}),
			{ nil: undefined },
		),
	}),
);
