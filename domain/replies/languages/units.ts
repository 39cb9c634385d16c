import { lexemesOf } from '../tokens';
import type { Token } from '../tokens';
import { editDistance } from '../spelling';
import type { Lexicon } from './lexicon';
import { hasStem } from './lexicon';

/** A word, number or mark of a text in another language, before it is put into English. */
export interface Unit {
	readonly kind: Token['kind'] | 'clock' | 'date' | 'ordinal';
	/** Lower case, as written. */
	readonly text: string;
	readonly folded: string;
	/** No space before it. */
	readonly glued: boolean;
	readonly isCapital: boolean;
}

/** A weekday of so many letters is recognised with a slip in it. */
const SPELLED_FROM = 5;
const SLIP_FROM = 4;
/** "Montage" is no Monday. */
const SHORTEST_PART = 3;

function toUnit(lexeme: Token, text: string, glued: boolean, lexicon: Lexicon): Unit {
	const isCapital = /^\p{Lu}/u.test(lexeme.text);
	const lower = text.toLowerCase();
	return { kind: lexeme.kind, text: lower, folded: lexicon.fold(lower), glued, isCapital };
}

/** "Dienstagnachmittag" is two words. */
function splitCompound(unit: Unit, lexicon: Lexicon): readonly Unit[] {
	if (lexicon.vocabulary.has(unit.folded)) return [unit];
	for (const name of lexicon.weekdays.keys()) {
		if (name.length < SPELLED_FROM || !unit.folded.startsWith(name)) continue;
		const rest = unit.folded.slice(name.length);
		if (rest.length < SHORTEST_PART || !lexicon.vocabulary.has(rest)) continue;
		return [
			{ ...unit, text: name, folded: name },
			{ ...unit, text: rest, folded: rest, glued: false, isCapital: false },
		];
	}
	return [unit];
}

function isSlip(word: string, name: string): boolean {
	return name.length >= SPELLED_FROM && name[0] === word[0] && editDistance(word, name, 1) === 1;
}

/** The weekday that is meant where one letter is off. */
function corrected(unit: Unit, lexicon: Lexicon): Unit {
	const { folded } = unit;
	if (folded.length < SLIP_FROM || folded.length > 14 || lexicon.vocabulary.has(folded))
		return unit;
	if (hasStem(lexicon, folded)) return unit;
	const near = [...lexicon.weekdays.keys()].filter((name) => isSlip(folded, name));
	const [name] = near;
	return near.length === 1 && name !== undefined ? { ...unit, text: name, folded: name } : unit;
}

function unitsOfWord(lexeme: Token, lexicon: Lexicon): readonly Unit[] {
	const { elisions } = lexicon.source;
	const parts = lexeme.text.split("'");
	if (parts.length === 1 || elisions === undefined) {
		const unit = toUnit(lexeme, lexeme.text, lexeme.glued, lexicon);
		return splitCompound(corrected(unit, lexicon), lexicon);
	}
	const [first = '', ...rest] = parts;
	const full = elisions[first.toLowerCase()];
	if (full === undefined) return [toUnit(lexeme, lexeme.text, lexeme.glued, lexicon)];
	const after = unitsOfWord({ ...lexeme, text: rest.join("'"), glued: false }, lexicon);
	return [toUnit(lexeme, full, lexeme.glued, lexicon), ...after];
}

/** The words, numbers and marks of a text, with elisions spelled out. */
export function unitsOf(text: string, lexicon: Lexicon): readonly Unit[] {
	return lexemesOf(text).flatMap((lexeme) =>
		lexeme.kind === 'word'
			? unitsOfWord(lexeme, lexicon)
			: [toUnit(lexeme, lexeme.text, lexeme.glued, lexicon)],
	);
}
