import type { PoolMember } from '../model';
import type { RouteDecision } from './route-decision';
import type { LeadOwner, RoutingMethod } from './route-input';
import { quote } from './words';

/** One rule of Route Lead, its conditions held against the lead already. */
export type RoutingRule = {
	readonly matched: boolean;
	/** What leads of this rule are called. */
	readonly segment: string;
} & (
	| {
			readonly action: 'route';
			/** In the order in which they are asked. */
			readonly pools: readonly string[];
			readonly method: RoutingMethod;
			readonly slaHours: number | null;
	  }
	| { readonly action: 'disqualify'; readonly reason: string }
);

/** A pool to ask, by `routeLead`; with `ownerOnly` just the lead's owner in it. */
export interface RouteStep {
	readonly segment: string;
	readonly pool: string;
	readonly method: RoutingMethod;
	readonly slaHours: number | null;
	readonly ownerOnly: boolean;
}

export type RoutePlan =
	| { readonly action: 'route'; readonly steps: readonly RouteStep[] }
	| { readonly action: 'disqualify'; readonly segment: string; readonly reason: string }
	| { readonly action: 'none'; readonly reason: string };

/** A step taken, for the trace. */
export interface RouteAttempt extends RouteStep, Pick<RouteDecision, 'trace' | 'reason'> {
	readonly repId: string | null;
}

/**
 * What becomes of a lead by the first rule that matches, and by those after it where its pools cannot take the lead.
 * The owner is asked before the pools, where one of the first rule's pools has them. A rule that disqualifies and
 * comes after one that routes ends the plan: a lead is not turned down because nobody was free.
 */
export function planRoute(
	rules: readonly RoutingRule[],
	members: readonly PoolMember[],
	owner: LeadOwner | null,
): RoutePlan {
	const matched = rules.filter((rule) => rule.matched);
	const [first] = matched;
	if (!first) return { action: 'none', reason: describeNoMatch(rules) };
	if (first.action === 'disqualify') {
		return { action: 'disqualify', segment: first.segment, reason: first.reason };
	}
	const end = matched.findIndex(({ action }) => action === 'disqualify');
	const steps = matched.slice(0, end === -1 ? matched.length : end).flatMap(toSteps);
	const ownSteps = toSteps(first).filter(({ pool }) =>
		members.some((member) => member.id === owner?.repId && member.pool === pool),
	);
	const asOwner = ownSteps.slice(0, 1).map((step) => ({ ...step, ownerOnly: true }));
	return { action: 'route', steps: [...asOwner, ...steps] };
}

function toSteps(rule: RoutingRule): readonly RouteStep[] {
	if (rule.action === 'disqualify') return [];
	const { segment, method, slaHours } = rule;
	return rule.pools.map((pool) => ({ segment, pool, method, slaHours, ownerOnly: false }));
}

function describeNoMatch(rules: readonly RoutingRule[]): string {
	if (!rules.length) return 'There are no rules in Route Lead.';
	const segments = quote(rules.map(({ segment }) => segment));
	return `No rule matches the lead: ${segments}. Add a rule without conditions at the end to catch the rest.`;
}

/** Why no step of a plan found anybody, pool by pool. */
export function describeAttempts(attempts: readonly RouteAttempt[]): string {
	return [...new Set(attempts.map(({ reason }) => reason))].join(' ');
}
