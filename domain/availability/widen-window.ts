import { toLocalTimes } from '../timezone/local-time';
import {
	findFirstEnd,
	findLastEnd,
	findProspectTimezone,
	toSlotQuery,
	type ProposalQuery,
} from './proposal-query';
import { findWorkingSpans } from './working-spans';

const DAY = 86_400_000;

/** How many of the rep's working days the window grows at most for the sake of a second day. */
const WORKING_DAYS_FOR_ANOTHER_DAY = 2;

/**
 * The end of the window, given all starts that its widest holds, ascending. A window that holds fewer than `slotCount`
 * grows by whole days until it holds them. If these are all on one of the prospect's days it grows on to the next day
 * with a slot, unless that is after the rep's second next working day, or the earliest times are wanted anyway.
 */
export function widenWindow(query: ProposalQuery, starts: readonly number[]): number {
	const { slotCount, choice } = query.settings;
	const enough = starts[Math.max(slotCount, 1) - 1];
	if (enough === undefined) return findLastEnd(query);
	const to = findEndAfter(query, enough);
	if (to === findFirstEnd(query) || choice === 'earliest' || slotCount < 2) return to;
	const another = findAnotherDay(query, starts, to);
	return another === null ? to : findEndAfter(query, another);
}

/** The end of the window that has grown by just so many days that a start lies in it. */
function findEndAfter(query: ProposalQuery, start: number): number {
	const firstEnd = findFirstEnd(query);
	const daysMore = start < firstEnd ? 0 : Math.floor((start - firstEnd) / DAY) + 1;
	return Math.min(firstEnd + daysMore * DAY, findLastEnd(query));
}

/** The start that brings in a second day of the prospect's; null when there are two already, or it is too far off. */
function findAnotherDay(
	query: ProposalQuery,
	starts: readonly number[],
	to: number,
): number | null {
	const timezone = findProspectTimezone(query);
	const days = toDays(starts, timezone);
	const firstDay = days[0] ?? 0;
	const index = days.findIndex((day) => day > firstDay);
	const another = starts[index];
	if (another === undefined || another < to) return null;
	const window = { from: starts[0] ?? to, to: another };
	const working = findWorkingSpans(toSlotQuery(query, window), window);
	const workingStarts = working.filter((_, edge) => edge % 2 === 0);
	const daysBetween = new Set([...toDays(workingStarts, timezone), days[index]]);
	daysBetween.delete(firstDay);
	return daysBetween.size <= WORKING_DAYS_FOR_ANOTHER_DAY ? another : null;
}

/** Local days since 1970-01-01. */
function toDays(instants: readonly number[], timezone: string): number[] {
	return toLocalTimes(instants, timezone).map((local) => Math.floor(local / DAY));
}
