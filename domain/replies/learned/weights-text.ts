import type { Weights } from './estimate';

/** Characters from "#" to "[" stand for numbers: none of them needs an escape in a string of JavaScript. */
const LOWEST = '#'.charCodeAt(0);
const HIGHEST = '['.charCodeAt(0);
const ZERO = (LOWEST + HIGHEST) / 2;
const MOST = HIGHEST - ZERO;

/** Weights are kept in fifths. */
const FIFTHS = 5;

function digitOf(weight: number): string {
	const fifths = Math.max(-MOST, Math.min(MOST, Math.round(weight * FIFTHS)));
	return String.fromCharCode(ZERO + fifths);
}

/** The digits of each feature, one row after the other; a feature without weights has a row of zeros. */
export function writeRows(features: readonly string[], weights: Weights, labels: number): string {
	const nothing = new Array<number>(labels).fill(0);
	return features
		.map((feature) => (weights.get(feature) ?? nothing).map(digitOf).join(''))
		.join('');
}

/** The weights in a text from `writeRows`; features of which it says nothing are not among them. */
export function readRows(features: readonly string[], text: string, labels: number): Weights {
	const nothing = digitOf(0).repeat(labels);
	const weights = new Map<string, readonly number[]>();
	features.forEach((feature, at) => {
		const digits = text.slice(at * labels, (at + 1) * labels);
		if (digits === nothing) return;
		weights.set(
			feature,
			Array.from(digits, (digit) => (digit.charCodeAt(0) - ZERO) / FIFTHS),
		);
	});
	return weights;
}

function countShared(one: string, other: string): number {
	let count = 0;
	while (count < HIGHEST - LOWEST && count < one.length && one[count] === other[count]) count += 1;
	return count;
}

/** One sorted name a line, with how many characters it shares with the one before in place of these. */
export function writeNames(sorted: readonly string[]): string {
	return sorted
		.map((name, at) => {
			const shared = countShared(name, sorted[at - 1] ?? '');
			return String.fromCharCode(LOWEST + shared) + name.slice(shared);
		})
		.join('\n');
}

/** The names in a text from `writeNames`. */
export function readNames(text: string): readonly string[] {
	let before = '';
	return text.split('\n').map((line) => {
		before = before.slice(0, line.charCodeAt(0) - LOWEST) + line.slice(1);
		return before;
	});
}
