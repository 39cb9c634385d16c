/** A Monday, 10:00 in Berlin and 04:00 in New York. */
export const MONDAY_MORNING = '2026-11-23T09:00:00.000Z';

/** The clock of a test stands still at `now`. Only the date is frozen: the timers of n8n's engine go on. */
export function useFixedTime(now = MONDAY_MORNING): void {
	beforeEach(() => {
		jest.useFakeTimers({
			now: Date.parse(now),
			doNotFake: [
				'clearImmediate',
				'clearInterval',
				'clearTimeout',
				'hrtime',
				'nextTick',
				'performance',
				'queueMicrotask',
				'setImmediate',
				'setInterval',
				'setTimeout',
			],
		});
	});
	afterEach(() => {
		jest.useRealTimers();
	});
}

export function travelTo(now: string): void {
	jest.setSystemTime(Date.parse(now));
}
