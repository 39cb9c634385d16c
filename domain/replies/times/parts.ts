import type { Token } from '../tokens';
import type { AtomReader, Bound } from './atoms';

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
	morning: [6 * 60, 12 * 60],
	mornings: [6 * 60, 12 * 60],
	am: [6 * 60, 12 * 60],
	afternoon: [12 * 60, 18 * 60],
	afternoons: [12 * 60, 18 * 60],
	arvo: [12 * 60, 18 * 60],
	arvos: [12 * 60, 18 * 60],
	pm: [12 * 60, 18 * 60],
	evening: [17 * 60, 22 * 60],
	evenings: [17 * 60, 22 * 60],
	night: [17 * 60, 24 * 60],
	tonight: [17 * 60, 24 * 60],
	lunch: [11 * 60 + 30, 13 * 60 + 30],
	lunchtime: [11 * 60 + 30, 13 * 60 + 30],
	eod: [16 * 60, 18 * 60 + 30],
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
		return {
			value: { kind: 'part', from: 16 * 60, to: 18 * 60 + 30, isGeneral: false },
			at,
			length: 3,
		};
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

const VISITS: ReadonlySet<string> = new Set(
	'stop stopping swing come drop pop go pass be'.split(' '),
);

/** "Stop by at 3" names three o'clock. */
function isComingBy(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.text === 'by' && VISITS.has(tokens[at - 1]?.text ?? '');
}

const BOUND_OPENERS: ReadonlySet<string> = new Set(
	BOUNDS.map(([words]) => words.split(' ')[0] ?? ''),
);

/** Reads the words that make a range of a time: "after", "before", "between", "any time". */
export const readBound: AtomReader = (tokens, at) => {
	if (!BOUND_OPENERS.has(tokens[at]?.text ?? '') || isComingBy(tokens, at)) return null;
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
		tokens[at]?.text === 'same' &&
		['time', 'times', 'hour', 'timing', 'timings'].includes(tokens[at + 1]?.text ?? '');
	return isSame ? { value: { kind: 'same_time' }, at, length: 2 } : null;
};
