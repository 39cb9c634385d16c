import { formatDay, toDayNumber, toWeekStart } from '../../../domain/availability/local-dates';

const DAY = 86_400_000;

describe('local dates', () => {
	it('are written as JavaScript writes them, from 1600 to 2400', () => {
		const first = Date.UTC(1600, 0, 1) / DAY;
		const last = Date.UTC(2400, 11, 31) / DAY;
		for (let day = first; day <= last; day++) {
			if (formatDay(day) !== new Date(day * DAY).toISOString().slice(0, 10)) {
				throw new Error(`${day} is written as ${formatDay(day)}`);
			}
		}
		expect([formatDay(first), formatDay(last)]).toEqual(['1600-01-01', '2400-12-31']);
	});

	it('are read back to the same day', () => {
		expect(toDayNumber('1970-01-01', 'Holidays')).toBe(0);
		expect(toDayNumber('2028-02-29', 'Holidays')).toBe(Date.UTC(2028, 1, 29) / DAY);
	});

	it.each(['2026-02-29', '2026-13-01', '2026-1-1', '24.12.2026', '', '2026-12-24T00:00'])(
		'are not %j',
		(text) => {
			expect(() => toDayNumber(text, 'Holidays')).toThrow(
				expect.objectContaining({ code: 'input-unusable' }),
			);
		},
	);

	it.each([
		['2026-11-23', '2026-11-23'],
		['2026-11-29', '2026-11-23'],
		['2027-01-01', '2026-12-28'],
		['1970-01-01', '1969-12-29'],
	])('%s is in the week of Monday %s', (date, monday) => {
		expect(formatDay(toWeekStart(toDayNumber(date, 'Date')))).toBe(monday);
	});
});
