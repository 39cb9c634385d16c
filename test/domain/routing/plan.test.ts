import { planRoute, describeAttempts, type RoutingRule } from '../../../domain/routing/plan';
import { member } from './team';

const members = [
	member('ada', { pool: 'enterprise' }),
	member('ben', { pool: 'smb' }),
	member('cleo', { pool: 'overflow' }),
];

function rule(segment: string, pools: readonly string[], more: Partial<RoutingRule> = {}) {
	return {
		matched: true,
		segment,
		action: 'route',
		pools,
		method: 'weighted',
		slaHours: null,
		...more,
	} as RoutingRule;
}

function disqualify(segment: string, matched = true): RoutingRule {
	return { matched, segment, action: 'disqualify', reason: 'Too small a company.' };
}

function poolsOf(rules: readonly RoutingRule[], ownerId?: string) {
	const owner = ownerId ? ({ repId: ownerId, source: 'crm' } as const) : null;
	const plan = planRoute(rules, members, owner);
	if (plan.action !== 'route') return plan.action;
	return plan.steps.map(({ pool, ownerOnly }) => (ownerOnly ? `${pool}, owner only` : pool));
}

describe('planRoute', () => {
	it('asks the pools of the first rule that matches in order, then those of the next', () => {
		const rules = [
			rule('Enterprise', ['enterprise', 'overflow']),
			rule('Partners', ['partners'], { matched: false }),
			rule('Everybody', ['smb']),
		];
		expect(poolsOf(rules)).toEqual(['enterprise', 'overflow', 'smb']);
	});

	it('hands each step the segment, method and SLA of its rule', () => {
		const rules = [
			rule('Enterprise', ['enterprise'], { method: 'earliest', slaHours: 4 }),
			rule('Everybody', ['smb']),
		];
		expect(planRoute(rules, members, null)).toEqual({
			action: 'route',
			steps: [
				{
					segment: 'Enterprise',
					pool: 'enterprise',
					method: 'earliest',
					slaHours: 4,
					ownerOnly: false,
				},
				{ segment: 'Everybody', pool: 'smb', method: 'weighted', slaHours: null, ownerOnly: false },
			],
		});
	});

	it('turns a lead down by the first rule that matches', () => {
		expect(planRoute([disqualify('Tiny'), rule('Everybody', ['smb'])], members, null)).toEqual({
			action: 'disqualify',
			segment: 'Tiny',
			reason: 'Too small a company.',
		});
	});

	it('does not turn a lead down because the pools of an earlier rule could not take it', () => {
		const rules = [rule('Enterprise', ['enterprise']), disqualify('Rest'), rule('All', ['smb'])];
		expect(poolsOf(rules)).toEqual(['enterprise']);
	});

	it('goes by a rule that does not match, whatever it does', () => {
		expect(poolsOf([disqualify('Tiny', false), rule('Everybody', ['smb'])])).toEqual(['smb']);
	});

	it('asks the owner before all pools of the first rule', () => {
		const rules = [rule('Enterprise', ['enterprise', 'overflow'])];
		expect(poolsOf(rules, 'cleo')).toEqual(['overflow, owner only', 'enterprise', 'overflow']);
	});

	it.each([
		['is in no pool at all', 'gone'],
		['is only in a pool of a later rule', 'ben'],
	])('does not ask an owner first who %s', (_name, ownerId) => {
		const rules = [rule('Enterprise', ['enterprise']), rule('Everybody', ['smb'])];
		expect(poolsOf(rules, ownerId)).toEqual(['enterprise', 'smb']);
	});

	it('says that no rule matched, and which there are', () => {
		const rules = [
			rule('Enterprise', ['enterprise'], { matched: false }),
			disqualify('Tiny', false),
		];
		expect(planRoute(rules, members, null)).toEqual({
			action: 'none',
			reason:
				'No rule matches the lead: "Enterprise", "Tiny". Add a rule without conditions at the end to catch the rest.',
		});
	});

	it('says when there are no rules', () => {
		expect(planRoute([], members, null)).toEqual({
			action: 'none',
			reason: 'There are no rules in Route Lead.',
		});
	});
});

describe('describeAttempts', () => {
	it('tells each reason once, in order', () => {
		const step = { segment: 'All', pool: 'smb', method: 'equal', slaHours: null } as const;
		const attempt = (reason: string) => ({
			...step,
			ownerOnly: false,
			repId: null,
			trace: [],
			reason,
		});
		expect(describeAttempts([attempt('A.'), attempt('B.'), attempt('A.')])).toBe('A. B.');
	});
});
