import type { Pattern, WordsElement } from './patterns';
import type { Unit } from './units';

export interface Match {
	readonly end: number;
	/** Words hit, those with their accents more than those without; stems least. */
	readonly score: number;
	/** Stretches of units that the marks of the phrase stand for, in order. */
	readonly gaps: readonly (readonly [number, number])[];
	readonly named: readonly Unit[];
}

export interface MatchInput {
	readonly units: readonly Unit[];
	/** Clause ends: no phrase reaches over them. */
	readonly from: number;
	readonly to: number;
	readonly isBreak: (unit: Unit) => boolean;
	/** A word that stands for no accented one: "e" is not "é". */
	readonly isDistinct: (unit: Unit) => boolean;
	readonly isNumber: (unit: Unit, wholeHour: boolean) => boolean;
	readonly isWeekday: (unit: Unit) => boolean;
	readonly isMonth: (unit: Unit) => boolean;
	/** With a capital, and no word that the lexicon has. */
	readonly isName: (unit: Unit) => boolean;
}

const EXACT = 10;
const FOLDED = 9;
const STEM = 8;
const ANCHOR = 3;
const FOUND_NOTHING = { gaps: [], named: [] } as const;

function scoreOf(element: WordsElement, unit: Unit, input: MatchInput): number {
	if (unit.kind === 'mark') return 0;
	const written = element.options.get(unit.folded);
	if (written === unit.text) return EXACT;
	if (written !== undefined) return input.isDistinct(unit) ? 0 : FOLDED;
	return element.stems.some((stem) => unit.folded.startsWith(stem)) ? STEM : 0;
}

/** A hyphen inside "rendez-vous" stands in no phrase's way. */
function skipHyphen(units: readonly Unit[], at: number, from: number): number {
	const unit = units[at];
	const isInside = at > from && unit?.text === '-' && unit.glued && units[at + 1]?.glued === true;
	return isInside ? at + 1 : at;
}

function plus(match: Match | null, score: number, unit?: Unit): Match | null {
	if (match === null) return null;
	const named = unit === undefined ? match.named : [unit, ...match.named];
	return { ...match, score: match.score + score, named };
}

function matchGap(
	pattern: Pattern,
	input: MatchInput,
	at: number,
	index: number,
	most: number,
): Match | null {
	for (let length = 0; length <= most; length += 1) {
		const match = matchFrom(pattern, input, at + length, index + 1);
		if (match !== null) return { ...match, gaps: [[at, at + length], ...match.gaps] };
		const unit = input.units[at + length];
		if (unit === undefined || at + length >= input.to || input.isBreak(unit)) return null;
	}
	return null;
}

function isNamed(pattern: Pattern, input: MatchInput, kind: string, unit: Unit): boolean {
	if (kind === 'number') return input.isNumber(unit, pattern.needsWholeHour);
	if (kind === 'name') return input.isName(unit);
	return kind === 'weekday' ? input.isWeekday(unit) : input.isMonth(unit);
}

/** The phrase at a place in the units, or null. */
export function matchFrom(
	pattern: Pattern,
	input: MatchInput,
	at: number,
	index = 0,
): Match | null {
	const element = pattern.elements[index];
	if (element === undefined) return { end: at, score: 0, ...FOUND_NOTHING };
	if (element.kind === 'gap') return matchGap(pattern, input, at, index, element.most);
	if (element.kind === 'start' || element.kind === 'end') {
		const isThere = at === (element.kind === 'start' ? input.from : input.to);
		return isThere ? plus(matchFrom(pattern, input, at, index + 1), ANCHOR) : null;
	}
	const here = index === 0 ? at : skipHyphen(input.units, at, input.from);
	const unit = here < input.to ? input.units[here] : undefined;
	if (element.kind === 'words') {
		const score = unit === undefined ? 0 : scoreOf(element, unit, input);
		const taken = score > 0 ? plus(matchFrom(pattern, input, here + 1, index + 1), score) : null;
		return taken ?? (element.optional ? matchFrom(pattern, input, at, index + 1) : null);
	}
	if (unit === undefined || !isNamed(pattern, input, element.kind, unit)) return null;
	return plus(matchFrom(pattern, input, here + 1, index + 1), EXACT, unit);
}
