import { BookingFlowError } from '../../../domain/error';
import { simulateRouting } from '../../../domain/routing/simulate';
import type { SimulationInput } from '../../../domain/routing/simulation-input';
import { compareRuns } from '../../../domain/routing/simulation-result';
import { counts, member } from './team';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** A Monday. */
const START = Date.parse('2026-11-02T08:00:00.000Z');

/** So many leads a day, by default an hour apart. */
function leads(days: number, perDay: number, gap = HOUR) {
	return Array.from({ length: days * perDay }, (_, index) => ({
		at: new Date(START + Math.floor(index / perDay) * DAY + (index % perDay) * gap).toISOString(),
	}));
}

const base: SimulationInput = {
	leads: leads(10, 6),
	members: [member('ada', { weight: 2 }), member('ben'), member('cleo')],
	pool: 'default',
	method: 'weighted',
	regionRule: 'prefer',
	skillRule: 'prefer',
	absences: [],
	counting: { period: 'all', basis: 'created', timezone: 'Europe/Berlin' },
};

function run(more: Partial<SimulationInput> = {}) {
	const simulation = simulateRouting({ ...base, ...more });
	const got = Object.fromEntries(simulation.reps.map((rep) => [rep.repId, rep.got]));
	const rep = (id: string) => simulation.reps.find(({ repId }) => repId === id);
	return { ...simulation, got, rep };
}

describe('simulateRouting', () => {
	it('shares out past leads by the weights', () => {
		const { got, reps, routes, unassigned } = run();
		expect(got).toEqual({ ada: 30, ben: 15, cleo: 15 });
		expect(reps[0]).toEqual({
			repId: 'ada',
			name: 'ADA',
			got: 30,
			fairShare: 30,
			distance: 0,
			leadsAtCap: 0,
		});
		expect(routes).toHaveLength(60);
		expect(routes[0]).toMatchObject({ lead: base.leads[0], repId: 'ada' });
		expect(routes[0]?.reason).toMatch(/^ADA: Next in turn/);
		expect(unassigned).toEqual([]);
	});

	it('shares out alike by the method equal', () => {
		expect(run({ method: 'equal' }).got).toEqual({ ada: 20, ben: 20, cleo: 20 });
	});

	it('plays leads in order of time, in whatever order they are given', () => {
		expect(run({ leads: base.leads.toReversed() }).routes).toEqual(run().routes);
	});

	it('gives nothing to who is away, and does not make up for it afterwards', () => {
		const absences = [{ repId: 'ben', firstDate: '2026-11-02', lastDate: '2026-11-06' }];
		const { got, rep } = run({ absences });
		expect(got).toEqual({ ada: 35, ben: 8, cleo: 17 });
		expect(rep('ben')?.fairShare).toBe(7.5);
		expect(Math.abs(rep('ben')?.distance ?? 9)).toBeLessThan(1);
	});

	it('keeps a daily cap on every day, and counts the leads that came meanwhile', () => {
		const caps = { daily: 1, weekly: null, monthly: null };
		const members = [member('ada', { caps }), member('ben')];
		const { got, rep, routes } = run({ members });
		expect(got).toEqual({ ada: 10, ben: 50 });
		const days = routes
			.filter(({ repId }) => repId === 'ada')
			.map(({ lead }) => lead.at.slice(0, 10));
		expect(new Set(days).size).toBe(10);
		expect(rep('ada')?.leadsAtCap).toBeGreaterThanOrEqual(40);
		expect(Math.abs(rep('ada')?.distance ?? 9)).toBeLessThan(1);
	});

	it('keeps those who are left less than a lead from their share where most reach a cap', () => {
		const members = Array.from({ length: 20 }, (_, index) => {
			const weight = 1 + ((index * 7) % 5);
			const caps = { daily: index < 16 ? weight : null, weekly: null, monthly: null };
			return member(`rep-${String(index).padStart(2, '0')}`, { weight, caps });
		});
		const { reps } = run({ members, leads: leads(6, 120, HOUR / 12) });
		expect(reps.filter(({ leadsAtCap }) => leadsAtCap > 0)).toHaveLength(16);
		expect(Math.max(...reps.map(({ distance }) => Math.abs(distance)))).toBeLessThan(1);
	});

	it.each([
		['weekly', { daily: null, weekly: 3, monthly: null }, 6],
		['monthly', { daily: null, weekly: null, monthly: 4 }, 4],
	])('keeps a %s cap', (_name, caps, expected) => {
		const members = [member('ada', { caps }), member('ben')];
		expect(run({ members }).got['ada']).toBe(expected);
	});

	it('says of leads that nobody can get why', () => {
		const caps = { daily: 1, weekly: null, monthly: null };
		const { unassigned, routes } = run({ members: [member('ada', { caps })], leads: leads(2, 3) });
		expect(unassigned).toHaveLength(4);
		expect(unassigned[0]).toEqual({
			lead: routes[1]?.lead,
			repId: null,
			reason:
				'Nobody in the pool "default" can take the lead: 1 at a cap. Raise the caps, or add reps to the pool.',
		});
	});

	it('leaves leads with their owners and what they need', () => {
		const members = [member('ada', { regions: ['DE'] }), member('ben', { regions: ['US'] })];
		const at = base.leads[0]?.at ?? '';
		const some = [
			{ at, region: ['US'] },
			{ at, region: ['United States'] },
			{ at, region: ['US'], ownerRepId: 'ada' },
			{ at, region: ['FR'] },
		];
		const { routes } = run({ members, leads: some, regionRule: 'require' });
		expect(routes.map(({ repId }) => repId)).toEqual(['ben', 'ben', 'ada', null]);
	});

	it('starts from what counts already', () => {
		const behind = counts({ ada: [0, 2], ben: [2, 1], cleo: [1, 0] });
		const { routes } = run({ method: 'equal', leads: leads(1, 2), counts: behind });
		expect(routes.map(({ repId }) => repId)).toEqual(['ada', 'ada']);
	});

	const daily = { period: 'day', basis: 'created', timezone: 'Europe/Berlin' } as const;

	it.each([
		['one lead a day', [1, 1, 1], leads(30, 1), [10, 10, 10]],
		['fewer leads a day than a small share needs', [5, 1, 1], leads(28, 4), [80, 16, 16]],
	])('goes on with the turns over days with %s', (_name, weights, some, expected) => {
		const members = weights.map((weight, index) => member(`rep-${index}`, { weight }));
		const { got } = run({ members, leads: some, counting: daily });
		expect(Object.values(got)).toEqual(expected);
	});

	it('does not make up in a period for what was missed by more than a lead in the last', () => {
		const behind = counts({ ada: [0, 8], ben: [8, 4], cleo: [8, 4] });
		const so = { method: 'equal', leads: leads(2, 3), counts: behind } as const;
		const on = (day: string, { routes }: ReturnType<typeof run>) =>
			routes.filter(({ lead }) => lead.at.startsWith(day)).map(({ repId }) => repId);
		const one = run({ ...so, counting: daily });
		expect(on('2026-11-02', one)).toEqual(['ada', 'ada', 'ada']);
		expect(on('2026-11-03', one).toSorted()).toEqual(['ada', 'ada', 'ben']);
		expect(on('2026-11-03', run(so))).toEqual(['ada', 'ada', 'ada']);
	});

	it('looks back so many days in a rolling period', () => {
		const rolling = {
			period: 'rolling',
			days: 3,
			basis: 'created',
			timezone: 'Europe/Berlin',
		} as const;
		const { got } = run({ method: 'equal', leads: leads(30, 1), counting: rolling });
		expect(got).toEqual({ ada: 10, ben: 10, cleo: 10 });
	});

	it('names the pools there are when nobody is in the pool', () => {
		const { unassigned, reps } = run({ pool: 'smb', leads: leads(1, 1) });
		expect(reps).toEqual([]);
		expect(unassigned[0]?.reason).toContain('Pools with reps: "default".');
	});

	it('has nothing to tell without leads', () => {
		expect(run({ leads: [] }).got).toEqual({ ada: 0, ben: 0, cleo: 0 });
	});

	it('refuses an absence of somebody else, and a time that is none', () => {
		const absences = [{ repId: 'zoe', firstDate: '2026-11-02', lastDate: '2026-11-06' }];
		expect(() => run({ absences })).toThrow('Absences: zoe is not in the pool "default".');
		expect(() => run({ leads: [{ at: 'soon' }] })).toThrow(BookingFlowError);
	});
});

describe('compareRuns', () => {
	it('says rep by rep who would get more and who less', () => {
		const before = run({ method: 'equal' }).reps;
		expect(compareRuns(before, run().reps)).toEqual([
			{ repId: 'ada', name: 'ADA', now: 20, simulated: 30, difference: 10 },
			{ repId: 'ben', name: 'BEN', now: 20, simulated: 15, difference: -5 },
			{ repId: 'cleo', name: 'CLEO', now: 20, simulated: 15, difference: -5 },
		]);
	});

	it('takes a rep of one run only for one without leads in the other', () => {
		const before = [{ repId: 'gone', name: 'Gone', got: 4 }];
		const after = [{ repId: 'new', name: 'New', got: 3 }];
		expect(compareRuns(before, after)).toEqual([
			{ repId: 'gone', name: 'Gone', now: 4, simulated: 0, difference: -4 },
			{ repId: 'new', name: 'New', now: 0, simulated: 3, difference: 3 },
		]);
	});
});
