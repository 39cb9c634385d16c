import type { SlotChoice } from '../model';
import type { Candidate } from './slot-candidates';

const HOUR = 3_600_000;

/** What it is worth not to offer the same again, in days of delay. */
const SAME_DAY_COST = 3;
const SAME_PART_COST = 1;
const SAME_PART_OF_DAY_COST = 1;
const NEAR_COST = 1;

/** Two offers of one day closer than this suit the same people. */
const NEAR = 3 * HOUR;

/** The candidates, ascending, in the order in which the next offer is taken from them. */
type Rank = (
	candidates: readonly Candidate[],
	chosen: readonly Candidate[],
) => readonly Candidate[];

export const RANKS: Readonly<Record<SlotChoice, Rank>> = {
	spread: rankBySpread,
	earliest: (candidates) => candidates,
	fewest_gaps: rankByPieces,
};

function rankBySpread(candidates: readonly Candidate[], chosen: readonly Candidate[]): Candidate[] {
	const firstDay = candidates[0]?.day ?? 0;
	return candidates
		.map((candidate) => ({
			candidate,
			cost: candidate.day - firstDay + sum(chosen.map((other) => likeness(candidate, other))),
		}))
		.sort((a, b) => a.cost - b.cost)
		.map(({ candidate }) => candidate);
}

/** The second offer is of another day or part of day than the first where there is one. */
function rankByPieces(candidates: readonly Candidate[], chosen: readonly Candidate[]): Candidate[] {
	const [first] = chosen;
	const isLikeFirst = ({ day, part }: Candidate) =>
		chosen.length === 1 && day === first?.day && part === first.part;
	return candidates
		.map((candidate) => ({ candidate, cost: candidate.pieces + (isLikeFirst(candidate) ? 3 : 0) }))
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
