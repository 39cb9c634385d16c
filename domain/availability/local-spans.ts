import type { MinuteRange } from '../model';
import { findOffsetPeriods } from '../timezone/zone-offsets';
import { appendSpan } from './spans';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Epoch ms, `to` exclusive. */
export interface Window {
	readonly from: number;
	readonly to: number;
}

/** The ranges of a local date, given as days since 1970-01-01; sorted by start. */
export type RangesOfDay = (day: number) => readonly MinuteRange[];

/**
 * The time in a window at which the wall clock of a zone stands within the ranges of its date. So a range always
 * starts and ends when the clock says so: it is an hour shorter where clocks skip an hour of it, has an hour that
 * comes twice both times, and joins the next day's range where both meet at midnight.
 */
export function findLocalSpans(
	timezone: string,
	rangesOfDay: RangesOfDay,
	window: Window,
): number[] {
	const spans: number[] = [];
	for (const { start, end, offsetMs } of findOffsetPeriods(timezone, window.from, window.to)) {
		const firstDay = Math.floor((start + offsetMs) / DAY);
		for (let day = firstDay; day * DAY < end + offsetMs; day++) {
			const midnight = day * DAY - offsetMs;
			for (const { startMinute, endMinute } of rangesOfDay(day)) {
				appendSpan(
					spans,
					Math.max(midnight + startMinute * MINUTE, start),
					Math.min(midnight + endMinute * MINUTE, end),
				);
			}
		}
	}
	return spans;
}

/** In the order in which `RangesOfDay` needs them. */
export function sortRanges(ranges: readonly MinuteRange[]): readonly MinuteRange[] {
	const isSorted = ranges.every(
		({ startMinute }, i) => i === 0 || (ranges[i - 1]?.startMinute ?? 0) <= startMinute,
	);
	return isSorted ? ranges : [...ranges].sort((a, b) => a.startMinute - b.startMinute);
}
