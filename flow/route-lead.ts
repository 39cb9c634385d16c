import { recordAssignment } from '../adapters/store/assignments';
import type { Assignment } from '../adapters/store/assignments';
import { appendAudit } from '../adapters/store/audit';
import { once } from '../adapters/store/idempotency';
import type { LeadContact } from '../adapters/store/leads';
import { findLead, requireLead, saveLead, setLeadStage } from '../adapters/store/leads';
import { requireRep, saveReps } from '../adapters/store/reps';
import { addReview } from '../adapters/store/reviews';
import type { Work } from '../adapters/store/work';
import type { Lead, Rep } from '../domain/model';
import { describeAttempts, planRoute } from '../domain/routing/plan';
import type { RouteAttempt, RouteStep, RoutingRule } from '../domain/routing/plan';
import type { RouteDecision } from '../domain/routing/route-decision';
import type { FirstFree, RoutingMethod } from '../domain/routing/route-input';
import type { FlowContext } from './context';
import { recordFirstMessage } from './first-message';
import { readDaysOff } from './read-hosts';
import { readFirstFree } from './first-free';
import { findOwner } from './lead-owner';
import type { FoundOwner, OwnerSearch } from './lead-owner';
import { lockCounts, takeSteps } from './route-steps';
import type { Ahead, RoutingSettings } from './route-steps';

export interface RouteLeadInput extends RoutingSettings {
	/** Who the lead is: known by id, or by contact data that is saved first. */
	readonly lead: { readonly id: string } | { readonly contact: LeadContact };
	/** What the lead wrote in the form or the first message; it opens the conversation's history. */
	readonly message: string | null;
	/** Held against the lead already, in their order. */
	readonly rules: readonly RoutingRule[];
	readonly owner: OwnerSearch;
	/** The form's or message's own id: the same id again gives the first answer. */
	readonly submissionId: string | null;
}

/** How a lead was routed: the step that found a rep, or the last that did not. */
export interface Route {
	readonly segment: string | null;
	readonly pool: string | null;
	readonly method: RoutingMethod | null;
	readonly repId: string | null;
	readonly assignmentId: string | null;
	readonly reason: string;
	readonly trace: RouteDecision['trace'];
	/** The pools that were asked before in vain, each with its own trace. */
	readonly attempts: readonly RouteAttempt[];
}

interface Routed {
	readonly status: 'routed' | 'no_rep' | 'disqualified';
	readonly leadId: string;
	readonly route: Route;
}

export type RouteLeadResult = Pick<Routed, 'status' | 'route'> & {
	readonly lead: Lead;
	readonly rep: Rep | null;
	readonly repeated: boolean;
};

/**
 * Saves the lead and assigns a rep by the first rule that fits, in one transaction: two leads at once never get the
 * same turn. Calendars, where they matter, are read before. With a `submissionId` seen before, nothing changes and the
 * first answer comes back.
 */
export async function routeLead(
	context: FlowContext,
	input: RouteLeadInput,
): Promise<RouteLeadResult> {
	const ahead = await lookAhead(context, input);
	return await context.store.transaction(context, async (work) => {
		const route = () => saveAndRoute(work, input, ahead);
		const { result, repeated } = input.submissionId
			? await once(work, 'route', input.submissionId, route)
			: { result: await route(), repeated: false };
		const { status, leadId } = result;
		const lead = await requireLead(work.db, leadId);
		const rep = result.route.repId ? await requireRep(work.db, result.route.repId) : null;
		return { status, lead, rep, route: result.route, repeated };
	});
}

async function lookAhead(context: FlowContext, input: RouteLeadInput): Promise<Ahead> {
	const { members, requireWorkingNow } = input;
	return {
		firstFree: await lookForFreeTime(context, input),
		daysOff: await readDaysOff(requireWorkingNow ? members : [], Date.parse(context.now)),
	};
}

/** Who is free when, read only where a rule that fits asks for it. */
async function lookForFreeTime(
	context: FlowContext,
	{ rules, members, freeTime, lead }: RouteLeadInput,
): Promise<ReadonlyMap<string, FirstFree>> {
	const pools = rules.flatMap((rule) => (rule.matched ? poolsByFreeTime(rule) : []));
	const asked = members.filter(({ pool }) => pools.includes(pool));
	if (!asked.length) return new Map();
	const known = 'id' in lead ? await findLead(context.store.db, lead.id) : lead.contact;
	return await readFirstFree(freeTime, asked, {
		timezone: known?.timezone ?? null,
		now: context.now,
	});
}

function poolsByFreeTime(rule: RoutingRule): readonly string[] {
	if (rule.action !== 'route') return [];
	return rule.method === 'earliest' || rule.slaHours !== null ? rule.pools : [];
}

async function saveAndRoute(work: Work, input: RouteLeadInput, ahead: Ahead): Promise<Routed> {
	const lead = await resolveLead(work, input);
	await recordFirstMessage(work, lead, input);
	await saveReps(work, input.members);
	const found = await findOwner(work, { lead, members: input.members, search: input.owner });
	const plan = planRoute(input.rules, input.members, found.owner);
	if (plan.action === 'disqualify') return await disqualify(work, lead, plan);
	if (plan.action === 'none') return await leaveUnrouted(work, lead, noRoute(plan.reason));
	const { steps } = plan;
	await lockCounts(work, steps, input.members);
	const asked = { steps, owner: found.owner, ...ahead };
	const { decision, step, attempts } = await takeSteps(work, input, asked);
	const route: Route = {
		segment: step.segment || null,
		pool: step.pool,
		method: step.method,
		repId: decision.chosen?.id ?? null,
		assignmentId: await assign(work, input, { lead, step, decision, found }),
		reason: decision.chosen ? decision.reason : describeAttempts(attempts),
		trace: decision.trace,
		attempts: decision.chosen ? attempts : attempts.slice(0, -1),
	};
	if (!decision.chosen) return await leaveUnrouted(work, lead, route);
	await appendAudit(work, { type: 'lead.routed', leadId: lead.id, data: { ...route } });
	return { status: 'routed', leadId: lead.id, route };
}

interface Decided {
	readonly lead: Lead;
	readonly step: RouteStep;
	readonly decision: RouteDecision;
	readonly found: FoundOwner;
}

/** A lead who stays with the earlier rep in the same pool keeps the assignment too: it is no new turn. */
async function assign(
	work: Work,
	{ counting, region, skills }: RoutingSettings,
	{ lead, step, decision, found }: Decided,
): Promise<string | null> {
	const { chosen, trace, shares } = decision;
	if (!chosen) return null;
	if (isSame(found.earlier, chosen.id, step.pool)) return found.earlier.id;
	const { pool, method } = step;
	const needs = {
		region: region.values,
		skills: skills.values,
		ownerRepId: found.owner?.repId ?? null,
	};
	const turn = { leadId: lead.id, repId: chosen.id, pool, method, trace, shares };
	return (await recordAssignment(work, { ...turn, needs, counting })).id;
}

function isSame(earlier: Assignment | null, repId: string, pool: string): earlier is Assignment {
	return earlier?.repId === repId && earlier.pool === pool;
}

async function resolveLead(work: Work, { lead }: Pick<RouteLeadInput, 'lead'>): Promise<Lead> {
	if ('id' in lead) return await requireLead(work.db, lead.id);
	return (await saveLead(work, lead.contact)).lead;
}

function noRoute(reason: string): Route {
	const nothing = { segment: null, pool: null, method: null, repId: null, assignmentId: null };
	return { ...nothing, reason, trace: [], attempts: [] };
}

/** The lead is not for this team. No rep is assigned. */
async function disqualify(
	work: Work,
	lead: Lead,
	{ segment, reason }: { readonly segment: string; readonly reason: string },
): Promise<Routed> {
	await setLeadStage(work, lead.id, 'disqualified');
	const data = { segment: segment || null, reason };
	await appendAudit(work, { type: 'lead.disqualified', leadId: lead.id, data });
	const route = { ...noRoute(reason), segment: data.segment };
	return { status: 'disqualified', leadId: lead.id, route };
}

async function leaveUnrouted(work: Work, lead: Lead, route: Route): Promise<Routed> {
	await appendAudit(work, { type: 'lead.not_routed', leadId: lead.id, data: { ...route } });
	await addReview(work, {
		kind: 'no_rep',
		leadId: lead.id,
		bookingId: null,
		summary: `Nobody was assigned to ${lead.name ?? lead.email ?? lead.id}: ${route.reason}`,
		whatToDo: 'Answer the lead yourself, then correct the rules or the team in Route Lead.',
	});
	return { status: 'no_rep', leadId: lead.id, route };
}
