import type { PhraseMatch } from '../phrases';
import { findPhrase, phrases } from '../phrases';
import type { Token } from '../tokens';
import { lexemesOf, toSentences } from '../tokens';
import { fold } from './fold';
import { findOptOutByFamily } from './opt-out-by-family';
import { findOptOutInScript } from './opt-out-scripts';
import {
	COURTESIES,
	FOOTER_WORDS,
	LONE_CANCELS,
	LONE_OPT_OUTS,
	MEETINGS,
	NEGATIONS,
	REFUSALS,
	REMOVALS,
} from './opt-out-words';

const REFUSING = phrases(...REFUSALS.map(fold));
const REMOVING = phrases(...REMOVALS.map(fold));
/** "Je ne veux pas me désabonner", "ich will mich nicht abmelden". */
const NEGATION_REACH = 5;
const MOST_LONE_WORDS = 6;
const MEETING_REACH = 3;

function foldedWords(tokens: readonly Token[]): readonly string[] {
	return tokens
		.filter((token) => token.kind === 'word' || token.kind === 'number')
		.flatMap((token) => fold(token.text).split("'"));
}

function isAlone(tokens: readonly Token[], hasBooking: boolean): string | null {
	const words = foldedWords(tokens);
	if (words.length > MOST_LONE_WORDS) return null;
	const core = words.filter((word) => !COURTESIES.has(word));
	const [first = ''] = core;
	const isRepeated = core.every((word) => word === first);
	const text = isRepeated ? first : core.join(' ');
	if (LONE_OPT_OUTS.has(text)) return text;
	return LONE_CANCELS.has(text) && !hasBooking ? text : null;
}

function firstLine(tokens: readonly Token[]): readonly Token[] {
	const end = tokens.findIndex((token, at) => token.text === '\n' && at > 0);
	return end < 0 ? tokens : tokens.slice(0, end);
}

function isNegated(words: readonly string[], match: PhraseMatch): boolean {
	const before = words.slice(Math.max(0, match.from - NEGATION_REACH), match.from);
	const around = [...before, ...words.slice(match.from, match.to + 1)];
	return around.some((word) => NEGATIONS.has(word));
}

/** "Termin löschen", "quita la reunión", "afmelden voor donderdag": of a meeting, not of a list. */
function isOfMeeting(words: readonly string[], match: PhraseMatch): boolean {
	const around = words.slice(Math.max(0, match.from - MEETING_REACH), match.to + MEETING_REACH);
	return around.some((word) => MEETINGS.has(word));
}

function inSentence(words: readonly string[]): PhraseMatch | null {
	if (words.some((word) => FOOTER_WORDS.has(word))) return null;
	const refusal = findPhrase(words, REFUSING);
	if (refusal !== null) return refusal;
	return findPhrase(
		words,
		REMOVING,
		(match) => !isNegated(words, match) && !isOfMeeting(words, match),
	);
}

/**
 * The words of a text from `normalise` that ask for no more messages in a language other than English, or null.
 * Looks at all of the languages, whichever the text seems to be in.
 */
export function findOptOutElsewhere(text: string, hasBooking: boolean): string | null {
	const tokens = lexemesOf(text);
	const lone = isAlone(tokens, hasBooking) ?? isAlone(firstLine(tokens), hasBooking);
	if (lone !== null) return lone;
	for (const sentence of toSentences(tokens)) {
		const words = foldedWords(sentence.tokens);
		const found = inSentence(words)?.words ?? findOptOutByFamily(words);
		if (found !== null) return found;
	}
	return findOptOutInScript(text);
}
