import type { Instant, LeadCaps, LocalDate, PoolMember } from '../model';
import { capsLeft, describeReachedCap, type AssignedLeads } from './caps';
import { countOf, type Counts } from './counts';
import type { RoutingMethod } from './route-input';
import { sharesOf } from './shares';
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
	/** Of the next lead of the rep's tier, 0 to 1; 0 for who takes no part now. */
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
	/** Whether the rep has a share of the leads that come now. */
	readonly takesPart: boolean;
	/** Why not; null when the rep does. */
	readonly reason: string | null;
}

/** Where every rep of a pool stands before the next lead, in the order of the members. */
export function standingsOf(input: StandingsInput): readonly Standing[] {
	const tiers = new Map<number, PoolMember[]>();
	for (const member of input.members) {
		if (findReason(member, input)) continue;
		const tier = member.priority ?? 1;
		tiers.set(tier, [...(tiers.get(tier) ?? []), member]);
	}
	const shares = new Map(
		[...tiers.values()].flatMap((members) => [...sharesOf(members, input.method)]),
	);
	return input.members.map((member) => toStanding(member, shares.get(member.id) ?? 0, input));
}

function toStanding(member: PoolMember, share: number, input: StandingsInput): Standing {
	const { count, expected } = countOf(input.counts, member.id);
	const reason = findReason(member, input);
	return {
		repId: member.id,
		name: member.name,
		pool: member.pool,
		tier: member.priority ?? 1,
		share: round(share, 4),
		count,
		expected: round(expected, 2),
		ahead: round(count - expected, 2),
		capsLeft: capsLeft(member, input.assigned.get(member.id)),
		outOfOfficeUntil: findAbsence(member, input.now)?.lastDate ?? null,
		takesPart: reason === null,
		reason,
	};
}

function findReason(member: PoolMember, { assigned, now }: StandingsInput): string | null {
	const absence = findAbsence(member, now);
	if (absence) return `Out of office from ${absence.firstDate} to ${absence.lastDate}.`;
	return describeReachedCap(member, assigned.get(member.id));
}
