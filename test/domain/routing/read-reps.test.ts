import { BookingFlowError } from '../../../domain/error';
import { readReps } from '../../../domain/routing/read-reps';

const ada = { name: 'Ada Example', email: 'Ada@Example.com', timezone: 'Europe/Berlin' };

function refusal(...rows: unknown[]): BookingFlowError {
	return refusalOf('Reps', ...rows);
}

function refusalOf(source: string, ...rows: unknown[]): BookingFlowError {
	try {
		readReps(rows, source);
	} catch (error) {
		if (error instanceof BookingFlowError) return error;
		throw error;
	}
	throw new Error('the rows were accepted');
}

describe('readReps', () => {
	it('reads a full row', () => {
		const [rep] = readReps(
			[
				{
					...ada,
					id: 'r1',
					workingHours: 'Mon-Thu 09:00-12:00',
					pool: 'emea',
					weight: '1,5',
					phone: '+49 30 901820',
					active: 'yes',
				},
			],
			'Reps',
		);
		const morning = [{ startMinute: 540, endMinute: 720 }];
		expect(rep).toEqual({
			id: 'r1',
			name: 'Ada Example',
			email: 'ada@example.com',
			phone: '+4930901820',
			timezone: 'Europe/Berlin',
			workingHours: { 1: morning, 2: morning, 3: morning, 4: morning },
			pool: 'emea',
			weight: 1.5,
		});
	});

	it('fills in what is left out', () => {
		const [rep] = readReps([ada], 'Reps');
		expect(rep).toMatchObject({ id: 'ada@example.com', pool: 'default', weight: 1, phone: null });
		expect(rep?.workingHours[5]).toEqual([{ startMinute: 540, endMinute: 1020 }]);
		expect(rep?.workingHours[6]).toBeUndefined();
	});

	it('finds columns whatever their case, spaces and underscores', () => {
		const [rep] = readReps(
			[
				{
					NAME: 'Ada',
					'E-Mail': 'a@example.com',
					Time_Zone: 'UTC',
					'Working Hours': 'Mon 10:00-11:00',
				},
			],
			'Reps',
		);
		expect(rep?.timezone).toBe('UTC');
		expect(rep?.workingHours).toEqual({ 1: [{ startMinute: 600, endMinute: 660 }] });
	});

	it('leaves out blank rows and rows that are not active, without reading them', () => {
		const rows = [
			{ name: '', email: null, timezone: '  ' },
			{ name: 'Gone', active: 'no' },
			{ name: 'Gone', active: false },
			{ name: 'Gone', active: 0 },
			ada,
		];
		expect(readReps(rows, 'Reps').map(({ name }) => name)).toEqual(['Ada Example']);
	});

	it('lets a rep be in several pools', () => {
		const rows = [ada, { ...ada, pool: 'enterprise' }];
		expect(readReps(rows, 'Reps').map(({ pool }) => pool)).toEqual(['default', 'enterprise']);
	});

	it.each([
		[{ ...ada, name: '' }, 'Name in row 2 of Reps is empty.'],
		[{ ...ada, email: undefined }, 'Email in row 2 of Reps is empty.'],
		[{ ...ada, email: 'ada' }, 'Email in row 2 of Reps: "ada" is not an e-mail address.'],
		[{ ...ada, timezone: '' }, 'Timezone in row 2 of Reps is empty.'],
		[
			{ ...ada, timezone: 'Berlin/Europe' },
			'Timezone in row 2 of Reps: "Berlin/Europe" is not a time zone.',
		],
		[{ ...ada, weight: 0 }, 'Weight in row 2 of Reps is 0; it must be a number above 0.'],
		[{ ...ada, weight: -1 }, 'Weight in row 2 of Reps is -1; it must be a number above 0.'],
		[{ ...ada, weight: 'much' }, 'Weight in row 2 of Reps is "much"; it must be a number above 0.'],
		[{ ...ada, phone: '030 901820' }, 'Phone in row 2 of Reps: "030 901820" has no country code.'],
		[{ ...ada, active: 'maybe' }, 'Active in row 2 of Reps is "maybe".'],
		[{ ...ada, name: ['Ada'] }, 'Name in row 2 of Reps is not text.'],
	])('names row and field in %j', (row, message) => {
		const error = refusal({ ...ada, email: 'first@example.com' }, row);
		expect(error.message).toBe(message);
		expect(error.hint).not.toBe('');
	});

	it('reads working hours on several lines', () => {
		const [rep] = readReps([{ ...ada, workingHours: 'Mon 09:00-10:00\nTue 11:00-12:00' }], 'Reps');
		expect(Object.keys(rep?.workingHours ?? {})).toEqual(['1', '2']);
	});

	it('names row and field of working hours it cannot read', () => {
		const error = refusal({ ...ada, workingHours: 'whenever' });
		expect(error.message).toMatch(/^Working Hours in row 1 of Reps: "whenever"/);
		expect(error.cause).toBeInstanceOf(BookingFlowError);
	});

	it('refuses a rep twice in one pool and names both rows', () => {
		const error = refusal(ada, { ...ada, name: 'Ada Again', email: 'ADA@example.com' });
		expect(error.message).toBe(
			'Ada Again (ada@example.com) is in the pool "default" twice: in row 1 and in row 2 of Reps.',
		);
	});

	it('takes something that is no row as a blank one', () => {
		expect(readReps([null, 'text', 7, []], 'Reps')).toEqual([]);
	});

	describe('with the columns that few reps need', () => {
		const dates = {
			overrides: [{ date: '2026-12-05', ranges: [{ startMinute: 600, endMinute: 840 }] }],
			outOfOffice: [{ firstDate: '2026-12-24', lastDate: '2027-01-02' }],
			travel: [{ firstDate: '2026-12-01', lastDate: '2026-12-03', timezone: 'America/New_York' }],
			holidays: 'DE-BY',
		};
		const full = {
			...dates,
			phone: '+4930901820',
			calendars: ['ada@example.com', 'team-x@group.calendar.google.com'],
			priority: 2,
			caps: { daily: 3, weekly: 10, monthly: null },
			regions: ['DE', 'Bavaria'],
			skills: ['German', 'solar'],
		};

		it('reads them from a sheet, where everything is text', () => {
			const row = {
				...ada,
				Phone: '+49 30 901820',
				Calendars: 'ada@example.com, team-x@group.calendar.google.com',
				'Out of Office': '2026-12-24 to 2027-01-02',
				'DATE OVERRIDES': '2026-12-05 10:00-14:00',
				travel: '2026-12-01 to 2026-12-03 America/New_York',
				Holidays: 'de-by',
				priority: '2',
				daily_cap: '3',
				'Weekly Cap': ' 10 ',
				monthlyCap: '0',
				Regions: 'DE; Bavaria',
				Skills: 'German, solar',
			};
			expect(readReps([row], 'Team')[0]).toMatchObject(full);
		});

		it("reads them from the node's own table, where they are in a group", () => {
			const row = {
				...ada,
				workingHours: 'Mon 10:00-11:00',
				pool: 'emea',
				weight: 2,
				more: {
					phone: '+4930901820',
					calendars: 'ada@example.com; team-x@group.calendar.google.com',
					outOfOffice: '2026-12-24 to 2027-01-02',
					dateOverrides: '2026-12-05 10:00-14:00',
					travel: '2026-12-01 to 2026-12-03 America/New_York',
					holidays: 'DE-BY',
					priority: 2,
					dailyCap: 3,
					weeklyCap: 10,
					monthlyCap: 0,
					regions: 'DE, Bavaria',
					skills: 'German, solar',
				},
			};
			expect(readReps([row], 'Team')[0]).toMatchObject({ ...full, pool: 'emea', weight: 2 });
		});

		it('reads them from a CRM, where they may be lists and objects', () => {
			const row = {
				...ada,
				phone: '+4930901820',
				calendars: ['ada@example.com', 'team-x@group.calendar.google.com'],
				outOfOffice: [{ firstDate: '2026-12-24', lastDate: '2027-01-02' }],
				dateOverrides: [{ date: '2026-12-05', hours: '10:00-14:00' }],
				travel: {
					firstDate: '2026-12-01',
					lastDate: '2026-12-03',
					timezone: 'America/New_York',
				},
				holidays: 'DE-BY',
				priority: 2,
				dailyCap: 3,
				weeklyCap: 10,
				monthlyCap: 0,
				regions: ['DE', 'Bavaria', ''],
				skills: ['German', 'solar', 'German'],
			};
			expect(readReps([row], 'Team')[0]).toMatchObject(full);
		});

		it('reads lists of the texts', () => {
			const row = {
				...ada,
				outOfOffice: ['2026-12-24/2027-01-02', { firstDate: '2026-12-10' }],
				dateOverrides: ['2026-12-06 None', '2026-12-05 10:00-14:00'],
				regions: ['Washington, D.C.'],
			};
			expect(readReps([row], 'Team')[0]).toMatchObject({
				outOfOffice: [
					{ firstDate: '2026-12-10', lastDate: '2026-12-10' },
					{ firstDate: '2026-12-24', lastDate: '2027-01-02' },
				],
				overrides: [{ date: '2026-12-05' }, { date: '2026-12-06', ranges: [] }],
				regions: ['Washington, D.C.'],
			});
		});

		it('leaves out what is blank or empty', () => {
			const blank = {
				calendars: [],
				outOfOffice: '',
				dateOverrides: null,
				travel: 'none',
				priority: '  ',
				dailyCap: '',
				regions: ' ; ',
				skills: [''],
			};
			const [rep] = readReps([{ ...ada, ...blank, more: { weeklyCap: '', holidays: '' } }], 'Team');
			expect(rep).toEqual(readReps([ada], 'Team')[0]);
		});

		it('keeps a value of the row itself before a blank or another one of the group', () => {
			const row = { ...ada, skills: 'German', more: { skills: 'French', regions: 'DE' } };
			expect(readReps([row], 'Team')[0]).toMatchObject({ skills: ['German'], regions: ['DE'] });
			const blank = { ...ada, skills: '', more: { skills: 'French' } };
			expect(readReps([blank], 'Team')[0]).toMatchObject({ skills: ['French'] });
		});

		it('takes a row whose group is blank as well as a blank one', () => {
			expect(readReps([{ name: '', more: { skills: '', regions: [] } }], 'Team')).toEqual([]);
		});

		it('keeps caps of one span only', () => {
			const [rep] = readReps([{ ...ada, weeklyCap: 5 }], 'Team');
			expect(rep?.caps).toEqual({ daily: null, weekly: 5, monthly: null });
		});

		it.each([
			['DE', 'DE'],
			['us-ca', 'US-CA'],
			['UK', 'GB'],
			['uk-eng', 'GB-ENG'],
			['DE-BY-KATH', 'DE-BY-KATH'],
			['None', null],
		])('reads the holidays of %s', (holidays, expected) => {
			expect(readReps([{ ...ada, holidays }], 'Team')[0]?.holidays).toBe(expected);
		});

		it.each([
			[
				{ calendars: 'ada@example.com ben@example.com' },
				'Calendars in row 2 of Team: "ada@example.com ben@example.com" is not the id of one calendar.',
			],
			[{ calendars: 7 }, 'Calendars in row 2 of Team is neither text nor a list of texts.'],
			[{ skills: [{ name: 'x' }] }, 'Skills in row 2 of Team is neither text nor a list of texts.'],
			[
				{ outOfOffice: '2026-02-30' },
				'Out of Office in row 2 of Team: there is no day 2026-02-30 in the calendar.',
			],
			[
				{ outOfOffice: [{ from: '2026-12-24' }] },
				'Out of Office in row 2 of Team is neither text nor a list of texts.',
			],
			[
				{ outOfOffice: 20261224 },
				'Out of Office in row 2 of Team is neither text nor a list of texts.',
			],
			[
				{ outOfOffice: [{ firstDate: '2027-01-02', lastDate: '2026-12-24' }] },
				'Out of Office in row 2 of Team: in "2027-01-02 to 2026-12-24" the last day is before the first.',
			],
			[
				{ dateOverrides: ['2026-12-05 None', '2026-12-05 None'] },
				'Date Overrides in row 2 of Team: 2026-12-05 is given twice.',
			],
			[
				{ travel: '2026-12-01 Mars/Base' },
				'Travel in row 2 of Team: in "2026-12-01 Mars/Base": "Mars/Base" is not a time zone.',
			],
			[{ holidays: 'Bavaria' }, 'Holidays in row 2 of Team: "Bavaria" is not a country code.'],
			[{ holidays: 'ZZ' }, 'Holidays in row 2 of Team: "ZZ" is not a country that is known.'],
			[{ holidays: ['DE'] }, 'Holidays in row 2 of Team is not text.'],
			[{ priority: 0 }, 'Priority in row 2 of Team is 0; it must be a whole number from 1 to 9.'],
			[
				{ priority: 'high' },
				'Priority in row 2 of Team is "high"; it must be a whole number from 1 to 9.',
			],
			[
				{ dailyCap: -1 },
				'Daily Cap in row 2 of Team is -1; it must be a whole number of 0 or more.',
			],
			[
				{ more: { weeklyCap: 2.5 } },
				'Weekly Cap in row 2 of Team is 2.5; it must be a whole number of 0 or more.',
			],
			[
				{ 'Monthly Cap': 'ten' },
				'Monthly Cap in row 2 of Team is "ten"; it must be a whole number of 0 or more.',
			],
		])('names row, column and what to write in %j', (columns, message) => {
			const second = { ...ada, email: 'ben@example.com', ...columns };
			const error = refusalOf('Team', ada, second);
			expect(error.code).toBe('input-unusable');
			expect(error.message).toBe(message);
			expect(error.hint).toMatch(/^(?:Write|Give|Reps|Let) /);
		});
	});
});
