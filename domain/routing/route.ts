import type { Instant, PoolMember } from '../model';
import { chooseByShare } from './chairman';
import { isWorkingAt, localTimeOf } from './working-now';

export const ROUTING_METHODS = ['equal', 'weighted'] as const;
export type RoutingMethod = (typeof ROUTING_METHODS)[number];

export interface RouteInput {
	readonly members: readonly PoolMember[];
	readonly pool: string;
	readonly method: RoutingMethod;
	/** Leads that each rep of the pool has been assigned and that count; a missing rep has none. */
	readonly counts: ReadonlyMap<string, number>;
	readonly now: Instant;
	/** Only reps whose working hours contain `now`. */
	readonly requireWorkingNow?: boolean;
	/** The lead's owner or earlier rep, who keeps the lead while in the pool, also outside working hours. */
	readonly preferRepId?: string | null;
}

export interface RouteTraceEntry {
	readonly repId: string;
	readonly name: string;
	/** 0 to 1. */
	readonly share: number;
	/** Leads so far. */
	readonly count: number;
	/** The leads that the share comes to, this one included. */
	readonly expected: number;
	readonly status: 'chosen' | 'eligible' | 'ruled_out';
	readonly reason: string;
}

export interface RouteDecision {
	readonly chosen: PoolMember | null;
	readonly trace: readonly RouteTraceEntry[];
	readonly reason: string;
}

type Standing = Omit<RouteTraceEntry, 'status' | 'reason'>;

/** Decides which rep of a pool gets a lead, and says rep by rep why. */
export function routeLead(input: RouteInput): RouteDecision {
	const members = input.members.filter(({ pool }) => pool === input.pool);
	if (!members.length) return { chosen: null, trace: [], reason: emptyPoolReason(input) };

	const preferred = members.find(({ id }) => id === input.preferRepId);
	const isEligible = (member: PoolMember) =>
		!input.requireWorkingNow || isWorkingAt(member, input.now);
	const chosen = preferred ?? chooseMember(members, input, isEligible);
	const trace = members.map((member) => {
		const standing = standingOf(member, members, input);
		if (member === chosen) {
			return { ...standing, status: 'chosen' as const, reason: chosenReason(standing, preferred) };
		}
		if (!isEligible(member)) {
			const reason = `It is ${localTimeOf(member, input.now)}, outside the working hours.`;
			return { ...standing, status: 'ruled_out' as const, reason };
		}
		return {
			...standing,
			status: 'eligible' as const,
			reason: eligibleReason(standing, preferred),
		};
	});
	return { chosen, trace, reason: decisionReason(chosen, trace, input) };
}

function chooseMember(
	members: readonly PoolMember[],
	input: RouteInput,
	isEligible: (member: PoolMember) => boolean,
): PoolMember | null {
	const candidates = members.map((member) => ({
		id: member.id,
		weight: weightOf(member, input),
		count: input.counts.get(member.id) ?? 0,
	}));
	const eligibleIds = new Set(members.filter(isEligible).map(({ id }) => id));
	const id = chooseByShare(candidates, (candidate) => eligibleIds.has(candidate));
	return members.find((member) => member.id === id) ?? null;
}

function standingOf(
	member: PoolMember,
	members: readonly PoolMember[],
	input: RouteInput,
): Standing {
	const weights = members.reduce((sum, other) => sum + weightOf(other, input), 0);
	const total = members.reduce((sum, { id }) => sum + (input.counts.get(id) ?? 0), 0);
	const share = weightOf(member, input) / weights;
	return {
		repId: member.id,
		name: member.name,
		share: round(share, 4),
		count: input.counts.get(member.id) ?? 0,
		expected: round(share * (total + 1), 2),
	};
}

function weightOf(member: PoolMember, { method }: RouteInput): number {
	return method === 'weighted' ? member.weight : 1;
}

function chosenReason(standing: Standing, preferred: PoolMember | undefined): string {
	if (preferred) return 'Knows the lead already.';
	return `Next in turn: ${againstShare(standing)}`;
}

function eligibleReason(standing: Standing, preferred: PoolMember | undefined): string {
	if (preferred) return `The lead stays with ${preferred.name}.`;
	return `Not next in turn: ${againstShare(standing)}`;
}

function againstShare({ count, expected }: Standing): string {
	return `has ${count} of the ${expected} leads that the share comes to, this one included.`;
}

function decisionReason(
	chosen: PoolMember | null,
	trace: readonly RouteTraceEntry[],
	{ pool, preferRepId }: RouteInput,
): string {
	if (!chosen) {
		return `Nobody in the pool "${pool}" is working now. Switch off Only Reps Working Now, or change the working hours.`;
	}
	const own = trace.find(({ status }) => status === 'chosen')?.reason ?? '';
	const away =
		preferRepId && preferRepId !== chosen.id
			? ` The earlier rep ${preferRepId} is not in the pool "${pool}".`
			: '';
	return `${chosen.name}: ${own}${away}`;
}

function emptyPoolReason({ members, pool }: RouteInput): string {
	const known = [...new Set(members.map((member) => member.pool))].sort();
	if (!known.length) return `The pool "${pool}" has no reps: no active rep is given at all.`;
	const names = known.map((name) => `"${name}"`).join(', ');
	return `The pool "${pool}" has no reps. Pools with reps: ${names}.`;
}

function round(value: number, digits: number): number {
	return Math.round(value * 10 ** digits) / 10 ** digits;
}
