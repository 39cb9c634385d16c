export interface ShareCandidate {
	readonly id: string;
	/** Share relative to the other candidates; above 0. */
	readonly weight: number;
	/** Assignments so far. */
	readonly count: number;
}

interface Standing {
	readonly id: string;
	readonly weight: number;
	/** How far behind their share after the next assignment, in assignments times the sum of weights. */
	readonly shortfall: number;
}

/**
 * Whose turn it is, by the chairman assignment rule: R. Tijdeman, "The chairman assignment problem", Discrete
 * Mathematics 32 (1980). With shares λ that add up to 1 over m candidates, x assignments each and t in all, those
 * with λ(t+1) - x >= 1/(2m-2) may be next, and of them the one with the smallest
 * (1 - 1/(2m-2) - (λ(t+1) - x)) / λ is. While everybody is eligible each time, nobody is ever further than
 * 1 - 1/(2m-2) from λt. Where none of those is eligible, the largest shortfall is next. Ties go by id.
 * Returns null when nobody is eligible.
 */
export function chooseByShare(
	candidates: readonly ShareCandidate[],
	isEligible: (id: string) => boolean = () => true,
): string | null {
	const eligible = standings(candidates).filter(({ id }) => isEligible(id));
	if (candidates.length < 2) return eligible[0]?.id ?? null;

	const total = totalWeight(candidates);
	const threshold = total / (2 * candidates.length - 2);
	const due = eligible.filter(({ shortfall }) => shortfall >= threshold);
	if (!due.length) return first(eligible, (one, other) => one.shortfall > other.shortfall);

	const slack = ({ shortfall }: Standing) => total - threshold - shortfall;
	return first(due, (one, other) => slack(one) * other.weight < slack(other) * one.weight);
}

function standings(candidates: readonly ShareCandidate[]): readonly Standing[] {
	const total = totalWeight(candidates);
	const next = candidates.reduce((sum, { count }) => sum + count, 0) + 1;
	return candidates.map(({ id, weight, count }) => ({
		id,
		weight,
		shortfall: weight * next - count * total,
	}));
}

function totalWeight(candidates: readonly ShareCandidate[]): number {
	return candidates.reduce((sum, { weight }) => sum + weight, 0);
}

function first(
	standings: readonly Standing[],
	isBefore: (one: Standing, other: Standing) => boolean,
): string | null {
	const [best] = [...standings].sort((one, other) => {
		if (isBefore(one, other)) return -1;
		if (isBefore(other, one)) return 1;
		return one.id < other.id ? -1 : 1;
	});
	return best?.id ?? null;
}
