import type { ReplyContext } from './context';
import type { PhraseList, PhraseMatch } from './phrases';
import { findAffirmed, findPhrase } from './phrases';

export interface FoundPhrase extends PhraseMatch {
	readonly sentence: number;
}

/** The first of the phrases in any sentence of the reply. */
export function findAnywhere(context: ReplyContext, list: PhraseList): FoundPhrase | null {
	for (const [sentence, words] of context.sentenceWords.entries()) {
		const match = findPhrase(words, list);
		if (match !== null) return { ...match, sentence };
	}
	return null;
}

/** As `findAnywhere`, leaving out what is negated. */
export function findAffirmedAnywhere(context: ReplyContext, list: PhraseList): FoundPhrase | null {
	for (const [sentence, words] of context.sentenceWords.entries()) {
		const match = findAffirmed(words, list);
		if (match !== null) return { ...match, sentence };
	}
	return null;
}

export function quoted(match: PhraseMatch): string {
	return `"${match.words}"`;
}
