import { toInstant } from '../../../domain/timezone/local-time';
import { findWindowsTimezone } from '../../../domain/timezone/windows-timezones';
import { isTimezone } from '../../../domain/timezone/zone';

export interface GraphTime {
	readonly dateTime: string;
	readonly timeZone: string;
}

/** Exchange knows of these zones only by a name of its own, and finds fault with the property. */
const UNKNOWN_ZONES: readonly string[] = ['Africa/Casablanca'];

/** What is wrong with the zone of a time, as the code that Graph has for it; null when nothing is. */
export function objectionTo({ timeZone }: GraphTime): string | null {
	if (UNKNOWN_ZONES.includes(timeZone)) return 'ErrorPropertyValidationFailure';
	const isKnown = isTimezone(timeZone) || findWindowsTimezone(timeZone) !== null;
	return isKnown ? null : 'TimeZoneNotSupportedException';
}

/** Epoch milliseconds. */
export function instantOf({ dateTime, timeZone }: GraphTime): number {
	const local = Date.parse(`${dateTime.slice(0, 19)}Z`);
	const zone = isTimezone(timeZone) ? timeZone : findWindowsTimezone(timeZone);
	return toInstant(local, zone ?? 'UTC', 'earliest');
}

/** As Graph gives it to whoever asks for UTC. */
export function toGraphTime(instant: number): GraphTime {
	const dateTime = `${new Date(instant).toISOString().slice(0, 19)}.0000000`;
	return { dateTime, timeZone: 'UTC' };
}
