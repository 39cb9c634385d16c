import { DateTime } from 'luxon';
import { findFreeSlots } from '../../../domain/availability/find-free-slots';
import type { SlotQuery } from '../../../domain/availability/slot-query';
import { parseWorkingHours } from '../../../domain/availability/working-hours';

const at = (iso: string) => Date.parse(iso);
const day = 86_400_000;

/** Tuesday 24 November 2026 in Berlin, 09:00 to 12:00, half an hour each. */
const tuesday: SlotQuery = {
	timezone: 'Europe/Berlin',
	workingHours: parseWorkingHours('Tue 09:00-12:00'),
	busy: [],
	bufferBeforeMinutes: 0,
	bufferAfterMinutes: 0,
	durationMinutes: 30,
	slotIntervalMinutes: 30,
	gridTimezone: 'Europe/Berlin',
	from: at('2026-11-23T00:00:00Z'),
	to: at('2026-11-26T00:00:00Z'),
};

/** Starts as wall-clock times. */
const clock = (query: SlotQuery, zone = query.timezone, format = 'HH:mm') =>
	findFreeSlots(query).map((start) => DateTime.fromMillis(start, { zone }).toFormat(format));

describe('findFreeSlots', () => {
	it('fills working hours from the first to the last slot that fits', () => {
		expect(clock(tuesday)).toEqual(['09:00', '09:30', '10:00', '10:30', '11:00', '11:30']);
		expect(clock({ ...tuesday, durationMinutes: 60 })).toEqual([
			'09:00',
			'09:30',
			'10:00',
			'10:30',
			'11:00',
		]);
	});

	it('offers nothing when the meeting is longer than any working range', () => {
		expect(findFreeSlots({ ...tuesday, durationMinutes: 181 })).toEqual([]);
		expect(clock({ ...tuesday, durationMinutes: 180 })).toEqual(['09:00']);
	});

	it('offers nothing outside the window, and only starts before its end', () => {
		expect(clock({ ...tuesday, from: at('2026-11-24T09:01:00Z') })).toEqual([
			'10:30',
			'11:00',
			'11:30',
		]);
		expect(clock({ ...tuesday, to: at('2026-11-24T09:00:00Z') })).toEqual(['09:00', '09:30']);
		expect(clock({ ...tuesday, to: at('2026-11-24T09:00:00.001Z') })).toEqual([
			'09:00',
			'09:30',
			'10:00',
		]);
		expect(findFreeSlots({ ...tuesday, to: tuesday.from })).toEqual([]);
		expect(findFreeSlots({ ...tuesday, to: tuesday.from - day })).toEqual([]);
	});

	it('offers nothing before the minimum notice is over, nor before now', () => {
		const now = at('2026-11-24T08:15:00Z');
		expect(clock({ ...tuesday, now })[0]).toBe('09:30');
		expect(clock({ ...tuesday, now, minimumNoticeMinutes: 75 })[0]).toBe('10:30');
		expect(clock({ ...tuesday, now, minimumNoticeMinutes: 76 })[0]).toBe('11:00');
		expect(clock({ ...tuesday, now: tuesday.from, minimumNoticeMinutes: 5 })[0]).toBe('09:00');
	});

	it('offers nothing in a window that is over, or that the minimum notice reaches past', () => {
		expect(findFreeSlots({ ...tuesday, now: tuesday.to })).toEqual([]);
		const notice = { now: tuesday.from, minimumNoticeMinutes: 3 * 1440 };
		expect(findFreeSlots({ ...tuesday, ...notice })).toEqual([]);
	});

	it('finds slots in a window long past', () => {
		const past = { from: at('2016-11-21T00:00:00Z'), to: at('2016-11-24T00:00:00Z') };
		expect(clock({ ...tuesday, ...past })).toHaveLength(6);
	});

	it('keeps the buffers of the new meeting clear of busy times', () => {
		const busy = [{ start: at('2026-11-24T09:30:00Z'), end: at('2026-11-24T10:00:00Z') }];
		expect(clock({ ...tuesday, busy })).toEqual(['09:00', '09:30', '10:00', '11:00', '11:30']);
		const buffers = { bufferBeforeMinutes: 15, bufferAfterMinutes: 1 };
		expect(clock({ ...tuesday, ...buffers, busy })).toEqual(['09:00', '09:30', '11:30']);
	});

	it('lets a slot touch a busy time when there is no buffer', () => {
		const busy = [
			{ start: at('2026-11-24T08:00:00Z'), end: at('2026-11-24T09:00:00Z') },
			{ start: at('2026-11-24T09:30:00Z'), end: at('2026-11-24T11:00:00Z') },
		];
		expect(clock({ ...tuesday, busy })).toEqual(['10:00']);
	});

	it('keeps the buffers that a busy time has of its own, taking the greater where two meet', () => {
		const meeting = { start: at('2026-11-24T09:30:00Z'), end: at('2026-11-24T10:00:00Z') };
		const busy = [{ ...meeting, bufferBeforeMinutes: 30, bufferAfterMinutes: 5 }];
		expect(clock({ ...tuesday, busy })).toEqual(['09:00', '09:30', '11:30']);
		expect(clock({ ...tuesday, busy, bufferAfterMinutes: 30 })).toEqual([
			'09:00',
			'09:30',
			'11:30',
		]);
		expect(clock({ ...tuesday, busy, bufferBeforeMinutes: 40 })).toEqual(['09:00', '09:30']);
	});

	it('takes busy times unsorted and overlapping', () => {
		const busy = [
			{ start: at('2026-11-24T10:00:00Z'), end: at('2026-11-24T10:30:00Z') },
			{ start: at('2026-11-24T08:00:00Z'), end: at('2026-11-24T09:40:00Z') },
			{ start: at('2026-11-24T08:10:00Z'), end: at('2026-11-24T08:20:00Z') },
		];
		expect(clock({ ...tuesday, busy })).toEqual(['11:30']);
	});

	it('ignores busy times that are reversed or without length', () => {
		const busy = [
			{ start: at('2026-11-24T10:00:00Z'), end: at('2026-11-24T09:00:00Z') },
			{ start: at('2026-11-24T09:10:00Z'), end: at('2026-11-24T09:10:00Z') },
		];
		expect(clock({ ...tuesday, busy, bufferBeforeMinutes: 15 })).toHaveLength(6);
	});

	it('offers nothing to a rep who is busy without end', () => {
		expect(findFreeSlots({ ...tuesday, busy: [{ start: -Infinity, end: Infinity }] })).toEqual([]);
	});

	it('aligns to the clock of the grid zone, in zones of a half and a quarter hour too', () => {
		const hourly = { ...tuesday, durationMinutes: 60, slotIntervalMinutes: 60 };
		expect(clock({ ...hourly, gridTimezone: 'Asia/Kolkata' }, 'Asia/Kolkata')).toEqual([
			'14:00',
			'15:00',
		]);
		expect(clock({ ...hourly, gridTimezone: 'Asia/Kathmandu' })).toEqual(['09:15', '10:15']);
	});

	it('begins the grid anew at each midnight when the interval does not divide the day', () => {
		const night = {
			...tuesday,
			workingHours: parseWorkingHours('Every day 22:30-24:00'),
			slotIntervalMinutes: 50,
			from: at('2026-11-24T20:00:00Z'),
			to: at('2026-11-25T23:30:00Z'),
		};
		expect(clock(night)).toEqual(['22:30', '23:20', '22:30', '23:20']);
	});

	it('joins ranges that meet at midnight and keeps apart those that do not', () => {
		const query = {
			...tuesday,
			durationMinutes: 120,
			slotIntervalMinutes: 60,
			workingHours: parseWorkingHours('Tue 22:00-24:00; Wed 00:00-01:00, 02:00-03:00'),
		};
		expect(clock(query)).toEqual(['22:00', '23:00']);
	});

	it("keeps within the attendee's waking hours", () => {
		const attendee = {
			timezone: 'America/New_York',
			wakingHours: { startMinute: 270, endMinute: 330 },
		};
		expect(clock({ ...tuesday, attendee })).toEqual(['10:30', '11:00']);
		const asleep = {
			timezone: 'America/Los_Angeles',
			wakingHours: { startMinute: 480, endMinute: 1260 },
		};
		expect(findFreeSlots({ ...tuesday, attendee: asleep })).toEqual([]);
	});

	it('works across the date line', () => {
		const query = {
			...tuesday,
			timezone: 'Pacific/Kiritimati',
			attendee: {
				timezone: 'Pacific/Honolulu',
				wakingHours: { startMinute: 480, endMinute: 1260 },
			},
		};
		expect(clock(query, 'Pacific/Honolulu', 'ccc HH:mm')[0]).toBe('Mon 09:00');
	});

	it('knows that Samoa had no 30 December 2011', () => {
		const query = {
			...tuesday,
			timezone: 'Pacific/Apia',
			gridTimezone: 'Pacific/Apia',
			workingHours: parseWorkingHours('Every day 09:00-09:30'),
			from: at('2011-12-29T00:00:00Z'),
			to: at('2012-01-01T00:00:00Z'),
		};
		expect(clock(query, 'Pacific/Apia', 'd LLL')).toEqual(['29 Dec', '31 Dec', '1 Jan']);
	});
});

const waking = (startMinute: number, endMinute: number) => ({
	attendee: { timezone: 'UTC', wakingHours: { startMinute, endMinute } },
});

describe('findFreeSlots refuses', () => {
	it.each([
		['Duration', { durationMinutes: 0 }],
		['Duration', { durationMinutes: -30 }],
		['Duration', { durationMinutes: 7.5 }],
		['Slot Interval', { slotIntervalMinutes: 0 }],
		['Slot Interval', { slotIntervalMinutes: NaN }],
		['Buffer Before', { bufferBeforeMinutes: -1 }],
		['Buffer After', { bufferAfterMinutes: Infinity }],
		['Minimum Notice', { now: 0, minimumNoticeMinutes: -1 }],
		['Minimum Notice', { now: 0, minimumNoticeMinutes: 0.5 }],
		['Minimum Notice', { now: NaN, minimumNoticeMinutes: 0 }],
		['Minimum Notice', { minimumNoticeMinutes: 60 }],
		['Most Meetings a Day', { dailyMeetingCap: -1 }],
		['Most Meetings a Day', { dailyMeetingCap: 2.5 }],
		['Most Meetings a Week', { weeklyMeetingCap: NaN }],
		['Most Busy Minutes a Day', { dailyLoadMinutes: -60 }],
		['Most Busy Minutes a Day', { dailyLoadMinutes: Infinity }],
		['Waking Hours', waking(1260, 480)],
		['Waking Hours', waking(480, 1441)],
		['Waking Hours', waking(NaN, 1260)],
		['Busy Times', { busy: [{ start: NaN, end: tuesday.to }] }],
		['Busy Times', { busy: [{ start: tuesday.from, end: NaN }] }],
		['Busy Times', { busy: [{ start: 0, end: 1, bufferBeforeMinutes: NaN }] }],
		['Window', { from: NaN }],
		['Window', { to: Infinity }],
		['Time zone', { timezone: 'Mars/Olympus' }],
		['Time zone', { gridTimezone: '+02:00' }],
		[
			'Time zone',
			{ attendee: { timezone: 'EST', wakingHours: { startMinute: 0, endMinute: 1440 } } },
		],
	])('an unusable %s: %j', (field, change) => {
		expect(() => findFreeSlots({ ...tuesday, ...change })).toThrow(
			expect.objectContaining({
				code: 'input-unusable',
				message: expect.stringContaining(field),
				hint: expect.stringMatching(/^Give /),
			}),
		);
	});
});
