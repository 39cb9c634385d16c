import fc from 'fast-check';
import type { BusyBlock, SlotQuery } from '../../../domain/availability/slot-query';
import type { MinuteRange, WorkingHours } from '../../../domain/model';
import type { ProspectLimit } from '../../../domain/availability/prospect-limits';
import { CLOCK_CHANGES } from './clock-changes';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

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

/** A date in UTC, some days around an instant. */
const datesAround = (instant: number) =>
	fc
		.integer({ min: -2, max: 4 })
		.map((days) => new Date(instant + days * DAY).toISOString().slice(0, 10));

const dateRangesAround = (instant: number) =>
	fc.tuple(datesAround(instant), fc.nat(3)).map(([firstDate, days]) => {
		const last = new Date(Date.parse(firstDate) + days * DAY);
		return { firstDate, lastDate: last.toISOString().slice(0, 10) };
	});

const upTo = <T>(maxLength: number, arbitrary: fc.Arbitrary<T>) =>
	fc.array(arbitrary, { minLength: 1, maxLength });

const limitsAround = (instant: number): fc.Arbitrary<ProspectLimit> => {
	const excluded = fc.constantFrom(undefined, true, false);
	// Whole minutes, as the oracle looks at each minute once.
	const minute = Math.round(instant / MINUTE) * MINUTE;
	const edge = fc.integer({ min: -10, max: 60 }).map((hours) => minute + hours * HOUR);
	const windows = fc
		.record({
			from: fc.option(edge),
			hours: fc.option(fc.integer({ min: 1, max: 40 })),
			excluded,
		})
		.map(({ from, hours, ...rest }) => ({
			...rest,
			from,
			to: hours === null ? null : (from ?? minute) + hours * HOUR,
		}));
	const hours = fc
		.record({
			edges: fc.uniqueArray(minutesOfDay, { minLength: 2, maxLength: 2 }),
			weekdays: fc.option(upTo(4, fc.integer({ min: 1, max: 7 })), { nil: undefined }),
			excluded,
		})
		.map(({ edges, ...rest }) => {
			const [startMinute = 0, endMinute = 1440] = [...edges].sort((a, b) => a - b);
			return { ...rest, startMinute, endMinute };
		});
	return fc.oneof(windows, hours);
};

/** Meetings and other blocks over the weeks around a window. */
export const meetingsAround = (from: number): fc.Arbitrary<BusyBlock[]> =>
	fc.array(
		fc
			.record({
				start: fc
					.oneof(fc.integer({ min: -9 * 96, max: 9 * 96 }), fc.integer({ min: -24, max: 72 }))
					.map((n) => from + n * 15 * MINUTE),
				minutes: fc.constantFrom(0, 15, 60, 200),
				isMeeting: fc.boolean(),
			})
			.map(({ minutes, ...rest }) => ({ ...rest, end: rest.start + minutes * MINUTE })),
		{ maxLength: 14 },
	);

const caps = fc.constantFrom(1, 2, 3, 0, null);

const rules = (from: number) => ({
	overrides: upTo(3, fc.record({ date: datesAround(from), ranges: dayRanges })),
	daysOff: upTo(2, datesAround(from)),
	outOfOffice: upTo(1, dateRangesAround(from)),
	travel: upTo(
		2,
		fc
			.tuple(dateRangesAround(from), timezones)
			.map(([dates, timezone]) => ({ ...dates, timezone })),
	),
	limits: upTo(2, limitsAround(from)),
	dailyMeetingCap: caps,
	weeklyMeetingCap: caps.map((cap) => (typeof cap === 'number' ? cap * 2 : cap)),
	dailyLoadMinutes: fc.constantFrom(60, 120, 300, 600, null),
	minimumNoticeMinutes: fc.constantFrom(45, 600, 0),
});

const RULES = [
	'overrides',
	'daysOff',
	'outOfOffice',
	'travel',
	'limits',
	'dailyMeetingCap',
	'weeklyMeetingCap',
	'dailyLoadMinutes',
	'minimumNoticeMinutes',
] as const;

/** Queries with some of the rules there are: dates, travel, caps, load, limits, notice. */
export const ruledQueries: fc.Arbitrary<SlotQuery & { readonly now: number }> = slotQueries.chain(
	(query) =>
		fc
			.record({
				...rules(query.from),
				meetings: meetingsAround(query.from),
				durationMinutes: fc.constantFrom(15, 30, 60),
				attendee: fc.constantFrom(undefined, query.attendee),
				missing: fc.subarray([...RULES], { minLength: 4 }),
				nowHours: fc.integer({ min: -12, max: 4 }),
			})
			.map(({ meetings, nowHours, missing, ...rest }) => ({
				...query,
				...rest,
				...Object.fromEntries(missing.map((rule) => [rule, undefined])),
				busy: [...query.busy, ...meetings],
				now: query.from + nowHours * HOUR,
			})),
);
