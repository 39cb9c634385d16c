import { readLimits } from '../../../domain/booking/read-limits';

const options = { timezone: 'Europe/Berlin', field: 'Limits' };
const at = (iso: string) => Date.parse(iso);

describe('readLimits', () => {
	it.each([
		[
			{ from: '2026-11-26T15:00:00Z', to: '2026-11-26T18:00:00Z' },
			{ from: at('2026-11-26T15:00:00Z'), to: at('2026-11-26T18:00:00Z'), excluded: false },
		],
		[
			{ from: '2026-11-26 16:00', to: null },
			{ from: at('2026-11-26T15:00:00Z'), to: null, excluded: false },
		],
		[
			{ from: null, to: '2026-11-27T00:00:00+01:00', excluded: true },
			{ from: null, to: at('2026-11-26T23:00:00Z'), excluded: true },
		],
		[{ hours: '16:00-20:00' }, { startMinute: 960, endMinute: 1200, excluded: false }],
		[
			{ startMinute: 960, endMinute: 1440 },
			{ startMinute: 960, endMinute: 1440, excluded: false },
		],
		[
			{ weekdays: ['Monday', 'tue', 7], excluded: true },
			{ startMinute: 0, endMinute: 1440, weekdays: [1, 2, 7], excluded: true },
		],
		[
			{ weekdays: 'Mon, Wed', hours: '09:00-12:00' },
			{ startMinute: 540, endMinute: 720, weekdays: [1, 3], excluded: false },
		],
	])('reads %j', (row, limit) => {
		expect(readLimits([row], options)).toEqual([limit]);
	});

	it.each([
		[null, 'Limits, row 2: it is not a row with from and to.'],
		[[], 'Limits, row 2: it is not a row with from and to.'],
		[{}, 'Limits, row 2: it has neither from nor to.'],
		[{ from: 'soon' }, expect.stringContaining('Limits, row 2, from')],
		[
			{ from: '2026-11-26T18:00:00Z', to: '2026-11-26T15:00:00Z' },
			'Limits, row 2: its end is not after its start.',
		],
		[{ hours: '20:00-16:00' }, expect.stringContaining('Limits, row 2, hours')],
		[{ weekdays: ['Someday'] }, 'Limits, row 2: "Someday" is no day of the week.'],
		[{ weekdays: [8] }, 'Limits, row 2: "8" is no day of the week.'],
	])('refuses %j, naming the row', (row, message) => {
		expect(() => readLimits([{ hours: '09:00-10:00' }, row], options)).toThrow(
			expect.objectContaining({ code: 'input-unusable', message }),
		);
	});
});
