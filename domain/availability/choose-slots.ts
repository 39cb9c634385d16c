import { toLocalTimes } from '../timezone/local-time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What it is worth not to offer the same again, in days of delay. */
const SAME_DAY_COST = 3;
const SAME_PART_COST = 1;
const SAME_PART_OF_DAY_COST = 1;
const NEAR_COST = 1;

/** Two offers of one day closer than this suit the same people. */
const NEAR = 3 * HOUR;

export interface ChoiceOptions {
	readonly count: number;
	/** The prospect's zone, by which days and parts of day are told apart. */
	readonly timezone: string;
	readonly durationMinutes: number;
}

interface Candidate {
	readonly start: number;
	/** Local days since 1970-01-01. */
	readonly day: number;
	readonly part: 'morning' | 'afternoon' | 'evening';
}

/**
 * Chooses the slots to offer out of all free starts (epoch ms): spread over days and parts of day, the early ones
 * rather than the late ones, and no two that touch or overlap unless there are no others. Ascending; fewer than
 * `count` only when there are fewer. The same starts always give the same choice.
 */
export function chooseSlots(starts: readonly number[], options: ChoiceOptions): number[] {
	const candidates = readCandidates(starts, options.timezone);
	const gap = options.durationMinutes * MINUTE;
	const wanted = Math.min(Math.max(options.count, 0), candidates.length);
	const apart = Math.min(wanted, countApart(candidates, [], gap));
	const chosen: Candidate[] = [];
	while (chosen.length < wanted) {
		const missing = apart - chosen.length - 1;
		const next = rank(candidates, chosen).find(
			(candidate) =>
				missing < 0 ||
				(isApart(candidate, chosen, gap) &&
					countApart(candidates, [...chosen, candidate], gap) >= missing),
		);
		if (!next) break;
		chosen.push(next);
	}
	return chosen.map(({ start }) => start).sort((a, b) => a - b);
}

function readCandidates(starts: readonly number[], timezone: string): Candidate[] {
	const ascending = [...new Set(starts)].sort((a, b) => a - b);
	const localTimes = toLocalTimes(ascending, timezone);
	return ascending.map((start, index) => {
		const local = localTimes[index] ?? start;
		const day = Math.floor(local / DAY);
		return { start, day, part: toPart((local - day * DAY) / HOUR) };
	});
}

function toPart(hour: number): Candidate['part'] {
	if (hour < 12) return 'morning';
	return hour < 17 ? 'afternoon' : 'evening';
}

/** The candidates that are not chosen yet, the best first; of equals the earlier. */
function rank(candidates: readonly Candidate[], chosen: readonly Candidate[]): Candidate[] {
	const firstDay = candidates[0]?.day ?? 0;
	return candidates
		.filter((candidate) => !chosen.includes(candidate))
		.map((candidate) => ({
			candidate,
			cost: candidate.day - firstDay + sum(chosen.map((other) => likeness(candidate, other))),
		}))
		.sort((a, b) => a.cost - b.cost)
		.map(({ candidate }) => candidate);
}

function likeness(a: Candidate, b: Candidate): number {
	if (a.day !== b.day) return a.part === b.part ? SAME_PART_COST : 0;
	const near = Math.abs(a.start - b.start) < NEAR ? NEAR_COST : 0;
	return SAME_DAY_COST + near + (a.part === b.part ? SAME_PART_COST + SAME_PART_OF_DAY_COST : 0);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

function isApart(candidate: Candidate, chosen: readonly Candidate[], gap: number): boolean {
	return chosen.every(({ start }) => Math.abs(start - candidate.start) > gap);
}

/** The most candidates that can be taken beside the chosen ones with no two side by side: always take the earliest. */
function countApart(
	candidates: readonly Candidate[],
	chosen: readonly Candidate[],
	gap: number,
): number {
	let count = 0;
	let last = -Infinity;
	for (const candidate of candidates) {
		if (candidate.start - last <= gap || !isApart(candidate, chosen, gap)) continue;
		last = candidate.start;
		count++;
	}
	return count;
}
