import { listAssignments } from '../adapters/store/assignments';
import type { Instant, PoolMember } from '../domain/model';
import { simulateRouting as simulate } from '../domain/routing/simulate';
import type { SimulationInput } from '../domain/routing/simulation-input';
import { compareRuns } from '../domain/routing/simulation-result';
import type { Simulation } from '../domain/routing/simulation-result';
import type { FlowContext } from './context';

const DAY_MS = 24 * 60 * 60_000;

export interface SimulateInput extends Omit<SimulationInput, 'leads' | 'counts'> {
	/** Those that the pool got in the last days, or a list of one's own. */
	readonly leads: { readonly pastDays: number } | { readonly rows: SimulationInput['leads'] };
}

/** How a rep fares in the simulation. `now` is what the rep really got; null where the leads are made up. */
export interface SimulatedShare {
	readonly repId: string;
	readonly name: string;
	readonly now: number | null;
	readonly simulated: number;
	readonly difference: number | null;
	readonly fairShare: number;
	readonly leadsAtCap: number;
}

export interface SimulatedLeadRow {
	readonly at: Instant;
	readonly leadId: string | null;
	/** The rep who really got the lead. */
	readonly now: string | null;
	readonly simulated: string | null;
	readonly reason: string;
}

export interface RoutingSimulation {
	readonly leads: number;
	readonly unassigned: number;
	/** Leads that would go to somebody else. */
	readonly changed: number;
	readonly reps: readonly SimulatedShare[];
	readonly routes: readonly SimulatedLeadRow[];
}

/** Plays leads through a team as it might be, and holds the result against what really was. Changes nothing. */
export async function simulateRouting(
	context: FlowContext,
	{ leads, ...settings }: SimulateInput,
): Promise<RoutingSimulation> {
	if ('rows' in leads)
		return present(simulate({ ...settings, leads: leads.rows }), [], settings.members);
	const since = new Date(Date.parse(context.now) - leads.pastDays * DAY_MS).toISOString();
	const past = await listAssignments(context.store.db, { pool: settings.pool, since });
	const simulation = simulate({
		...settings,
		leads: past.map(({ at, needs }) => ({ at, ...needs })),
	});
	return present(simulation, past, settings.members);
}

interface PastLead {
	readonly leadId: string;
	readonly repId: string;
}

/** The past leads are in the order of the simulated ones. */
function present(
	{ reps, routes, unassigned }: Simulation,
	past: readonly PastLead[],
	members: readonly PoolMember[],
): RoutingSimulation {
	const rows = routes.map(({ lead, repId, reason }, index) => ({
		at: lead.at,
		leadId: past[index]?.leadId ?? null,
		now: past[index]?.repId ?? null,
		simulated: repId,
		reason,
	}));
	const byId = new Map(reps.map((rep) => [rep.repId, rep]));
	const compared = compareRuns(countPast(past, members), reps);
	// The team as it is listed; those who have left it come last.
	const order = [...byId.keys(), ...compared.map(({ repId }) => repId)];
	return {
		leads: rows.length,
		unassigned: unassigned.length,
		changed: past.length ? rows.filter(({ now, simulated }) => now !== simulated).length : 0,
		reps: compared.toSorted(byIndexIn(order)).map((rep) => ({
			...rep,
			...(past.length ? {} : { now: null, difference: null }),
			fairShare: byId.get(rep.repId)?.fairShare ?? 0,
			leadsAtCap: byId.get(rep.repId)?.leadsAtCap ?? 0,
		})),
		routes: rows,
	};
}

function byIndexIn(order: readonly string[]) {
	return (one: { readonly repId: string }, other: { readonly repId: string }) =>
		order.indexOf(one.repId) - order.indexOf(other.repId);
}

/** What each rep really got; those who have left the team go by their id. */
function countPast(past: readonly PastLead[], members: readonly PoolMember[]) {
	const names = new Map(members.map(({ id, name }) => [id, name]));
	const leads = Map.groupBy(past, ({ repId }) => repId);
	return [...leads].map(([repId, { length: got }]) => ({
		repId,
		name: names.get(repId) ?? repId,
		got,
	}));
}
