/**
 * A small language for phrases over words, matched without regular expressions, so that no text can make it slow:
 * `a|b` one of, `no_longer` words in a row,
 * `word?` may be missing, `~3` up to three words of any kind, `^` and `$` the ends of the sentence.
 */
type Element =
	| {
			readonly kind: 'words';
			readonly singles: ReadonlySet<string>;
			readonly runs: readonly (readonly string[])[];
			readonly optional: boolean;
			/** `$` among the alternatives: the sentence may end here instead. */
			readonly orEnd: boolean;
	  }
	| { readonly kind: 'gap'; readonly most: number }
	| { readonly kind: 'start' }
	| { readonly kind: 'end' };

export interface Phrase {
	readonly source: string;
	readonly elements: readonly Element[];
	/** For each word that cannot be missing, its alternatives: a quick look tells most phrases out. */
	readonly needed: readonly ReadonlySet<string>[];
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
	const options = (optional ? part.slice(0, -1) : part).split('|');
	const singles = new Set(options.filter((option) => !option.includes('_')));
	const runs = options.filter((option) => option.includes('_')).map((option) => option.split('_'));
	return { kind: 'words', singles, runs, optional, orEnd: options.includes('$') };
}

function neededWords(element: Element): readonly ReadonlySet<string>[] {
	if (element.kind !== 'words' || element.optional || element.orEnd) return [];
	return [new Set([...element.singles, ...element.runs.map((run) => run[0] ?? '')])];
}

function canMatch(phrase: Phrase, words: readonly string[]): boolean {
	return phrase.needed.every((options) => words.some((word) => options.has(word)));
}

function toPhrase(source: string): Phrase {
	const elements = source.split(' ').map(toElement);
	return { source, elements, needed: elements.flatMap(neededWords) };
}

/** Of the words that a phrase cannot miss, those with the fewest alternatives tell most sentences out. */
function fewestNeeded({ needed }: Phrase): ReadonlySet<string> | undefined {
	return [...needed].sort((one, other) => one.size - other.size)[0];
}

/** Phrases in an order that counts, found by a word of theirs. */
export interface PhraseList {
	readonly all: readonly Phrase[];
	/** Places in `all`, in order, by needed word. */
	readonly byWord: ReadonlyMap<string, readonly number[]>;
	/** Those that need no word. */
	readonly always: readonly number[];
}

/** Compiles phrases once, at load. */
export function phrases(...sources: readonly string[]): PhraseList {
	const all = sources.map(toPhrase);
	const byWord = new Map<string, number[]>();
	const always: number[] = [];
	all.forEach((phrase, place) => {
		const needed = fewestNeeded(phrase);
		if (needed === undefined) always.push(place);
		for (const word of needed ?? []) byWord.set(word, [...(byWord.get(word) ?? []), place]);
	});
	return { all, byWord, always };
}

/** The phrases that may be in the words, in their order. */
function candidatesIn(words: readonly string[], list: PhraseList): readonly Phrase[] {
	const places = new Set(list.always);
	for (const word of words) for (const place of list.byWord.get(word) ?? []) places.add(place);
	return [...places]
		.sort((one, other) => one - other)
		.flatMap((place) => list.all[place] ?? [])
		.filter((phrase) => canMatch(phrase, words));
}

type WordsElement = Extract<Element, { kind: 'words' }>;

/** Numbers of words that the element can take here: 0 where it may be missing. */
function lengthsAt(element: WordsElement, words: readonly string[], at: number): readonly number[] {
	const single = element.singles.has(words[at] ?? '') ? [1] : [];
	const runs = element.runs
		.filter((run) => run.every((word, index) => words[at + index] === word))
		.map((run) => run.length);
	const mayBeNone = element.optional || (element.orEnd && at === words.length);
	return [...runs, ...single, ...(mayBeNone ? [0] : [])];
}

function firstEnd(lengths: readonly number[], match: (length: number) => number): number {
	for (const length of lengths) {
		const end = match(length);
		if (end >= 0) return end;
	}
	return -1;
}

function matchFrom(phrase: Phrase, words: readonly string[], at: number, index: number): number {
	const element = phrase.elements[index];
	if (element === undefined) return at;
	const skip = (length: number): number => matchFrom(phrase, words, at + length, index + 1);
	if (element.kind === 'start') return at === 0 ? skip(0) : -1;
	if (element.kind === 'end') return at === words.length ? skip(0) : -1;
	if (element.kind === 'words') return firstEnd(lengthsAt(element, words, at), skip);
	const most = Math.min(element.most, words.length - at);
	return firstEnd(
		Array.from({ length: most + 1 }, (_, length) => length),
		skip,
	);
}

function matchIn(
	words: readonly string[],
	phrase: Phrase,
	accepts: (from: number) => boolean,
): PhraseMatch | null {
	for (let from = 0; from < words.length; from += 1) {
		const to = matchFrom(phrase, words, from, 0);
		if (to < 0 || !accepts(from)) continue;
		return { source: phrase.source, from, to, words: words.slice(from, to).join(' ') };
	}
	return null;
}

/** The first phrase found in the words of a sentence, of those whose first match is accepted. */
export function findPhrase(
	words: readonly string[],
	list: PhraseList,
	accepts: (match: PhraseMatch) => boolean = () => true,
): PhraseMatch | null {
	for (const phrase of candidatesIn(words, list)) {
		const match = matchIn(words, phrase, () => true);
		if (match !== null && accepts(match)) return match;
	}
	return null;
}

const NO_NOUNS: ReadonlySet<string> = new Set(
	'need reason plans plan intention wish point interest longer changes change more'.split(' '),
);

/** Whether a "not" or the like stands in the few words before a place. */
export function isNegatedAt(words: readonly string[], at: number, reach = 3): boolean {
	const from = Math.max(0, at - reach);
	return words.slice(from, at).some((word, index) => {
		// A "no" that opens the sentence answers, unless a noun follows it: "no need to cancel".
		const opens = word === 'no' && from + index === 0 && at > 1;
		return NEGATORS.has(word) && !(opens && !NO_NOUNS.has(words[1] ?? ''));
	});
}

/** As `findPhrase`, leaving out matches that are negated: "I do not want to cancel". */
export function findAffirmed(words: readonly string[], list: PhraseList): PhraseMatch | null {
	for (const phrase of candidatesIn(words, list)) {
		const match = matchIn(words, phrase, (from) => !isNegatedAt(words, from));
		if (match !== null) return match;
	}
	return null;
}
