import { capPeriodsOf } from '../../../domain/booking/cap-periods';

describe('capPeriodsOf', () => {
	it('gives the day and the week of the rep, from midnight and from Monday', () => {
		const caps = { dailyMeetingCap: 6, weeklyMeetingCap: 20 };
		expect(capPeriodsOf(caps, '2026-11-23T23:30:00.000Z', 'Europe/Berlin')).toEqual([
			{
				unit: 'day',
				cap: 6,
				from: '2026-11-23T23:00:00.000Z',
				to: '2026-11-24T23:00:00.000Z',
			},
			{
				unit: 'week',
				cap: 20,
				from: '2026-11-22T23:00:00.000Z',
				to: '2026-11-29T23:00:00.000Z',
			},
		]);
	});

	it.each([
		['America/New_York', '2026-11-01T12:00:00.000Z', 25],
		['America/New_York', '2026-03-08T12:00:00.000Z', 23],
		['America/Santiago', '2026-09-06T12:00:00.000Z', 23],
	])('gives the day of a change of clocks in %s its length', (timezone, start, hours) => {
		const [day] = capPeriodsOf({ dailyMeetingCap: 1 }, start, timezone);
		expect((Date.parse(day?.to ?? '') - Date.parse(day?.from ?? '')) / 3_600_000).toBe(hours);
	});

	it('gives nothing without caps', () => {
		expect(capPeriodsOf({ dailyMeetingCap: null }, '2026-11-23T09:00:00.000Z', 'UTC')).toEqual([]);
	});
});
