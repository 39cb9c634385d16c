import { BookingFlowError } from '../../../domain/error';
import { readReps } from '../../../domain/routing/read-reps';

const ada = { name: 'Ada Example', email: 'Ada@Example.com', timezone: 'Europe/Berlin' };

function refusal(...rows: unknown[]): BookingFlowError {
	try {
		readReps(rows, 'Reps');
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
});
