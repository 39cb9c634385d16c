import type { PoolMember } from '../model';
import { describeReachedCap } from './caps';
import { findMissingSkills, matchRegion } from './match';
import type { RouteInput } from './route-input';
import type { Part } from './shares';
import { describeSlot, quote } from './words';
import { findAbsence, isWorkingAt, localTimeOf } from './working-now';

const HOUR = 3_600_000;

export const OBSTACLES = [
	'out_of_office',
	'capped',
	'region',
	'skills',
	'outside_hours',
	'calendar_unreadable',
	'no_free_slot',
	'beyond_sla',
] as const;
/** Why a rep cannot take a lead. */
export type Obstacle = (typeof OBSTACLES)[number];

/** How a rep of the pool stands to one lead, other reps left aside. */
export interface Screened {
	readonly member: PoolMember;
	readonly tier: number;
	/** Null when the rep can take the lead. */
	readonly obstacle: Obstacle | null;
	/** What the obstacle is, in words. */
	readonly reason: string;
	readonly part: Part;
	/** What is preferred, not required: places first, then skills. More is better. */
	readonly match: readonly [region: number, skills: number];
	/** Epoch ms; null when there is none or it was not asked for. */
	readonly firstFree: number | null;
}

type Finding = readonly [Obstacle, reason: string] | null;
type Check = (member: PoolMember, input: RouteInput) => Finding;

/** With these a rep takes no part in the lead. In the order in which they are told. */
const SHARE_CHECKS: readonly Check[] = [checkAbsence, checkCaps, checkRegion, checkSkills];

/** With these a rep takes part, and catches up later. */
const TIME_CHECKS: readonly Check[] = [checkHours, checkFreeSlot];

export function screen(member: PoolMember, input: RouteInput): Screened {
	const outside = findAll(SHARE_CHECKS, member, input);
	const [obstacle, reason] = outside[0] ?? findAll(TIME_CHECKS, member, input)[0] ?? [null, ''];
	return {
		member,
		tier: member.priority ?? 1,
		obstacle,
		reason,
		part: partOf(outside.map(([name]) => name)),
		match: rateMatch(member, input),
		firstFree: firstFreeOf(member, input),
	};
}

function findAll(checks: readonly Check[], member: PoolMember, input: RouteInput) {
	return checks.flatMap((check) => {
		const finding = check(member, input);
		return finding ? [finding] : [];
	});
}

function partOf(obstacles: readonly Obstacle[]): Part {
	if (!obstacles.length) return 'always';
	return obstacles.every((obstacle) => obstacle === 'capped') ? 'while_ahead' : 'never';
}

function checkAbsence(member: PoolMember, { now }: RouteInput): Finding {
	const absence = findAbsence(member, now);
	if (!absence) return null;
	return [
		'out_of_office',
		`Out of office from ${absence.firstDate} to ${absence.lastDate}: no share of this lead.`,
	];
}

function checkCaps(member: PoolMember, { assigned }: RouteInput): Finding {
	const reached = describeReachedCap(member, assigned?.get(member.id));
	return reached ? ['capped', reached] : null;
}

function checkRegion(member: PoolMember, { region }: RouteInput): Finding {
	if (region?.rule !== 'require' || !region.values.length) return null;
	if (matchRegion(member, region.values) > 0) return null;
	const places = quote(member.regions ?? []);
	return ['region', `Looks after ${places}; the lead is in ${quote(region.values)}.`];
}

function checkSkills(member: PoolMember, { skills }: RouteInput): Finding {
	if (skills?.rule !== 'require') return null;
	const missing = findMissingSkills(member, skills.values);
	return missing.length ? ['skills', `Lacks ${quote(missing)}, which the lead needs.`] : null;
}

function checkHours(member: PoolMember, input: RouteInput): Finding {
	if (!input.requireWorkingNow) return null;
	const daysOff = input.daysOff?.get(member.id);
	if (isWorkingAt(daysOff ? { ...member, daysOff } : member, input.now)) return null;
	return ['outside_hours', `It is ${localTimeOf(member, input.now)}, outside the working hours.`];
}

function checkFreeSlot(member: PoolMember, input: RouteInput): Finding {
	if (!needsFreeSlot(input)) return null;
	const free = input.firstFree?.get(member.id) ?? { unreadable: 'nothing is known of it' };
	if ('unreadable' in free) {
		return ['calendar_unreadable', `The calendar cannot be read: ${free.unreadable}.`];
	}
	if (free.start === null) return ['no_free_slot', 'Has no free slot.'];
	const { slaHours } = input;
	if (!slaHours || free.start <= Date.parse(input.now) + slaHours * HOUR) return null;
	const slot = describeSlot(free.start, member.timezone);
	return ['beyond_sla', `The first free slot is ${slot}, more than ${slaHours} h away.`];
}

function needsFreeSlot({ method, slaHours, firstFree, ownerOnly }: RouteInput): boolean {
	if (firstFree) return true;
	return !ownerOnly && (method === 'earliest' || Boolean(slaHours));
}

function firstFreeOf(member: PoolMember, { firstFree }: RouteInput): number | null {
	const free = firstFree?.get(member.id);
	return free && 'start' in free ? free.start : null;
}

function rateMatch(member: PoolMember, { region, skills }: RouteInput): Screened['match'] {
	return [
		region?.rule === 'prefer' && region.values.length ? matchRegion(member, region.values) : 0,
		skills?.rule === 'prefer'
			? skills.values.length - findMissingSkills(member, skills.values).length
			: 0,
	];
}
