import { guessFromCrm } from '../../../domain/timezone/guess-from-crm';

describe('guessFromCrm', () => {
	it.each([
		['Europe/Berlin', 'Europe/Berlin'],
		[' europe/berlin ', 'Europe/Berlin'],
		['US/Eastern', 'US/Eastern'],
		['america_slash_new_york', 'America/New_York'],
		['us_slash_eastern', 'US/Eastern'],
		['america_slash_argentina_slash_buenos_aires', 'America/Argentina/Buenos_Aires'],
		['america_slash_port_hyphen_au_hyphen_prince', 'America/Port-au-Prince'],
		['W. Europe Standard Time', 'Europe/Berlin'],
		['(GMT-08:00) Pacific Standard Time (America/Los_Angeles)', 'America/Los_Angeles'],
		['(GMT+05:30) India Standard Time (Asia/Kolkata)', 'Asia/Kolkata'],
		['(GMT-03:00) Brasilia Time (America/Sao_Paulo)', 'America/Sao_Paulo'],
	])('takes %s as %s', (value, timezone) => {
		const found = guessFromCrm(value);
		expect(found?.zones[0]?.toLowerCase()).toBe(timezone.toLowerCase());
		expect(found?.confidence).toBe(0.95);
	});

	it.each([
		['(GMT-05:00) Eastern Time (US & Canada)', 'America/New_York', 0.9],
		['(UTC-06:00) Central Time (US & Canada)', 'America/Chicago', 0.9],
		['Pacific Time (US & Canada)', 'America/Los_Angeles', 0.9],
		['(GMT-07:00) Arizona', 'America/Phoenix', 0.9],
		['Hawaii', 'Pacific/Honolulu', 0.9],
		['(UTC+09:00) Osaka, Sapporo, Tokyo', 'Asia/Tokyo', 0.9],
		['EST', 'America/New_York', 0.5],
	])('reads %s as %s with %d', (value, timezone, confidence) => {
		const found = guessFromCrm(value);
		expect([found?.zones[0], found?.confidence]).toEqual([timezone, confidence]);
	});

	it.each([
		'',
		' ',
		'+02:00',
		'(GMT+02:00)',
		'unknown',
		'null',
		'Mars/Olympus',
		'x'.repeat(10_000),
	])('ignores %j', (value) => expect(guessFromCrm(value)).toBeNull());
});
