import { publicHolidays } from '../../../adapters/holidays/public-holidays';

async function in2026(region: string): Promise<string[]> {
	return await publicHolidays(region, '2026-01-01', '2026-12-31');
}

describe('publicHolidays', () => {
	it('gives those of Germany, which all of its states share', async () => {
		expect(await in2026('DE')).toEqual([
			'2026-01-01',
			'2026-04-03',
			'2026-04-06',
			'2026-05-01',
			'2026-05-14',
			'2026-05-25',
			'2026-10-03',
			'2026-12-25',
			'2026-12-26',
		]);
	});

	it.each([
		['DE-BY', '2026-06-04', true],
		['DE-NW', '2026-06-04', true],
		['DE-BE', '2026-06-04', false],
		['DE-HH', '2026-06-04', false],
		['DE-BE', '2026-03-08', true],
		['DE-BY', '2026-08-15', false],
		['DE-BY-KATH', '2026-08-15', true],
		['de-by', '2026-06-04', true],
		['US-CA', '2026-11-27', true],
		['US', '2026-11-27', false],
		['GB-SCT', '2026-11-30', true],
		['GB-ENG', '2026-11-30', false],
		['GB-ENG', '2026-08-31', true],
	])('knows the parts of a country: %s on %s is %s', async (region, date, expected) => {
		expect((await in2026(region)).includes(date)).toBe(expected);
	});

	it.each([
		['Thanksgiving', 'US', '2026-11-26'],
		['Independence Day on a Saturday', 'US', '2026-07-04'],
		['the Friday that stands in for it', 'US', '2026-07-03'],
		['the Monday that stands in for Boxing Day', 'GB', '2026-12-28'],
		['the Wednesday that stands in for Constitution Day', 'JP', '2026-05-06'],
		["Japan's equinox", 'JP', '2026-03-20'],
		['the day between two holidays of Japan', 'JP', '2026-09-22'],
		['Tiradentes', 'BR', '2026-04-21'],
		['Black Awareness Day', 'BR', '2026-11-20'],
	])('gives %s', async (_name, region, date) => {
		expect(await in2026(region)).toContain(date);
	});

	it('leaves out what is only observed, such as Carnival in Brazil', async () => {
		expect(await in2026('BR')).not.toContain('2026-02-17');
	});

	it('gives each date of a holiday of several days', async () => {
		expect(await publicHolidays('NG', '2026-03-15', '2026-03-25')).toEqual([
			'2026-03-20',
			'2026-03-21',
		]);
	});

	it('gives the date that a holiday from the evening before is named by', async () => {
		expect(await publicHolidays('IL', '2026-09-19', '2026-09-22')).toEqual(['2026-09-21']);
	});

	it('gives the date of half a holiday', async () => {
		expect(await publicHolidays('IS', '2026-12-24', '2026-12-24')).toEqual(['2026-12-24']);
	});

	it('looks into both years of a span over New Year, and includes its ends', async () => {
		expect(await publicHolidays('DE', '2026-12-26', '2027-01-01')).toEqual([
			'2026-12-26',
			'2027-01-01',
		]);
	});

	it('gives each date once', async () => {
		const dates = await in2026('DE-BY');
		expect(new Set(dates).size).toBe(dates.length);
	});

	it('gives nothing for a span that ends before it begins', async () => {
		expect(await publicHolidays('DE', '2026-12-26', '2026-12-25')).toEqual([]);
	});

	it.each([
		[
			'AQ',
			'Holidays: no public holidays are known for "AQ".',
			'Write the two letters of another country, such as "DE", or "none" and the days themselves in Out of Office.',
		],
		[
			'DE-BX',
			'Holidays: "DE-BX" has no public holidays of its own.',
			'Write "DE" for the holidays of all of it, or a part of it that has, such as "DE-BB".',
		],
		[
			'US-XX',
			'Holidays: "US-XX" has no public holidays of its own.',
			'Write "US" for the holidays of all of it, or a part of it that has, such as "US-AL".',
		],
		[
			'JP-13',
			'Holidays: "JP-13" has no public holidays of its own.',
			'Write "JP" for the holidays of all of it.',
		],
		[
			'DE-BY-K',
			'Holidays: "DE-BY-K" has no public holidays of its own.',
			'Write "DE-BY" for the holidays of all of it, or a part of it that has, such as "DE-BY-KATH".',
		],
	])('says what to write for %s', async (region, message, hint) => {
		await expect(in2026(region)).rejects.toMatchObject({ code: 'input-unusable', message, hint });
	});
});
