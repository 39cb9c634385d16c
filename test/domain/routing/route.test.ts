import { BookingFlowError } from '../../../domain/error';
import type { PoolMember } from '../../../domain/model';
import { routeLead } from '../../../domain/routing/route';
import type { FirstFree, RouteInput } from '../../../domain/routing/route-input';
import { counts, member, TUESDAY_10_BERLIN } from './team';

const base = {
	members: [member('ada'), member('ben'), member('cleo')],
	pool: 'default',
	method: 'equal',
	counts: counts({ ada: [2, 5 / 3], ben: [1, 5 / 3], cleo: [2, 5 / 3] }),
	now: TUESDAY_10_BERLIN,
} as const;

const OUT_TODAY = { outOfOffice: [{ firstDate: '2026-11-23', lastDate: '2026-11-25' }] };

function route(more: Partial<RouteInput>) {
	const decision = routeLead({ ...base, ...more });
	const of = (id: string) => decision.trace.find(({ repId }) => repId === id);
	return { ...decision, of, chosenId: decision.chosen?.id ?? null };
}

function sharesIn({ shares }: { readonly shares: ReadonlyMap<string, number> }) {
	return Object.fromEntries(shares);
}

describe('routeLead', () => {
	it('chooses the one behind and says, rep by rep, why', () => {
		const { chosenId, trace, reason } = route({});
		expect(chosenId).toBe('ben');
		expect(trace).toEqual([
			{
				repId: 'ada',
				name: 'ADA',
				share: 0.3333,
				count: 2,
				expected: 2,
				shortfall: 0,
				tier: 1,
				capsLeft: { daily: null, weekly: null, monthly: null },
				firstFree: null,
				status: 'eligible',
				reason:
					'Not next in turn: has 2 of the 2 leads that the share comes to, this one included.',
			},
			expect.objectContaining({
				repId: 'ben',
				count: 1,
				expected: 2,
				shortfall: 1,
				status: 'chosen',
				reason: 'Next in turn: has 1 of the 2 leads that the share comes to, this one included.',
			}),
			expect.objectContaining({ repId: 'cleo', status: 'eligible' }),
		]);
		expect(reason).toMatch(/^BEN: Next in turn/);
	});

	it('looks at weights only with the method weighted', () => {
		const members = [member('ada', { weight: 3 }), member('ben')];
		const so = { members, counts: counts({ ada: [2, 2.25], ben: [1, 0.75] }) };
		expect(sharesIn(route({ ...so, method: 'equal' }))).toEqual({ ada: 0.5, ben: 0.5 });
		expect(sharesIn(route({ ...so, method: 'weighted' }))).toEqual({ ada: 0.75, ben: 0.25 });
		expect(route({ ...so, method: 'weighted' }).chosenId).toBe('ada');
	});

	it('tells who is due too why the other comes first', () => {
		const so = { members: base.members, counts: counts({ ada: [0, 0.25], ben: [0, 0.15] }) };
		expect(route(so).of('ben')?.reason).toBe(
			'Not next in turn: has 0 of the 0.48 leads that the share comes to, this one included. ' +
				'Can wait while 0.8 more leads go to others, ADA only 0.5.',
		);
		const overdue = { members: base.members, counts: counts({ ada: [0, 0.9], ben: [0, 0.6] }) };
		expect(route(overdue).of('ben')?.reason).toContain('ADA has been due for longer.');
		expect(route({ counts: new Map() }).of('ben')?.reason).toContain(
			'ADA cannot wait longer either and comes first by ID.',
		);
	});

	it('starts with the first id when nobody has had a lead', () => {
		expect(route({ counts: new Map() }).chosenId).toBe('ada');
	});

	it('leaves other pools out of choice, shares and trace', () => {
		const members = [member('ada'), member('ben'), member('zoe', { pool: 'enterprise' })];
		const { chosenId, trace, ...decision } = route({ members, pool: 'enterprise' });
		expect(chosenId).toBe('zoe');
		expect(trace.map(({ repId }) => repId)).toEqual(['zoe']);
		expect(sharesIn(decision)).toEqual({ zoe: 1 });
	});

	it('names the pools there are when nobody is in the pool', () => {
		const members = [member('ada', { pool: 'emea' }), member('ben', { pool: 'apac' })];
		expect(routeLead({ ...base, members, pool: 'us' })).toEqual({
			chosen: null,
			shares: new Map(),
			trace: [],
			reason: 'The pool "us" has no reps. Pools with reps: "apac", "emea".',
		});
	});

	it('says when there are no reps at all', () => {
		expect(route({ members: [] }).reason).toContain('no active rep is given at all');
	});

	describe('with bad input', () => {
		it.each<[string, Partial<RouteInput>, string]>([
			[
				'a rep who is in the pool twice',
				{ members: [member('ada'), member('ada')] },
				'ADA (ada) is in the pool "default" twice.',
			],
			[
				'a weight of 0',
				{ members: [member('ada', { weight: 0 })] },
				'Weight of ADA (ada) is 0; it must be a number above 0.',
			],
			['a weight below 0', { members: [member('ada', { weight: -2 })] }, 'ADA (ada) is -2;'],
			['a weight that is no number', { members: [member('ada', { weight: NaN })] }, 'is NaN;'],
			[
				'an SLA of 0 hours',
				{ slaHours: 0 },
				'Free Within (Hours) is 0; it must be a number above 0.',
			],
		])('refuses %s', (_name, more, message) => {
			expect(() => route(more)).toThrow(BookingFlowError);
			expect(() => route(more)).toThrow(message);
		});

		it('lets a rep be in two pools, each with a turn of its own', () => {
			const members = [member('ada'), member('ada', { pool: 'enterprise' })];
			expect(route({ members }).trace).toHaveLength(1);
		});

		it('shares out weights however far apart', () => {
			const members = [member('ada', { weight: 1e308 }), member('ben', { weight: 1e308 })];
			const dwarf = member('cleo', { weight: 1e-308 });
			const decision = route({ members: [...members, dwarf], method: 'weighted' });
			expect(sharesIn(decision)).toEqual({ ada: 0.5, ben: 0.5, cleo: 0 });
		});
	});
});

describe('routeLead for reps who take no part', () => {
	it('gives no share to who is out of office, on the date of their own clock', () => {
		const decision = route({ members: [member('ada'), member('ben', OUT_TODAY)] });
		expect(decision.chosenId).toBe('ada');
		expect(sharesIn(decision)).toEqual({ ada: 1 });
		expect(decision.of('ben')).toMatchObject({
			share: 0,
			status: 'ruled_out',
			reason: 'Out of office from 2026-11-23 to 2026-11-25: no share of this lead.',
		});
	});

	it.each([
		['still the 24th in Honolulu', 'Pacific/Honolulu', '2026-11-25T09:59:00.000Z', true],
		['the 25th in Honolulu', 'Pacific/Honolulu', '2026-11-25T10:00:00.000Z', false],
		['the 24th in Kiritimati', 'Pacific/Kiritimati', '2026-11-23T10:00:00.000Z', true],
	])('counts the days out of office when it is %s', (_name, timezone, now, isAway) => {
		const away = { timezone, outOfOffice: [{ firstDate: '2026-11-24', lastDate: '2026-11-24' }] };
		expect(route({ members: [member('ada', away)], now }).chosenId).toBe(isAway ? null : 'ada');
	});

	it('counts them by the clock of a travel', () => {
		const away = {
			outOfOffice: [{ firstDate: '2026-11-25', lastDate: '2026-11-25' }],
			travel: [{ firstDate: '2026-11-20', lastDate: '2026-11-30', timezone: 'Asia/Tokyo' }],
		};
		const now = '2026-11-24T15:30:00.000Z';
		expect(route({ members: [member('ada', away)], now }).chosenId).toBeNull();
	});

	it.each([
		['daily', { day: 3, week: 0, month: 0 }, 'Has had 3 leads today; the daily cap is 3.'],
		['weekly', { day: 0, week: 9, month: 9 }, 'Has had 9 leads this week; the weekly cap is 9.'],
		[
			'monthly',
			{ day: 1, week: 1, month: 30 },
			'Has had 30 leads this month; the monthly cap is 30.',
		],
	])('gives no share beyond the %s cap', (_name, had, reason) => {
		const capped = member('ben', { caps: { daily: 3, weekly: 9, monthly: 30 } });
		const assigned = new Map([['ben', had]]);
		const decision = route({ members: [member('ada'), capped], assigned });
		expect(decision.chosenId).toBe('ada');
		expect(sharesIn(decision)).toEqual({ ada: 1 });
		expect(decision.of('ben')).toMatchObject({ status: 'ruled_out', reason });
	});

	describe('at a cap', () => {
		const capped = member('ben', {
			caps: { daily: 3, weekly: null, monthly: null },
			regions: ['US'],
		});
		const so = {
			members: [member('ada'), capped],
			assigned: new Map([['ben', { day: 3, week: 3, month: 3 }]]),
		};
		const ahead = counts({ ada: [2, 2.75], ben: [3, 2.25] });

		it('lets who is ahead share until the shares come to what they got', () => {
			const decision = route({ ...so, counts: ahead });
			expect(decision.chosenId).toBe('ada');
			expect(sharesIn(decision)).toEqual({ ada: 0.5, ben: 0.5 });
			expect(decision.of('ben')).toMatchObject({
				status: 'ruled_out',
				reason: 'Has had 3 leads today; the daily cap is 3. Shares this lead still, being ahead.',
			});
		});

		it('gives no share that would leave them behind', () => {
			const almostEven = counts({ ada: [2, 2.25], ben: [3, 2.75] });
			expect(sharesIn(route({ ...so, counts: almostEven }))).toEqual({ ada: 1 });
		});

		it('gives no share of a lead that would not have been theirs anyway', () => {
			const region = { values: ['DE'], rule: 'require' } as const;
			expect(sharesIn(route({ ...so, counts: ahead, region }))).toEqual({ ada: 1 });
		});
	});

	it('says how many leads the caps leave', () => {
		const members = [member('ben', { caps: { daily: 3, weekly: 9, monthly: null } })];
		const assigned = new Map([['ben', { day: 2, week: 4, month: 20 }]]);
		const { chosenId, of } = route({ members, assigned });
		expect(chosenId).toBe('ben');
		expect(of('ben')?.capsLeft).toEqual({ daily: 1, weekly: 5, monthly: null });
	});

	it('asks the second priority only when nobody of the first can', () => {
		const second = member('ben', { priority: 2 });
		const asked = route({ members: [member('ada'), second] });
		expect(asked.chosenId).toBe('ada');
		expect(sharesIn(asked)).toEqual({ ada: 1 });
		expect(asked.of('ben')).toMatchObject({
			status: 'ruled_out',
			tier: 2,
			reason: 'Priority 2 is asked only when nobody of priority 1 can take the lead.',
		});

		const fallen = route({ members: [member('ada', OUT_TODAY), second] });
		expect(fallen.chosenId).toBe('ben');
		expect(fallen.of('ben')?.reason).toMatch(/^Nobody of a higher priority than 2 can take it\./);
	});

	it('gives the second priority no share of a lead that the first takes part in but cannot take', () => {
		const members = [member('ada', { workingHours: {} }), member('ben', { priority: 2 })];
		const decision = route({ members, requireWorkingNow: true });
		expect(sharesIn(decision)).toEqual({ ben: 1 });
	});
});

describe('routeLead with a region and skills', () => {
	const members = [
		member('ada', { regions: ['DE', 'Österreich'], skills: ['SaaS'] }),
		member('ben', { regions: ['United States'], skills: ['saas', 'German'] }),
		member('cleo'),
	];
	const region = (rule: 'require' | 'prefer', ...values: readonly string[]) => ({ values, rule });

	it.each([
		['a country by its name for one by its code', ['Germany'], ['ada', 'cleo']],
		['a country by its code for one by its name', ['US'], ['ben', 'cleo']],
		['whatever the case, accents and blanks', [' OSTERREICH '], ['ada', 'cleo']],
		['any of several places', ['Bavaria', 'usa'], ['ben', 'cleo']],
		['who names no place for any', ['Atlantis'], ['cleo']],
		['no place for part of one', ['Germany West'], ['cleo']],
		['everybody where the place is not known', [], ['ada', 'ben', 'cleo']],
	])('takes %s where the region is required', (_name, places, able) => {
		const decision = route({ members, region: region('require', ...places) });
		expect(Object.keys(sharesIn(decision))).toEqual(able);
	});

	it('says where the rep is and where the lead is', () => {
		const { of } = route({ members, region: region('require', 'Germany', 'Bavaria') });
		expect(of('ben')).toMatchObject({
			status: 'ruled_out',
			reason: 'Looks after "United States"; the lead is in "Germany", "Bavaria".',
		});
	});

	it('prefers who names the region to who looks after any, and those to the others', () => {
		const so = { region: region('prefer', 'Germany'), counts: counts({ ada: [9, 0] }) };
		const near = route({ ...so, members });
		expect(near.chosenId).toBe('ada');
		expect(near.of('ada')?.reason).toMatch(/^Matches the lead best\. The only one left: has 9/);
		expect(near.of('cleo')).toMatchObject({
			status: 'eligible',
			reason: 'Can take it, but ADA matches the lead better.',
		});
		expect(Object.keys(sharesIn(near))).toEqual(['ada', 'ben', 'cleo']);
		expect(route({ ...so, members: members.slice(1) }).chosenId).toBe('cleo');
		expect(route({ ...so, members: members.slice(1, 2) }).chosenId).toBe('ben');
	});

	it('requires all of the skills', () => {
		const skills = region('require', 'SAAS', 'german');
		const decision = route({ members, skills });
		expect(sharesIn(decision)).toEqual({ ben: 1 });
		expect(decision.of('ada')?.reason).toBe('Lacks "german", which the lead needs.');
		expect(decision.of('cleo')?.reason).toBe('Lacks "SAAS", "german", which the lead needs.');
	});

	it('prefers most of the skills, after the region', () => {
		const skills = region('prefer', 'saas', 'german');
		expect(route({ members, skills }).chosenId).toBe('ben');
		expect(route({ members, skills, region: region('prefer', 'DE') }).chosenId).toBe('ada');
	});

	it('prefers nobody where nobody has a skill', () => {
		const skills = region('prefer', 'Rust');
		expect(route({ members, skills, counts: counts({ cleo: [0, 5] }) }).chosenId).toBe('cleo');
	});
});

describe('routeLead with only reps who are working now', () => {
	const members = [
		member('ada', { timezone: 'America/New_York' }),
		member('ben', { timezone: 'Asia/Tokyo' }),
		member('cleo'),
	];
	const working = { members, counts: new Map(), requireWorkingNow: true };

	it('rules out those for whom it is night, in their own zone, but lets them share', () => {
		const { chosenId, trace, ...decision } = route(working);
		expect(chosenId).toBe('cleo');
		expect(trace.map(({ status, reason }) => [status, reason])).toEqual([
			['ruled_out', 'It is Tuesday 04:00 in America/New_York, outside the working hours.'],
			['ruled_out', 'It is Tuesday 18:00 in Asia/Tokyo, outside the working hours.'],
			['chosen', expect.stringMatching(/^The only one who can take it: has 0 of the 0.33 leads/)],
		]);
		expect(Object.keys(sharesIn(decision))).toEqual(['ada', 'ben', 'cleo']);
	});

	it.each([
		['at the opening minute', '2026-11-24T08:00:00.000Z', 'cleo'],
		['a minute before the opening', '2026-11-24T07:59:00.000Z', 'ben'],
		['the last minute before closing', '2026-11-24T15:59:59.000Z', 'ada'],
		['after the clocks went back', '2026-10-26T08:30:00.000Z', 'cleo'],
	])('reads working hours %s', (_name, now, expected) => {
		expect(route({ ...working, now }).chosenId).toBe(expected);
	});

	it('ends cleo at five sharp', () => {
		const now = '2026-11-24T16:00:00.000Z';
		expect(route({ ...working, members: [member('cleo')], now }).chosenId).toBeNull();
	});

	it.each<[string, Partial<PoolMember>, string]>([
		[
			'hours of that date alone',
			{ overrides: [{ date: '2026-11-24', ranges: [] }] },
			'It is Tuesday 10:00 in Europe/Berlin, outside the working hours.',
		],
		[
			'a travel',
			{ travel: [{ firstDate: '2026-11-20', lastDate: '2026-11-30', timezone: 'Asia/Tokyo' }] },
			'It is Tuesday 18:00 in Asia/Tokyo, outside the working hours.',
		],
	])('reads %s', (_name, dates, reason) => {
		const { chosen, trace } = route({ ...working, members: [member('cleo', dates)] });
		expect(chosen).toBeNull();
		expect(trace[0]?.reason).toBe(reason);
	});

	it('keeps public holidays', () => {
		const daysOff = new Map([['cleo', ['2026-11-24']]]);
		expect(route({ ...working, daysOff }).chosenId).toBeNull();
		expect(route({ ...working, daysOff, requireWorkingNow: false }).chosenId).toBe('ada');
	});

	it('says that nobody is working, and what to do', () => {
		const decision = route({ ...working, now: '2026-11-28T10:00:00.000Z' });
		expect(decision.chosen).toBeNull();
		expect(decision.shares.size).toBe(0);
		expect(decision.trace.every(({ status }) => status === 'ruled_out')).toBe(true);
		expect(decision.reason).toBe(
			'Nobody in the pool "default" can take the lead: 3 outside their working hours. ' +
				'Switch off Only Reps Working Now, or change the working hours.',
		);
	});

	it('adds up the causes when they differ', () => {
		const away = [member('dan', OUT_TODAY), member('eve', OUT_TODAY)];
		const { reason } = route({
			...working,
			members: [...away, member('ben', { timezone: 'Asia/Tokyo' })],
		});
		expect(reason).toContain('2 out of office, 1 outside their working hours. Add reps');
	});
});

describe('routeLead with first free slots', () => {
	const at = (time: string) => ({ start: Date.parse(`2026-11-24T${time}:00.000Z`) });
	const firstFree = new Map([
		['ada', at('15:00')],
		['ben', at('10:00')],
		['cleo', at('10:00')],
	]);
	const behind = counts({ ada: [0, 5], ben: [3, 1], cleo: [2, 1] });

	it('gives it to who is free first, and of several to whose turn it is', () => {
		const decision = route({ method: 'earliest', firstFree, counts: behind });
		expect(decision.chosenId).toBe('cleo');
		expect(decision.of('cleo')).toMatchObject({
			firstFree: '2026-11-24T10:00:00.000Z',
			reason: expect.stringMatching(
				/^Is free first: Tue 24 Nov 11:00 \(Europe\/Berlin\)\. Furthest behind of those who can/,
			),
		});
		expect(decision.of('ada')).toMatchObject({
			status: 'eligible',
			reason: 'The first free slot is Tue 24 Nov 16:00 (Europe/Berlin), later than that of CLEO.',
		});
		expect(Object.keys(sharesIn(decision))).toEqual(['ada', 'ben', 'cleo']);
	});

	it('follows the turn, not the slots, with the other methods', () => {
		expect(route({ method: 'equal', firstFree, counts: behind }).chosenId).toBe('ada');
	});

	it.each([
		['just within', 1, 'ben'],
		['within', 6, 'ada'],
		['not within', 0.5, null],
	])('keeps to an SLA that a slot is %s', (_name, slaHours, expected) => {
		const so = { slaHours, firstFree, counts: counts({ ada: [0, 5], ben: [0, 1] }) };
		expect(route(so).chosenId).toBe(expected);
	});

	it('says whose slot is the nearest when nobody is free soon enough', () => {
		expect(route({ slaHours: 0.5, firstFree }).reason).toBe(
			'Nobody in the pool "default" can take the lead: 3 not free soon enough. ' +
				'The nearest free slot is that of BEN: Tue 24 Nov 11:00 (Europe/Berlin). ' +
				'Raise Free Within (Hours), add reps, or add a pool to fall back on.',
		);
	});

	it('never takes a calendar that cannot be read for a free one', () => {
		const free = new Map([
			['ada', { unreadable: 'Google answered 404' }],
			['ben', { start: null }],
		]);
		const { chosenId, trace, reason } = route({ method: 'earliest', firstFree: free });
		expect(chosenId).toBeNull();
		expect(trace.map((entry) => entry.reason)).toEqual([
			'The calendar cannot be read: Google answered 404.',
			'Has no free slot.',
			'The calendar cannot be read: nothing is known of it.',
		]);
		expect(reason).toContain('2 with a calendar that cannot be read, 1 without a free slot.');
		expect(route({ slaHours: 4 }).chosenId).toBeNull();
	});

	it('lets who is busy share the lead, to catch up later', () => {
		const free = new Map<string, FirstFree>([
			['ada', at('10:00')],
			['ben', { start: null }],
		]);
		const decision = route({ firstFree: free, members: base.members.slice(0, 2) });
		expect(sharesIn(decision)).toEqual({ ada: 0.5, ben: 0.5 });
	});
});

describe('routeLead with an owner', () => {
	const owner = { repId: 'ada', source: 'earlier' } as const;

	it.each([
		['crm', 'Owns the lead in the CRM.'],
		['earlier', 'Knows the lead already.'],
		['company', 'Looks after other leads of the same company.'],
	] as const)('gives it to the owner by %s, whosever turn it is', (source, words) => {
		const { chosenId, reason, of } = route({ owner: { repId: 'ada', source } });
		expect(chosenId).toBe('ada');
		expect(reason).toBe(
			`ADA: ${words} It counts like any other lead: has 2 of the 2 leads that the share comes to, this one included.`,
		);
		expect(of('ben')).toMatchObject({ status: 'eligible', reason: 'The lead stays with ADA.' });
	});

	it('shares it out like any other lead', () => {
		const { shares } = route({ owner });
		expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
		expect(shares.size).toBe(3);
	});

	it.each<[string, Partial<RouteInput>]>([
		['outside their working hours', { now: '2026-11-24T22:00:00.000Z', requireWorkingNow: true }],
		['without a free slot', { slaHours: 2, firstFree: new Map([['ada', { start: null }]]) }],
		['in another region', { region: { values: ['FR'], rule: 'require' } }],
		['of a later priority', {}],
	])('keeps the owner %s too', (_name, more) => {
		const ada = member('ada', { regions: ['DE'], priority: 2 });
		const decision = route({ members: [ada, member('ben')], owner, ...more });
		expect(decision.chosenId).toBe('ada');
		expect(decision.shares.get('ada')).toBeGreaterThan(0);
	});

	it('passes over an owner who is out of office, and says so', () => {
		const members = [member('ada', OUT_TODAY), member('ben')];
		const { chosenId, reason } = route({ members, owner });
		expect(chosenId).toBe('ben');
		expect(reason).toContain(
			'The owner ADA does not get it: Out of office from 2026-11-23 to 2026-11-25',
		);
	});

	it('lets the owner keep own leads beyond a cap, unless that is switched off', () => {
		const members = [
			member('ada', { caps: { daily: 1, weekly: null, monthly: null } }),
			member('ben'),
		];
		const so = { members, owner, assigned: new Map([['ada', { day: 4, week: 4, month: 4 }]]) };
		expect(route(so).chosenId).toBe('ada');
		expect(route({ ...so, ownerOverCap: false }).chosenId).toBe('ben');
	});

	it('goes on by turn when the owner is not in the pool', () => {
		const { chosenId, reason } = route({ owner: { repId: 'gone', source: 'crm' } });
		expect(chosenId).toBe('ben');
		expect(reason).toContain('The owner gone is not in the pool "default".');
	});

	it('asks nobody else where only the owner is asked', () => {
		const only = { owner, ownerOnly: true, method: 'earliest' } as const;
		expect(route(only).chosenId).toBe('ada');
		const away = route({ ...only, members: [member('ada', OUT_TODAY), member('ben')] });
		expect(away.chosenId).toBeNull();
		expect(away.reason).toMatch(/^The owner ADA does not get it: Out of office/);
		expect(away.of('ben')).toMatchObject({
			status: 'ruled_out',
			reason: 'Only the owner of the lead is asked.',
		});
	});
});
