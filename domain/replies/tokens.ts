import { CONTRACTIONS, SHORT_FORMS } from './lexicon/short-forms';
import { correctSpelling } from './spelling';

export type TokenKind = 'word' | 'number' | 'emoji' | 'mark';

export interface Token {
	/** Lower case, contractions spelled out, common slips corrected. */
	readonly text: string;
	readonly kind: TokenKind;
	/** Position in the normalised text. */
	readonly start: number;
	readonly end: number;
	/** No space before it. */
	readonly glued: boolean;
}

export interface Sentence {
	readonly tokens: readonly Token[];
	readonly isQuestion: boolean;
}

const LEXEME = /\d+|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*|\p{Extended_Pictographic}|\n|\S/gu;
const MOST_TOKENS = 800;
/** Longer runs without a sentence mark are split, so that work per sentence stays small. */
const LONGEST_SENTENCE = 120;

function kindOf(lexeme: string): TokenKind {
	if (/^\d/u.test(lexeme)) return 'number';
	if (/^\p{L}/u.test(lexeme)) return 'word';
	return /^\p{Extended_Pictographic}/u.test(lexeme) ? 'emoji' : 'mark';
}

const SUFFIXES: readonly (readonly [string, string])[] = [
	["n't", 'not'],
	["'ll", 'will'],
	["'re", 'are'],
	["'ve", 'have'],
	["'d", 'would'],
	["'m", 'am'],
	["'s", 'is'],
];

function spellOut(word: string): readonly string[] {
	const listed = CONTRACTIONS[word];
	if (listed !== undefined) return listed.split(' ');
	for (const [suffix, full] of SUFFIXES) {
		if (word.endsWith(suffix) && word.length > suffix.length) {
			return [word.slice(0, -suffix.length), full];
		}
	}
	const short = SHORT_FORMS[word];
	return short === undefined ? [correctSpelling(word)] : short.split(' ');
}

/** Words, numbers, emoji and marks of a text from `normalise`. */
export function tokenise(text: string): readonly Token[] {
	const tokens: Token[] = [];
	for (const match of text.matchAll(LEXEME)) {
		if (tokens.length >= MOST_TOKENS) break;
		const lexeme = match[0];
		const start = match.index;
		const end = start + lexeme.length;
		const kind = kindOf(lexeme);
		const texts = kind === 'word' ? spellOut(lexeme.toLowerCase()) : [lexeme];
		texts.forEach((part, index) => {
			const glued = index > 0 || (start > 0 && /\S/u.test(text[start - 1] ?? ' '));
			tokens.push({ text: part, kind, start, end, glued });
		});
	}
	return tokens;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'mark') return false;
	if (['!', '?', ';', '\n', '…', '¿', '¡'].includes(token.text)) return true;
	if (token.text !== '.') return false;
	const next = tokens[at + 1];
	return !(next?.glued === true && next.kind === 'number');
}

/** After a comma these begin a question of its own: "Great, where is it?" */
const ASKING: ReadonlySet<string> = new Set(
	'what where how who when why which can could is do does will would shall should any did are'.split(
		' ',
	),
);

/** Splits at sentence marks and line ends, not inside "2.30". */
export function toSentences(tokens: readonly Token[]): readonly Sentence[] {
	const sentences: Sentence[] = [];
	let current: Token[] = [];
	const close = (isQuestion: boolean): void => {
		if (current.length > 0) sentences.push({ tokens: current, isQuestion });
		current = [];
	};
	tokens.forEach((token, at) => {
		const next = tokens[at + 1]?.text ?? '';
		const isQuestionNext = (token.text === ',' || token.text === '-') && ASKING.has(next);
		if (isQuestionNext && current.length > 0) close(false);
		else if (!endsSentence(tokens, at)) current.push(token);
		else close(token.text === '?');
		if (current.length === LONGEST_SENTENCE) close(false);
	});
	close(false);
	return sentences;
}

/** The texts of words and numbers, without marks and emoji. */
export function wordsOf(tokens: readonly Token[]): readonly string[] {
	return tokens
		.filter((token) => token.kind === 'word' || token.kind === 'number')
		.map((token) => token.text);
}
