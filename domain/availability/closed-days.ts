import { findBusySpans, takesTime } from './blocked-spans';
import { toWeekStart } from './local-dates';
import type { Window } from './local-spans';
import { findDayStretches, type DayStretch } from './rep-clocks';
import type { BusyBlock, DayLimits, SlotQuery } from './slot-query';
import { appendSpan, at, intersectSpans, type Spans } from './spans';
import { findWorkingSpans } from './working-spans';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A date of a rep who changes zones lasts two days at most. */
const REACH_OF_DAY = 3 * DAY;
const REACH_OF_WEEK = 10 * DAY;

/** How far around a window busy times matter to the caps and the load, in ms. */
export function findLimitReach(limits: DayLimits): number {
	if (isSet(limits.weeklyMeetingCap)) return REACH_OF_WEEK;
	return isSet(limits.dailyMeetingCap) || isSet(limits.dailyLoadMinutes) ? REACH_OF_DAY : 0;
}

/** The days and weeks around a window that hold as many meetings as they may: no slot starts in them. */
export function findCappedSpans(query: SlotQuery, window: Window): Spans {
	const { dailyMeetingCap: daily, weeklyMeetingCap: weekly } = query;
	if (!isSet(daily) && !isSet(weekly)) return [];
	const stretches = findDayStretches(query, widen(window, findLimitReach(query)));
	const days = findMeetingDays(query.busy, stretches);
	const ofDay = count(days);
	const ofWeek = count(days.map(toWeekStart));
	return joinDays(
		stretches.filter(
			({ day }) =>
				(isSet(daily) && (ofDay.get(day) ?? 0) >= daily) ||
				(isSet(weekly) && (ofWeek.get(toWeekStart(day)) ?? 0) >= weekly),
		),
	);
}

/** The days around a window in which a slot's duration would exceed the load: no slot starts in them. */
export function findLoadedSpans(query: SlotQuery, window: Window): Spans {
	const { dailyLoadMinutes: load } = query;
	if (!isSet(load)) return [];
	const around = widen(window, REACH_OF_DAY);
	const stretches = findDayStretches(query, around);
	const working = findWorkingSpans(query, around);
	const loadOfDay = measureDays(
		intersectSpans(working, findBusySpans(query.busy, around)),
		stretches,
	);
	const most = (load - query.durationMinutes) * MINUTE;
	return joinDays(stretches.filter(({ day }) => (loadOfDay.get(day) ?? 0) > most));
}

function isSet(limit: number | null | undefined): limit is number {
	return limit !== null && limit !== undefined;
}

function widen({ from, to }: Window, reach: number): Window {
	return { from: from - reach, to: to + reach };
}

/** The day of each meeting. */
function findMeetingDays(busy: readonly BusyBlock[], stretches: readonly DayStretch[]): number[] {
	const starts = busy
		.filter((block) => block.isMeeting && takesTime(block))
		.map(({ start }) => start)
		.sort((a, b) => a - b);
	let index = 0;
	return starts.flatMap((start) => {
		while ((stretches[index]?.end ?? Infinity) <= start) index++;
		const stretch = stretches[index];
		return stretch && stretch.start <= start ? [stretch.day] : [];
	});
}

function count(days: readonly number[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
	return counts;
}

/** Milliseconds of the spans in each day. */
function measureDays(spans: Spans, stretches: readonly DayStretch[]): Map<number, number> {
	const totals = new Map<number, number>();
	let first = 0;
	for (const { start, end, day } of stretches) {
		while (first < spans.length && at(spans, first + 1) <= start) first += 2;
		for (let i = first; i < spans.length && at(spans, i) < end; i += 2) {
			const length = Math.min(at(spans, i + 1), end) - Math.max(at(spans, i), start);
			totals.set(day, (totals.get(day) ?? 0) + length);
		}
	}
	return totals;
}

function joinDays(stretches: readonly DayStretch[]): Spans {
	const spans: number[] = [];
	for (const { start, end } of stretches) appendSpan(spans, start, end);
	return spans;
}
