import { mergeClockForms, numberOf } from './clock-forms';
import { ENGLISH_WORDS } from './english-words';
import type { Found, Glossing } from './best-phrase';
import { bestAt, inputFor, isWordLike } from './best-phrase';
import type { Lexicon } from './lexicon';
import type { Unit } from './units';
import { unitsOf } from './units';

/** A piece of the English text; glued pieces have no space before them. */
interface Piece {
	readonly text: string;
	readonly glued: boolean;
	/** A word that the lexicon does not have, left as it was. */
	readonly isUnread?: boolean;
}

/** A text in English, and those of its words that could not be put into English. */
export interface Glossed {
	readonly text: string;
	readonly unreadWords: readonly string[];
}

const ENGLISH_NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
	' ',
);

const TIME_WORD =
	/\d|day$|^(?:tomorrow|tonight|week|month|year|quarter|mornings?|afternoons?|evenings?|noon)$/u;

function numberText(part: string, unit: Unit | undefined, lexicon: Lexicon): string {
	const value = numberOf(unit, lexicon) ?? 0;
	if (part === '#') return unit?.kind === 'word' ? numberWord(value) : (unit?.text ?? '');
	if (part === '#th') return `${value}th`;
	const isBefore = part.startsWith('#-');
	const hour = isBefore ? value - 1 : value;
	// "Half to one" is half past twelve.
	return `${hour === 0 ? 12 : hour}${part.slice(isBefore ? 2 : 1)}`;
}

function numberWord(value: number): string {
	return ENGLISH_NUMBERS[value] ?? String(value);
}

function toPieces(glossing: Glossing, { pattern, match }: Found): readonly Piece[] {
	const { lexicon } = glossing;
	const gaps = [...match.gaps];
	const named = [...match.named];
	const take = (test: (unit: Unit) => boolean): Unit | undefined => {
		const at = named.findIndex(test);
		return at < 0 ? undefined : named.splice(at, 1)[0];
	};
	const pieces = pattern.english.flatMap((part): readonly Piece[] => {
		if (part === '~') {
			const [from, to] = gaps.shift() ?? [0, 0];
			return glossRange(glossing, from, to);
		}
		if (part.startsWith('#')) {
			const unit = take((one) => numberOf(one, lexicon) !== null);
			return [{ text: numberText(part, unit, lexicon), glued: false }];
		}
		if (part === '&') {
			const unit = take((one) => one.kind === 'word' && one.isCapital);
			return [{ text: unit?.folded ?? '', glued: false }];
		}
		const names = part === '@' ? lexicon.weekdays : part === '%' ? lexicon.months : null;
		if (names === null) return [{ text: part, glued: false }];
		const unit = take((one) => names.has(one.folded));
		return [{ text: names.get(unit?.folded ?? '') ?? '', glued: false }];
	});
	return [...pieces, ...gaps.flatMap(([from, to]) => timesAmong(glossing, from, to))];
}

/** A gap that the English side leaves out says nothing of use, unless a time stands in it. */
function timesAmong(glossing: Glossing, from: number, to: number): readonly Piece[] {
	if (from === to) return [];
	const pieces = glossRange(glossing, from, to);
	const isTime = pieces.some(({ text }) => TIME_WORD.test(text));
	return isTime ? pieces : [];
}

/** A word that no phrase takes: names of days, months and numbers in English, the rest as written. */
function plainPiece({ lexicon, isKept }: Glossing, unit: Unit): Piece {
	const { glued } = unit;
	if (unit.kind !== 'word' || isKept(unit)) return { text: unit.text, glued };
	const name = lexicon.weekdays.get(unit.folded) ?? lexicon.months.get(unit.folded);
	if (name !== undefined) return { text: name, glued };
	const number = lexicon.numbers.get(unit.folded);
	if (number !== undefined) return { text: numberWord(number), glued };
	// Names tell nothing; English words are read as they are.
	const isUnread = !glued && !unit.isCapital && !ENGLISH_WORDS.has(unit.text);
	return { text: unit.text, glued, isUnread };
}

function isInnerHyphen(units: readonly Unit[], at: number): boolean {
	return units[at]?.text === '-' && units[at]?.glued === true && units[at + 1]?.glued === true;
}

/** The end of the clause that begins here: the next mark that is no hyphen in a word. */
function clauseEnd(units: readonly Unit[], at: number, to: number): number {
	let end = at;
	while (end < to) {
		const unit = units[end];
		if (unit !== undefined && !isWordLike(unit) && !(end > at && isInnerHyphen(units, end))) break;
		end += 1;
	}
	return end;
}

function glossClause(glossing: Glossing, from: number, to: number): readonly Piece[] {
	const pieces: Piece[] = [];
	const input = inputFor(glossing, from, to);
	let at = from;
	while (at < to) {
		const unit = glossing.units[at];
		const found = bestAt(glossing, input, at);
		if (found !== null) pieces.push(...toPieces(glossing, found));
		else if (unit !== undefined) pieces.push(plainPiece(glossing, unit));
		at = found?.match.end ?? at + 1;
	}
	return pieces;
}

function glossRange(glossing: Glossing, from: number, to: number): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = from;
	while (at < to) {
		const end = clauseEnd(glossing.units, at, to);
		pieces.push(...glossClause(glossing, at, end));
		const mark = glossing.units[end];
		if (end < to && mark !== undefined) pieces.push({ text: mark.text, glued: mark.glued });
		at = end + 1;
	}
	return pieces;
}

/** "Half past" first, "in the afternoon" after it. */
const CLOCK_ROUNDS = 2;

const LAST_HOUR_OF_HALF = 12;

/** "El 15 por la mañana", "lunes 15 por la tarde", "am 15. vormittags": a day, and a part of it. */
function isDayOfMonth(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
	if (units[at]?.kind === 'ordinal') return true;
	const isAfterWeekday = lexicon.weekdays.has(units[at - 1]?.folded ?? '');
	if (isAfterWeekday && Number(units[at]?.text) > LAST_HOUR_OF_HALF) return true;
	const isNumber = units[at]?.kind === 'number';
	return isNumber && lexicon.clockWords.dayNumberLeads.has(units[at - 1]?.folded ?? '');
}

/** Puts clock times in words into one unit each: "las tres y media de la tarde", "halb vier". */
function withClockPhrases(glossing: Glossing): Glossing {
	const { units, lexicon } = glossing;
	const input = inputFor(glossing, 0, units.length);
	const joined: Unit[] = [];
	let at = 0;
	while (at < units.length) {
		const unit = units[at];
		const isDay = isDayOfMonth(units, at, lexicon);
		const found = isDay ? null : bestAt(glossing, input, at, lexicon.clockPatterns);
		if (found !== null && unit !== undefined) {
			const text = toPieces(glossing, found)
				.map((piece) => piece.text)
				.join(' ');
			joined.push({ ...unit, kind: 'clock', text, folded: text });
		} else if (unit !== undefined) joined.push(unit);
		at = found?.match.end ?? at + 1;
	}
	return { ...glossing, units: joined };
}

function respelled(text: string, { source }: Lexicon): string {
	const { respellings = [] } = source;
	return respellings.reduce((spelled, [form, full]) => spelled.replace(form, full), text);
}

/**
 * Puts a text into the English that the rules know, phrase by phrase, the longest first. Words that the lexicon does
 * not have stay as they are: to the rules they are words that may say anything.
 */
export function glossText(
	text: string,
	lexicon: Lexicon,
	isKept: (word: string) => boolean = () => false,
): Glossed {
	const units = mergeClockForms(unitsOf(respelled(text, lexicon), lexicon), lexicon);
	let glossing: Glossing = { lexicon, units, isKept: (unit) => isKept(unit.text) };
	for (let round = 0; round < CLOCK_ROUNDS; round += 1) glossing = withClockPhrases(glossing);
	const pieces = glossRange(glossing, 0, glossing.units.length);
	return {
		text: pieces
			.map((piece) => (piece.glued ? piece.text : ` ${piece.text}`))
			.join('')
			.trim(),
		unreadWords: pieces.filter((piece) => piece.isUnread === true).map((piece) => piece.text),
	};
}
