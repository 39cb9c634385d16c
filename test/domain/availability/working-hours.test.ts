import fc from 'fast-check';
import { formatWorkingHours, parseWorkingHours } from '../../../domain/availability/working-hours';
import { workingHours } from './arbitraries';

const range = (startMinute: number, endMinute: number) => ({ startMinute, endMinute });
const nineToFive = [range(540, 1020)];

describe('parseWorkingHours', () => {
	it('reads days, ranges of days and several ranges of times', () => {
		const split = [range(540, 720), range(780, 1050)];
		expect(parseWorkingHours('Mon-Thu 9:00-12:00, 13:00-17:30; Fri 9-14; Sat 10:00-12:00')).toEqual(
			{
				1: split,
				2: split,
				3: split,
				4: split,
				5: [range(540, 840)],
				6: [range(600, 720)],
			},
		);
	});

	const weekdays = { 1: nineToFive, 2: nineToFive, 3: nineToFive, 4: nineToFive, 5: nineToFive };
	it.each([
		'Mon-Fri 09:00-17:00',
		'monday - friday 9:00 - 17:00',
		'MON–FRI 9–17',
		'Mon to Fri 9am to 5pm',
		'Weekdays 9 am - 5 pm',
		'Mo-Fr: 09.00-17.00;',
		'Mon, Tue, Wed, Thu and Fri 9-17',
		'Mon-Wed 9-17\nThu-Fri 9-17',
		'Tues-Thurs 9-17; Mon., Fri. 9-17',
	])('reads %j as nine to five on weekdays', (text) => {
		expect(parseWorkingHours(text)).toEqual(weekdays);
	});

	it('reads all days, weekends, and days over the end of the week', () => {
		expect(Object.keys(parseWorkingHours('Every day 08:00-20:00'))).toHaveLength(7);
		expect(Object.keys(parseWorkingHours('daily 8-20'))).toHaveLength(7);
		expect(Object.keys(parseWorkingHours('Weekends 8-20'))).toEqual(['6', '7']);
		expect(Object.keys(parseWorkingHours('Sat-Mon 8-20'))).toEqual(['1', '6', '7']);
	});

	it('reads midnight at either end of a day', () => {
		expect(parseWorkingHours('Mon 0:00-24:00')).toEqual({ 1: [range(0, 1440)] });
		expect(parseWorkingHours('Mon 12am-12pm')).toEqual({ 1: [range(0, 720)] });
	});

	it('puts the ranges of a day in order, also when they come in several parts', () => {
		expect(parseWorkingHours('Mon 13-17, 9-12; Mon 18-19')).toEqual({
			1: [range(540, 720), range(780, 1020), range(1080, 1140)],
		});
	});

	it('leaves ranges apart that only touch', () => {
		expect(parseWorkingHours('Mon 9-12, 12-13')).toEqual({ 1: [range(540, 720), range(720, 780)] });
	});

	it('reads no working hours at all', () => {
		expect(parseWorkingHours(' none ')).toEqual({});
	});

	it.each([
		['Fry 9-14', '"Fry 9-14" is not understood: "fry" is not a day.'],
		['Mon 9-17; Lunes 9-14', '"Lunes 9-14" is not understood: "lunes" is not a day.'],
		['M 9-14', '"m" is not a day'],
		['Mon-Tue-Wed 9-14', '"mon-tue-wed" is not a range of days'],
		['9-17', '"9-17" is not understood: no day is named.'],
		['Mon', '"Mon" is not understood: no times are given.'],
		['Mon 9', '"9" is not a range of times'],
		['Mon 9-12-15', '"9-12-15" is not a range of times'],
		['Mon 9-12,', '"" is not a range of times'],
		['Mon 9-25', '"25" is not a time of day'],
		['Mon 9:60-12', '"9:60" is not a time of day'],
		['Mon 9-24:30', '"24:30" is not a time of day'],
		['Mon 13pm-14pm', '"13pm" is not a time of day'],
		['Mon 9-noon', '"noon" is not a time of day'],
	])('names what it does not understand in %j', (text, problem) => {
		expect(() => parseWorkingHours(text)).toThrow(
			expect.objectContaining({
				code: 'input-unusable',
				message: expect.stringContaining(problem),
				hint: expect.stringContaining('Mon-Thu 09:00-12:00'),
			}),
		);
	});

	it.each(['Mon 22:00-06:00', 'Mon 9-9', 'Mon 17-00:00'])('says to split %j at 24:00', (text) => {
		expect(() => parseWorkingHours(text)).toThrow(
			expect.objectContaining({
				message: expect.stringContaining('ends before it starts'),
				hint: expect.stringContaining('split at 24:00'),
			}),
		);
	});

	it.each(['Mon 9-12, 11-14', 'Mon 9-12; Mon-Fri 11:00-14:00', 'Mon 11-14, 9-12'])(
		'names the ranges that overlap in %j',
		(text) => {
			expect(() => parseWorkingHours(text)).toThrow(
				'Working Hours: 09:00-12:00 and 11:00-14:00 on Mon overlap.',
			);
		},
	);

	it('says that the field is empty', () => {
		expect(() => parseWorkingHours(' \n ')).toThrow(
			expect.objectContaining({ code: 'input-missing', message: 'Working Hours is empty.' }),
		);
	});
});

describe('formatWorkingHours', () => {
	it.each([
		'Mon-Thu 09:00-12:00, 13:00-17:30; Fri 09:00-14:00; Sat 10:00-12:00',
		'Every day 08:00-20:00',
		'Mon 00:00-24:00; Wed 00:00-24:00',
		'None',
	])('writes %j as it was read', (text) => {
		expect(formatWorkingHours(parseWorkingHours(text))).toBe(text);
	});

	it('writes what parseWorkingHours reads as the same hours', () => {
		fc.assert(
			fc.property(workingHours, (hours) => {
				expect(parseWorkingHours(formatWorkingHours(hours))).toEqual(hours);
			}),
		);
	});
});
