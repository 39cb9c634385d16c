import type { BusySource } from '../adapters/calendars/busy-source';
import {
	latestAssignment,
	recordAssignment,
	transferAssignment,
} from '../adapters/store/assignments';
import type { Assignment } from '../adapters/store/assignments';
import { appendAudit } from '../adapters/store/audit';
import { findActiveBooking, reassignBooking, requireBooking } from '../adapters/store/bookings';
import { listCoHosts } from '../adapters/store/co-hosts';
import { requireLead } from '../adapters/store/leads';
import { findOpenProposal, setProposalStatus } from '../adapters/store/proposals';
import { requireRep, saveReps } from '../adapters/store/reps';
import type { Work } from '../adapters/store/work';
import { isActive } from '../domain/booking/status';
import { BookingFlowError } from '../domain/error';
import type { Booking, Lead, PoolMember, Rep } from '../domain/model';
import type { RoutingMethod } from '../domain/routing/route-input';
import type { RouteDecision } from '../domain/routing/route-decision';
import { carryOut } from './actions/carry-out';
import type { ActionsResult } from './actions/carry-out';
import { planReassigned } from './actions/plan-change';
import type { FlowContext } from './context';
import { checkTime } from './resolve-meeting';
import type { Services } from './services';
import { decideStep, lockCounts } from './route-steps';
import type { RoutingSettings } from './route-steps';

export interface ReassignInput extends RoutingSettings {
	readonly bookingId: string | null;
	/** Needed only where there is no booking. */
	readonly leadId: string | null;
	/** E-mail or id of the new rep; null: whose turn it is in the same pool. */
	readonly toRep: string | null;
	/** Of the turn. */
	readonly method: RoutingMethod;
	readonly busySources: readonly BusySource[];
	readonly services: Services;
}

export interface Reassigned {
	readonly status: 'reassigned';
	readonly lead: Lead;
	readonly rep: Rep;
	readonly fromRepId: string | null;
	readonly pool: string;
	readonly reason: string;
	readonly trace: RouteDecision['trace'];
	/** What was told to whom about the meeting; null without one. */
	readonly actions: ActionsResult | null;
}

export interface NotReassigned {
	readonly status: 'not_reassigned';
	readonly lead: Lead;
	readonly pool: string;
	readonly reason: string;
	readonly trace: RouteDecision['trace'];
}

/** What is to be handed on. */
interface Matter {
	readonly lead: Lead;
	readonly booking: Booking | null;
	readonly assignment: Assignment | null;
	readonly fromRepId: string | null;
	readonly pool: string;
}

/**
 * Gives a lead, and the meeting at the time it has, to another rep: a named one, or whose turn it is among those of
 * the pool who are free then. The turn moves along, the earlier rep's time is free at once, all three are told.
 */
export async function reassignLead(
	context: FlowContext,
	input: ReassignInput,
): Promise<Reassigned | NotReassigned> {
	const matter = await findMatter(context, input);
	const { lead, fromRepId, pool, booking } = matter;
	const asked = askedReps(input, matter);
	const free = await keepFree(context, input, { matter, asked });
	const found = await context.store.transaction(context, async (work) => {
		await saveReps(work, input.members);
		const decision = await decide(work, input, { matter, asked, free });
		if (!decision.chosen) return { ...decision, change: null };
		const change = await handOn(work, input, { matter, decision, to: decision.chosen });
		return { ...decision, change };
	});
	const { chosen, reason, trace, change } = found;
	if (!chosen) return { status: 'not_reassigned', lead, pool, reason, trace };
	const rep = await requireRep(context.store.db, chosen.id);
	const actions =
		booking && change
			? await carryOut(context, input.services, { bookingId: booking.id, change })
			: null;
	return { status: 'reassigned', lead, rep, fromRepId, pool, reason, trace, actions };
}

async function findMatter(
	{ store: { db } }: FlowContext,
	{ bookingId, leadId }: ReassignInput,
): Promise<Matter> {
	const given = bookingId ? await requireBooking(db, bookingId) : null;
	const id = given?.leadId ?? leadId;
	if (!id) {
		throw new BookingFlowError(
			'input-missing',
			'The item carries neither a booking nor a lead.',
			'Put this node behind one that adds them to the item, or set Booking ID or Lead ID under Which Meeting.',
		);
	}
	const lead = await requireLead(db, id);
	const active = given ?? (await findActiveBooking(db, lead.id));
	const booking = active && isActive(active.status) ? active : null;
	const assignment = await latestAssignment(db, lead.id);
	const proposal = await findOpenProposal(db, lead.id);
	return {
		lead,
		booking,
		assignment,
		fromRepId: booking?.repId ?? assignment?.repId ?? proposal?.repId ?? null,
		pool: booking?.pool ?? assignment?.pool ?? 'default',
	};
}

/** Who may get it: the named rep, or the others of the pool. */
function askedReps(
	{ toRep, members }: ReassignInput,
	{ pool, fromRepId }: Matter,
): readonly PoolMember[] {
	if (!toRep) return members.filter((rep) => rep.pool === pool && rep.id !== fromRepId);
	const name = toRep.toLowerCase();
	const rep = members.find(
		({ id, email }) => id.toLowerCase() === name || email.toLowerCase() === name,
	);
	if (rep) return [{ ...rep, pool }];
	throw new BookingFlowError(
		'not-found',
		`Rep: "${toRep}" is not in the team.`,
		'Give the e-mail or the ID of a rep of the team of this node.',
	);
}

interface Candidates {
	readonly matter: Matter;
	readonly asked: readonly PoolMember[];
}

/** Those who are free at the time of the meeting; without a meeting everybody is. */
async function keepFree(
	context: FlowContext,
	{ busySources }: ReassignInput,
	{ matter: { booking, lead }, asked }: Candidates,
): Promise<readonly PoolMember[]> {
	if (!booking) return asked;
	const { settings, start, id } = booking;
	const coHostIds = await listCoHosts(context.store.db, id);
	const meeting = { lead, settings, start };
	const free = await Promise.all(
		asked.map(async (rep) => {
			const others = coHostIds.filter((each) => each !== rep.id);
			const asHost = { ...meeting, rep, coHostIds: others };
			const verdict = await checkTime(context, asHost, { busySources, exceptBookingId: id });
			return verdict === 'free';
		}),
	);
	return asked.filter((_, index) => free[index]);
}

async function decide(
	work: Work,
	input: ReassignInput,
	{ matter: { pool, booking }, asked, free }: Candidates & { free: readonly PoolMember[] },
): Promise<RouteDecision> {
	await lockCounts(work, [{ pool }], input.members);
	if (!free.length) {
		const names = asked.map(({ name }) => name).join(', ');
		const reason = names
			? `Nobody else is free at ${booking?.start}: asked were ${names}.`
			: `The pool "${pool}" has nobody else.`;
		return { chosen: null, shares: new Map(), trace: [], reason };
	}
	const [named] = free;
	if (input.toRep && named) {
		return { chosen: named, shares: new Map(), trace: [], reason: `${named.name} was named.` };
	}
	return await decideStep(
		work,
		{ ...input, members: free },
		{
			// All who are left are free at the time of the meeting, which is the only one that matters.
			step: { segment: '', pool, method: byWeight(input.method), slaHours: null, ownerOnly: false },
			owner: null,
			firstFree: new Map(),
			daysOff: new Map(),
		},
	);
}

function byWeight(method: RoutingMethod): RoutingMethod {
	return method === 'earliest' ? 'weighted' : method;
}

/** Returns the name of the change of the meeting, where there is one. */
async function handOn(
	work: Work,
	{ counting, region, skills, services }: ReassignInput,
	{
		matter,
		decision,
		to,
	}: { readonly matter: Matter; readonly decision: RouteDecision; readonly to: PoolMember },
): Promise<string | null> {
	const { lead, booking, assignment, fromRepId, pool } = matter;
	if (assignment) await transferAssignment(work, assignment.id, to.id);
	else {
		const { trace } = decision;
		const shares = decision.shares.size ? decision.shares : new Map([[to.id, 1]]);
		const made = { leadId: lead.id, repId: to.id, pool, method: 'reassigned', trace, shares };
		const needs = { region: region.values, skills: skills.values, ownerRepId: null };
		await recordAssignment(work, { ...made, needs, counting });
	}
	const handedOn = booking ? await reassignBooking(work, booking.id, to) : null;
	const proposal = await findOpenProposal(work.db, lead.id);
	if (proposal && proposal.repId !== to.id)
		await setProposalStatus(work, proposal.id, 'superseded');
	await appendAudit(work, {
		type: 'lead.reassigned',
		leadId: lead.id,
		bookingId: booking?.id ?? null,
		data: { from: fromRepId, to: to.id, pool, reason: decision.reason, trace: decision.trace },
	});
	return handedOn ? await planReassigned(work, { booking: handedOn, fromRepId }, services) : null;
}
