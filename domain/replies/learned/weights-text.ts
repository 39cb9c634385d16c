import type { Weights } from './estimate';

/** Weights are kept in tenths, each as one character: the middle one is 0. */
const DIGITS =
	'!"#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const ZERO = 45;
const TENTHS = 10;

function digitOf(weight: number): string {
	const tenths = Math.max(-ZERO, Math.min(ZERO, Math.round(weight * TENTHS)));
	return DIGITS[ZERO + tenths] ?? '';
}

/** One feature a line, its weights first; features without any weight are left out. */
export function writeWeights(weights: Weights): string {
	return [...weights]
		.map(([feature, row]) => [feature, row.map(digitOf).join('')] as const)
		.filter(([, digits]) => [...digits].some((digit) => digit !== DIGITS[ZERO]))
		.map(([feature, digits]) => `${digits}${feature}`)
		.join('\n');
}

/** The weights in a text from `writeWeights`, for so many labels. */
export function readWeights(text: string, labels: number): Weights {
	return new Map(
		text.split('\n').map((line) => {
			const row = [...line.slice(0, labels)].map(
				(digit) => (DIGITS.indexOf(digit) - ZERO) / TENTHS,
			);
			return [line.slice(labels), row] as const;
		}),
	);
}
