import { findBlockedSpans } from './blocked-spans';
import { requireUsable } from './check-query';
import { findCappedSpans, findLoadedSpans } from './closed-days';
import { findLocalSpans, type Window } from './local-spans';
import { placeSlots } from './place-slots';
import { keepWithinLimits } from './prospect-limits';
import type { AttendeeHours, SlotQuery } from './slot-query';
import { intersectSpans, subtractFromPoints, subtractSpans, type Spans } from './spans';
import { findWorkingSpans } from './working-spans';

const MINUTE = 60_000;

/**
 * The starts, in epoch ms and ascending, of all slots of a rep: wholly within working hours (on the wall clock, also
 * across a change of clocks), the attendee's waking hours and the prospect's limits, on the grid, no sooner than the
 * minimum notice, with their buffers clear of all busy times, on days that are not full. A slot may run on past
 * midnight where the ranges of two days meet. The cost grows with the busy times plus the slots. Throws
 * `input-unusable`, naming the field, on an unknown zone, a date that is none, busy times or numbers without sense.
 */
export function findFreeSlots(query: SlotQuery): number[] {
	requireUsable(query);
	const window = { from: findEarliestStart(query), to: query.to };
	if (window.from >= window.to) return [];
	const around = reach(query, window);
	const blocked = findBlockedSpans(query.busy, query, around);
	const starts = placeSlots(subtractSpans(findOpenSpans(query, around), blocked), query, window);
	return keepOpenDays(starts, query);
}

/** `from`, or the end of the minimum notice where that is later. */
export function findEarliestStart({ from, now, minimumNoticeMinutes }: SlotQuery): number {
	return now === undefined ? from : Math.max(from, now + (minimumNoticeMinutes ?? 0) * MINUTE);
}

/** The time in a window that working hours, waking hours and limits leave. */
function findOpenSpans(query: SlotQuery, window: Window): Spans {
	const working = findWorkingSpans(query, window);
	return keepLimits(keepWaking(working, query, window), query, window);
}

/** The time of `spans` in which the attendee can meet. */
export function keepWaking(spans: Spans, { attendee }: SlotQuery, window: Window): Spans {
	return attendee ? intersectSpans(spans, findWakingSpans(attendee, window)) : spans;
}

function findWakingSpans({ timezone, wakingHours }: AttendeeHours, window: Window): Spans {
	const ranges = [wakingHours];
	return findLocalSpans(timezone, () => ranges, window);
}

/** The time of `spans` that the prospect's limits leave. Their clock is the attendee's, else that of the grid. */
export function keepLimits(spans: Spans, query: SlotQuery, window: Window): Spans {
	if (!query.limits?.length) return spans;
	const timezone = query.attendee?.timezone ?? query.gridTimezone;
	return keepWithinLimits(spans, query.limits, { timezone, window });
}

/** The starts on days and in weeks that are not full. */
export function keepOpenDays(starts: number[], query: SlotQuery): number[] {
	const window = { from: query.from, to: query.to };
	const uncapped = subtractFromPoints(starts, findCappedSpans(query, window));
	return subtractFromPoints(uncapped, findLoadedSpans(query, window));
}

/** The window in which slots lie: the last may start just before `to`. */
export function reach(query: Pick<SlotQuery, 'durationMinutes'>, window: Window): Window {
	return { from: window.from, to: window.to + query.durationMinutes * MINUTE };
}
