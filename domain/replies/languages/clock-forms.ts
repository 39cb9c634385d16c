import type { Lexicon } from './lexicon';
import type { Unit } from './units';

/** Units that are one clock time, date or ordinal, and how many they were. */
interface Merged {
	readonly unit: Unit;
	readonly length: number;
}

type Merge = (units: readonly Unit[], at: number, lexicon: Lexicon) => Merged | null;

/** The value of a number in digits or words; of a clock time, its hour. */
export function numberOf(unit: Unit | undefined, lexicon: Lexicon): number | null {
	if (unit === undefined) return null;
	if (unit.kind === 'number') return unit.text.length > 2 ? null : Number(unit.text);
	if (unit.kind === 'clock' || unit.kind === 'ordinal') return Number.parseInt(unit.text, 10);
	return unit.kind === 'word' ? (lexicon.numbers.get(unit.folded) ?? null) : null;
}

function made(kind: Unit['kind'], text: string, first: Unit): Unit {
	return { kind, text, folded: text, glued: first.glued, isCapital: false };
}

function twoDigits(unit: Unit | undefined, isGlued: boolean): string | null {
	if (unit?.kind !== 'number' || unit.text.length !== 2 || Number(unit.text) > 59) return null;
	return unit.glued || !isGlued ? unit.text : null;
}

/** "12.3.", "12.03.2026", and "12.3" after a word that leads to a date. */
const mergeDottedDate: Merge = (units, at, lexicon) => {
	const words = lexicon.clockWords;
	const [first, dot, second, secondDot, year] = units.slice(at, at + 5);
	if (first?.kind !== 'number' || second?.kind !== 'number') return null;
	if (dot?.text !== '.' || !dot.glued || !second.glued) return null;
	const [day, month] = [Number(first.text), Number(second.text)];
	if (day < 1 || day > 31 || month < 1 || month > 12 || second.text.length > 2) return null;
	const isDotted = secondDot?.text === '.' && secondDot.glued;
	const hasYear = isDotted && year?.kind === 'number' && year.glued && year.text.length !== 3;
	const isLed = words.dateLeads.has(units[at - 1]?.folded ?? '');
	const isHour = words.hours.has(secondDot?.folded ?? '');
	if (!isDotted && (!isLed || isHour)) return null;
	const text = `${day}/${month}${hasYear ? `/${year.text}` : ''}`;
	return { unit: made('date', text, first), length: hasYear ? 5 : isDotted ? 4 : 3 };
};

/** "9/12", which is no hour 12. */
const mergeSlashedDate: Merge = (units, at) => {
	const [first, slash, second, secondSlash, year] = units.slice(at, at + 5);
	if (first?.kind !== 'number' || second?.kind !== 'number') return null;
	if (slash?.text !== '/' || !slash.glued || !second.glued) return null;
	if (first.text.length > 2 || second.text.length > 2) return null;
	const hasYear = secondSlash?.text === '/' && year?.kind === 'number' && year.glued;
	const text = `${first.text}/${second.text}${hasYear ? `/${year.text}` : ''}`;
	return { unit: made('date', text, first), length: hasYear ? 5 : 3 };
};

/** "15:30", "15.30 Uhr", "15h30", "15 Uhr 30". */
const mergeMinutes: Merge = (units, at, lexicon) => {
	const words = lexicon.clockWords;
	const [first, mark, second, after] = units.slice(at, at + 4);
	const hour = numberOf(first, lexicon);
	if (first === undefined || mark === undefined || hour === null || hour > 24) return null;
	const isPoint = [':', '.', ','].includes(mark.text) && mark.glued;
	const isHourWord = words.hours.has(mark.folded) || words.hoursOrDuration.has(mark.folded);
	if (!isPoint && !isHourWord) return null;
	const minute = twoDigits(second, isPoint) ?? minuteInWords(second, isHourWord, lexicon);
	if (minute === null) return null;
	const isNamed =
		words.hours.has(after?.folded ?? '') || words.hoursOrDuration.has(after?.folded ?? '');
	if (mark.text === '.' && !isNamed && units[at + 3]?.text === '.') return null;
	if (mark.text === ',' && !isNamed) return null;
	const isMinuteMark = isHourWord && ['m', 'min', 'mn'].includes(after?.folded ?? '');
	const length = isNamed || isMinuteMark ? 4 : 3;
	return { unit: made('clock', `${hour}:${minute}`, first), length };
};

function minuteInWords(
	unit: Unit | undefined,
	isHourWord: boolean,
	lexicon: Lexicon,
): string | null {
	const value = isHourWord && unit?.kind === 'word' ? numberOf(unit, lexicon) : null;
	return value !== null && value >= 5 && value % 5 === 0 ? String(value).padStart(2, '0') : null;
}

/** "À partir de 15 heures" names an hour, "une réunion de 2 heures" does not. */
const STARTING: ReadonlySet<string> = new Set(['partir', 'compter']);

/** "15 Uhr", "15h", "15 heures"; not "in 2 Stunden", "2h de retraso". */
const mergeHour: Merge = (units, at, lexicon) => {
	const words = lexicon.clockWords;
	const [first, word, after] = units.slice(at, at + 3);
	const hour = numberOf(first, lexicon);
	if (first === undefined || first.kind === 'clock' || hour === null || hour > 24) return null;
	const folded = word?.folded ?? '';
	const isLong = words.hoursOrDuration.has(folded);
	if (!isLong && !words.hours.has(folded)) return null;
	if (words.durationFollowers.has(after?.folded ?? '')) return null;
	const isLed = words.durationLeads.has(units[at - 1]?.folded ?? '');
	if (isLong && isLed && !STARTING.has(units[at - 2]?.folded ?? '')) return null;
	return { unit: made('clock', `${hour}:00`, first), length: 2 };
};

/** "2ª", "2e", and in German "der 12. passt", "12. März". */
const mergeOrdinal: Merge = (units, at, lexicon) => {
	const words = lexicon.clockWords;
	const [first, ending, after] = units.slice(at, at + 3);
	if (first?.kind !== 'number' || first.text.length > 2 || ending?.glued !== true) return null;
	const ordinal = made('ordinal', `${Number(first.text)}th`, first);
	if (words.ordinalEndings.has(ending.folded)) return { unit: ordinal, length: 2 };
	if (lexicon.source.hasOrdinalDot !== true || ending.text !== '.') return null;
	const isInSentence = after?.kind === 'word' && !after.glued && !after.isCapital;
	const isMonth = lexicon.months.has(after?.folded ?? '');
	const isLed = words.dateLeads.has(units[at - 1]?.folded ?? '');
	const isNumbered = after?.kind === 'number' || after === undefined;
	if (!isMonth && !isInSentence && !(isLed && !isNumbered)) return null;
	return { unit: ordinal, length: 2 };
};

const MERGES: readonly Merge[] = [
	mergeDottedDate,
	mergeSlashedDate,
	mergeMinutes,
	mergeOrdinal,
	mergeHour,
];

function mergedAt(units: readonly Unit[], at: number, lexicon: Lexicon): Merged | null {
	for (const merge of MERGES) {
		const merged = merge(units, at, lexicon);
		if (merged !== null) return merged;
	}
	return null;
}

/** "Mi. 15 Uhr", "ca. 3": the dot ends no sentence. */
function isAbbreviationDot(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
	const [before, dot] = [units[at - 1], units[at]];
	if (dot?.text !== '.' || !dot.glued || before?.kind !== 'word') return false;
	return lexicon.clockWords.abbreviations.has(before.folded);
}

/** Puts clock times, dates and ordinals of several units into one each, in the form that English has. */
export function mergeClockForms(units: readonly Unit[], lexicon: Lexicon): readonly Unit[] {
	const merged: Unit[] = [];
	let at = 0;
	while (at < units.length) {
		const unit = units[at];
		if (isAbbreviationDot(units, at, lexicon)) {
			at += 1;
			continue;
		}
		const found = mergedAt(units, at, lexicon);
		if (found !== null) merged.push(found.unit);
		else if (unit !== undefined) merged.push(unit);
		at += found?.length ?? 1;
	}
	return merged;
}
