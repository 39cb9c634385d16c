import {
	formatDay,
	formatSlotTime,
	formatTime,
	localDate,
} from '../../../domain/messages/format-time';

const START = '2026-11-24T13:00:00.000Z';

describe('formatSlotTime', () => {
	it("says the prospect's time first and the rep's in parentheses", () => {
		const format = { timezone: 'Europe/Berlin', repTimezone: 'America/New_York' };
		expect(formatSlotTime(START, format)).toBe('Tuesday, November 24 at 2:00 PM CET (8:00 AM EST)');
	});

	it.each([
		['en-GB', 'Tuesday 24 November at 14:00 CET (08:00 EST)'],
		['en-AU', 'Tuesday 24 November at 2:00 pm CET (8:00 am EST)'],
		['en-CA', 'Tuesday, November 24 at 2:00 p.m. CET (8:00 a.m. EST)'],
		['de-DE', 'Dienstag, 24. November um 14:00 MEZ (08:00 GMT-5)'],
		['fr-FR', 'mardi 24 novembre à 14:00 UTC+1 (08:00 UTC-5)'],
		['pt-BR', 'terça-feira, 24 de novembro às 14:00 GMT+1 (08:00 GMT-5)'],
		['ja-JP', '11月24日火曜日 14:00 GMT+1 (08:00 GMT-5)'],
		['not a locale', 'Tuesday, November 24 at 2:00 PM CET (8:00 AM EST)'],
	])('follows the locale %s', (locale, expected) => {
		const format = { timezone: 'Europe/Berlin', repTimezone: 'America/New_York', locale };
		expect(formatSlotTime(START, format)).toBe(expected);
	});

	it.each([
		['en-US', 'Tuesday, July 14 at 9:30 AM CEST (3:30 AM EDT)'],
		['en-GB', 'Tuesday 14 July at 09:30 CEST (03:30 EDT)'],
		['de-DE', 'Dienstag, 14. Juli um 09:30 MESZ (03:30 GMT-4)'],
		['fr-FR', 'mardi 14 juillet à 09:30 UTC+2 (03:30 UTC-4)'],
		['pt-BR', 'terça-feira, 14 de julho às 09:30 GMT+2 (03:30 GMT-4)'],
		['ja-JP', '7月14日火曜日 09:30 GMT+2 (03:30 GMT-4)'],
	])('names one zone only where both clocks are equal, in %s too', (locale, both) => {
		const start = '2026-07-14T07:30:00.000Z';
		const format = { timezone: 'Europe/Berlin', repTimezone: 'America/New_York', locale };
		expect(formatSlotTime(start, format)).toBe(both);
		expect(formatSlotTime(start, { ...format, repTimezone: 'Europe/Paris' })).toBe(
			both.replace(/ \(.*\)$/, ''),
		);
	});

	it.each([
		['en-US', '1:05 PM', '12:05 AM'],
		['en-GB', '13:05', '00:05'],
		['de-DE', '13:05', '00:05'],
		['fr-FR', '13:05', '00:05'],
		['pt-BR', '13:05', '00:05'],
		['ja-JP', '13:05', '00:05'],
		['en-GB-u-hc-h12', '1:05 pm', '12:05 am'],
	])('follows the clock of %s', (locale, afternoon, night) => {
		expect(formatTime('2026-11-24T13:05:00.000Z', 'UTC', locale)).toBe(afternoon);
		expect(formatTime('2026-11-24T00:05:00.000Z', 'UTC', locale)).toBe(night);
	});

	it.each([
		['Asia/Kolkata', 'Tuesday, November 24 at 6:30 PM GMT+5:30'],
		['Asia/Kathmandu', 'Tuesday, November 24 at 6:45 PM GMT+5:45'],
		['America/Sao_Paulo', 'Tuesday, November 24 at 10:00 AM GMT-3'],
		['Australia/Sydney', 'Wednesday, November 25 at 12:00 AM AEDT'],
		['Pacific/Auckland', 'Wednesday, November 25 at 2:00 AM NZDT'],
		['America/Los_Angeles', 'Tuesday, November 24 at 5:00 AM PST'],
		['Europe/London', 'Tuesday, November 24 at 1:00 PM GMT'],
		['UTC', 'Tuesday, November 24 at 1:00 PM UTC'],
	])('names the zone %s', (timezone, expected) => {
		expect(formatSlotTime(START, { timezone, repTimezone: timezone })).toBe(expected);
	});

	it('names one zone when both clocks show the same', () => {
		const format = { timezone: 'Europe/Berlin', repTimezone: 'Europe/Paris' };
		expect(formatSlotTime(START, format)).toBe('Tuesday, November 24 at 2:00 PM CET');
	});

	it.each([
		['2026-03-28T13:00:00.000Z', 'Saturday, March 28 at 8:00 AM GMT-5'],
		['2026-03-07T13:00:00.000Z', 'Saturday, March 7 at 8:00 AM GMT-5'],
	])('tells by the clocks of that very day, %s', (start, expected) => {
		const format = { timezone: 'America/Bogota', repTimezone: 'America/New_York' };
		const sameClock = start < '2026-03-08';
		const rep = sameClock ? '' : ' (9:00 AM EDT)';
		expect(formatSlotTime(start, format)).toBe(`${expected}${rep}`);
	});

	it.each([
		[
			'before Europe changes',
			'2026-10-24T12:00:00.000Z',
			'Saturday, October 24 at 2:00 PM CEST (8:00 AM EDT)',
		],
		[
			'between the two changes',
			'2026-10-26T12:00:00.000Z',
			'Monday, October 26 at 1:00 PM CET (8:00 AM EDT)',
		],
		[
			'after America changes',
			'2026-11-02T13:00:00.000Z',
			'Monday, November 2 at 2:00 PM CET (8:00 AM EST)',
		],
	])('is right %s', (_name, start, expected) => {
		const format = { timezone: 'Europe/Berlin', repTimezone: 'America/New_York' };
		expect(formatSlotTime(start, format)).toBe(expected);
	});

	it("names the rep's weekday when it is another day there", () => {
		const format = { timezone: 'Asia/Tokyo', repTimezone: 'America/Los_Angeles' };
		expect(formatSlotTime('2026-11-24T00:00:00.000Z', format)).toBe(
			'Tuesday, November 24 at 9:00 AM GMT+9 (Monday 4:00 PM PST)',
		);
	});

	it('names another day also where the hour is the same', () => {
		const format = { timezone: 'Pacific/Kiritimati', repTimezone: 'Pacific/Honolulu' };
		expect(formatSlotTime('2026-11-24T00:00:00.000Z', format)).toBe(
			'Tuesday, November 24 at 2:00 PM GMT+14 (Monday 2:00 PM HST)',
		);
	});

	it('spells out both places when the zone is a guess', () => {
		const format = {
			timezone: 'Europe/Berlin',
			repTimezone: 'America/New_York',
			timezoneConfidence: 0.59,
		};
		expect(formatSlotTime(START, format)).toBe(
			'Tuesday, November 24 at 2:00 PM CET, Berlin (8:00 AM EST, New York)',
		);
		expect(formatSlotTime(START, { ...format, timezoneConfidence: 0.6 })).not.toContain('Berlin');
	});

	it.each([
		['America/Argentina/Buenos_Aires', 'Tuesday, November 24 at 10:00 AM GMT-3, Buenos Aires'],
		['UTC', 'Tuesday, November 24 at 1:00 PM UTC'],
		['Etc/GMT+5', 'Tuesday, November 24 at 8:00 AM GMT-5'],
	])('spells out %s as a place if it is one', (timezone, expected) => {
		const format = { timezone, repTimezone: timezone, timezoneConfidence: 0 };
		expect(formatSlotTime(START, format)).toBe(expected);
	});

	it('uses plain blanks and hyphens only', () => {
		for (const locale of ['en-US', 'en-GB', 'fr-FR', 'sv-SE', 'de-DE', 'es-ES']) {
			const format = { timezone: 'America/New_York', repTimezone: 'Asia/Tokyo', locale };
			expect(formatSlotTime(START, format)).not.toMatch(/[\u00a0\u2009\u202f\u2212]/);
		}
	});

	it('writes midnight of a 24-hour clock as 00:00', () => {
		expect(formatTime('2026-11-24T00:00:00.000Z', 'UTC', 'en-GB')).toBe('00:00');
		expect(formatTime('2026-11-24T00:00:00.000Z', 'UTC', 'en-US')).toBe('12:00 AM');
	});
});

describe('formatDay', () => {
	it('writes the weekday, with the date where asked', () => {
		expect(formatDay(START, 'UTC', { locale: 'en-US', withDate: true })).toBe('Tue, Nov 24');
		expect(formatDay(START, 'UTC', { locale: 'en-US', withDate: false })).toBe('Tue');
	});
});

describe('localDate', () => {
	it('is the date on the wall', () => {
		expect(localDate('2026-11-24T23:30:00.000Z', 'Europe/Berlin')).toBe('2026-11-25');
		expect(localDate('2026-11-24T23:30:00.000Z', 'America/New_York')).toBe('2026-11-24');
	});
});
