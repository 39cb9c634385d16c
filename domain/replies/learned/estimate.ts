/** For each feature the weight of every label, in the order of the labels. */
export type Weights = ReadonlyMap<string, readonly number[]>;

export interface Estimate<Label extends string> {
	readonly label: Label;
	/** 0 to 1; those of all labels add up to 1. */
	readonly probability: number;
}

export const BIAS = 'bias';

/** The features that have weights: the others say nothing. */
export function knownFeatures(features: readonly string[], weights: Weights): readonly string[] {
	return [BIAS, ...features].filter((feature) => weights.has(feature));
}

function scoresOf(known: readonly string[], weights: Weights, labels: number): readonly number[] {
	const scale = 1 / Math.sqrt(Math.max(1, known.length));
	const scores = new Array<number>(labels).fill(0);
	for (const feature of known) {
		const row = weights.get(feature) ?? [];
		for (let label = 0; label < labels; label += 1) {
			scores[label] = (scores[label] ?? 0) + (row[label] ?? 0) * scale;
		}
	}
	return scores;
}

/** Multinomial logistic regression: the likeliest label first. */
export function estimate<Label extends string>(
	features: readonly string[],
	labels: readonly Label[],
	weights: Weights,
): readonly Estimate<Label>[] {
	const scores = scoresOf(knownFeatures(features, weights), weights, labels.length);
	const highest = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - highest));
	const sum = odds.reduce((total, one) => total + one, 0);
	return labels
		.map((label, at) => ({ label, probability: (odds[at] ?? 0) / sum }))
		.sort((one, other) => other.probability - one.probability);
}

/** The features that speak most for a label, given by its place, most telling first. */
export function tellingFeatures(
	features: readonly string[],
	at: number,
	weights: Weights,
): readonly string[] {
	return knownFeatures(features, weights)
		.map((feature) => ({ feature, weight: weights.get(feature)?.[at] ?? 0 }))
		.filter(({ weight }) => weight > 0)
		.sort((one, other) => other.weight - one.weight)
		.map(({ feature }) => feature);
}
