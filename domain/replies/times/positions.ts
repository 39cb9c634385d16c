import type { Token } from '../tokens';
import type { Atom, AtomContext, AtomReader, Position } from './atoms';
import { numberAt, ordinalAt } from './numbers';
import { weekdayAt } from './weekdays';

const LABELS: ReadonlySet<string> = new Set(
	'option slot choice number opt # no nr time'.split(' '),
);
const SLOT_NOUNS: ReadonlySet<string> = new Set(
	'one 1 option slot choice time suggestion opening date day appointment proposal spot'.split(' '),
);
const NOT_A_SLOT: ReadonlySet<string> = new Set(
	'thing of half quarter week weeks day days month year call meeting email message time step question name person party hand i we you to place half'.split(
		' ',
	),
);
const RELATIVES: Readonly<Record<string, Position>> = {
	last: 'last',
	latter: 'last',
	final: 'last',
	former: 0,
	earliest: 'earliest',
	soonest: 'earliest',
	latest: 'latest',
	earlier: 'earlier',
	sooner: 'earlier',
	later: 'later',
	early: 'earlier',
	late: 'later',
	middle: 'middle',
	other: 'other',
};

function position(value: Position, at: number, length: number): Atom {
	return { value: { kind: 'position', position: value }, at, length };
}

/** "option 2", "#2", "slot b", "number three". */
function readLabelled(tokens: readonly Token[], at: number): Atom | null {
	const label = tokens[at]?.text ?? '';
	if (!LABELS.has(label)) return null;
	const dot = tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === '#' ? 1 : 0;
	const name = tokens[at + 1 + dot];
	if (name === undefined) return null;
	const letter = name.text.length === 1 ? 'abcd'.indexOf(name.text) : -1;
	const isOption = ['option', 'slot', 'choice', 'opt'].includes(label);
	if (letter >= 0 && isOption) return position(letter, at, 2 + dot);
	const value = numberAt(tokens, at + 1 + dot);
	if (value === null || value < 1 || value > 9 || tokens[at + 2 + dot]?.text === ':') return null;
	const isLoose = label === 'time' || label === 'no';
	if (isLoose && (name.kind !== 'number' || (label === 'no' && dot === 0))) return null;
	const after = tokens[at + 2 + dot]?.text ?? '';
	return ['pm', 'am'].includes(after) ? null : position(value - 1, at, 2 + dot);
}

function isWholeSentence(tokens: readonly Token[]): boolean {
	return tokens.length <= 4;
}

/** "the second one", "2nd option", "first works". */
function readOrdinal(tokens: readonly Token[], at: number, context: AtomContext): Atom | null {
	const led = tokens[at]?.text === 'the' ? 1 : 0;
	const ordinal = ordinalAt(tokens, at + led);
	if (ordinal === null || ordinal.value < 1 || ordinal.value > context.offeredCount) return null;
	if (context.offeredCount < 2 && ordinal.length === 2) return null;
	const end = at + led + ordinal.length;
	const next = tokens[end]?.text ?? '';
	if (SLOT_NOUNS.has(next) && !(next === 'time' && tokens[end + 1]?.text === 'i')) {
		return position(ordinal.value - 1, at, end + 1 - at);
	}
	if (isOfThem(tokens, end) || isOfDay(tokens, end))
		return position(ordinal.value - 1, at, end - at);
	if (NOT_A_SLOT.has(next) || next === ',') return null;
	const isDate = context.offeredDates.some((date) => Number(date.slice(8, 10)) === ordinal.value);
	if (isDate && ordinal.length === 2) return null;
	const leading = tokens[at - 1]?.text ?? '';
	if (ordinal.length === 2 && ['on', 'until', 'by', 'of'].includes(leading)) return null;
	// "Send the brochure first" puts something else first.
	const isAlone = isWholeSentence(tokens) && !(next === '' && at > 0);
	return led === 1 || isAlone ? position(ordinal.value - 1, at, end - at) : null;
}

/** "The later of the two", "the last of those". */
function isOfThem(tokens: readonly Token[], at: number): boolean {
	const [of, first = '', second = ''] = tokens.slice(at, at + 3).map((token) => token.text);
	if (of !== 'of') return false;
	return (
		['those', 'these', 'them', 'your'].includes(first) ||
		['two', '2', 'three', '3', 'ones'].includes(first === 'the' ? second : first)
	);
}

/** "The second of the Wednesday ones". */
function isOfDay(tokens: readonly Token[], at: number): boolean {
	const led = tokens[at + 1]?.text === 'the' ? 2 : 1;
	return tokens[at]?.text === 'of' && weekdayAt(tokens, at + led) !== null;
}

/** "Whichever is sooner": of any number of slots, the first in time. */
function isWhichever(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 2]?.text === 'whichever' && tokens[at - 1]?.text === 'is';
}

/** "the later one", "the last slot", "the other one", "the latest". */
function readRelative(tokens: readonly Token[], at: number): Atom | null {
	const led = ['the', 'your'].includes(tokens[at]?.text ?? '') ? 1 : 0;
	const value = RELATIVES[tokens[at + led]?.text ?? ''];
	if (value === undefined) return null;
	const end = at + led + 1;
	const noun = tokens[end]?.text ?? '';
	const isLoose = value === 'earlier' || value === 'later';
	if (noun === 'day' && value !== 'last') return null;
	if (isLoose && ['early', 'late'].includes(tokens[at + led]?.text ?? '') && noun !== 'one')
		return null;
	if (
		SLOT_NOUNS.has(noun) &&
		(led === 1 || noun === 'one' || noun === 'slot' || noun === 'option')
	) {
		const isPlural = noun === 'time' && value === 'other';
		const isPast = value === 'last' && noun === 'time';
		return isPlural || isPast ? null : position(value, at, end + 1 - at);
	}
	if (['earliest', 'soonest', 'latest'].includes(tokens[at + led]?.text ?? '')) {
		const rest = tokens.slice(end, end + 2).map((token) => token.text);
		const isOfOffered = ['of', 'you', 'that', 'possible', undefined].includes(rest[0]);
		if (isOfOffered) return position(value, at, Math.min(end + 1, tokens.length) - at);
	}
	if (isOfThem(tokens, end)) return position(value, at, end + 1 - at);
	if (isWhichever(tokens, at)) return position(value, at, end - at);
	const standsAlone = [
		'earliest',
		'latest',
		'latter',
		'former',
		'last',
		'earlier',
		'later',
	].includes(tokens[at + led]?.text ?? '');
	const next = tokens[end];
	if (['be', 'is', 'are', 'what'].includes(tokens[at - 1]?.text ?? '')) return null;
	const isEnd =
		next === undefined ||
		['works', 'please', 'is', 'would', 'suits', 'for', ',', '-'].includes(next.text);
	const isAlone = tokens.length === 1;
	return standsAlone && (led === 1 || isAlone) && isEnd ? position(value, at, end - at) : null;
}

/** Reads a slot named by its place among those offered. */
export const readPosition: AtomReader = (tokens, at, context) => {
	if (context.offeredCount === 0) return null;
	return readLabelled(tokens, at) ?? readOrdinal(tokens, at, context) ?? readRelative(tokens, at);
};
