import { IANAZone } from 'luxon';
import { requireTimezone } from './zone';

/** A stretch in which a zone keeps one offset: local time = instant + offset. Epoch ms, end exclusive. */
export interface OffsetPeriod {
	readonly start: number;
	readonly end: number;
	readonly offsetMs: number;
}

/** No zone has changed its clock and changed it back within a week since 1970; Ramadan pauses last four. */
const STEP = 7 * 86_400_000;
const CHUNK = 13 * STEP;
const SECOND = 1000;

/** Asking Intl costs microseconds an instant, so what it said is kept, a quarter of a year at a time. */
const chunksByZone = new Map<string, Map<number, readonly OffsetPeriod[]>>();

/**
 * The offsets of a zone over a window of epoch milliseconds, in order, without gaps; two neighbours always differ.
 * Throws `input-unusable` when the zone is not known.
 */
export function findOffsetPeriods(timezone: string, from: number, to: number): OffsetPeriod[] {
	const periods: OffsetPeriod[] = [];
	for (let index = Math.floor(from / CHUNK); index * CHUNK < to; index++) {
		for (const period of readChunk(timezone, index)) {
			const start = Math.max(period.start, from);
			const end = Math.min(period.end, to);
			if (start >= end) continue;
			const last = periods.at(-1);
			if (last?.offsetMs === period.offsetMs) periods[periods.length - 1] = { ...last, end };
			else periods.push({ start, end, offsetMs: period.offsetMs });
		}
	}
	return periods;
}

function readChunk(timezone: string, index: number): readonly OffsetPeriod[] {
	let chunks = chunksByZone.get(timezone);
	if (!chunks) {
		requireTimezone(timezone, 'Time zone');
		chunks = new Map();
		chunksByZone.set(timezone, chunks);
	}
	let chunk = chunks.get(index);
	if (!chunk) {
		chunk = buildChunk(IANAZone.create(timezone), index * CHUNK);
		chunks.set(index, chunk);
	}
	return chunk;
}

function buildChunk(zone: IANAZone, chunkStart: number): OffsetPeriod[] {
	const periods: OffsetPeriod[] = [];
	let start = chunkStart;
	let offset = zone.offset(start);
	for (let low = chunkStart; low < chunkStart + CHUNK; low += STEP) {
		const high = low + STEP;
		let known = low;
		while (zone.offset(high) !== offset) {
			const change = findChange(zone, { low: known, high, offset });
			periods.push({ start, end: change, offsetMs: offset * 60_000 });
			start = change;
			known = change;
			offset = zone.offset(change);
		}
	}
	if (start < chunkStart + CHUNK) {
		periods.push({ start, end: chunkStart + CHUNK, offsetMs: offset * 60_000 });
	}
	return periods;
}

/** The first instant after `low`, to the second, at which the zone no longer has `offset`. */
function findChange(
	zone: IANAZone,
	search: { readonly low: number; readonly high: number; readonly offset: number },
): number {
	let { low, high } = search;
	while (high - low > SECOND) {
		const middle = low + Math.floor((high - low) / 2 / SECOND) * SECOND;
		if (zone.offset(middle) === search.offset) low = middle;
		else high = middle;
	}
	return high;
}
