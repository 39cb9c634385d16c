import { englishShorthand } from '../normalise';
import { detectLanguage } from './detect';
import type { Detected } from './detect';
import { ENGLISH_WORDS } from './english-words';
import { glossText } from './gloss';
import type { ReplyLanguage } from './language';
import { lexiconOf } from './lexicons';

export interface EnglishText {
	readonly text: string;
	readonly language: ReplyLanguage | null;
	/** The text is in a language that is not read, and was left as it is. */
	readonly isOther: boolean;
	/** Words that could not be put into English; of an English text none. */
	readonly unreadWords: readonly string[];
}

function asSet(language: ReplyLanguage): Detected {
	return { language, glossedFrom: language === 'en' ? null : language };
}

/** "Y", "C", "2": keywords and numbers have no language. */
function isSingleCharacter(text: string): boolean {
	return text.replace(/[^\p{L}\p{N}]/gu, '').length <= 1;
}

/** A text from `normalise` in the words that the rules know. The language is detected where it is not set. */
export function toEnglish(
	text: string,
	set: ReplyLanguage | null,
	locale: string | null | undefined,
): EnglishText {
	const {
		language,
		glossedFrom,
		isOther = false,
	} = set === null ? detectLanguage(text, locale) : asSet(set);
	if (glossedFrom === null || isSingleCharacter(text)) {
		return { text: englishShorthand(text), language, isOther, unreadWords: [] };
	}
	const isKept = language === 'en' ? (word: string) => ENGLISH_WORDS.has(word) : undefined;
	return { ...glossText(text, lexiconOf(glossedFrom), isKept), language, isOther };
}
