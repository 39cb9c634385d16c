import { numberOf } from './clock-forms';
import type { Lexicon, PatternIndex } from './lexicon';
import type { Match, MatchInput } from './match-pattern';
import { matchFrom } from './match-pattern';
import type { Pattern } from './patterns';
import { STEM_KEY_LENGTH } from './patterns';
import type { Unit } from './units';

/** A text in the making. */
export interface Glossing {
	readonly lexicon: Lexicon;
	readonly units: readonly Unit[];
	/** Words left as they are: English ones in a message of both languages. */
	readonly isKept: (unit: Unit) => boolean;
}

export interface Found {
	readonly pattern: Pattern;
	readonly match: Match;
}

export function isWordLike(unit: Unit): boolean {
	return unit.kind !== 'mark' && unit.kind !== 'emoji';
}

export function inputFor({ lexicon, units }: Glossing, from: number, to: number): MatchInput {
	return {
		units,
		from,
		to,
		isBreak: (unit) => !isWordLike(unit) || lexicon.breaks.has(unit.folded),
		isDistinct: (unit) => lexicon.distinct.has(unit.text),
		isNumber: (unit, wholeHour) =>
			numberOf(unit, lexicon) !== null &&
			!(wholeHour && unit.kind === 'clock' && !unit.text.endsWith(':00')),
		isWeekday: (unit) => unit.kind === 'word' && lexicon.weekdays.has(unit.folded),
		isMonth: (unit) => unit.kind === 'word' && lexicon.months.has(unit.folded),
		isName: (unit) => unit.isCapital && !lexicon.vocabulary.has(unit.folded),
	};
}

function keysOf(unit: Unit, lexicon: Lexicon): readonly string[] {
	const keys = [unit.folded, `${unit.folded.slice(0, STEM_KEY_LENGTH)}*`];
	if (numberOf(unit, lexicon) !== null) keys.push('number');
	if (lexicon.weekdays.has(unit.folded)) keys.push('weekday');
	if (lexicon.months.has(unit.folded)) keys.push('month');
	return keys;
}

function isBetter(found: Match, best: Match): boolean {
	return found.score > best.score || (found.score === best.score && found.end > best.end);
}

/** "10am", "2nd": letters stuck to a number. */
function isSuffix(units: readonly Unit[], at: number): boolean {
	return (
		units[at]?.kind === 'word' && units[at]?.glued === true && units[at - 1]?.kind === 'number'
	);
}

/** The phrase with the most words in it that begins here; of equals the longest, then the first listed. */
export function bestAt(
	glossing: Glossing,
	input: MatchInput,
	at: number,
	index: PatternIndex = glossing.lexicon.patterns,
): Found | null {
	const unit = glossing.units[at];
	if (unit === undefined || !isWordLike(unit) || isSuffix(glossing.units, at)) return null;
	let best: Found | null = null;
	for (const key of keysOf(unit, glossing.lexicon)) {
		for (const pattern of index.get(key) ?? []) {
			const match = matchFrom(pattern, input, at);
			if (match === null || match.end <= at) continue;
			if (glossing.units.slice(at, match.end).every(glossing.isKept)) continue;
			if (best === null || isBetter(match, best.match)) best = { pattern, match };
		}
	}
	return best;
}
