import { lexemesOf } from '../tokens';
import { ENGLISH_FUNCTION_WORDS, ENGLISH_WORDS } from './english-words';
import type { ForeignLanguage, ReplyLanguage } from './language';
import { FOREIGN_LANGUAGES, REPLY_LANGUAGES } from './language';
import type { Lexicon } from './lexicon';
import { hasStem } from './lexicon';
import { fold } from './fold';
import { lexiconOf } from './lexicons';
import { OTHER_LANGUAGES } from './other-languages';

/** The language of a message, and the lexicon that puts it into English, if any. */
export interface Detected {
	/** Null where neither the words nor the locale tell. */
	readonly language: ReplyLanguage | null;
	/** The words are those of a language that is not read. */
	readonly isOther?: boolean;
	/** Set in an English message with days of this language in it, too: "ok, martes works". */
	readonly glossedFrom: ForeignLanguage | null;
}

let others: ReadonlyMap<string, readonly string[]> | undefined;

/** The languages that are not read, by their small words; taken apart at first use. */
function otherLanguages(): ReadonlyMap<string, readonly string[]> {
	if (others !== undefined) return others;
	const index = new Map<string, string[]>();
	for (const [language, list] of Object.entries(OTHER_LANGUAGES)) {
		for (const word of new Set(list.split(/\s+/u).map(fold))) {
			index.set(word, [...(index.get(word) ?? []), language]);
		}
	}
	others = index;
	return index;
}

const FUNCTION_WEIGHT = 3;
/** Words of several languages say little for any of them. */
const SHARED_PENALTY = 1.5;
/** Scores nearer than this are level: the locale decides, then English. */
const LEVEL = 0.34;
const WORDS_LOOKED_AT = 200;
/** Letters and marks that only one of the languages has. */
const TELLING: Readonly<Record<ForeignLanguage, RegExp>> = {
	es: /[¿¡ñ]/iu,
	fr: /[èùœîûë]/iu,
	de: /[äöß]|(?<!\p{L})(?:Mo|Di|Mi|Do|Fr|Sa)\.?,?\s(?:um\s)?\d{1,2}(?:h|:\d\d|\.\d\d| Uhr)(?![ap\d])/u,
	pt: /[ãõ]/iu,
};
const TELLING_WEIGHT = 2;

function weightIn(lexicon: Lexicon, word: string): number {
	const folded = lexicon.fold(word);
	if (lexicon.functionWords.has(folded)) return FUNCTION_WEIGHT;
	if (lexicon.vocabulary.has(folded)) return 1;
	return hasStem(lexicon, folded) ? 1 : 0;
}

function weightInEnglish(word: string): number {
	if (ENGLISH_FUNCTION_WORDS.has(word)) return FUNCTION_WEIGHT;
	return ENGLISH_WORDS.has(word) ? 1 : 0;
}

function weightOf(language: ReplyLanguage, word: string): number {
	return language === 'en' ? weightInEnglish(word) : weightIn(lexiconOf(language), word);
}

function wordsOf(text: string): readonly string[] {
	return lexemesOf(text)
		.filter(({ kind, text: word }) => kind === 'word' && !/^[b-df-hj-np-z]$/iu.test(word))
		.slice(0, WORDS_LOOKED_AT)
		.flatMap(({ text: word }) => {
			const lower = word.toLowerCase();
			return ENGLISH_FUNCTION_WORDS.has(lower) ? [lower] : lower.split("'");
		});
}

type Scores = Readonly<Record<ReplyLanguage, number>>;

/** How much the words of a text speak for each language. */
function scoreLanguages(text: string, words: readonly string[]): Scores {
	const scores = { en: 0, es: 0, fr: 0, de: 0, pt: 0 };
	for (const word of words) {
		const weights = REPLY_LANGUAGES.map((language) => weightOf(language, word));
		const known = weights.filter((weight) => weight > 0).length;
		if (known === 0) continue;
		REPLY_LANGUAGES.forEach((language, at) => {
			scores[language] += (weights[at] ?? 0) / known ** SHARED_PENALTY;
		});
	}
	for (const language of FOREIGN_LANGUAGES) {
		if (TELLING[language].test(text)) scores[language] += TELLING_WEIGHT;
	}
	return scores;
}

/** The language of a BCP 47 tag, where it is one of ours. */
export function languageOfLocale(locale: string | null | undefined): ReplyLanguage | null {
	const tag = (locale ?? '').toLowerCase().split(/[-_]/u)[0] ?? '';
	return REPLY_LANGUAGES.find((language) => language === tag) ?? null;
}

function bestForeign(scores: Scores, local: ReplyLanguage | null): ForeignLanguage | null {
	const most = Math.max(...FOREIGN_LANGUAGES.map((language) => scores[language]));
	if (most === 0) return null;
	const level = FOREIGN_LANGUAGES.filter((language) => scores[language] >= most - LEVEL);
	return (
		level.find((language) => language === local) ??
		level.find((one) => scores[one] === most) ??
		null
	);
}

function dayWordLanguage(text: string): ForeignLanguage | null {
	const words = wordsOf(text).filter((word) => !ENGLISH_WORDS.has(word));
	const hasDay = (language: ForeignLanguage): boolean => {
		const { dayWords, fold } = lexiconOf(language);
		return words.some((word) => dayWords.has(fold(word)));
	};
	return FOREIGN_LANGUAGES.find(hasDay) ?? null;
}

function isForeign(scores: Scores, foreign: ForeignLanguage, local: ReplyLanguage | null): boolean {
	const lead = scores[foreign] - scores.en;
	if (scores.en === 0) return true;
	return Math.abs(lead) <= LEVEL ? local === foreign : lead > 0;
}

/** Fewer words than these may be names, or a greeting from abroad. */
const FEWEST_OTHER = 3;
const FEWEST_HITS = 2;
/** A message is taken for another language where so much more speaks for it than for ours. */
const OTHER_LEAD = 1;
const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;

/** How much the small words of languages that are not read speak for the likeliest of them. */
function scoreOfOthers(words: readonly string[]): number {
	const hits = new Map<string, string[]>();
	for (const word of new Set(words)) {
		for (const language of otherLanguages().get(word) ?? []) {
			hits.set(language, [...(hits.get(language) ?? []), word]);
		}
	}
	const scores = [...hits.values()]
		.filter((found) => found.length >= FEWEST_HITS)
		.map((found) => found.reduce((sum, word) => sum + weightOfOther(word), 0));
	return Math.max(0, ...scores);
}

function weightOfOther(word: string): number {
	return FUNCTION_WEIGHT / knownBy(word) ** SHARED_PENALTY;
}

/** Number of our languages that have the word, and one for the other language. */
function knownBy(word: string): number {
	return 1 + REPLY_LANGUAGES.filter((language) => weightOf(language, word) > 0).length;
}

function isOtherScript(text: string): boolean {
	const letters = text.match(LETTER)?.length ?? 0;
	return letters > 0 && (text.match(LATIN)?.length ?? 0) < letters / 2;
}

/** Whether a text is in a language that is not read: by its script, or by its small words. */
function isInOther(text: string, words: readonly string[], scores: Scores): boolean {
	if (isOtherScript(text)) return true;
	if (words.length < FEWEST_OTHER) return false;
	const ours = Math.max(...REPLY_LANGUAGES.map((language) => scores[language]));
	return scoreOfOthers(words.map(fold)) >= ours + OTHER_LEAD;
}

/** Guesses the language of a message from its words; the locale decides only where they do not. */
export function detectLanguage(text: string, locale: string | null | undefined): Detected {
	const words = wordsOf(text);
	const scores = scoreLanguages(text, words);
	if (isInOther(text, words, scores)) return { language: null, glossedFrom: null, isOther: true };
	const local = languageOfLocale(locale);
	const foreign = bestForeign(scores, local);
	if (foreign !== null && isForeign(scores, foreign, local)) {
		return { language: foreign, glossedFrom: foreign };
	}
	if (scores.en > 0) return { language: 'en', glossedFrom: dayWordLanguage(text) };
	return { language: local, glossedFrom: local === 'en' ? null : local };
}
