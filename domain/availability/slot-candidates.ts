import { toLocalTimes } from '../timezone/local-time';
import { at, type Spans } from './spans';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A slot that may be offered. */
export interface Candidate {
	readonly start: number;
	/** Local days since 1970-01-01. */
	readonly day: number;
	readonly part: 'morning' | 'afternoon' | 'evening';
	/** Free stretches that the meeting leaves of the gap it lies in: 0 fills it, 1 is at an end, 2 splits it. */
	readonly pieces: number;
}

export interface CandidateOptions {
	/** The prospect's zone, by which days and parts of day are told apart. */
	readonly timezone: string;
	readonly durationMinutes: number;
	/** What is left of a gap counts as a stretch from this length on. */
	readonly slotIntervalMinutes: number;
	/** The rep's working time clear of busy times and their buffers. */
	readonly gaps: Spans;
}

/** Each start once, ascending. */
export function readCandidates(starts: readonly number[], options: CandidateOptions): Candidate[] {
	const ascending = [...new Set(starts)].sort((a, b) => a - b);
	const localTimes = toLocalTimes(ascending, options.timezone);
	const pieces = countPieces(ascending, options);
	return ascending.map((start, index) => {
		const local = localTimes[index] ?? start;
		const day = Math.floor(local / DAY);
		return { start, day, part: toPart((local - day * DAY) / HOUR), pieces: pieces[index] ?? 0 };
	});
}

function toPart(hour: number): Candidate['part'] {
	if (hour < 12) return 'morning';
	return hour < 17 ? 'afternoon' : 'evening';
}

function countPieces(starts: readonly number[], options: CandidateOptions): number[] {
	const { gaps } = options;
	const leastPiece = options.slotIntervalMinutes * MINUTE;
	let gap = 0;
	return starts.map((start) => {
		while (gap < gaps.length && at(gaps, gap + 1) <= start) gap += 2;
		if (gap >= gaps.length) return 0;
		const end = start + options.durationMinutes * MINUTE;
		const before = start - at(gaps, gap) >= leastPiece ? 1 : 0;
		const after = at(gaps, gap + 1) - end >= leastPiece ? 1 : 0;
		return before + after;
	});
}
