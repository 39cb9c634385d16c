/**
 * The phrases of a lexicon: `a|b` one of, `word?` may be missing, `stem*` any ending, `~3` up to three words of any
 * kind, `two_words` among alternatives, `#` a number or clock time, `@` a weekday, `%` a month, `&` a
 * name, `^` and `$` the ends of the clause.
 * What `~ # @ % &` stand for is put in at the same marks of the English side, in order.
 */
export type Element =
	| {
			readonly kind: 'words';
			/** As written, by folded word. */
			readonly options: ReadonlyMap<string, string>;
			readonly stems: readonly string[];
			readonly optional: boolean;
	  }
	| { readonly kind: 'gap'; readonly most: number }
	| { readonly kind: 'number' | 'weekday' | 'month' | 'name' | 'start' | 'end' };

export interface Pattern {
	readonly elements: readonly Element[];
	/** Parts of the English side. */
	readonly english: readonly string[];
	/** "#:30": the number has to be a whole hour. */
	readonly needsWholeHour: boolean;
}

/** Reads the parts of phrases, each one once: most stand in many phrases. */
export interface ElementReader {
	readonly read: (part: string) => Element;
	/** All elements read so far. */
	readonly elements: () => Iterable<Element>;
}

export function createElementReader(foldWord: (word: string) => string): ElementReader {
	const known = new Map<string, Element>();
	const read = (part: string): Element => {
		const element = known.get(part) ?? toElement(part, foldWord);
		known.set(part, element);
		return element;
	};
	return { read, elements: () => known.values() };
}

type Fold = (word: string) => string;

const MARKS: Readonly<Record<string, Element>> = {
	'^': { kind: 'start' },
	$: { kind: 'end' },
	'#': { kind: 'number' },
	'@': { kind: 'weekday' },
	'%': { kind: 'month' },
	'&': { kind: 'name' },
};
/** Stems are found by so many letters. */
export const STEM_KEY_LENGTH = 3;

function toElement(part: string, foldWord: Fold): Element {
	const mark = MARKS[part];
	if (mark !== undefined) return mark;
	if (part.startsWith('~')) return { kind: 'gap', most: Number(part.slice(1)) };
	const optional = part.endsWith('?');
	const words = (optional ? part.slice(0, -1) : part).split('|');
	const whole = words.filter((word) => !word.endsWith('*'));
	return {
		kind: 'words',
		options: new Map(whole.map((word) => [foldWord(word), word])),
		stems: words.filter((word) => word.endsWith('*')).map((word) => foldWord(word.slice(0, -1))),
		optional,
	};
}

function compile(english: readonly string[], elements: readonly Element[]): Pattern {
	const needsWholeHour = english.some((part) => part.startsWith('#') && part.includes(':'));
	return { elements, english, needsWholeHour };
}

/** "dentro_de|en" is two phrases, one of them with two words here. */
function spellRuns(phrase: readonly string[]): readonly (readonly string[])[] {
	const at = phrase.findIndex((part) => part.includes('_'));
	if (at < 0) return [phrase];
	const part = phrase[at] ?? '';
	const options = part.replace(/\?$/u, '').split('|');
	const singles = options.filter((option) => !option.includes('_')).join('|');
	const runs = options.filter((option) => option.includes('_')).map((run) => run.split('_'));
	const single = singles === '' ? [] : [[part.endsWith('?') ? `${singles}?` : singles]];
	return [...single, ...runs].flatMap((words) =>
		spellRuns([...phrase.slice(0, at), ...words, ...phrase.slice(at + 1)]),
	);
}

/** "El lunes próximo": the article does not part a day from what follows it. */
function withArticle(elements: readonly Element[], article: Element): readonly Element[] {
	return elements[0]?.kind === 'weekday' ? [article, ...elements] : elements;
}

/** All phrases that mean one thing in English; `articles` are those that stand before days. */
export function compilePatterns(
	english: string,
	list: string,
	reader: ElementReader,
	articles: string,
): readonly Pattern[] {
	const article = reader.read(`${articles.replace(/ /gu, '|')}?`);
	const parts = english.split(' ').filter((part) => part !== '');
	return list
		.split(';')
		.map((phrase) => phrase.trim().split(/\s+/u))
		.filter((phrase) => phrase[0] !== '')
		.flatMap(spellRuns)
		.map((phrase) => compile(parts, withArticle(phrase.map(reader.read), article)));
}

/** The keys under which a phrase is looked up: its first words, or its first mark. */
export function firstKeys(pattern: Pattern): readonly string[] {
	const keys: string[] = [];
	for (const element of pattern.elements) {
		if (element.kind === 'start') continue;
		if (element.kind !== 'words') return [...keys, element.kind];
		keys.push(...element.options.keys());
		keys.push(...element.stems.map((stem) => `${stem.slice(0, STEM_KEY_LENGTH)}*`));
		if (!element.optional) return keys;
	}
	return keys;
}

export type WordsElement = Extract<Element, { kind: 'words' }>;
