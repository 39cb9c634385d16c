import { findOffsetPeriods } from '../timezone/zone-offsets';
import { formatDay, twoDigits } from './local-dates';

const SECOND = 1000;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Clock times with their offset, such as "T14:00:00+01:00", by offset and minute of the day. */
const clocksByOffset = new Map<number, string[]>();

/**
 * Instants, epoch ms, as ISO 8601 with the offset of a zone: "2026-11-24T14:00:00+01:00", in UTC "+00:00". Parts of a
 * second are written only where there are any. Fastest on ascending instants.
 */
export function formatInstants(instants: readonly number[], timezone: string): string[] {
	const { from, to } = findRange(instants);
	const periods = findOffsetPeriods(timezone, from, to);
	let index = 0;
	let lastDay = NaN;
	let date = '';
	return instants.map((instant) => {
		if (instant < (periods[index]?.start ?? from)) index = 0;
		while (instant >= (periods[index]?.end ?? Infinity)) index++;
		const offsetMs = periods[index]?.offsetMs ?? 0;
		const local = instant + offsetMs;
		const day = Math.floor(local / DAY);
		if (day !== lastDay) {
			lastDay = day;
			date = formatDay(day);
		}
		return date + formatClock(local - day * DAY, offsetMs);
	});
}

function findRange(instants: readonly number[]): { from: number; to: number } {
	let [from, to] = [Infinity, -Infinity];
	for (const instant of instants) {
		if (instant < from) from = instant;
		if (instant >= to) to = instant + 1;
	}
	return { from, to };
}

function formatClock(timeOfDay: number, offsetMs: number): string {
	let clocks = clocksByOffset.get(offsetMs);
	if (!clocks) clocksByOffset.set(offsetMs, (clocks = new Array<string>(1440)));
	const minute = timeOfDay / MINUTE;
	if (!Number.isInteger(minute)) return writeClock(timeOfDay, offsetMs);
	return (clocks[minute] ??= writeClock(timeOfDay, offsetMs));
}

function writeClock(timeOfDay: number, offsetMs: number): string {
	const seconds = twoDigits(Math.floor((timeOfDay % MINUTE) / SECOND));
	const thousandths = timeOfDay % SECOND;
	const fraction = thousandths ? `.${String(thousandths).padStart(3, '0')}` : '';
	const sign = offsetMs < 0 ? '-' : '+';
	return `T${hoursAndMinutes(timeOfDay)}:${seconds}${fraction}${sign}${hoursAndMinutes(Math.abs(offsetMs))}`;
}

function hoursAndMinutes(time: number): string {
	const minutes = Math.floor(time / MINUTE);
	return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
