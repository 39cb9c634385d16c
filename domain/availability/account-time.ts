import { findBlockedSpans, findBusySpans } from './blocked-spans';
import { requireUsable } from './check-query';
import { findCappedSpans, findLoadedSpans } from './closed-days';
import { findEarliestStart, keepLimits, keepOpenDays, keepWaking, reach } from './find-free-slots';
import type { Window } from './local-spans';
import { placeSlots } from './place-slots';
import type { SlotQuery } from './slot-query';
import { at, intersectSpans, measureSpans, subtractSpans, type Spans } from './spans';
import { NOTHING_TAKEN, type TimeAccount } from './time-account';
import { findWorkingSpans } from './working-spans';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** What each rule takes of a query's window, in the order in which they are applied. */
export function accountTime(query: SlotQuery): TimeAccount {
	requireUsable(query);
	const left = applyRules(query);
	const minutes = (spans: Spans) => measureSpans(spans, query.from, query.to) / MINUTE;
	const windowMinutes = Math.max(0, query.to - query.from) / MINUTE;
	return {
		windowMinutes,
		taken: {
			...NOTHING_TAKEN,
			outsideWorkingHours: windowMinutes - minutes(left.weekly),
			holidays: minutes(left.weekly) - minutes(left.workdays),
			outOfOffice: minutes(left.workdays) - minutes(left.working),
			minimumNotice: minutes(left.working) - minutes(left.noticed),
			busy: minutes(left.noticed) - minutes(left.idle),
			buffers: minutes(left.idle) - minutes(left.buffered),
			attendeeWakingHours: minutes(left.buffered) - minutes(left.awake),
			prospectLimits: minutes(left.awake) - minutes(left.wished),
			meetingCaps: minutes(left.wished) - minutes(left.uncapped),
			dailyLoad: minutes(left.uncapped) - minutes(left.unloaded),
			tooShortGaps: minutes(left.unloaded) - minutes(left.usable),
		},
		freeMinutes: minutes(left.usable),
	};
}

/** The time that is left after each rule. */
function applyRules(query: SlotQuery) {
	const all = reach(query, query);
	const weekly = findWorkingSpans({ ...query, daysOff: [], outOfOffice: [] }, all);
	const workdays = findWorkingSpans({ ...query, outOfOffice: [] }, all);
	const working = findWorkingSpans(query, all);
	const noticed = intersectSpans(working, [findEarliestStart(query), all.to]);
	const idle = subtractSpans(noticed, findBusySpans(query.busy, all));
	const buffered = subtractSpans(idle, findBlockedSpans(query.busy, query, all));
	const awake = keepWaking(buffered, query, all);
	const wished = keepLimits(awake, query, all);
	const uncapped = subtractSpans(wished, findCappedSpans(query, query));
	const unloaded = subtractSpans(uncapped, findLoadedSpans(query, query));
	// A slot belongs to the day it starts on and may run on into a full one.
	const starts = keepOpenDays(placeSlots(wished, query, toStartWindow(query)), query);
	const usable = keepUsable(unloaded, starts);
	return {
		...{ weekly, workdays, working, noticed, idle, buffered, awake, wished },
		...{ uncapped, unloaded, usable },
	};
}

function toStartWindow(query: SlotQuery): Window {
	return { from: findEarliestStart(query), to: query.to };
}

/** The gaps in which a slot starts. */
function keepUsable(gaps: Spans, starts: readonly number[]): number[] {
	const usable: number[] = [];
	let next = 0;
	for (let i = 0; i < gaps.length; i += 2) {
		const start = starts[next];
		if (start === undefined) break;
		if (start < at(gaps, i + 1)) usable.push(at(gaps, i), at(gaps, i + 1));
		while ((starts[next] ?? Infinity) < at(gaps, i + 1)) next++;
	}
	return usable;
}

/** The longest stretch of working time, in minutes, that touches the window, with what of it lies outside. */
export function findLongestRange(query: SlotQuery): number {
	// A day more on both sides: the window cuts no range short.
	const spans = findWorkingSpans(query, { from: query.from - DAY, to: query.to + DAY });
	let longest = 0;
	for (let i = 0; i < spans.length; i += 2) {
		if (at(spans, i) >= query.to || at(spans, i + 1) <= query.from) continue;
		longest = Math.max(longest, at(spans, i + 1) - at(spans, i));
	}
	return longest / MINUTE;
}
