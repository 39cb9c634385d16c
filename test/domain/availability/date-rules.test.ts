import {
	parseDateOverrides,
	parseOutOfOffice,
	parseTravel,
} from '../../../domain/availability/date-rules';
import { BookingFlowError } from '../../../domain/error';

const PLACE = 'in row 3 of Team';

function refusal(read: () => unknown): BookingFlowError {
	try {
		read();
	} catch (error) {
		if (error instanceof BookingFlowError) return error;
		throw error;
	}
	throw new Error('the text was accepted');
}

describe('parseOutOfOffice', () => {
	const parse = (text: string) => parseOutOfOffice(text, `Out of Office ${PLACE}`);

	it('reads ranges and single days, and sorts them', () => {
		expect(parse('2026-12-24 to 2027-01-02; 2026-12-10')).toEqual([
			{ firstDate: '2026-12-10', lastDate: '2026-12-10' },
			{ firstDate: '2026-12-24', lastDate: '2027-01-02' },
		]);
	});

	it.each([
		'2026-12-24/2027-01-02',
		'2026-12-24 / 2027-01-02',
		'2026-12-24 - 2027-01-02',
		'2026-12-24 – 2027-01-02',
		'2026-12-24 TO 2027-01-02',
		'2026-12-24 until 2027-01-02;',
	])('understands "%s"', (text) => {
		expect(parse(text)).toEqual([{ firstDate: '2026-12-24', lastDate: '2027-01-02' }]);
	});

	it.each(['2026-12-10; 2026-12-12', '2026-12-10, 2026-12-12', '2026-12-10\n2026-12-12\n'])(
		'takes semicolons, commas and line breaks between absences: %j',
		(text) => {
			expect(parse(text).map(({ firstDate }) => firstDate)).toEqual(['2026-12-10', '2026-12-12']);
		},
	);

	it.each(['', '  ', 'none', ' None '])('reads "%s" as no absence', (text) => {
		expect(parse(text)).toEqual([]);
	});

	it('lets absences overlap', () => {
		expect(parse('2026-12-10 to 2026-12-12; 2026-12-11')).toHaveLength(2);
	});

	it('knows leap years', () => {
		expect(parse('2028-02-29')).toEqual([{ firstDate: '2028-02-29', lastDate: '2028-02-29' }]);
	});

	it.each([
		['2026-02-30', 'there is no day 2026-02-30 in the calendar.'],
		['2026-02-29', 'there is no day 2026-02-29 in the calendar.'],
		['2026-13-01', 'there is no day 2026-13-01 in the calendar.'],
		[
			'2026-02-20 to 2026-02-30',
			'in "2026-02-20 to 2026-02-30", there is no day 2026-02-30 in the calendar.',
		],
		['2027-01-02 to 2026-12-24', 'in "2027-01-02 to 2026-12-24" the last day is before the first.'],
		['next week', '"next week" is not a date such as 2026-12-24.'],
		['24 Dec 2026', '"24 Dec 2026" is not a date such as 2026-12-24.'],
		['24.12.2026', '"24.12.2026" is not a date such as 2026-12-24.'],
		['2026-12-24 to', '"2026-12-24 to" is not a date such as 2026-12-24.'],
		[
			'2026-12-24 to 2026-12-26 to 2026-12-28',
			'"2026-12-24 to 2026-12-26 to 2026-12-28" is not a date such as 2026-12-24.',
		],
		[
			'2026-12-24 to Friday',
			'in "2026-12-24 to Friday", "Friday" is not a date such as 2026-12-24.',
		],
	])('refuses "%s"', (text, reason) => {
		const error = refusal(() => parse(`2026-01-05; ${text}`));
		expect(error.code).toBe('input-unusable');
		expect(error.message).toBe(`Out of Office in row 3 of Team: ${reason}`);
		expect(error.hint).toContain('"2026-12-24 to 2027-01-02; 2026-12-10"');
	});
});

describe('parseDateOverrides', () => {
	const parse = (text: string) => parseDateOverrides(text, `Date Overrides ${PLACE}`);

	it('reads hours and days off, and sorts the dates and the hours', () => {
		const text =
			'2026-12-07 13:00-15:00, 09:00-12:00; 2026-12-05 10:00-14:00; 2026-12-06 None; 2026-12-08: 9am to 5pm';
		expect(parse(text)).toEqual([
			{ date: '2026-12-05', ranges: [{ startMinute: 600, endMinute: 840 }] },
			{ date: '2026-12-06', ranges: [] },
			{
				date: '2026-12-07',
				ranges: [
					{ startMinute: 540, endMinute: 720 },
					{ startMinute: 780, endMinute: 900 },
				],
			},
			{ date: '2026-12-08', ranges: [{ startMinute: 540, endMinute: 1020 }] },
		]);
	});

	it('lets hours touch and run until midnight', () => {
		expect(parse('2026-12-05 10:00-12:00, 12:00-24:00')[0]?.ranges).toEqual([
			{ startMinute: 600, endMinute: 720 },
			{ startMinute: 720, endMinute: 1440 },
		]);
	});

	it('reads "none" as no overrides', () => {
		expect(parse('none')).toEqual([]);
	});

	it.each([
		['2026-12-05', '"2026-12-05" has no hours.'],
		[
			'2026-02-30 10:00-12:00',
			'in "2026-02-30 10:00-12:00", there is no day 2026-02-30 in the calendar.',
		],
		['Mon 10:00-12:00', 'in "Mon 10:00-12:00", "Mon" is not a date such as 2026-12-24.'],
		[
			'2026-12-05 14:00-10:00',
			'in "2026-12-05 14:00-10:00" the range "14:00-10:00" ends before it starts.',
		],
		[
			'2026-12-05 10:00-25:00',
			'"2026-12-05 10:00-25:00" is not understood: "25:00" is not a time of day.',
		],
		['2026-12-05 away', '"2026-12-05 away" is not understood: "away" is not a range of times.'],
		[
			'2026-12-05 10:00-12:00, 11:00-13:00',
			'in "2026-12-05 10:00-12:00, 11:00-13:00" the hours 10:00-12:00 and 11:00-13:00 overlap.',
		],
		['2026-12-05 None; 2026-12-05 10:00-12:00', '2026-12-05 is given twice.'],
	])('refuses "%s"', (text, reason) => {
		const error = refusal(() => parse(text));
		expect(error.code).toBe('input-unusable');
		expect(error.message).toBe(`Date Overrides in row 3 of Team: ${reason}`);
		expect(error.hint).toMatch(/"2026-12-05 (?:10:00-14:00|09:00-12:00)/);
	});
});

describe('parseTravel', () => {
	const parse = (text: string) => parseTravel(text, `Travel ${PLACE}`);

	it('reads dates with the zone of the place, and sorts them', () => {
		const text =
			'2026-12-08 asia/tokyo; 2026-12-01 to 2026-12-05 America/New_York, 2027-01-04/2027-01-06  UTC';
		expect(parse(text)).toEqual([
			{ firstDate: '2026-12-01', lastDate: '2026-12-05', timezone: 'America/New_York' },
			{
				firstDate: '2026-12-08',
				lastDate: '2026-12-08',
				timezone: 'Asia/Tokyo',
			},
			{ firstDate: '2027-01-04', lastDate: '2027-01-06', timezone: 'UTC' },
		]);
	});

	it('reads "none" as no travel', () => {
		expect(parse('none')).toEqual([]);
	});

	it.each([
		['2026-12-01 to 2026-12-05', '"2026-12-01 to 2026-12-05" does not end with a time zone.'],
		['Europe/Berlin', '"Europe/Berlin" does not end with a time zone.'],
		[
			'2026-12-01 to 2026-12-05 Mars/Base',
			'in "2026-12-01 to 2026-12-05 Mars/Base": "Mars/Base" is not a time zone.',
		],
		['2026-12-01 EST', 'in "2026-12-01 EST": "EST" is not a time zone.'],
		[
			'2026-12-05 to 2026-12-01 Europe/Berlin',
			'in "2026-12-05 to 2026-12-01 Europe/Berlin" the last day is before the first.',
		],
		[
			'2026-12-32 Europe/Berlin',
			'in "2026-12-32 Europe/Berlin", there is no day 2026-12-32 in the calendar.',
		],
		[
			'2026-12-05 Asia/Tokyo; 2026-12-01 to 2026-12-05 Europe/Berlin',
			'the travels 2026-12-01 to 2026-12-05 and 2026-12-05 overlap.',
		],
		[
			'2026-12-01 to 2026-12-31 Europe/Berlin; 2026-12-05 Asia/Tokyo; 2026-12-24 UTC',
			'the travels 2026-12-01 to 2026-12-31 and 2026-12-05 overlap.',
		],
	])('refuses "%s"', (text, reason) => {
		const error = refusal(() => parse(text));
		expect(error.code).toBe('input-unusable');
		expect(error.message).toBe(`Travel in row 3 of Team: ${reason}`);
		expect(error.hint).not.toBe('');
	});

	it('lets one travel begin on the day after another', () => {
		const text = '2026-12-01 to 2026-12-05 Europe/Berlin; 2026-12-06 Asia/Tokyo';
		expect(parse(text)).toHaveLength(2);
	});
});
