import { DateTime } from 'luxon';
import { readInstant } from '../../../domain/booking/read-instant';

describe('readInstant', () => {
	it.each([
		['2026-11-24T14:00:00+01:00', '2026-11-24T13:00:00.000Z'],
		['2026-11-24T14:00:00Z', '2026-11-24T14:00:00.000Z'],
		['2026-11-24T14:00:00.250z', '2026-11-24T14:00:00.250Z'],
		['2026-11-24T14:00-0500', '2026-11-24T19:00:00.000Z'],
		['2026-11-24 14:00 +05:30', '2026-11-24T08:30:00.000Z'],
		['2026-11-24T14:00:00+01:00[Europe/Berlin]', '2026-11-24T13:00:00.000Z'],
		['  2026-11-24T14:00+01  ', '2026-11-24T13:00:00.000Z'],
	])('reads %s by its own offset', (text, expected) => {
		expect(readInstant(text, 'Start', 'America/New_York')).toBe(expected);
	});

	it.each([
		['2026-11-24T14:00:00', 'Europe/Berlin', '2026-11-24T13:00:00.000Z'],
		['2026-11-24 14:00', 'America/New_York', '2026-11-24T19:00:00.000Z'],
		['2026-07-24 14:00', 'America/New_York', '2026-07-24T18:00:00.000Z'],
		['2026-11-24T14:00:00.5', 'Asia/Kolkata', '2026-11-24T08:30:00.500Z'],
		['2026-01-10 09:15', 'Australia/Lord_Howe', '2026-01-09T22:15:00.000Z'],
	])('reads %s in %s', (text, timezone, expected) => {
		expect(readInstant(text, 'Start', timezone)).toBe(expected);
	});

	it.each([
		['2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
		['2026-11-01 01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
		['2026-04-05 01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
	])('takes %s, which comes twice in %s, the first time', (text, timezone, expected) => {
		expect(readInstant(text, 'Start', timezone)).toBe(expected);
	});

	it.each([
		['2026-03-29 02:30', 'Europe/Berlin'],
		['2026-03-08 02:00', 'America/New_York'],
		['2026-10-04 02:15', 'Australia/Lord_Howe'],
		['2026-04-24 00:30', 'Africa/Cairo'],
	])('refuses %s, which the clocks skip in %s', (text, timezone) => {
		expect(() => readInstant(text, 'Start', timezone)).toThrow(
			expect.objectContaining({
				code: 'input-unusable',
				message: expect.stringMatching(/^Start: .* does not exist in .*; the clocks skip it/),
			}),
		);
	});

	it('reads Date and DateTime objects, also of another copy of Luxon', () => {
		const moment = DateTime.fromISO('2026-11-24T14:00:00', { zone: 'Europe/Berlin' });
		const foreign = { isLuxonDateTime: true, toISO: () => '2026-11-24T14:00:00.000+01:00' };
		for (const value of [moment, foreign, new Date('2026-11-24T13:00:00Z')]) {
			expect(readInstant(value, 'Start', 'Asia/Tokyo')).toBe('2026-11-24T13:00:00.000Z');
		}
	});

	it.each([[undefined], [null], [''], ['   ']])('says that the field is empty for %p', (value) => {
		expect(() => readInstant(value, 'New Start', 'UTC')).toThrow(
			expect.objectContaining({ code: 'input-missing', message: 'New Start is empty.' }),
		);
	});

	it.each([
		['tomorrow at two'],
		['2026-11-24'],
		['14:00'],
		['2026'],
		['24.11.2026 14:00'],
		['2026-13-24 14:00'],
		['2026-02-30 14:00'],
		['2026-11-24 25:00'],
		['2026-11-24 24:00'],
		['2026-11-24 14:61'],
		['2026-11-24T14:00:00[Europe/Berlin]'],
		[1_795_528_800_000],
		[true],
		[{}],
		[new Date(Number.NaN)],
		[DateTime.invalid('unparsable')],
	])('does not guess at %p', (value) => {
		expect(() => readInstant(value, 'Start', 'Europe/Berlin')).toThrow(
			expect.objectContaining({
				message: expect.stringMatching(/^Start: .* is not a date and time\.$|^Start is empty\.$/),
				hint: expect.stringContaining('2026-11-24T14:00:00+01:00'),
			}),
		);
	});
});
