import type { Weights } from '../domain/replies/learned/estimate';
import { BIAS } from '../domain/replies/learned/estimate';

/** What is known of one reply, and which labels are right. */
export interface Example {
	readonly features: readonly string[];
	readonly allowed: readonly string[];
}

export interface TrainingSettings {
	readonly epochs: number;
	readonly learningRate: number;
	/** Keeps weights small. */
	readonly decay: number;
	/** A feature of fewer examples is left out. */
	readonly leastExamples: number;
	/** The same of features of three words, which are many and tell little each. */
	readonly leastOfThreeWords: number;
}

export const TRAINING: TrainingSettings = {
	epochs: 25,
	learningRate: 0.25,
	decay: 1e-3,
	leastExamples: 3,
	leastOfThreeWords: 4,
};

const THREE_WORDS = /^(?:3|2_):/u;

function indexFeatures(
	examples: readonly Example[],
	{ leastExamples, leastOfThreeWords }: TrainingSettings,
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { features } of examples) {
		for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	}
	const leastOf = (feature: string) =>
		THREE_WORDS.test(feature) ? leastOfThreeWords : leastExamples;
	const frequent = [...counts.keys()].filter(
		(feature) => (counts.get(feature) ?? 0) >= leastOf(feature),
	);
	return new Map([BIAS, ...frequent].map((feature, index) => [feature, index]));
}

/** The same order on every machine: a linear congruential generator (Numerical Recipes) and Fisher-Yates. */
function shuffler(seed: number): (list: number[]) => void {
	let state = seed;
	const below = (limit: number): number => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * limit);
	};
	return (list) => {
		for (let at = list.length - 1; at > 0; at -= 1) {
			const other = below(at + 1);
			[list[at], list[other]] = [list[other] ?? 0, list[at] ?? 0];
		}
	};
}

function probabilities(
	weights: Float64Array,
	features: readonly number[],
	{ scale, labels }: { readonly scale: number; readonly labels: number },
) {
	const scores = new Float64Array(labels);
	for (const feature of features) {
		for (let label = 0; label < labels; label += 1) {
			scores[label] = (scores[label] ?? 0) + (weights[feature * labels + label] ?? 0) * scale;
		}
	}
	const highest = Math.max(...scores);
	const odds = scores.map((score) => Math.exp(score - highest));
	const sum = odds.reduce((total, one) => total + one, 0);
	return odds.map((one) => one / sum);
}

/** Where several labels are right, each is aimed at as far as it is believed already. */
function targetOf(right: readonly number[], believed: Float64Array): Float64Array {
	const target = new Float64Array(believed.length);
	const sum = right.reduce((total, label) => total + (believed[label] ?? 0), 0);
	for (const label of right) target[label] = (believed[label] ?? 0) / sum;
	return target;
}

/** Learns multinomial logistic regression by AdaGrad: the same examples in the same order give the same weights. */
export function train(
	examples: readonly Example[],
	labels: readonly string[],
	settings = TRAINING,
): Weights {
	const index = indexFeatures(examples, settings);
	const weights = new Float64Array(index.size * labels.length);
	const squares = new Float64Array(index.size * labels.length).fill(1e-8);
	const rows = examples.map(({ features }) =>
		[BIAS, ...features].map((name) => index.get(name)).filter((at) => at !== undefined),
	);
	const rights = examples.map(({ allowed }) => allowed.map((one) => labels.indexOf(one)));
	const order = [...examples.keys()];
	const shuffle = shuffler(1);
	const total = new Float64Array(weights.length);
	for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
		shuffle(order);
		for (const example of order) {
			const row = rows[example] ?? [];
			const scale = 1 / Math.sqrt(row.length);
			const believed = probabilities(weights, row, { scale, labels: labels.length });
			const target = targetOf(rights[example] ?? [], believed);
			const errors = believed.map((one, label) => one - (target[label] ?? 0));
			step({ weights, squares, row, errors, scale }, settings);
		}
		if (epoch >= settings.epochs / 3)
			weights.forEach((weight, at) => (total[at] = (total[at] ?? 0) + weight));
	}
	const rounds = settings.epochs - Math.ceil(settings.epochs / 3);
	return toWeights(
		index,
		total.map((sum) => sum / rounds),
		labels.length,
	);
}

interface Step {
	readonly weights: Float64Array;
	readonly squares: Float64Array;
	readonly row: readonly number[];
	readonly errors: Float64Array;
	readonly scale: number;
}

function step({ weights, squares, row, errors, scale }: Step, settings: TrainingSettings) {
	const labels = errors.length;
	for (let label = 0; label < labels; label += 1) {
		for (const feature of row) {
			const at = feature * labels + label;
			const weight = weights[at] ?? 0;
			const gradient = (errors[label] ?? 0) * scale + settings.decay * weight;
			squares[at] = (squares[at] ?? 0) + gradient * gradient;
			weights[at] = weight - (settings.learningRate * gradient) / Math.sqrt(squares[at] ?? 1);
		}
	}
}

function toWeights(
	index: ReadonlyMap<string, number>,
	weights: Float64Array,
	labels: number,
): Weights {
	return new Map(
		[...index].map(([feature, at]) => [
			feature,
			[...weights.subarray(at * labels, (at + 1) * labels)],
		]),
	);
}
