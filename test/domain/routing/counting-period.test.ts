import { BookingFlowError } from '../../../domain/error';
import {
	countingInstant,
	periodKey,
	type CountingPeriod,
} from '../../../domain/routing/counting-period';

function counting(period: CountingPeriod['period'], more: Partial<CountingPeriod> = {}) {
	return { period, basis: 'created', timezone: 'Europe/Berlin', ...more } as const;
}

describe('periodKey', () => {
	it.each([
		['all', '2026-11-24T09:00:00.000Z', 'all', 'all', 'all'],
		['day', '2026-11-24T09:00:00.000Z', 'day-2026-11-24', 'day-2026-11-24', 'day-9999-12-31'],
		['week', '2026-11-24T09:00:00.000Z', 'week-2026-11-23', 'week-2026-11-23', 'week-9999-12-31'],
		['week', '2027-01-01T09:00:00.000Z', 'week-2026-12-28', 'week-2026-12-28', 'week-9999-12-31'],
		[
			'month',
			'2026-11-24T09:00:00.000Z',
			'month-2026-11-01',
			'month-2026-11-01',
			'month-9999-12-31',
		],
	] as const)('of %s at %s is %s', (period, instant, bucket, first, last) => {
		expect(periodKey(counting(period), instant)).toEqual({ bucket, readFrom: { first, last } });
	});

	it.each([
		[7, 'day-2026-11-18'],
		[1, 'day-2026-11-24'],
		[30, 'day-2026-10-26'],
	])('of a rolling %i days reads from %s, today included', (days, first) => {
		const key = periodKey(counting('rolling', { days }), '2026-11-24T09:00:00.000Z');
		expect(key).toEqual({ bucket: 'day-2026-11-24', readFrom: { first, last: 'day-9999-12-31' } });
	});

	it.each([
		['just before midnight in Berlin', 'Europe/Berlin', '2026-11-24T22:59:59.999Z', '24'],
		['at midnight in Berlin', 'Europe/Berlin', '2026-11-24T23:00:00.000Z', '25'],
		['in the evening in Los Angeles', 'America/Los_Angeles', '2026-11-25T07:59:00.000Z', '24'],
		['already tomorrow in Auckland', 'Pacific/Auckland', '2026-11-24T11:00:00.000Z', '25'],
	])('changes with the date of its zone: %s', (_name, timezone, instant, day) => {
		expect(periodKey(counting('day', { timezone }), instant).bucket).toBe(`day-2026-11-${day}`);
	});

	it('reads the buckets of meetings to come, and none of another kind of period', () => {
		const { readFrom } = periodKey(counting('week'), '2026-11-24T09:00:00.000Z');
		const isRead = (bucket: string) => readFrom.first <= bucket && bucket <= readFrom.last;
		expect(
			[
				'week-2026-11-16',
				'week-2026-11-23',
				'week-2026-12-07',
				'all',
				'day-2026-11-24',
				'month-2026-12-01',
			].filter(isRead),
		).toEqual(['week-2026-11-23', 'week-2026-12-07']);
	});

	it.each([undefined, 0, -3, 1.5, NaN])('refuses a rolling period of %s days', (days) => {
		const rolling = { ...counting('rolling'), ...(days === undefined ? {} : { days }) };
		expect(() => periodKey(rolling, '2026-11-24T09:00:00.000Z')).toThrow(
			`Days of the counting period is ${days}; it must be a whole number from 1 to 3660.`,
		);
	});

	it('refuses a zone that is none', () => {
		const nowhere = counting('day', { timezone: 'Mars/Base' });
		expect(() => periodKey(nowhere, '2026-11-24T09:00:00.000Z')).toThrow(BookingFlowError);
	});
});

describe('countingInstant', () => {
	const routedAt = '2026-11-24T09:00:00.000Z';
	const start = '2026-11-30T09:00:00.000Z';

	it.each([
		['created', start, routedAt],
		['created', null, routedAt],
		['start', start, start],
		['start', null, routedAt],
	] as const)('by %s with a meeting at %s is %s', (basis, meeting, expected) => {
		expect(countingInstant({ basis }, routedAt, meeting)).toBe(expected);
	});
});
