import { findOffsetPeriods } from './zone-offsets';

/** Zones that keep one clock through this year are one for a meeting; which year hardly matters. */
const YEAR_START = Date.UTC(2026, 0, 1);
const YEAR_END = Date.UTC(2027, 0, 1);

const clocks = new Map<string, string>();

/** A text that two zones share when their clocks show the same all through a year. */
export function clockOf(timezone: string): string {
	let clock = clocks.get(timezone);
	if (clock === undefined) {
		clock = findOffsetPeriods(timezone, YEAR_START, YEAR_END)
			.map(({ end, offsetMs }) => `${end}:${offsetMs}`)
			.join();
		clocks.set(timezone, clock);
	}
	return clock;
}

export function haveSameClock(first: string, second: string): boolean {
	return first === second || clockOf(first) === clockOf(second);
}
