import { BookingFlowError } from '../error';
import { findBlockedSpans } from './blocked-spans';
import { findLocalSpans, findWorkingSpans, type Window } from './local-spans';
import { placeSlots } from './place-slots';
import type { AttendeeHours, SlotQuery } from './slot-query';
import { intersectSpans, subtractSpans } from './spans';

const MINUTE = 60_000;

/**
 * The starts, in epoch ms and ascending, of all slots of a rep: wholly within working hours (on the wall clock, also
 * across a change of clocks) and the attendee's waking hours, on the grid, and with their buffers clear of all busy
 * times. A slot may run on past midnight where the ranges of two days meet. The cost grows with the busy times plus
 * the slots. Throws `input-unusable` on an unknown zone, a duration or interval below a minute, a negative buffer.
 */
export function findFreeSlots(query: SlotQuery): number[] {
	requireUsable(query);
	if (query.from >= query.to) return [];
	const blocked = findBlockedSpans(query.busy, query, reach(query));
	return placeSlots(subtractSpans(findOpenSpans(query), blocked), query, query);
}

/** The time within working hours and the attendee's waking hours in which a slot of the window may lie. */
function findOpenSpans(query: SlotQuery): number[] {
	const { timezone, workingHours, attendee } = query;
	const working = findWorkingSpans(timezone, workingHours, reach(query));
	return attendee ? intersectSpans(working, findWakingSpans(attendee, reach(query))) : working;
}

/** The time in a window within the attendee's waking hours. */
export function findWakingSpans(attendee: AttendeeHours, window: Window): number[] {
	const ranges = [attendee.wakingHours];
	return findLocalSpans(attendee.timezone, () => ranges, window);
}

/** The window in which slots lie: the last may start just before `to`. */
export function reach(query: Pick<SlotQuery, 'from' | 'to' | 'durationMinutes'>): Window {
	return { from: query.from, to: query.to + query.durationMinutes * MINUTE };
}

function requireUsable(query: SlotQuery): void {
	requireMinutes(query.durationMinutes, 1, 'Duration');
	requireMinutes(query.slotIntervalMinutes, 1, 'Slot Interval');
	requireMinutes(query.bufferBeforeMinutes, 0, 'Buffer Before');
	requireMinutes(query.bufferAfterMinutes, 0, 'Buffer After');
	if (Number.isFinite(query.from) && Number.isFinite(query.to)) return;
	throw new BookingFlowError(
		'input-unusable',
		`Window: ${query.from} to ${query.to} is not a time span.`,
		'Give the start and the end of the window as points in time.',
	);
}

function requireMinutes(value: number, minimum: number, field: string): void {
	if (Number.isInteger(value) && value >= minimum) return;
	throw new BookingFlowError(
		'input-unusable',
		`${field}: ${value} is not a usable number of minutes.`,
		`Give a whole number of minutes, ${minimum} or more.`,
	);
}
