import type { Token } from '../tokens';

const NUMBER_WORDS: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	fifteen: 15,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fortyfive: 45,
	fifty: 50,
};

const ORDINAL_WORDS: Readonly<Record<string, number>> = {
	first: 1,
	second: 2,
	third: 3,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	eighth: 8,
	ninth: 9,
	tenth: 10,
};

/** The value of a number written in digits or, up to fifty, in words. */
export function numberAt(tokens: readonly Token[], at: number): number | null {
	const token = tokens[at];
	if (token === undefined) return null;
	if (token.kind === 'number') return token.text.length > 4 ? null : Number(token.text);
	return NUMBER_WORDS[token.text] ?? null;
}

/** "2nd" (two tokens) or "second" (one). */
export function ordinalAt(
	tokens: readonly Token[],
	at: number,
): { readonly value: number; readonly length: number } | null {
	const token = tokens[at];
	if (token === undefined) return null;
	const word = ORDINAL_WORDS[token.text];
	if (word !== undefined) return { value: word, length: 1 };
	const suffix = tokens[at + 1];
	if (token.kind !== 'number' || token.text.length > 2 || suffix?.glued !== true) return null;
	if (!['st', 'nd', 'rd', 'th'].includes(suffix.text)) return null;
	return { value: Number(token.text), length: 2 };
}
