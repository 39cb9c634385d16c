import { findOffsetPeriods } from './zone-offsets';

const DAY = 86_400_000;

/**
 * Local times of instants as epoch milliseconds of the same wall clock in UTC, so that day and minute come by
 * division. The instants must be in ascending order.
 */
export function toLocalTimes(instants: readonly number[], timezone: string): number[] {
	const first = instants[0];
	const last = instants.at(-1);
	if (first === undefined || last === undefined) return [];
	const periods = findOffsetPeriods(timezone, first, last + 1);
	let index = 0;
	return instants.map((instant) => {
		while (instant >= (periods[index]?.end ?? Infinity)) index++;
		return instant + (periods[index]?.offsetMs ?? 0);
	});
}

/**
 * The instant of a wall-clock time, given as the epoch milliseconds of the same clock in UTC. A time that comes twice
 * takes the `earliest` or the `latest`; a time that the clocks skip is read with the offset before the change
 * (RFC 5545, 3.3.5), so 02:30 becomes 03:30.
 */
export function toInstant(
	localTime: number,
	timezone: string,
	choice: 'earliest' | 'latest',
): number {
	const periods = findOffsetPeriods(timezone, localTime - 2 * DAY, localTime + 2 * DAY);
	const matches = periods
		.filter(({ start, end, offsetMs }) => {
			const instant = localTime - offsetMs;
			return start <= instant && instant < end;
		})
		.map(({ offsetMs }) => localTime - offsetMs);
	const match = choice === 'earliest' ? matches[0] : matches.at(-1);
	if (match !== undefined) return match;
	const before = periods.findLast(({ start, offsetMs }) => start + offsetMs <= localTime);
	return localTime - (before?.offsetMs ?? 0);
}
