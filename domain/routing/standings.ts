import type { Instant, LeadCaps, LocalDate, PoolMember } from '../model';
import { capsLeft, describeReachedCap, type AssignedLeads } from './caps';
import { countOf, type Counts } from './counts';
import type { RoutingMethod } from './route-input';
import { shareOut, type Part } from './shares';
import { findAbsence } from './working-now';
import { round } from './words';

export interface StandingsInput {
	/** Of one pool. */
	readonly members: readonly PoolMember[];
	readonly method: RoutingMethod;
	readonly counts: Counts;
	/** By rep id; a missing rep has had none. */
	readonly assigned: ReadonlyMap<string, AssignedLeads>;
	readonly now: Instant;
}

/** How a rep stands in the pool. Numbers are rounded for reading. */
export interface Standing {
	readonly repId: string;
	readonly name: string;
	readonly pool: string;
	readonly tier: number;
	/** Of the next lead of the rep's tier, 0 to 1; 0 for who is away, or at a cap and not ahead. */
	readonly share: number;
	/** Leads that count. */
	readonly count: number;
	/** What the rep's shares of the leads so far come to. */
	readonly expected: number;
	/** Count less expected: below 0 is behind. */
	readonly ahead: number;
	readonly capsLeft: LeadCaps;
	/** The last day away; null when the rep is there. */
	readonly outOfOfficeUntil: LocalDate | null;
	/** Whether the rep can get the leads that come now, working hours and calendar left aside. */
	readonly takesPart: boolean;
	/** Why not; null when the rep can. */
	readonly reason: string | null;
}

/** Where every rep of a pool stands before the next lead, in the order of the members. */
export function standingsOf(input: StandingsInput): readonly Standing[] {
	const rows = input.members.map((member) => ({ member, ...findPart(member, input) }));
	const tiers = new Set(input.members.map(tierOf));
	const shares = new Map(
		[...tiers].flatMap((tier) => [
			...shareOut(
				rows.filter(({ member }) => tierOf(member) === tier),
				input,
			),
		]),
	);
	return rows.map(({ member, reason }) => ({
		...toStanding(member, shares.get(member.id) ?? 0, input),
		takesPart: reason === null,
		reason,
	}));
}

function toStanding(member: PoolMember, share: number, input: StandingsInput) {
	const { count, expected } = countOf(input.counts, member.id);
	return {
		repId: member.id,
		name: member.name,
		pool: member.pool,
		tier: tierOf(member),
		share: round(share, 4),
		count,
		expected: round(expected, 2),
		ahead: round(count - expected, 2),
		capsLeft: capsLeft(member, input.assigned.get(member.id)),
		outOfOfficeUntil: findAbsence(member, input.now)?.lastDate ?? null,
	};
}

function tierOf({ priority }: PoolMember): number {
	return priority ?? 1;
}

function findPart(
	member: PoolMember,
	{ assigned, now }: StandingsInput,
): { readonly part: Part; readonly reason: string | null } {
	const absence = findAbsence(member, now);
	if (absence) {
		const { firstDate, lastDate } = absence;
		return { part: 'never', reason: `Out of office from ${firstDate} to ${lastDate}.` };
	}
	const reason = describeReachedCap(member, assigned.get(member.id));
	return { part: reason ? 'while_ahead' : 'always', reason };
}
