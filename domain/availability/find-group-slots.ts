import { BookingFlowError } from '../error';
import { findFreeSlots } from './find-free-slots';
import type { SlotQuery } from './slot-query';

export interface MemberQuery extends SlotQuery {
	readonly id: string;
}

/** A time at which a member of each group is free. */
export interface GroupSlot {
	/** Epoch ms. */
	readonly start: number;
	/** For each group, the ids of its members who are free, in the order given. */
	readonly freeIds: readonly (readonly string[])[];
}

interface MemberStarts {
	readonly id: string;
	readonly starts: readonly number[];
	/** Index of the first start that has not been passed. */
	next: number;
}

/**
 * The times, ascending, at which somebody of every group is free and each group has a person of its own. Where all
 * must come, each is a group of one; where one of a pool must come, the pool is a group. A group without members is
 * never free. All queries share the meeting: throws `input-unusable` where durations, intervals or grids differ, and
 * on whatever `findFreeSlots` refuses.
 */
export function findGroupSlots(groups: readonly (readonly MemberQuery[])[]): GroupSlot[] {
	requireOneMeeting(groups.flat());
	if (!groups.length || groups.some((group) => !group.length)) return [];
	const members = groups.map((group) =>
		group.map((query): MemberStarts => ({ id: query.id, starts: findFreeSlots(query), next: 0 })),
	);
	const slots: GroupSlot[] = [];
	let start = findNext(members, -Infinity);
	while (start < Infinity) {
		const freeIds = members.map((group) => findFreeIds(group, start));
		if (chooseDistinct(freeIds)) slots.push({ start, freeIds });
		start = findNext(members, start + 1);
	}
	return slots;
}

/**
 * One id of each group with no id twice, the first of a group where that can be; null when there are too few people,
 * as where two groups have only the same one.
 */
export function chooseDistinct(groups: readonly (readonly string[])[]): string[] | null {
	const groupOf = new Map<string, number>();
	const place = (group: number, tried: Set<string>): boolean =>
		(groups[group] ?? []).some((id) => {
			if (tried.has(id)) return false;
			tried.add(id);
			const holder = groupOf.get(id);
			if (holder !== undefined && !place(holder, tried)) return false;
			groupOf.set(id, group);
			return true;
		});
	if (!groups.every((_, group) => place(group, new Set()))) return null;
	const chosen = new Map([...groupOf].map(([id, group]) => [group, id]));
	return groups.map((_, group) => chosen.get(group) ?? '');
}

/** The first time from `earliest` on at which somebody of each group may be free, Infinity when there is none. */
function findNext(groups: readonly (readonly MemberStarts[])[], earliest: number): number {
	let start = earliest;
	for (let agreed = 0, i = 0; agreed < groups.length; i = (i + 1) % groups.length) {
		const first = Math.min(...(groups[i] ?? []).map((member) => skipTo(member, start)));
		agreed = first === start ? agreed + 1 : 1;
		start = first;
		if (start === Infinity) return start;
	}
	return start;
}

/** The member's first start at or after an instant. Changes `next`. */
function skipTo(member: MemberStarts, instant: number): number {
	while ((member.starts[member.next] ?? Infinity) < instant) member.next++;
	return member.starts[member.next] ?? Infinity;
}

function findFreeIds(group: readonly MemberStarts[], start: number): string[] {
	return group.filter((member) => skipTo(member, start) === start).map(({ id }) => id);
}

function requireOneMeeting([first, ...others]: readonly MemberQuery[]): void {
	const other = others.find(
		(query) =>
			query.durationMinutes !== first?.durationMinutes ||
			query.slotIntervalMinutes !== first.slotIntervalMinutes ||
			query.gridTimezone !== first.gridTimezone,
	);
	if (!other) return;
	throw new BookingFlowError(
		'input-unusable',
		`Further Reps: ${first?.id} and ${other.id} are asked for different meetings.`,
		'Give all the same duration, slot interval and clock for the slots to follow.',
	);
}
