import { DateTime } from 'luxon';
import { findFreeSlots } from '../../../domain/availability/find-free-slots';
import type { SlotQuery } from '../../../domain/availability/slot-query';
import { parseWorkingHours } from '../../../domain/availability/working-hours';
import { CLOCK_CHANGES } from './clock-changes';

const at = (iso: string) => Date.parse(iso);
const day = 86_400_000;

const halfHours = {
	busy: [],
	bufferBeforeMinutes: 0,
	bufferAfterMinutes: 0,
	durationMinutes: 30,
	slotIntervalMinutes: 30,
};

const berlin = { timezone: 'Europe/Berlin', gridTimezone: 'Europe/Berlin' };

/** Starts as wall-clock times. */
const clock = (query: SlotQuery, format = 'HH:mm') =>
	findFreeSlots(query).map((start) =>
		DateTime.fromMillis(start, { zone: query.timezone }).toFormat(format),
	);

describe('findFreeSlots on the day the clocks change', () => {
	it.each(CLOCK_CHANGES)('%s, %s lasts %i minutes', (timezone, date, minutes, begins, ends) => {
		const weekday = DateTime.fromISO(date, { zone: 'utc' }).weekdayShort ?? '';
		const starts = findFreeSlots({
			...halfHours,
			timezone,
			gridTimezone: timezone,
			workingHours: parseWorkingHours(`${weekday} 00:00-24:00`),
			durationMinutes: 15,
			slotIntervalMinutes: 15,
			from: at(begins) - 2 * day,
			to: at(ends) + 2 * day,
		});
		expect(starts).toHaveLength(minutes / 15);
		expect([starts[0], starts.at(-1)]).toEqual([at(begins), at(ends) - 15 * 60_000]);
	});

	it.each(CLOCK_CHANGES)('%s, %s has its meeting hours from 09:00 to 17:00', (timezone, date) => {
		const query = {
			...halfHours,
			timezone,
			gridTimezone: timezone,
			workingHours: parseWorkingHours('Every day 09:00-17:00'),
			from: at(`${date}T00:00:00Z`) - day,
			to: at(`${date}T00:00:00Z`) + 2 * day,
		};
		const thatDay = clock(query, 'yyyy-MM-dd HH:mm').filter((time) => time.startsWith(date));
		expect(thatDay).toHaveLength(16);
		expect([thatDay[0], thatDay.at(-1)]).toEqual([`${date} 09:00`, `${date} 16:30`]);
	});

	it('loses the hour that clocks skip and has the hour twice that they repeat', () => {
		const night = {
			...halfHours,
			...berlin,
			workingHours: parseWorkingHours('Sun 01:00-04:00'),
			slotIntervalMinutes: 60,
			durationMinutes: 60,
		};
		const spring = { ...night, from: at('2025-03-29T12:00:00Z'), to: at('2025-03-30T12:00:00Z') };
		expect(clock(spring)).toEqual(['01:00', '03:00']);
		const autumn = { ...night, from: at('2025-10-25T12:00:00Z'), to: at('2025-10-26T12:00:00Z') };
		expect(clock(autumn)).toEqual(['01:00', '02:00', '02:00', '03:00']);
	});

	it('starts a range within the skipped hour when the clocks have skipped it', () => {
		const query = {
			...halfHours,
			...berlin,
			workingHours: parseWorkingHours('Sun 02:30-04:00'),
			from: at('2025-03-29T12:00:00Z'),
			to: at('2025-03-30T12:00:00Z'),
		};
		expect(clock(query)).toEqual(['03:00', '03:30']);
	});
});
