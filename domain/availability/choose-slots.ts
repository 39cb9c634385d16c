import type { SlotChoice } from '../model';
import { RANKS } from './rank-candidates';
import { readCandidates, type Candidate } from './slot-candidates';
import type { Spans } from './spans';

const MINUTE = 60_000;

export interface ChoiceOptions {
	readonly count: number;
	/** The prospect's zone, by which days and parts of day are told apart. */
	readonly timezone: string;
	readonly durationMinutes: number;
	/** Missing is "spread". */
	readonly choice?: SlotChoice | undefined;
	/** For `fewest_gaps`: the rep's working time clear of busy times and their buffers. */
	readonly gaps?: Spans | undefined;
	/** For `fewest_gaps`: the shortest rest of a gap that counts. Missing is the duration. */
	readonly slotIntervalMinutes?: number | undefined;
}

/**
 * Chooses the slots to offer out of all free starts (epoch ms), no two that touch or overlap unless there are no
 * others. Ascending; fewer than `count` only when there are fewer. The same starts always give the same choice.
 *
 * - `spread`: over days and parts of day, the early ones rather than the late ones.
 * - `earliest`: the first ones.
 * - `fewest_gaps`: those that leave the rep's day in the fewest free stretches: best a slot that fills a gap between
 *   meetings (buffers counted) or the edges of the day, then one at an end of a gap, last one that splits it; of
 *   equals the early ones. The second offer is of another day or part of day than the first where there is one.
 */
export function chooseSlots(starts: readonly number[], options: ChoiceOptions): number[] {
	const { durationMinutes, timezone, gaps = [], choice = 'spread' } = options;
	const slotIntervalMinutes = options.slotIntervalMinutes ?? durationMinutes;
	const candidates = readCandidates(starts, {
		timezone,
		durationMinutes,
		slotIntervalMinutes,
		gaps,
	});
	const gap = durationMinutes * MINUTE;
	const wanted = Math.min(Math.max(options.count, 0), candidates.length);
	const apart = Math.min(wanted, countApart(candidates, [], gap));
	const chosen: Candidate[] = [];
	while (chosen.length < wanted) {
		const missing = apart - chosen.length - 1;
		const left = candidates.filter((candidate) => !chosen.includes(candidate));
		const next = RANKS[choice](left, chosen).find(
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
