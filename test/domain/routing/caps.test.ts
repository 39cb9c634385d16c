import { DateTime } from 'luxon';
import fc from 'fast-check';
import { capPeriods, capsLeft, describeReachedCap } from '../../../domain/routing/caps';

describe('capPeriods', () => {
	it.each([
		[
			'a Tuesday in Berlin',
			'Europe/Berlin',
			'2026-11-24T09:00:00.000Z',
			['2026-11-23T23:00:00.000Z', '2026-11-22T23:00:00.000Z', '2026-10-31T23:00:00.000Z'],
		],
		[
			'a Sunday, the last day of the week, in New York',
			'America/New_York',
			'2026-11-30T04:59:59.999Z',
			['2026-11-29T05:00:00.000Z', '2026-11-23T05:00:00.000Z', '2026-11-01T04:00:00.000Z'],
		],
		[
			'the day after the clocks went forward in Berlin',
			'Europe/Berlin',
			'2026-03-30T10:00:00.000Z',
			['2026-03-29T22:00:00.000Z', '2026-03-29T22:00:00.000Z', '2026-02-28T23:00:00.000Z'],
		],
		[
			'the day that has no midnight in Cairo',
			'Africa/Cairo',
			'2026-04-24T10:00:00.000Z',
			['2026-04-23T22:00:00.000Z', '2026-04-19T22:00:00.000Z', '2026-03-31T22:00:00.000Z'],
		],
		[
			'the day that has midnight twice in the Azores',
			'Atlantic/Azores',
			'2026-10-25T12:00:00.000Z',
			['2026-10-25T00:00:00.000Z', '2026-10-19T00:00:00.000Z', '2026-10-01T00:00:00.000Z'],
		],
		[
			'a zone 45 minutes off',
			'Asia/Kathmandu',
			'2026-12-31T18:30:00.000Z',
			['2026-12-31T18:15:00.000Z', '2026-12-27T18:15:00.000Z', '2026-12-31T18:15:00.000Z'],
		],
	])('finds the starts on %s', (_name, timezone, now, [dayStart, weekStart, monthStart]) => {
		expect(capPeriods(timezone, now)).toEqual({ dayStart, weekStart, monthStart });
	});

	it('begins the periods on the same local date as a calendar says, in any zone at any time', () => {
		const zones = [
			'America/Santiago',
			'Africa/Cairo',
			'Australia/Lord_Howe',
			'Pacific/Apia',
			'UTC',
		];
		const time = fc.integer({
			min: Date.parse('2025-01-01T00:00:00Z'),
			max: Date.parse('2030-01-01T00:00:00Z'),
		});
		fc.assert(
			fc.property(fc.constantFrom(...zones), time, (zone, at) => {
				const { dayStart, weekStart, monthStart } = capPeriods(zone, new Date(at).toISOString());
				const local = DateTime.fromMillis(at, { zone });
				const dateOf = (instant: string) => DateTime.fromISO(instant, { zone }).toISODate();
				const justBefore = (instant: string) =>
					dateOf(new Date(Date.parse(instant) - 1).toISOString());
				expect(dateOf(dayStart)).toBe(local.toISODate());
				expect(dateOf(weekStart)).toBe(local.startOf('week').toISODate());
				expect(dateOf(monthStart)).toBe(local.startOf('month').toISODate());
				for (const start of [dayStart, weekStart, monthStart]) {
					expect(justBefore(start)).not.toBe(dateOf(start));
					expect(Date.parse(start)).toBeLessThanOrEqual(at);
				}
			}),
			{ numRuns: 300 },
		);
	});
});

describe('capsLeft', () => {
	const caps = { daily: 2, weekly: null, monthly: 10 };

	it('counts down, and never below 0', () => {
		expect(capsLeft({ caps }, { day: 1, week: 4, month: 12 })).toEqual({
			daily: 1,
			weekly: null,
			monthly: 0,
		});
	});

	it('leaves all to a rep who has had nothing, and no limit to one without caps', () => {
		expect(capsLeft({ caps }, undefined)).toEqual(caps);
		expect(capsLeft({}, { day: 9, week: 9, month: 9 })).toEqual({
			daily: null,
			weekly: null,
			monthly: null,
		});
	});
});

describe('describeReachedCap', () => {
	it.each([
		[{ day: 1, week: 1, month: 1 }, null],
		[{ day: 2, week: 2, month: 2 }, 'Has had 2 leads today; the daily cap is 2.'],
		[{ day: 0, week: 0, month: 11 }, 'Has had 11 leads this month; the monthly cap is 10.'],
	])('says of %j: %s', (assigned, words) => {
		const caps = { daily: 2, weekly: null, monthly: 10 };
		expect(describeReachedCap({ caps }, assigned)).toBe(words);
	});

	it('takes a cap of 0 for no leads at all', () => {
		const caps = { daily: 0, weekly: null, monthly: null };
		expect(describeReachedCap({ caps }, undefined)).toBe(
			'Has had 0 leads today; the daily cap is 0.',
		);
	});
});
