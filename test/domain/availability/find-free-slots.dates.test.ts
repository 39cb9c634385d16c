import { DateTime } from 'luxon';
import { findFreeSlots } from '../../../domain/availability/find-free-slots';
import type { SlotQuery } from '../../../domain/availability/slot-query';
import { parseWorkingHours } from '../../../domain/availability/working-hours';
import type { DateRange } from '../../../domain/model';

const at = (iso: string) => Date.parse(iso);
const hours = (start: number, end: number) => ({ startMinute: start * 60, endMinute: end * 60 });
const day = (firstDate: string, lastDate = firstDate): DateRange => ({ firstDate, lastDate });

/** Monday 23 to Friday 27 November 2026 in Berlin, two slots a day. */
const week: SlotQuery = {
	timezone: 'Europe/Berlin',
	workingHours: parseWorkingHours('Mon-Fri 09:00-11:00'),
	busy: [],
	bufferBeforeMinutes: 0,
	bufferAfterMinutes: 0,
	durationMinutes: 60,
	slotIntervalMinutes: 60,
	gridTimezone: 'Europe/Berlin',
	from: at('2026-11-22T23:00:00Z'),
	to: at('2026-11-27T23:00:00Z'),
};

/** Starts as "day of November hour", on the clock of a zone. */
const offered = (change: Partial<SlotQuery>, zone = week.timezone) =>
	findFreeSlots({ ...week, ...change }).map((start) =>
		DateTime.fromMillis(start, { zone }).toFormat('d HH:mm'),
	);

const mondayToWednesday = ['23 09:00', '23 10:00', '24 09:00', '24 10:00', '25 09:00', '25 10:00'];
const friday = ['27 09:00', '27 10:00'];

describe('findFreeSlots with date overrides', () => {
	it('has the hours of the date in place of the weekly ones', () => {
		const overrides = [{ date: '2026-11-26', ranges: [hours(14, 15), hours(20, 21)] }];
		expect(offered({ overrides })).toEqual([
			...mondayToWednesday,
			'26 14:00',
			'26 20:00',
			...friday,
		]);
	});

	it('has no hours on a date that is given none, and hours on a day off that is given some', () => {
		const overrides = [
			{ date: '2026-11-26', ranges: [] },
			{ date: '2026-11-28', ranges: [hours(12, 13)] },
		];
		expect(offered({ overrides, to: at('2026-11-29T00:00:00Z') })).toEqual([
			...mondayToWednesday,
			...friday,
			'28 12:00',
		]);
	});

	it('takes the ranges of a date unsorted, and the first of two for one date', () => {
		const overrides = [
			{ date: '2026-11-26', ranges: [hours(20, 21), hours(14, 15)] },
			{ date: '2026-11-26', ranges: [hours(6, 7)] },
		];
		expect(offered({ overrides })).toEqual([
			...mondayToWednesday,
			'26 14:00',
			'26 20:00',
			...friday,
		]);
	});
});

describe('findFreeSlots with days away', () => {
	const override = { date: '2026-11-26', ranges: [hours(14, 15)] };

	it('offers nothing on a public holiday, unless the date has hours of its own', () => {
		const daysOff = ['2026-11-26'];
		expect(offered({ daysOff })).toEqual([...mondayToWednesday, ...friday]);
		expect(offered({ daysOff, overrides: [override] })).toContain('26 14:00');
	});

	it('offers nothing out of office, whatever hours the date has', () => {
		const outOfOffice = [day('2026-11-26')];
		expect(offered({ outOfOffice, overrides: [override] })).toEqual([
			...mondayToWednesday,
			...friday,
		]);
		expect(offered({ outOfOffice: [day('2026-11-01', '2026-11-24')] })).toEqual([
			'25 09:00',
			'25 10:00',
			'26 09:00',
			'26 10:00',
			...friday,
		]);
	});

	it('takes absences unsorted and overlapping', () => {
		const outOfOffice = [day('2026-11-25', '2026-11-27'), day('2026-11-20', '2026-11-25')];
		expect(offered({ outOfOffice })).toEqual([]);
	});
});

describe('findFreeSlots on a travel', () => {
	const newYork = { ...day('2026-11-25', '2026-11-26'), timezone: 'America/New_York' };

	it('reads the hours of its dates on the clock there, and those of other dates at home', () => {
		expect(offered({ travel: [newYork] })).toEqual([
			'23 09:00',
			'23 10:00',
			'24 09:00',
			'24 10:00',
			'25 15:00',
			'25 16:00',
			'26 15:00',
			'26 16:00',
			...friday,
		]);
	});

	it('reads overrides, holidays and absences on the clock there too', () => {
		const travel = [newYork];
		const overrides = [{ date: '2026-11-25', ranges: [hours(20, 22)] }];
		const others = { travel, overrides, daysOff: ['2026-11-26'] };
		expect(offered(others, 'America/New_York')).toEqual([
			'23 03:00',
			'23 04:00',
			'24 03:00',
			'24 04:00',
			'25 20:00',
			'25 21:00',
			'27 03:00',
			'27 04:00',
		]);
		const outOfOffice = [day('2026-11-25')];
		expect(offered({ ...others, outOfOffice }, 'America/New_York')).not.toContain('25 20:00');
	});

	it('offers what either clock allows where the dates of two overlap', () => {
		const tokyo = { ...day('2026-11-25'), timezone: 'Asia/Tokyo' };
		const all = { workingHours: parseWorkingHours('Every day 00:00-24:00'), durationMinutes: 240 };
		const slots = offered({ ...all, slotIntervalMinutes: 240, travel: [tokyo] });
		// Tokyo's 25th is 24 16:00 to 25 16:00 in Berlin; the rest of Berlin's 25th is a travel date.
		expect(slots.filter((slot) => slot.startsWith('24'))).toHaveLength(6);
		expect(slots.filter((slot) => slot.startsWith('25'))).toEqual([
			'25 00:00',
			'25 04:00',
			'25 08:00',
			'25 12:00',
		]);
	});

	it('blocks the time at home that falls on an absence there', () => {
		const tokyo = { ...day('2026-11-25'), timezone: 'Asia/Tokyo' };
		const workingHours = parseWorkingHours('Every day 14:00-18:00');
		const query = { workingHours, travel: [tokyo], outOfOffice: [day('2026-11-25')] };
		expect(offered(query).filter((slot) => /^2[45]/.test(slot))).toEqual(['24 14:00', '24 15:00']);
	});

	it('counts the first of two travels on the same date', () => {
		const tokyo = { ...day('2026-11-24', '2026-11-26'), timezone: 'Asia/Tokyo' };
		const slots = offered({ travel: [newYork, tokyo] });
		expect(slots.filter((slot) => !/^2[37]/.test(slot))).toEqual([
			'24 01:00',
			'24 02:00',
			'25 15:00',
			'25 16:00',
			'26 15:00',
			'26 16:00',
		]);
	});

	it('works over the date line, both ways', () => {
		const workingHours = parseWorkingHours('Tue 09:00-11:00');
		const tuesday = day('2026-11-24');
		const samoa = { ...tuesday, timezone: 'Pacific/Apia' };
		const east = { timezone: 'Pacific/Honolulu', workingHours, travel: [samoa] };
		expect(offered(east, 'UTC')).toEqual(['23 20:00', '23 21:00']);
		const hawaii = { ...tuesday, timezone: 'Pacific/Honolulu' };
		const west = { timezone: 'Pacific/Kiritimati', workingHours, travel: [hawaii] };
		expect(offered(west, 'UTC')).toEqual(['24 19:00', '24 20:00']);
	});

	it('works on a date that the place skipped', () => {
		const samoa = { ...day('2011-12-29', '2011-12-31'), timezone: 'Pacific/Apia' };
		const query = {
			workingHours: parseWorkingHours('Every day 09:00-10:00'),
			travel: [samoa],
			from: at('2011-12-29T12:00:00Z'),
			to: at('2012-01-01T10:00:00Z'),
		};
		expect(offered(query, 'Pacific/Apia')).toEqual(['29 09:00', '31 09:00', '1 22:00']);
	});
});

describe('findFreeSlots refuses', () => {
	it.each<[string, string, Partial<SlotQuery>]>([
		['a date that is none', 'Date Overrides', { overrides: [{ date: '2026-02-30', ranges: [] }] }],
		['a date in words', 'Holidays', { daysOff: ['Christmas'] }],
		['a date with a time', 'Out of Office', { outOfOffice: [day('2026-11-24T00:00Z')] }],
		[
			'an absence that is reversed',
			'Out of Office',
			{
				outOfOffice: [day('2026-11-26', '2026-11-24')],
			},
		],
		[
			'a travel that is reversed',
			'Travel',
			{
				travel: [{ ...day('2026-11-26', '2026-11-24'), timezone: 'Asia/Tokyo' }],
			},
		],
		[
			'a travel to an unknown zone',
			'Travel',
			{
				travel: [{ ...day('2026-11-26'), timezone: 'Mars/Olympus' }],
			},
		],
	])('%s, naming %s', (_what, field, change) => {
		expect(() => findFreeSlots({ ...week, ...change })).toThrow(
			expect.objectContaining({
				code: 'input-unusable',
				message: expect.stringMatching(new RegExp(`^${field}: `)),
			}),
		);
	});
});
