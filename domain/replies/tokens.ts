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

/** The words, numbers, emoji and marks of a text as they are written. */
export function lexemesOf(text: string): readonly Token[] {
	const lexemes: Token[] = [];
	for (const match of text.matchAll(LEXEME)) {
		if (lexemes.length >= MOST_TOKENS) break;
		const lexeme = match[0];
		const start = match.index;
		const glued = start > 0 && /\S/u.test(text[start - 1] ?? ' ');
		lexemes.push({
			text: lexeme,
			kind: kindOf(lexeme),
			start,
			end: start + lexeme.length,
			glued,
		});
	}
	return lexemes;
}

/** Words, numbers, emoji and marks of an English text from `normalise`. */
export function tokenise(text: string): readonly Token[] {
	const tokens = lexemesOf(text).flatMap((lexeme) => {
		const texts = lexeme.kind === 'word' ? spellOut(lexeme.text.toLowerCase()) : [lexeme.text];
		return texts.map((part, index) => ({
			...lexeme,
			text: part,
			glued: index > 0 || lexeme.glued,
		}));
	});
	return tokens.slice(0, MOST_TOKENS);
}

/** The last dot of "27.05." belongs to the date. */
function isAfterDottedDate(tokens: readonly Token[], at: number): boolean {
	const [day, dot, month] = tokens.slice(Math.max(0, at - 3), at);
	const isNumbers = day?.kind === 'number' && month?.kind === 'number';
	return isNumbers && dot?.text === '.' && dot.glued && month.glued && tokens[at]?.glued === true;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.kind !== 'mark') return false;
	if (['!', '?', ';', '\n', '…', '¿', '¡'].includes(token.text)) return true;
	if (token.text !== '.') return false;
	const next = tokens[at + 1];
	if (next?.glued === true && next.kind === 'number') return false;
	return !(isAfterDottedDate(tokens, at) && next !== undefined && next.text !== '\n');
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
