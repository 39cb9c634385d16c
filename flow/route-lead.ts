import {
	countAssignments,
	latestAssignment,
	recordAssignment,
} from '../adapters/store/assignments';
import { appendAudit } from '../adapters/store/audit';
import { once } from '../adapters/store/idempotency';
import { saveLead, requireLead, setLeadStage } from '../adapters/store/leads';
import { lock } from '../adapters/store/lock';
import { insertMessage } from '../adapters/store/messages';
import { requireRep, saveReps } from '../adapters/store/reps';
import { addReview } from '../adapters/store/reviews';
import type { Work } from '../adapters/store/work';
import type { LeadContact } from '../adapters/store/leads';
import { addressFor, conversationChannel } from '../domain/lead/address';
import type { Lead, PoolMember, Rep } from '../domain/model';
import { routeLead as decideRoute } from '../domain/routing/route';
import type { RoutingMethod, RouteTraceEntry } from '../domain/routing/route';
import type { FlowContext } from './context';

export interface RouteLeadInput {
	/** Who the lead is: known by id, or by contact data that is saved first. */
	readonly lead: { readonly id: string } | { readonly contact: LeadContact };
	/** What the lead wrote in the form or the first message; it opens the conversation's history. */
	readonly message: string | null;
	readonly members: readonly PoolMember[];
	readonly pool: string;
	readonly method: RoutingMethod;
	readonly requireWorkingNow: boolean;
	/** Whether a lead who was routed before stays with that rep while the rep is in the pool. */
	readonly keepEarlierRep: boolean;
	/** The form's or message's own id: the same id again gives the first answer. */
	readonly submissionId: string | null;
}

export interface Route {
	readonly pool: string;
	readonly method: RoutingMethod;
	readonly repId: string | null;
	readonly assignmentId: string | null;
	readonly reason: string;
	readonly trace: readonly RouteTraceEntry[];
}

export type RouteLeadResult =
	| { readonly status: 'routed'; lead: Lead; rep: Rep; route: Route; repeated: boolean }
	| { readonly status: 'no_rep'; lead: Lead; rep: null; route: Route; repeated: boolean };

/**
 * Saves the lead and assigns a rep of the pool, in one transaction: two leads at once never get the same turn.
 * With a `submissionId` seen before, nothing changes and the first answer comes back.
 */
export async function routeLead(
	context: FlowContext,
	input: RouteLeadInput,
): Promise<RouteLeadResult> {
	return await context.store.transaction(context, async (work) => {
		const route = () => saveAndRoute(work, input);
		const { result, repeated } = input.submissionId
			? await once(work, 'route', input.submissionId, route)
			: { result: await route(), repeated: false };
		const lead = await requireLead(work.db, result.leadId);
		if (!result.route.repId) {
			return { status: 'no_rep', lead, rep: null, route: result.route, repeated };
		}
		const rep = await requireRep(work.db, result.route.repId);
		return { status: 'routed', lead, rep, route: result.route, repeated };
	});
}

/** Records that a lead is not for this team, with the reason. No rep is assigned. */
export async function disqualifyLead(
	context: FlowContext,
	input: Pick<RouteLeadInput, 'lead' | 'message' | 'submissionId'>,
	reason: string,
): Promise<Lead> {
	return await context.store.transaction(context, async (work) => {
		const disqualify = async () => {
			const lead = await resolveLead(work, input);
			await recordFirstMessage(work, lead, input);
			await setLeadStage(work, lead.id, 'disqualified');
			await appendAudit(work, { type: 'lead.disqualified', leadId: lead.id, data: { reason } });
			return lead.id;
		};
		const leadId = input.submissionId
			? (await once(work, 'disqualify', input.submissionId, disqualify)).result
			: await disqualify();
		return await requireLead(work.db, leadId);
	});
}

async function saveAndRoute(work: Work, input: RouteLeadInput) {
	const lead = await resolveLead(work, input);
	await recordFirstMessage(work, lead, input);
	await saveReps(work, input.members);
	await lock(work.db, [`pool:${input.pool}`]);
	const earlier = input.keepEarlierRep ? await latestAssignment(work.db, lead.id) : null;
	const decision = decideRoute({
		members: input.members,
		pool: input.pool,
		method: input.method,
		counts: await countAssignments(work.db, {
			pool: input.pool,
			repIds: input.members.map(({ id }) => id),
		}),
		now: work.now,
		requireWorkingNow: input.requireWorkingNow,
		preferRepId: earlier?.repId ?? null,
	});
	const { chosen, reason, trace } = decision;
	const kept = chosen !== null && chosen.id === earlier?.repId && earlier.pool === input.pool;
	const assignmentId = await assign(work, lead, input, decision, kept ? earlier.id : null);
	const route: Route = {
		pool: input.pool,
		method: input.method,
		repId: chosen?.id ?? null,
		assignmentId,
		reason,
		trace,
	};
	await appendAudit(work, {
		type: chosen ? 'lead.routed' : 'lead.not_routed',
		leadId: lead.id,
		data: { ...route },
	});
	if (!chosen) await askForRep(work, lead, reason);
	return { leadId: lead.id, route };
}

async function resolveLead(work: Work, { lead }: Pick<RouteLeadInput, 'lead'>): Promise<Lead> {
	if ('id' in lead) return await requireLead(work.db, lead.id);
	return (await saveLead(work, lead.contact)).lead;
}

async function askForRep(work: Work, lead: Lead, reason: string) {
	await addReview(work, {
		kind: 'no_rep',
		leadId: lead.id,
		bookingId: null,
		summary: `Nobody was assigned to ${lead.name ?? lead.email ?? lead.id}: ${reason}`,
		whatToDo: 'Answer the lead yourself, then correct the pool or the team in Route Lead.',
	});
}

/** A lead who stays with their rep keeps the assignment too: it is no new turn. */
async function assign(
	work: Work,
	lead: Lead,
	input: RouteLeadInput,
	{ chosen, trace }: ReturnType<typeof decideRoute>,
	earlierAssignmentId: string | null,
) {
	if (!chosen || earlierAssignmentId) return earlierAssignmentId;
	const { id } = await recordAssignment(work, {
		leadId: lead.id,
		repId: chosen.id,
		pool: input.pool,
		method: input.method,
		trace,
	});
	return id;
}

/** A form is a sign of life too: who has just filled it in may be answered at any hour. */
async function recordFirstMessage(
	work: Work,
	lead: Lead,
	{ lead: known, message, submissionId }: Pick<RouteLeadInput, 'lead' | 'message' | 'submissionId'>,
) {
	const channel = conversationChannel(lead);
	if (!channel || ('id' in known && !message)) return;
	await insertMessage(work, {
		leadId: lead.id,
		bookingId: null,
		touchId: null,
		direction: 'in',
		audience: 'lead',
		channel,
		address: addressFor(lead, channel) ?? '',
		subject: null,
		text: message ?? 'Filled in the form.',
		status: 'received',
		kind: 'form',
		idempotencyKey: `form:${submissionId ?? work.newId('form')}`,
		providerId: submissionId,
	});
}
