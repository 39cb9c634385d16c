import { capLocks, readLeadLoad } from '../adapters/store/lead-load';
import { lock } from '../adapters/store/lock';
import { openCounts } from '../adapters/store/routing-counts';
import type { Work } from '../adapters/store/work';
import type { LocalDate, PoolMember } from '../domain/model';
import { periodKey } from '../domain/routing/counting-period';
import type { Counting } from '../domain/routing/credit';
import type { LeadNeed } from '../domain/routing/match';
import type { RouteAttempt, RouteStep } from '../domain/routing/plan';
import { routeLead as decideRoute } from '../domain/routing/route';
import type { RouteDecision } from '../domain/routing/route-decision';
import type { FirstFree, LeadOwner } from '../domain/routing/route-input';
import type { FirstFreeSearch } from './first-free';

/** How reps are chosen, whatever the lead. */
export interface RoutingSettings {
	readonly members: readonly PoolMember[];
	readonly requireWorkingNow: boolean;
	readonly region: LeadNeed;
	readonly skills: LeadNeed;
	readonly ownerOverCap: boolean;
	readonly counting: Counting;
	/** What counts as a free time, for the method "earliest" and for SLAs. */
	readonly freeTime: FirstFreeSearch;
}

/** What calendars say of the reps; empty where nothing asks for it. */
export interface Ahead {
	readonly firstFree: ReadonlyMap<string, FirstFree>;
	readonly daysOff: ReadonlyMap<string, readonly LocalDate[]>;
}

/** From here on nobody else counts in these pools, nor towards the caps of these reps. */
export async function lockCounts(
	work: Work,
	steps: readonly Pick<RouteStep, 'pool'>[],
	members: readonly PoolMember[],
): Promise<void> {
	const pools = steps.map(({ pool }) => pool);
	const asked = members.filter(({ pool }) => pools.includes(pool));
	await lock(work.db, [...pools.map((pool) => `pool:${pool}`), ...capLocks(asked)]);
}

export interface Asked extends Ahead {
	readonly steps: readonly RouteStep[];
	readonly owner: LeadOwner | null;
}

/** Asks pool after pool until one has a rep for the lead. */
export async function takeSteps(work: Work, settings: RoutingSettings, asked: Asked) {
	const attempts: RouteAttempt[] = [];
	for (const step of asked.steps) {
		const decision = await decideStep(work, settings, { ...asked, step });
		if (decision.chosen) return { decision, step, attempts };
		const { trace, reason } = decision;
		attempts.push({ ...step, trace, reason, repId: null });
	}
	const step = asked.steps.at(-1) as RouteStep;
	const { trace = [], reason = '' } = attempts.at(-1) ?? {};
	return { decision: { chosen: null, shares: new Map(), trace, reason }, step, attempts };
}

/** Decides one step by the counts as they are now. */
export async function decideStep(
	work: Work,
	settings: RoutingSettings,
	{ step, owner, firstFree, daysOff }: Omit<Asked, 'steps'> & { readonly step: RouteStep },
): Promise<RouteDecision> {
	const { pool, method, slaHours, ownerOnly } = step;
	const byFreeTime = method === 'earliest' || slaHours !== null;
	const members = settings.members.filter((member) => member.pool === pool);
	const period = periodKey(settings.counting, work.now);
	return decideRoute({
		members: settings.members,
		pool,
		method,
		slaHours,
		ownerOnly,
		owner,
		...(byFreeTime ? { firstFree } : {}),
		daysOff,
		counts: await openCounts(work.db, { pool, ...period }),
		assigned: await readLeadLoad(work.db, members, work.now),
		now: work.now,
		requireWorkingNow: settings.requireWorkingNow,
		ownerOverCap: settings.ownerOverCap,
		region: settings.region,
		skills: settings.skills,
	});
}
