import { explainNoGroupSlots } from '../../../domain/availability/explain-group';
import { NOTHING_TAKEN } from '../../../domain/availability/time-account';
import { parseWorkingHours } from '../../../domain/availability/working-hours';
import { ada, settings } from './fixtures';

const at = (iso: string) => Date.parse(iso);

const host = (name: string, hours: string) => ({
	rep: { ...ada, id: name.toLowerCase(), name, workingHours: parseWorkingHours(hours) },
	busy: [],
});

/** Ada on Tuesday 24 November 2026, from 09:00 in Berlin to the end of the day. */
const query = {
	...host('Ada', 'Tue 09:00-12:00'),
	now: at('2026-11-24T08:00:00Z'),
	settings: { ...settings, minimumNoticeMinutes: 0 },
	attendeeTimezone: null,
};
const to = at('2026-11-24T23:00:00Z');
const ben = host('Ben', 'Tue 11:00-14:00');
const cleo = host('Cleo', 'Tue 12:30-16:00');
const explain = (coHosts: readonly (readonly (typeof ben)[])[], change = {}) =>
	explainNoGroupSlots({ ...query, coHosts, ...change }, to);

describe('explainNoGroupSlots', () => {
	it('names the person without whom the others have the most times', () => {
		const { words, people } = explain([[ben], [cleo]]);
		expect(words[0]).toBe('Ada blocks the most: without them the others have 3 times.');
		expect(people.map(({ repId }) => repId)).toEqual(['ada', 'ben', 'cleo']);
		expect(words).toHaveLength(1 + people.flatMap((person) => person.words).length);
	});

	it('names a whole pool when none of it can', () => {
		const dan = host('Dan', 'Tue 20:00-21:00');
		expect(explain([[ben], [cleo, dan]]).words[0]).toBe(
			'Ada blocks the most: without them the others have 3 times.',
		);
		expect(explain([[host('Eve', 'Tue 09:00-12:00')], [cleo, dan]]).words[0]).toBe(
			'Cleo or Dan blocks the most: without them the others have 6 times.',
		);
	});

	it("names the one with the fewest times when nobody's absence would help", () => {
		const dan = host('Dan', 'Tue 20:00-21:00');
		const eve = host('Eve', 'Tue 22:00-24:00');
		expect(explain([[dan], [eve]]).words[0]).toBe(
			'Dan blocks the most, with 2 times of their own.',
		);
		const idle = explain([[host('Gil', 'None')], [host('Fay', 'None')]]);
		expect(idle.words[0]).toBe('Gil blocks the most, with no time of their own.');
	});

	it('names the one whose calendars cannot be read, and what that takes', () => {
		const lost = { ...host('Dan', 'Tue 09:00-12:00'), unreadable: 'Google answered 403.' };
		const { words, people } = explain([[lost]]);
		expect(words[0]).toBe('Dan blocks the most: without them the others have 6 times.');
		expect(words.at(-1)).toBe(
			'Dan is not offered, as the calendars could not be read: Google answered 403.',
		);
		expect(people[1]?.taken).toEqual({ ...NOTHING_TAKEN, unreadable: 900 });
		const lostAda = explain([[ben]], { unreadable: 'Google answered 403.' });
		expect(lostAda.words[0]).toBe('Ada blocks the most: without them the others have 6 times.');
		expect(lostAda.people[1]?.taken.unreadable).toBe(0);
	});

	it("counts each person's own holidays, and a person of two groups once", () => {
		const { people } = explain([[ben], [ben, cleo]], { daysOff: ['2026-11-24'] });
		expect(people.map(({ repId, taken }) => [repId, taken.holidays])).toEqual([
			['ada', 180],
			['ben', 0],
			['cleo', 0],
		]);
	});
});
