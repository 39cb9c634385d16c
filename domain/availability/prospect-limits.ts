import { findLocalSpans, sortRanges, type Window } from './local-spans';
import { toWeekdayIndex } from './local-dates';
import { intersectSpans, joinStretches, subtractSpans, type Spans } from './spans';

/** A stretch of time that the prospect wishes for ("next week"), or with `excluded` rules out. Epoch ms. */
export interface LimitWindow {
	/** null is open-ended. */
	readonly from: number | null;
	readonly to: number | null;
	readonly excluded?: boolean | undefined;
}

/** Hours of the prospect's clock that the prospect wishes for ("after 4"), or with `excluded` rules out ("not Monday"). */
export interface LimitHours {
	/** Minutes after local midnight, 0 to 1440, end exclusive. */
	readonly startMinute: number;
	readonly endMinute: number;
	/** Monday = 1 to Sunday = 7. Missing or empty: every day. */
	readonly weekdays?: readonly number[] | undefined;
	readonly excluded?: boolean | undefined;
}

/**
 * What a prospect says about when to meet. A slot lies wholly within the wished windows, if there are any, and wholly
 * within the wished hours, if there are any ("next week" and "after 4" are both kept); it overlaps nothing excluded.
 */
export type ProspectLimit = LimitWindow | LimitHours;

export function isLimitHours(limit: ProspectLimit): limit is LimitHours {
	return 'startMinute' in limit;
}

export function isLimitWindow(limit: ProspectLimit): limit is LimitWindow {
	return !isLimitHours(limit);
}

/** The time of `spans` that the limits leave. */
export function keepWithinLimits(
	spans: Spans,
	limits: readonly ProspectLimit[],
	{ timezone, window }: { readonly timezone: string; readonly window: Window },
): Spans {
	let rest = spans;
	const wished = limits.filter(({ excluded }) => !excluded);
	const excluded = limits.filter((limit) => limit.excluded);
	const wishedHours = wished.filter(isLimitHours);
	const wishedWindows = wished.filter(isLimitWindow);
	if (wishedWindows.length) rest = intersectSpans(rest, toSpans(wishedWindows));
	if (wishedHours.length) rest = intersectSpans(rest, toLocalSpans(wishedHours, timezone, window));
	rest = subtractSpans(rest, toSpans(excluded.filter(isLimitWindow)));
	return subtractSpans(rest, toLocalSpans(excluded.filter(isLimitHours), timezone, window));
}

function toSpans(windows: readonly LimitWindow[]): number[] {
	return joinStretches(windows.flatMap(({ from, to }) => [from ?? -Infinity, to ?? Infinity]));
}

function toLocalSpans(hours: readonly LimitHours[], timezone: string, window: Window): number[] {
	if (!hours.length) return [];
	const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
		sortRanges(hours.filter(({ weekdays }) => !weekdays?.length || weekdays.includes(weekday))),
	);
	return findLocalSpans(timezone, (day) => week[toWeekdayIndex(day)] ?? [], window);
}
