import type { Token } from '../tokens';
import type { AtomReader, Bound } from './atoms';
import { numberAt } from './numbers';

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
	morning: [6 * 60, 12 * 60],
	mornings: [6 * 60, 12 * 60],
	am: [6 * 60, 12 * 60],
	afternoon: [12 * 60, 18 * 60],
	afternoons: [12 * 60, 18 * 60],
	pm: [12 * 60, 18 * 60],
	evening: [17 * 60, 22 * 60],
	evenings: [17 * 60, 22 * 60],
	night: [17 * 60, 24 * 60],
	tonight: [17 * 60, 24 * 60],
	lunch: [11 * 60 + 30, 13 * 60 + 30],
	lunchtime: [11 * 60 + 30, 13 * 60 + 30],
	eod: [16 * 60, 18 * 60],
};
const GREETING: ReadonlySet<string> = new Set([
	'good',
	'great',
	'nice',
	'lovely',
	'wonderful',
	'fantastic',
]);

function narrowed(word: string, from: number, to: number): readonly [number, number] {
	const third = (to - from) / 3;
	if (word === 'early') return [from, to - third];
	if (word === 'late' || word === 'later') return [from + third, to];
	return [from, to];
}

/** Reads "morning", "late afternoon", "first thing", "end of day"; a greeting is left alone. */
export const readPart: AtomReader = (tokens, at) => {
	const texts = tokens.slice(at, at + 3).map((token) => token.text);
	const [first = '', second = ''] = texts;
	if (first === 'first' && second === 'thing') {
		return { value: { kind: 'part', from: 7 * 60, to: 10 * 60, isGeneral: false }, at, length: 2 };
	}
	if (texts.join(' ') === 'end of day' || texts.join(' ') === 'close of business') {
		return { value: { kind: 'part', from: 16 * 60, to: 18 * 60, isGeneral: false }, at, length: 3 };
	}
	const isNarrowed = ['early', 'late', 'later', 'mid'].includes(first);
	const dash = isNarrowed && second === '-' ? 1 : 0;
	const nameAt = at + (isNarrowed ? 1 + dash : 0);
	const part = PARTS[tokens[nameAt]?.text ?? ''];
	if (part === undefined || isGreeting(tokens, nameAt)) return null;
	const [from, to] = narrowed(first, part[0], part[1]);
	const isGeneral = (tokens[nameAt]?.text ?? '').endsWith('s');
	return { value: { kind: 'part', from, to, isGeneral }, at, length: nameAt + 1 - at };
};

function isGreeting(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.text ?? '';
	if (word === 'am' && tokens[at]?.end !== (tokens[at]?.start ?? 0) + 2) return true;
	if (word === 'am' && ['i', 'who', 'what', 'where'].includes(tokens[at - 1]?.text ?? '')) {
		return true;
	}
	if (GREETING.has(tokens[at - 1]?.text ?? '')) return true;
	const next = tokens[at + 1];
	const opens = at === 0 && ['morning', 'afternoon', 'evening'].includes(word);
	return opens && next !== undefined && next.kind === 'mark';
}

const BOUNDS: readonly (readonly [string, Bound])[] = [
	['no earlier than', 'from'],
	['not earlier than', 'from'],
	['not before', 'after'],
	['no later than', 'by'],
	['not later than', 'by'],
	['not after', 'before'],
	['later than', 'after'],
	['earlier than', 'before'],
	['prior to', 'before'],
	['as of', 'from'],
	['after', 'after'],
	['past', 'after'],
	['from', 'from'],
	['starting', 'from'],
	['since', 'from'],
	['before', 'before'],
	['by', 'by'],
	['until', 'by'],
	['between', 'between'],
	['any time', 'any'],
	['any day', 'any'],
	['anytime', 'any'],
	['whenever', 'any'],
	['sometime', 'any'],
	['some time', 'any'],
	['anything', 'any'],
	['any', 'any'],
	['all', 'any'],
];

/** Reads the words that make a range of a time: "after", "before", "between", "any time". */
export const readBound: AtomReader = (tokens, at) => {
	for (const [words, bound] of BOUNDS) {
		const length = words.split(' ').length;
		const said = tokens.slice(at, at + length).map((token) => token.text);
		if (said.join(' ') === words) return { value: { kind: 'bound', bound }, at, length };
	}
	return null;
};

/** Reads "same time", which is the meeting's own clock time on another day. */
export const readSameTime: AtomReader = (tokens, at) => {
	const isSame =
		tokens[at]?.text === 'same' && ['time', 'hour'].includes(tokens[at + 1]?.text ?? '');
	return isSame ? { value: { kind: 'same_time' }, at, length: 2 } : null;
};

const LATER_VERBS: ReadonlySet<string> = new Set([
	'push',
	'delay',
	'postpone',
	'bump',
	'shift',
	'slide',
	'move',
]);

function amountAt(
	tokens: readonly Token[],
	at: number,
): { readonly minutes: number; readonly length: number } | null {
	const texts = tokens.slice(at, at + 4).map((token) => token.text);
	const isHalf = texts[0] === 'half' && (texts[1] === 'an' || texts[1] === 'a');
	const isOne = texts[0] === 'an' || texts[0] === 'a';
	const amount = isHalf ? 0.5 : isOne ? 1 : numberAt(tokens, at);
	if (amount === null || amount > 240) return null;
	const unitAt = isHalf ? 2 : 1;
	const unit = texts[unitAt] ?? '';
	if (['hour', 'hours', 'hr', 'hrs'].includes(unit)) {
		return { minutes: amount * 60, length: unitAt + 1 };
	}
	const isMinutes = ['minute', 'minutes', 'min', 'mins'].includes(unit);
	return isMinutes ? { minutes: amount, length: unitAt + 1 } : null;
}

/** Reads "an hour later", "30 minutes earlier", "push by half an hour". */
export const readShift: AtomReader = (tokens, at) => {
	const amount = amountAt(tokens, at);
	if (amount === null) return null;
	const end = at + amount.length;
	const after = tokens[end]?.text ?? '';
	const before = tokens.slice(Math.max(0, at - 4), at).map((token) => token.text);
	const isEarlier =
		['earlier', 'sooner', 'forward'].includes(after) ||
		before.includes('forward') ||
		before.includes('up');
	const isMoved = before.some((word) => LATER_VERBS.has(word));
	if (!isEarlier && after !== 'later' && !isMoved) return null;
	const minutes = isEarlier ? -amount.minutes : amount.minutes;
	const length =
		amount.length + (['later', 'earlier', 'sooner', 'forward'].includes(after) ? 1 : 0);
	return { value: { kind: 'shift', minutes }, at, length };
};
