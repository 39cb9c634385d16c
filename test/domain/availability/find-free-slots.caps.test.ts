import fc from 'fast-check';
import { DateTime } from 'luxon';
import { findFreeSlots } from '../../../domain/availability/find-free-slots';
import type { BusyBlock, SlotQuery } from '../../../domain/availability/slot-query';
import { parseWorkingHours } from '../../../domain/availability/working-hours';
import { meetingsAround } from './arbitraries';
import { findSlotsMinuteByMinute } from './oracle';

const MINUTE = 60_000;
const at = (iso: string) => Date.parse(iso);
const zone = 'Europe/Berlin';

/** Monday 23 November to Friday 4 December 2026, one slot of an hour a day, at 16:00. */
const query: SlotQuery = {
	timezone: zone,
	workingHours: parseWorkingHours('Mon-Fri 08:00-17:00'),
	busy: [],
	bufferBeforeMinutes: 0,
	bufferAfterMinutes: 0,
	durationMinutes: 60,
	slotIntervalMinutes: 960,
	gridTimezone: zone,
	from: at('2026-11-23T00:00:00Z'),
	to: at('2026-12-05T00:00:00Z'),
};

/** Days, of November or December, on which there is a slot. */
const days = (change: Partial<SlotQuery>) =>
	findFreeSlots({ ...query, ...change }).map((start) =>
		DateTime.fromMillis(start, { zone }).toFormat('d'),
	);

/** On the rep's clock: "2026-11-24 09:00". */
const meeting = (start: string, minutes = 30, isMeeting = true): BusyBlock => {
	const begins = DateTime.fromSQL(start, { zone }).toMillis();
	return { start: begins, end: begins + minutes * MINUTE, isMeeting };
};

const allDays = ['23', '24', '25', '26', '27', '30', '1', '2', '3', '4'];
const without = (...full: readonly string[]) => allDays.filter((day) => !full.includes(day));

describe('meeting caps', () => {
	const twoOnTuesday = [meeting('2026-11-24 09:00'), meeting('2026-11-24 11:00')];

	it('leave out the days that hold as many meetings as they may', () => {
		expect(days({ busy: twoOnTuesday, dailyMeetingCap: 2 })).toEqual(without('24'));
		expect(days({ busy: twoOnTuesday, dailyMeetingCap: 3 })).toEqual(allDays);
		expect(days({ busy: twoOnTuesday, dailyMeetingCap: null })).toEqual(allDays);
		expect(days({ dailyMeetingCap: 0 })).toEqual([]);
	});

	it('leave out the weeks, from Monday, that hold as many as they may', () => {
		expect(days({ busy: twoOnTuesday, weeklyMeetingCap: 2 })).toEqual(allDays.slice(5));
		const sunday = [meeting('2026-11-29 23:30'), ...twoOnTuesday];
		expect(days({ busy: sunday, weeklyMeetingCap: 3 })).toEqual(allDays.slice(5));
		const monday = [meeting('2026-11-30 00:00'), ...twoOnTuesday];
		expect(days({ busy: monday, weeklyMeetingCap: 3 })).toEqual(allDays);
	});

	it('count meetings before the window, earlier on the same day and in the same week', () => {
		const from = at('2026-11-24T14:00:00Z');
		expect(days({ from, busy: twoOnTuesday, dailyMeetingCap: 2 })).toEqual(without('23', '24'));
		expect(days({ from, busy: twoOnTuesday, weeklyMeetingCap: 2 })).toEqual(allDays.slice(5));
	});

	it('do not count busy times that are no meetings, or take no time', () => {
		const busy = [
			meeting('2026-11-24 09:00', 30, false),
			meeting('2026-11-24 10:00', 0),
			meeting('2026-11-24 11:00', -30),
			meeting('2026-11-24 12:00'),
		];
		expect(days({ busy, dailyMeetingCap: 2 })).toEqual(allDays);
		expect(days({ busy, dailyMeetingCap: 1 })).toEqual(without('24'));
	});

	it('count a meeting over midnight on the day it starts', () => {
		const busy = [meeting('2026-11-24 23:30', 60)];
		expect(days({ busy, dailyMeetingCap: 1 })).toEqual(without('24'));
	});

	it('let a slot run on into a full day', () => {
		const night = {
			...query,
			workingHours: parseWorkingHours('Every day 00:00-24:00'),
			durationMinutes: 120,
			slotIntervalMinutes: 60,
			busy: [meeting('2026-11-25 12:00')],
			dailyMeetingCap: 1,
			from: at('2026-11-24T22:00:00Z'),
			to: at('2026-11-25T12:00:00Z'),
		};
		expect(findFreeSlots(night)).toEqual([at('2026-11-24T22:00:00Z')]);
	});

	it("tell days apart on the travel's clock while the rep is away", () => {
		const travel = [{ firstDate: '2026-11-25', lastDate: '2026-11-25', timezone: 'Asia/Tokyo' }];
		const busy = [meeting('2026-11-24 18:00')];
		expect(days({ busy, dailyMeetingCap: 1 })).toEqual(without('24'));
		// It is 02:00 on the 25th in Tokyo, which has no slots then; those of the 24th at home are left.
		const hours = {
			workingHours: parseWorkingHours('Every day 10:00-12:00'),
			slotIntervalMinutes: 60,
		};
		const away = days({
			...hours,
			travel,
			busy,
			dailyMeetingCap: 1,
			to: at('2026-11-26T00:00:00Z'),
		});
		expect(away).toEqual(['23', '23', '24', '24']);
	});
});

describe('the daily load', () => {
	it('leaves out days on which the meeting would exceed it, itself included', () => {
		const busy = [meeting('2026-11-24 09:00', 180, false)];
		expect(days({ busy, dailyLoadMinutes: 240 })).toEqual(allDays);
		expect(days({ busy, dailyLoadMinutes: 239 })).toEqual(without('24'));
		expect(days({ busy, dailyLoadMinutes: null })).toEqual(allDays);
		expect(days({ dailyLoadMinutes: 59 })).toEqual([]);
		expect(days({ dailyLoadMinutes: 60 })).toEqual(allDays);
	});

	it('counts overlapping busy times once, only within working hours, and no buffers', () => {
		const busy = [
			meeting('2026-11-24 06:00', 180, false),
			{ ...meeting('2026-11-24 09:00', 60), bufferBeforeMinutes: 60, bufferAfterMinutes: 60 },
			meeting('2026-11-24 09:30', 60, false),
			meeting('2026-11-24 17:00', 300, false),
		];
		expect(days({ busy, dailyLoadMinutes: 60 + 60 + 30 + 60 })).toEqual(allDays);
		expect(days({ busy, dailyLoadMinutes: 60 + 60 + 30 + 59 })).toEqual(without('24'));
	});

	it('splits a busy time over midnight between its days', () => {
		const workingHours = parseWorkingHours('Every day 00:00-24:00');
		const busy = [meeting('2026-11-24 23:00', 180, false)];
		const night = { workingHours, busy, to: at('2026-11-27T00:00:00Z') };
		expect(days({ ...night, dailyLoadMinutes: 179 })).not.toContain('25');
		expect(days({ ...night, dailyLoadMinutes: 179 })).toContain('24');
		expect(days({ ...night, dailyLoadMinutes: 180 })).toContain('25');
	});
});

describe('caps and load over weeks', () => {
	const zones = ['America/Santiago', 'Pacific/Apia', 'Australia/Lord_Howe'] as const;
	const from = at('2025-09-03T00:00:00Z');
	const trips = fc.record({
		firstDate: fc.constantFrom('2025-09-05', '2025-09-08'),
		lastDate: fc.constantFrom('2025-09-08', '2025-09-11'),
		timezone: fc.constantFrom(...zones),
	});
	const queries = fc.record({
		timezone: fc.constantFrom(...zones),
		travel: fc.option(fc.array(trips, { maxLength: 2 }), { nil: undefined }),
		busy: meetingsAround(from + 4 * 1440 * MINUTE),
		dailyMeetingCap: fc.constantFrom(1, 2, undefined),
		weeklyMeetingCap: fc.constantFrom(3, 5, 7, undefined),
		dailyLoadMinutes: fc.constantFrom(120, 240, undefined),
		workingHours: fc.constantFrom(
			parseWorkingHours('Every day 08:00-20:00'),
			parseWorkingHours('Every day 00:00-24:00'),
		),
	});

	it('leave exactly the slots that trying every minute finds', () => {
		fc.assert(
			fc.property(queries, (change) => {
				const slots = {
					...query,
					...change,
					slotIntervalMinutes: 120,
					gridTimezone: 'UTC',
					from,
					to: from + 9 * 1440 * MINUTE,
				};
				expect(findFreeSlots(slots)).toEqual(findSlotsMinuteByMinute(slots));
			}),
			{ numRuns: 60 },
		);
	});
});
