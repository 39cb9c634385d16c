import type { BusySource } from '../../adapters/calendars/busy-source';
import type { Instant } from '../../domain/model';

/** How the page is opened. All but the calendars comes from the address, and may be anything. */
export interface PageRequest {
	readonly token: unknown;
	/** Which page of a meeting; anything else is the meeting itself. */
	readonly view: unknown;
	/** What was asked for a moment ago: the start of a time, or "cancel". */
	readonly asked: unknown;
	/** When the meeting was as it was asked. */
	readonly before: unknown;
	readonly busySources: readonly BusySource[];
}

/** A time of the address; null for anything else. */
export function instantOf(value: unknown): Instant | null {
	const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
	return Number.isNaN(time) ? null : new Date(time).toISOString();
}
