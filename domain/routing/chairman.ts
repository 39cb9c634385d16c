/** A rep who can take the next lead. */
export interface ShareCandidate {
	readonly id: string;
	/** Of the next lead, 0 to 1. */
	readonly share: number;
	/** The sum of all shares so far, that of the next lead included, less the leads so far. */
	readonly shortfall: number;
}

/** Differences below this are noise of adding up shares. */
const EPSILON = 1e-9;

/**
 * Whose turn it is, by the chairman assignment rule: R. Tijdeman, "The chairman assignment problem", Discrete
 * Mathematics 32 (1980). Of a team of m, those whose shortfall is at least 1/(2m-2) are due, and of them the one who
 * would first fall 1 - 1/(2m-2) behind, if shares stayed as they are, is next. While everybody can take every lead and
 * shares do not change, nobody is ever further than 1 - 1/(2m-2) from the sum of their shares. Where nobody of the
 * candidates is due, the one furthest behind is next. Ties go by id.
 *
 * `teamSize` counts those too who cannot take this lead: their share of it is 0, but they come back. Returns null
 * without candidates.
 */
export function chooseByShare(
	candidates: readonly ShareCandidate[],
	teamSize: number,
): string | null {
	const due = candidates.filter((candidate) => isDue(candidate, teamSize));
	if (due.length) return findLowest(due, (candidate) => leadsToWait(candidate, teamSize));
	return findLowest(candidates, ({ shortfall }) => -shortfall);
}

export function isDue({ shortfall }: ShareCandidate, teamSize: number): boolean {
	return shortfall >= dueFrom(teamSize) - EPSILON;
}

/** How many more leads can go to others before the candidate reaches the greatest distance that the rule allows. */
export function leadsToWait({ share, shortfall }: ShareCandidate, teamSize: number): number {
	return share > 0 ? (1 - dueFrom(teamSize) - shortfall) / share : Infinity;
}

function dueFrom(teamSize: number): number {
	return teamSize > 1 ? 1 / (2 * teamSize - 2) : 0;
}

function findLowest(
	candidates: readonly ShareCandidate[],
	valueOf: (candidate: ShareCandidate) => number,
): string | null {
	const values = candidates.map(valueOf);
	const lowest = Math.min(...values);
	let first: string | null = null;
	candidates.forEach(({ id }, index) => {
		const isLowest = (values[index] ?? Infinity) <= lowest + EPSILON;
		if (isLowest && (first === null || id < first)) first = id;
	});
	return first;
}
