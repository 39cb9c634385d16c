import { standingsOf, type StandingsInput } from '../../../domain/routing/standings';
import { counts, member, TUESDAY_10_BERLIN } from './team';

const caps = { daily: 2, weekly: 5, monthly: null };
const input: StandingsInput = {
	members: [
		member('ada', { weight: 3, caps }),
		member('ben'),
		member('cleo', { outOfOffice: [{ firstDate: '2026-11-20', lastDate: '2026-11-27' }] }),
		member('dan', { priority: 2 }),
		member('eve', { caps }),
	],
	method: 'weighted',
	counts: counts({ ada: [4, 3.3], ben: [1, 1.1], cleo: [0, 0.6] }),
	assigned: new Map([
		['ada', { day: 1, week: 5, month: 5 }],
		['eve', { day: 1, week: 2, month: 2 }],
	]),
	now: TUESDAY_10_BERLIN,
};

function standing(id: string, more: Partial<StandingsInput> = {}) {
	return standingsOf({ ...input, ...more }).find(({ repId }) => repId === id);
}

describe('standingsOf', () => {
	it('says for every rep, in order, how they stand', () => {
		expect(standingsOf(input).map(({ repId }) => repId)).toEqual([
			'ada',
			'ben',
			'cleo',
			'dan',
			'eve',
		]);
		expect(standing('ben', { assigned: new Map() })).toEqual({
			repId: 'ben',
			name: 'BEN',
			pool: 'default',
			tier: 1,
			share: 0.2,
			count: 1,
			expected: 1.1,
			ahead: -0.1,
			capsLeft: { daily: null, weekly: null, monthly: null },
			outOfOfficeUntil: null,
			takesPart: true,
			reason: null,
		});
	});

	it('says which cap a rep is at, and gives no share who is not ahead', () => {
		const even = counts({ ada: [4, 4] });
		expect(standing('ada', { counts: even })).toMatchObject({
			share: 0,
			capsLeft: { daily: 1, weekly: 0, monthly: null },
			takesPart: false,
			reason: 'Has had 5 leads this week; the weekly cap is 5.',
		});
		expect(standing('ben', { counts: even })?.share).toBe(0.5);
	});

	it('lets who is at a cap and ahead share until that is made up for', () => {
		expect(standing('ada')).toMatchObject({ share: 0.6, ahead: 0.7, takesPart: false });
	});

	it('says until when a rep is away', () => {
		expect(standing('cleo')).toMatchObject({
			share: 0,
			outOfOfficeUntil: '2026-11-27',
			takesPart: false,
			reason: 'Out of office from 2026-11-20 to 2026-11-27.',
		});
	});

	it('shares out within each tier', () => {
		expect(standing('dan')).toMatchObject({ tier: 2, share: 1, takesPart: true });
	});

	it('shares out alike by the method equal', () => {
		const so = { method: 'equal', assigned: new Map() } as const;
		expect(standing('ada', so)?.share).toBe(0.3333);
		expect(standing('ben', so)?.share).toBe(0.3333);
	});

	it('has nothing to say of a pool without reps', () => {
		expect(standingsOf({ ...input, members: [] })).toEqual([]);
	});
});
