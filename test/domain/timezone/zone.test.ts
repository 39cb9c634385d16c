import { isTimezone, requireTimezone } from '../../../domain/timezone/zone';

describe('isTimezone', () => {
	it.each([
		'Europe/Berlin',
		'America/Argentina/Buenos_Aires',
		'America/Port-au-Prince',
		'Asia/Kolkata',
		'Etc/GMT+3',
		'US/Pacific',
		'Singapore',
		'UTC',
		'europe/berlin',
	])('takes %s', (name) => expect(isTimezone(name)).toBe(true));

	it.each([
		'+02:00',
		'UTC+2',
		'GMT-5',
		'EST',
		'CET',
		'PST8PDT',
		'IST',
		'Mars/Olympus',
		'Berlin',
		'',
		' ',
		' Europe/Berlin',
		'local',
		'Europe/',
		null,
		undefined,
		2,
		{},
	])('does not take %j', (value) => expect(isTimezone(value)).toBe(false));
});

describe('requireTimezone', () => {
	it('gives the name without blanks and in the right letter case', () => {
		expect(requireTimezone(' europe/berlin ', 'Time Zone')).toBe('Europe/Berlin');
		expect(requireTimezone('Asia/Kolkata', 'Time Zone')).toBe('Asia/Kolkata');
		expect(requireTimezone('utc', 'Time Zone')).toBe('UTC');
	});

	it.each(['', '  ', null, undefined])('says that a field with %j is empty', (value) => {
		expect(() => requireTimezone(value, 'Rep 2: Time Zone')).toThrow(
			expect.objectContaining({ code: 'input-missing', message: 'Rep 2: Time Zone is empty.' }),
		);
	});

	it.each(['+02:00', 'EST', 'Berlin', 7])(
		'names field and value and gives an example: %j',
		(value) => {
			expect(() => requireTimezone(value, 'Rep 2: Time Zone')).toThrow(
				expect.objectContaining({
					code: 'input-unusable',
					message: `Rep 2: Time Zone: ${JSON.stringify(value)} is not a time zone.`,
					hint: expect.stringContaining('"Europe/Berlin"'),
				}),
			);
		},
	);
});
