import { fold, foldGerman } from './fold';
import type { ElementReader, Pattern } from './patterns';
import { compilePatterns, createElementReader, firstKeys, STEM_KEY_LENGTH } from './patterns';
import type { Gloss, LexiconSource } from './lexicon-source';

/** The words around clock times and dates, folded. */
export interface ClockWords {
	readonly hours: ReadonlySet<string>;
	readonly hoursOrDuration: ReadonlySet<string>;
	readonly durationLeads: ReadonlySet<string>;
	readonly durationFollowers: ReadonlySet<string>;
	readonly dayNumberLeads: ReadonlySet<string>;
	readonly dateLeads: ReadonlySet<string>;
	readonly ordinalEndings: ReadonlySet<string>;
	readonly abbreviations: ReadonlySet<string>;
}

export type PatternIndex = ReadonlyMap<string, readonly Pattern[]>;

export interface Lexicon {
	readonly source: LexiconSource;
	readonly fold: (word: string) => string;
	readonly patterns: PatternIndex;
	readonly clockPatterns: PatternIndex;
	readonly weekdays: ReadonlyMap<string, string>;
	readonly months: ReadonlyMap<string, string>;
	readonly numbers: ReadonlyMap<string, number>;
	readonly breaks: ReadonlySet<string>;
	readonly distinct: ReadonlySet<string>;
	readonly clockWords: ClockWords;
	/** All words of the lexicon as written and folded, for guessing the language. */
	readonly vocabulary: ReadonlySet<string>;
	/** By their first letters, see `STEM_KEY_LENGTH`. */
	readonly stems: ReadonlyMap<string, readonly string[]>;
	readonly functionWords: ReadonlySet<string>;
	/** Names of days long enough to be told from English: "martes", "mañana". */
	readonly dayWords: ReadonlySet<string>;
}

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const MONTHS =
	'january february march april may june july august september october november december'.split(
		' ',
	);

type Fold = (word: string) => string;

function named(list: string, names: readonly string[], foldWord: Fold): Map<string, string> {
	const entries = list
		.trim()
		.split(/\s+/u)
		.flatMap((alternatives, at) => {
			const name = names[at];
			if (name === undefined) return [];
			return alternatives.split('|').map((word) => [foldWord(word), name] as const);
		});
	return new Map(entries);
}

function numbersOf(list: string, foldWord: Fold): Map<string, number> {
	const entries = list
		.trim()
		.split(/\s+/u)
		.flatMap((entry) => {
			const [words = '', value = ''] = entry.split('=');
			return words.split('|').map((word) => [foldWord(word), Number(value)] as const);
		});
	return new Map(entries);
}

/** The set of the words of a list, folded. */
export function foldedSet(list: string, foldWord: Fold): ReadonlySet<string> {
	return new Set(
		list
			.split(/\s+/u)
			.filter((word) => word !== '')
			.map(foldWord),
	);
}

const LONGEST_SHORT_NAME = 4;

function shortNames(source: LexiconSource, foldWord: Fold): readonly string[] {
	const names = `${source.weekdays} ${source.months}`.split(/[\s|]+/u).map(foldWord);
	return names.filter((name) => name.length <= LONGEST_SHORT_NAME);
}

function clockWordsOf(source: LexiconSource, foldWord: Fold): ClockWords {
	return {
		hours: foldedSet(source.hourWords, foldWord),
		hoursOrDuration: foldedSet(source.hourOrDurationWords, foldWord),
		durationLeads: foldedSet(source.durationLeads, foldWord),
		durationFollowers: foldedSet(source.durationFollowers, foldWord),
		dayNumberLeads: foldedSet(source.dayNumberLeads, foldWord),
		dateLeads: foldedSet(source.dateLeads, foldWord),
		ordinalEndings: foldedSet(source.ordinalEndings, foldWord),
		abbreviations: new Set([
			...shortNames(source, foldWord),
			...foldedSet(source.abbreviations, foldWord),
		]),
	};
}

function indexed(patterns: readonly Pattern[]): PatternIndex {
	const index = new Map<string, Pattern[]>();
	for (const pattern of patterns) {
		for (const key of firstKeys(pattern)) {
			const list = index.get(key);
			if (list === undefined) index.set(key, [pattern]);
			else list.push(pattern);
		}
	}
	return index;
}

function compileSection(
	section: Gloss,
	dayArticles: string,
	reader: ElementReader,
): readonly Pattern[] {
	return Object.entries(section).flatMap(([english, list]) =>
		compilePatterns(english, list, reader, dayArticles),
	);
}

function wordsAndStems(reader: ElementReader): { words: string[]; stems: string[] } {
	const elements = [...reader.elements()].filter((element) => element.kind === 'words');
	return {
		words: elements.flatMap((element) => [...element.options.keys()]),
		stems: elements.flatMap((element) => element.stems),
	};
}

const NEAR_DAYS: ReadonlySet<string> = new Set(['today', 'tomorrow', 'day after tomorrow']);
const DAY_WORD_FROM = 5;

function dayWordsOf(weekdays: Iterable<string>, patterns: readonly Pattern[]): ReadonlySet<string> {
	const near = patterns
		.filter(({ english, elements }) => NEAR_DAYS.has(english.join(' ')) && elements.length === 1)
		.flatMap(firstKeys);
	return new Set([...weekdays, ...near].filter((word) => word.length >= DAY_WORD_FROM));
}

function stemsByKey(stems: Iterable<string>): ReadonlyMap<string, readonly string[]> {
	const index = new Map<string, string[]>();
	for (const stem of stems) {
		const key = stem.slice(0, STEM_KEY_LENGTH);
		const list = index.get(key);
		if (list === undefined) index.set(key, [stem]);
		else list.push(stem);
	}
	return index;
}

/** Whether a folded word begins with a stem of the lexicon. */
export function hasStem(lexicon: Lexicon, word: string): boolean {
	const stems = lexicon.stems.get(word.slice(0, STEM_KEY_LENGTH));
	return stems?.some((stem) => word.startsWith(stem)) ?? false;
}

/** Compiles a language's file. */
export function createLexicon(source: LexiconSource): Lexicon {
	const foldWord = source.language === 'de' ? foldGerman : fold;
	const reader = createElementReader(foldWord);
	const patterns = source.gloss.flatMap((section) =>
		compileSection(section, source.dayArticles, reader),
	);
	const clockPatterns = compileSection(source.clock, source.dayArticles, reader);
	const { words, stems } = wordsAndStems(reader);
	const weekdays = named(source.weekdays, WEEKDAYS, foldWord);
	const months = named(source.months, MONTHS, foldWord);
	const numbers = numbersOf(source.numbers, foldWord);
	const functionWords = foldedSet(source.functionWords, foldWord);
	const names = [...weekdays.keys(), ...months.keys(), ...numbers.keys(), ...functionWords];
	return {
		source,
		fold: foldWord,
		patterns: indexed(patterns),
		clockPatterns: indexed(clockPatterns),
		weekdays,
		months,
		numbers,
		breaks: foldedSet(source.breaks, foldWord),
		distinct: new Set(source.distinct.split(' ')),
		clockWords: clockWordsOf(source, foldWord),
		vocabulary: new Set([...words, ...names]),
		stems: stemsByKey(new Set(stems)),
		functionWords,
		dayWords: dayWordsOf(weekdays.keys(), patterns),
	};
}
