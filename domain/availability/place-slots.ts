import { findOffsetPeriods } from '../timezone/zone-offsets';
import type { Window } from './local-spans';
import { at, type Spans } from './spans';

const MINUTE = 60_000;
const DAY = 86_400_000;

export interface SlotGrid {
	readonly durationMinutes: number;
	/** Slots start at whole multiples of this after local midnight of `gridTimezone`. */
	readonly slotIntervalMinutes: number;
	readonly gridTimezone: string;
}

/** The starts on the grid, within the window, of all slots that fit into the free time; ascending. */
export function placeSlots(free: Spans, grid: SlotGrid, window: Window): number[] {
	const starts: number[] = [];
	const duration = grid.durationMinutes * MINUTE;
	const interval = grid.slotIntervalMinutes * MINUTE;
	const periods = findOffsetPeriods(grid.gridTimezone, window.from, window.to);
	let first = 0;
	for (let i = 0; i < free.length; i += 2) {
		const earliest = at(free, i);
		const latest = at(free, i + 1) - duration;
		while ((periods[first]?.end ?? Infinity) <= earliest) first++;
		for (let p = first; p < periods.length; p++) {
			const { start, end, offsetMs } = periods[p] as (typeof periods)[number];
			if (start > latest) break;
			const last = Math.min(latest, end - 1) + offsetMs;
			appendGridPoints(starts, {
				from: Math.max(earliest, start) + offsetMs,
				last,
				interval,
				offsetMs,
			});
		}
	}
	return starts;
}

interface GridStretch {
	/** Local times. */
	readonly from: number;
	readonly last: number;
	readonly interval: number;
	readonly offsetMs: number;
}

/** The grid begins anew at each midnight. Changes `starts`. */
function appendGridPoints(starts: number[], { from, last, interval, offsetMs }: GridStretch): void {
	const midnight = Math.floor(from / DAY) * DAY;
	let nextMidnight = midnight + DAY;
	let local = midnight + Math.ceil((from - midnight) / interval) * interval;
	for (;;) {
		if (local >= nextMidnight) {
			local = nextMidnight;
			nextMidnight += DAY;
		}
		if (local > last) return;
		starts.push(local - offsetMs);
		local += interval;
	}
}
