import { readAbsences } from '../../../domain/routing/read-absences';
import type { PoolMember } from '../../../domain/model';

const member = (id: string): PoolMember => ({
	id,
	name: id,
	email: `${id}@example.com`,
	phone: null,
	timezone: 'UTC',
	workingHours: {},
	pool: 'default',
	weight: 1,
});
const team = [member('ada'), member('ben')];

describe('readAbsences', () => {
	it('reads reps by e-mail or id, with their dates', () => {
		expect(readAbsences('BEN@example.com 2026-12-01 to 2026-12-07; ada 2026-12-24', team)).toEqual([
			{ repId: 'ben', firstDate: '2026-12-01', lastDate: '2026-12-07' },
			{ repId: 'ada', firstDate: '2026-12-24', lastDate: '2026-12-24' },
		]);
	});

	it('reads nothing from nothing', () => {
		expect(readAbsences(' ; ', team)).toEqual([]);
	});

	it.each([
		['zoe@example.com 2026-12-01', 'Absences: "zoe@example.com 2026-12-01" does not begin'],
		['ben', 'Absences: "ben" does not begin'],
		['ben 2026-13-01', 'Absences'],
	])('refuses %j', (text, message) => {
		expect(() => readAbsences(text, team)).toThrow(message);
	});
});
