/**
 * A small language for phrases over words, matched without regular expressions, so that no text can make it slow:
 * `a|b` one of, `word?` may be missing, `~3` up to three words of any kind, `^` and `$` the ends of the sentence.
 */
type Element =
	| { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
	| { readonly kind: 'gap'; readonly most: number }
	| { readonly kind: 'start' }
	| { readonly kind: 'end' };

export interface Phrase {
	readonly source: string;
	readonly elements: readonly Element[];
}

export interface PhraseMatch {
	readonly source: string;
	readonly from: number;
	readonly to: number;
	readonly words: string;
}

const NEGATORS: ReadonlySet<string> = new Set(['not', 'never', 'no', 'without', 'nothing']);

function toElement(part: string): Element {
	if (part === '^') return { kind: 'start' };
	if (part === '$') return { kind: 'end' };
	if (part.startsWith('~')) return { kind: 'gap', most: Number(part.slice(1)) };
	const optional = part.endsWith('?');
	const bare = optional ? part.slice(0, -1) : part;
	return { kind: 'words', words: new Set(bare.split('|')), optional };
}

/** Compiles phrases once, at load. */
export function phrases(...sources: readonly string[]): readonly Phrase[] {
	return sources.map((source) => ({ source, elements: source.split(' ').map(toElement) }));
}

function matchFrom(phrase: Phrase, words: readonly string[], at: number, element: number): number {
	const next = phrase.elements[element];
	if (next === undefined) return at;
	if (next.kind === 'start') return at === 0 ? matchFrom(phrase, words, at, element + 1) : -1;
	if (next.kind === 'end') return at === words.length ? matchFrom(phrase, words, at, element + 1) : -1;
	if (next.kind === 'gap') {
		for (let skip = 0; skip <= next.most && at + skip <= words.length; skip += 1) {
			const end = matchFrom(phrase, words, at + skip, element + 1);
			if (end >= 0) return end;
		}
		return -1;
	}
	if (next.words.has(words[at] ?? '')) {
		const end = matchFrom(phrase, words, at + 1, element + 1);
		if (end >= 0) return end;
	}
	return next.optional ? matchFrom(phrase, words, at, element + 1) : -1;
}

/** The first phrase found in the words of a sentence. */
export function findPhrase(words: readonly string[], list: readonly Phrase[]): PhraseMatch | null {
	for (const phrase of list) {
		for (let from = 0; from < words.length; from += 1) {
			const to = matchFrom(phrase, words, from, 0);
			if (to < 0) continue;
			return { source: phrase.source, from, to, words: words.slice(from, to).join(' ') };
		}
	}
	return null;
}

/** Whether a "not" or the like stands in the few words before a place. */
export function isNegatedAt(words: readonly string[], at: number, reach = 3): boolean {
	return words.slice(Math.max(0, at - reach), at).some((word) => NEGATORS.has(word));
}

/** As `findPhrase`, leaving out matches that are negated: "I do not want to cancel". */
export function findAffirmed(words: readonly string[], list: readonly Phrase[]): PhraseMatch | null {
	for (const phrase of list) {
		const match = findPhrase(words, [phrase]);
		if (match !== null && !isNegatedAt(words, match.from)) return match;
	}
	return null;
}
