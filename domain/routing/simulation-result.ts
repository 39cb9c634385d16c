import type { PoolMember } from '../model';
import type { RouteDecision } from './route-decision';
import type { SimulatedLead } from './simulation-input';
import { round } from './words';

export interface SimulatedRep {
	readonly repId: string;
	readonly name: string;
	readonly got: number;
	/** What the rep's shares of these leads come to; rounded. */
	readonly fairShare: number;
	/** Got less fair share; rounded. */
	readonly distance: number;
	/** Leads that came while the rep was at a cap. */
	readonly leadsAtCap: number;
}

export interface SimulatedRoute {
	readonly lead: SimulatedLead;
	/** Null when nobody got it. */
	readonly repId: string | null;
	readonly reason: string;
}

export interface Simulation {
	/** In the order of the members. */
	readonly reps: readonly SimulatedRep[];
	/** In order of time. */
	readonly routes: readonly SimulatedRoute[];
	readonly unassigned: readonly SimulatedRoute[];
}

/** What is kept of a decision: a trace for every lead of a year would be too much. */
interface SimulatedOutcome extends SimulatedRoute, Pick<RouteDecision, 'shares'> {
	readonly atCap: ReadonlySet<string>;
}

export function toOutcome(lead: SimulatedLead, decision: RouteDecision): SimulatedOutcome {
	const { chosen, reason, shares, trace } = decision;
	const atCap = trace.filter(({ capsLeft }) => Object.values(capsLeft).includes(0));
	return {
		lead,
		repId: chosen?.id ?? null,
		reason,
		shares,
		atCap: new Set(atCap.map(({ repId }) => repId)),
	};
}

/** What came of a run, rep by rep and lead by lead. */
export function summarise(
	members: readonly PoolMember[],
	outcomes: readonly SimulatedOutcome[],
): Simulation {
	const routes = outcomes.map(({ lead, repId, reason }) => ({ lead, repId, reason }));
	return {
		reps: members.map((member) => summariseRep(member, outcomes)),
		routes,
		unassigned: routes.filter(({ repId }) => repId === null),
	};
}

function summariseRep(
	{ id, name }: PoolMember,
	outcomes: readonly SimulatedOutcome[],
): SimulatedRep {
	const got = outcomes.filter(({ repId }) => repId === id).length;
	const fairShare = outcomes.reduce((sum, { shares }) => sum + (shares.get(id) ?? 0), 0);
	return {
		repId: id,
		name,
		got,
		fairShare: round(fairShare, 2),
		distance: round(got - fairShare, 2),
		leadsAtCap: outcomes.filter(({ atCap }) => atCap.has(id)).length,
	};
}

export interface ComparedRep {
	readonly repId: string;
	readonly name: string;
	/** Leads of the rep in the first run and in the second. */
	readonly now: number;
	readonly simulated: number;
	readonly difference: number;
}

type RunRep = Pick<SimulatedRep, 'repId' | 'name' | 'got'>;

/** Who would get more and who less, by two runs or by what was and a run. Reps of one of the two only have 0 in the other. */
export function compareRuns(
	before: readonly RunRep[],
	after: readonly RunRep[],
): readonly ComparedRep[] {
	const gotIn = (run: readonly RunRep[], id: string) =>
		run.find(({ repId }) => repId === id)?.got ?? 0;
	const names = new Map([...before, ...after].map(({ repId, name }) => [repId, name]));
	return [...names].map(([repId, name]) => {
		const now = gotIn(before, repId);
		const simulated = gotIn(after, repId);
		return { repId, name, now, simulated, difference: simulated - now };
	});
}
