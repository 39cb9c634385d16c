import type { Clock } from '../../../adapters/http/clock';

export interface TestClock extends Clock {
	/** Milliseconds of each pause so far. */
	readonly pauses: readonly number[];
	advance(milliseconds: number): void;
}

/** A clock that stands still but for pauses, which pass at once. Randomness is always the middle. */
export function testClock(start = '2026-11-23T09:00:00Z'): TestClock {
	let now = Date.parse(start);
	const pauses: number[] = [];
	const advance = (milliseconds: number) => {
		now += milliseconds;
	};
	return {
		pauses,
		advance,
		now: () => now,
		random: () => 0.5,
		async pause(milliseconds) {
			pauses.push(milliseconds);
			advance(milliseconds);
		},
	};
}
