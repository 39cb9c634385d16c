import { toLocalTimes } from '../timezone/local-time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What a day's delay costs is 1. Another time on a day already offered is worth two days, in a part of day one. */
const SAME_DAY_COST = 2;
const SAME_PART_COST = 1;

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
		.map((candidate) => {
			const sameDay = chosen.filter(({ day }) => day === candidate.day).length;
			const samePart = chosen.filter(({ part }) => part === candidate.part).length;
			const delay = candidate.day - firstDay;
			return { candidate, cost: delay + sameDay * SAME_DAY_COST + samePart * SAME_PART_COST };
		})
		.sort((a, b) => a.cost - b.cost)
		.map(({ candidate }) => candidate);
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
