import { BookingFlowError } from '../error';
import type { PoolMember } from '../model';
import { AssignedLog } from './assigned-log';
import { addCounts, countsOfDecision, openingCounts, type Counts } from './counts';
import { periodKey, type PeriodKey } from './counting-period';
import { routeLead } from './route';
import type { RouteInput } from './route-input';
import type { SimulatedLead, SimulationInput } from './simulation-input';
import { summarise, toOutcome, type Simulation } from './simulation-result';

const NO_COUNTS: Counts = new Map();

/**
 * Routes leads as Route Lead would have at their own times, in order of time, without changing anything. Leads count
 * by the time they came, whatever the basis. Throws `input-unusable` as `routeLead` does, on an absence of a rep who
 * is not in the pool, and on a time that is none.
 */
export function simulateRouting(input: SimulationInput): Simulation {
	const members = withAbsences(input);
	const inPool = members.filter(({ pool }) => pool === input.pool);
	const leads = inOrder(input.leads);
	const log = new AssignedLog();
	const buckets = startBuckets(input, leads[0]);
	const outcomes = leads.map((lead) => {
		const period = periodKey(input.counting, lead.at);
		const { bucket } = period;
		const counts = openPeriod(buckets, period);
		const assigned = log.read(inPool, lead.at);
		const decision = routeLead(toRouteInput(lead, input, { members, counts, assigned }));
		const { chosen, shares } = decision;
		if (chosen) {
			const before = buckets.get(bucket) ?? NO_COUNTS;
			buckets.set(bucket, addCounts(before, countsOfDecision(chosen.id, shares)));
			log.add(chosen, lead.at);
		}
		return toOutcome(lead, decision);
	});
	return summarise(inPool, outcomes);
}

/** What counts already belongs to the period of the first lead. */
function startBuckets(
	{ counting, counts }: SimulationInput,
	first: SimulatedLead | undefined,
): Map<string, Counts> {
	if (!first || !counts) return new Map();
	return new Map([[periodKey(counting, first.at).bucket, counts]]);
}

function withAbsences({ members, pool, absences }: SimulationInput): readonly PoolMember[] {
	const isInPool = (repId: string) =>
		members.some((member) => member.id === repId && member.pool === pool);
	const stranger = absences.find(({ repId }) => !isInPool(repId));
	if (stranger) {
		throw new BookingFlowError(
			'input-unusable',
			`Absences: ${stranger.repId} is not in the pool "${pool}".`,
			'Give the ID of a rep of the pool, as the team has it.',
		);
	}
	return members.map((member) => {
		const more = absences.filter(({ repId }) => repId === member.id);
		return { ...member, outOfOffice: [...(member.outOfOffice ?? []), ...more] };
	});
}

function inOrder(leads: readonly SimulatedLead[]): readonly SimulatedLead[] {
	const strange = leads.find(({ at }) => Number.isNaN(Date.parse(at)));
	if (!strange) return [...leads].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
	throw new BookingFlowError(
		'input-unusable',
		`Leads: ${JSON.stringify(strange.at)} is not a date and time.`,
		'Give the time of each lead with its offset, such as "2026-11-24T14:00:00Z".',
	);
}

/** What counts at a moment. Where nothing does yet, the period opens with what the last one left over. */
function openPeriod(buckets: Map<string, Counts>, { bucket, readFrom }: PeriodKey): Counts {
	const { first, last } = readFrom;
	const read = [...buckets].filter(([name]) => first <= name && name <= last);
	if (read.length) {
		return read.reduce((sum, [, counts]) => addCounts(sum, counts), NO_COUNTS);
	}
	// Leads come in order of time, and so did the buckets.
	const opening = openingCounts([...buckets.values()].at(-1) ?? NO_COUNTS);
	buckets.set(bucket, opening);
	return opening;
}

function toRouteInput(
	{ at, region, skills, ownerRepId }: SimulatedLead,
	input: SimulationInput,
	state: Required<Pick<RouteInput, 'members' | 'counts' | 'assigned'>>,
): RouteInput {
	const { pool, method, requireWorkingNow, ownerOverCap, daysOff } = input;
	return {
		...state,
		pool,
		method,
		now: at,
		requireWorkingNow: requireWorkingNow ?? false,
		ownerOverCap: ownerOverCap ?? true,
		daysOff: daysOff ?? new Map(),
		region: { values: region ?? [], rule: input.regionRule },
		skills: { values: skills ?? [], rule: input.skillRule },
		owner: ownerRepId ? { repId: ownerRepId, source: 'earlier' } : null,
	};
}
