import { AFTER_DIGITS, BEFORE_CLOCK, COUNTED, MONTH, UNITS } from '../lexicon/clock-words';
import type { Token } from '../tokens';
import type { Atom, AtomReader, ClockTime } from './atoms';
import { numberAt } from './numbers';

interface Reading {
	readonly clock: ClockTime;
	readonly length: number;
	readonly isFirm: boolean;
}

/** Hours said without am or pm: business hours are likelier, so 1 to 6 is afternoon. */
function openHour(hour: number, minute: number): ClockTime {
	const early = (hour % 12) * 60 + minute;
	const late = early + 720;
	return hour >= 7 && hour < 12 ? { minute: early, other: late } : { minute: late, other: early };
}

function toClock(hour: number, minute: number, half: 'am' | 'pm' | null): ClockTime | null {
	if (hour > 24 || minute > 59) return null;
	if (half !== null && hour >= 1 && hour <= 12) {
		return { minute: (hour % 12) * 60 + minute + (half === 'pm' ? 720 : 0), other: null };
	}
	if (hour === 0 || hour > 12) return { minute: (hour % 24) * 60 + minute, other: null };
	return openHour(hour, minute);
}

/** "pm", "p" stuck to its number, "in the afternoon". */
function halfAt(
	tokens: readonly Token[],
	at: number,
): { readonly half: 'am' | 'pm'; readonly length: number } | null {
	const token = tokens[at];
	if (token === undefined) return null;
	if (token.text === 'am' || token.text === 'pm') return { half: token.text, length: 1 };
	if (token.glued && (token.text === 'a' || token.text === 'p')) {
		return { half: token.text === 'a' ? 'am' : 'pm', length: 1 };
	}
	const phrase = tokens.slice(at, at + 3).map((word) => word.text);
	const part = phrase[0] === 'in' && phrase[1] === 'the' ? phrase[2] : undefined;
	if (part === 'morning') return { half: 'am', length: 3 };
	if (part === 'afternoon' || part === 'evening') return { half: 'pm', length: 3 };
	return phrase[0] === 'at' && phrase[1] === 'night' ? { half: 'pm', length: 2 } : null;
}

/** ":30", ".30", "h30" or "h" after the hour. */
function minutesAt(
	tokens: readonly Token[],
	at: number,
): { readonly minute: number; readonly length: number } | null {
	const mark = tokens[at];
	const digits = tokens[at + 1];
	if (mark?.glued !== true || ![':', '.', 'h'].includes(mark.text)) return null;
	const isTwoDigits = digits?.kind === 'number' && digits.glued && digits.text.length === 2;
	if (isTwoDigits) {
		const isDate =
			mark.text === '.' && tokens[at + 2]?.glued === true && tokens[at + 2]?.text === '.';
		return isDate ? null : { minute: Number(digits.text), length: 2 };
	}
	return mark.text === 'h' ? { minute: 0, length: 1 } : null;
}

function readDigital(tokens: readonly Token[], at: number): Reading | null {
	const token = tokens[at];
	if (token?.kind !== 'number' || token.text.length > 2) return null;
	const minutes = minutesAt(tokens, at + 1);
	if (minutes === null) return null;
	const half = halfAt(tokens, at + 1 + minutes.length);
	const clock = toClock(Number(token.text), minutes.minute, half?.half ?? null);
	if (clock === null) return null;
	return { clock, length: 1 + minutes.length + (half?.length ?? 0), isFirm: true };
}

const DAY_NAME = /^(?:mon|tues?|wed|weds|thurs?|thu|fri|sat|sun|.+day|today|tomorrow)$/u;

function isDayName(word: string | undefined): boolean {
	return word !== undefined && DAY_NAME.test(word);
}

/** "1430", where a word beside it says that it is a time. */
function readFourDigits(tokens: readonly Token[], at: number): Reading | null {
	const token = tokens[at];
	if (token?.kind !== 'number' || (token.text.length !== 4 && token.text.length !== 3)) return null;
	const hour = Number(token.text.slice(0, -2));
	const minute = Number(token.text.slice(-2));
	const half = halfAt(tokens, at + 1);
	const isHours = ['h', 'hrs', 'hours', 'hr', 'z'].includes(tokens[at + 1]?.text ?? '');
	const isAt = ['at', '@', 'by', 'after', 'before'].includes(tokens[at - 1]?.text ?? '');
	const next = tokens[at + 1]?.text;
	const isQuarter =
		token.text.length === 4 && hour >= 7 && hour < 20 && minute % 15 === 0 && minute > 0;
	const isBeside = isDayName(tokens[at - 1]?.text) || isDayName(next);
	const isLoose =
		(isQuarter && (next === undefined || AFTER_DIGITS.has(next))) ||
		((isBeside || tokens[at - 1]?.text === 'the') && hour >= 1 && minute % 15 === 0);
	if (half === null && !isHours && !isAt && !isLoose) return null;
	const isLed = tokens[at - 1]?.text === 'the' && hour >= 1 && hour <= 12 && minute % 15 === 0;
	if (half === null && token.text.length === 3 && !isAt && !isBeside && !isLed) return null;
	const clock = toClock(hour, minute, half?.half ?? null);
	return clock === null
		? null
		: { clock, length: 1 + (half?.length ?? (isHours ? 1 : 0)), isFirm: true };
}

/** "half past 4", "quarter to six", "ten past 3". */
function readSpoken(tokens: readonly Token[], at: number): Reading | null {
	let next = at + (tokens[at]?.text === 'a' ? 1 : 0);
	const word = tokens[next]?.text ?? '';
	const amount = word === 'half' ? 30 : word === 'quarter' ? 15 : numberAt(tokens, next);
	if (amount === null || amount > 40) return null;
	next += 1;
	if (tokens[next]?.text === '-') next += 1;
	const relation = tokens[next]?.text ?? '';
	const isHalfHour = word === 'half' && numberAt(tokens, next) !== null && relation !== '30';
	if (isHalfHour) return readHalf(tokens, at, next);
	const isTo = relation === 'to' || relation === 'til' || relation === 'of';
	if (!isTo && relation !== 'past' && !(relation === 'after' && word === 'quarter')) return null;
	if (isTo && word !== 'quarter' && amount % 5 !== 0) return null;
	if (isTo && word !== 'quarter' && amount !== 20 && amount !== 25) return null;
	const isNoon = tokens[next + 1]?.text === 'noon' || tokens[next + 1]?.text === 'midday';
	const hour = isNoon ? 12 : numberAt(tokens, next + 1);
	if (hour === null || hour < 1 || hour > 12) return null;
	const half = isNoon ? ({ half: 'pm', length: 0 } as const) : halfAt(tokens, next + 2);
	const clock = toClock(hour, 0, half?.half ?? null);
	if (clock === null) return null;
	const by = isTo ? -amount : amount;
	const shifted = (minute: number): number => (minute + by + 1440) % 1440;
	const other = clock.other === null ? null : shifted(clock.other);
	return {
		clock: { minute: shifted(clock.minute), other },
		length: next + 2 - at + (half?.length ?? 0),
		isFirm: true,
	};
}

/** British "half three" is 3:30. */
function readHalf(tokens: readonly Token[], at: number, hourAt: number): Reading | null {
	const hour = numberAt(tokens, hourAt);
	if (hour === null || hour < 1 || hour > 12 || UNITS.has(tokens[hourAt + 1]?.text ?? '')) {
		return null;
	}
	const half = halfAt(tokens, hourAt + 1);
	const clock = toClock(hour, 30, half?.half ?? null);
	if (clock === null) return null;
	return { clock, length: hourAt + 1 - at + (half?.length ?? 0), isFirm: true };
}

function readNamed(tokens: readonly Token[], at: number): Reading | null {
	const word = tokens[at]?.text;
	if (word === 'noon' || word === 'midday') {
		return { clock: { minute: 720, other: null }, length: 1, isFirm: true };
	}
	return word === 'midnight'
		? { clock: { minute: 0, other: null }, length: 1, isFirm: true }
		: null;
}

/** "three thirty": hour and minutes both in words, or "2 30" before am or pm. */
function readHourAndMinutes(tokens: readonly Token[], at: number): Reading | null {
	const hour = numberAt(tokens, at);
	const minute = numberAt(tokens, at + 1);
	if (hour === null || minute === null || hour < 1 || hour > 12) return null;
	if (![15, 20, 30, 40, 45, 50].includes(minute)) return null;
	const half = halfAt(tokens, at + 2);
	const isBeside = isDayName(tokens[at - 1]?.text) || isDayName(tokens[at + 2]?.text);
	const inWords = isBeside || (tokens[at]?.kind === 'word' && tokens[at + 1]?.kind === 'word');
	if ((!inWords && half === null) || UNITS.has(tokens[at + 2]?.text ?? '')) return null;
	const clock = toClock(hour, minute, half?.half ?? null);
	return clock === null ? null : { clock, length: 2 + (half?.length ?? 0), isFirm: true };
}

function readHour(tokens: readonly Token[], at: number): Reading | null {
	const hour = numberAt(tokens, at);
	const token = tokens[at];
	if (hour === null || hour > 23 || hour < 1) return null;
	const following = tokens[at + 1]?.text ?? '';
	const half = halfAt(tokens, at + 1) ?? (following === 'oclock' ? halfAt(tokens, at + 2) : null);
	const isOclock = following === 'oclock';
	const isNamed = isOclock || (['ish', 'uhr', 'sharp', 'h'].includes(following) && hour > 0);
	// "3R" is a flat, "4x" a number of times.
	const isStuck = tokens[at + 1]?.glued === true && tokens[at + 1]?.kind === 'word';
	const isAfterMark = ['/', '.', ':', '$', '€', '£', '#', '+'].includes(tokens[at - 1]?.text ?? '');
	const isBeforeMark = ['%', '/'].includes(following) && tokens[at + 1]?.glued === true;
	if (half === null && !isNamed) {
		if (isStuck) return null;
		if (token?.kind === 'word' && !BEFORE_CLOCK.has(tokens[at - 1]?.text ?? '')) {
			if (COUNTED.has(tokens[at - 1]?.text ?? '') || hour === 1) return null;
		}
		if (
			UNITS.has(following) ||
			MONTH.test(following) ||
			(isAfterMark && token?.glued === true) ||
			isBeforeMark
		)
			return null;
		if (following === '-' && UNITS.has(tokens[at + 2]?.text ?? '')) return null;
	}
	const clock = toClock(hour, 0, half?.half ?? null);
	if (clock === null) return null;
	const isAt =
		BEFORE_CLOCK.has(tokens[at - 1]?.text ?? '') || (tokens[at - 1]?.text === 'for' && hour > 0);
	const length = 1 + (isNamed ? 1 : 0) + (half?.length ?? 0);
	return { clock, length, isFirm: half !== null || isNamed || isAt };
}

const READERS = [readSpoken, readDigital, readFourDigits, readNamed, readHourAndMinutes, readHour];

function readOne(tokens: readonly Token[], at: number): Reading | null {
	for (const read of READERS) {
		const reading = read(tokens, at);
		if (reading !== null) return reading;
	}
	return null;
}

/** In "2-4pm" the first takes its half of the day from the second, so that the range is the shorter one. */
function alignStart(from: ClockTime, to: ClockTime): ClockTime {
	if (from.other === null) return from;
	const both = [from.minute, from.other].filter((minute) => minute < to.minute);
	const nearest = Math.max(...both);
	return both.length === 0 ? from : { minute: nearest, other: null };
}

function alignEnd(from: ClockTime, to: ClockTime): ClockTime {
	if (to.other === null || to.minute > from.minute) return to;
	return { minute: to.other, other: null };
}

/** Reads "2pm", "14:30", "half past 4", "noon", "2-4pm", "from 2 to 4". A bare "2" is read, but is not firm. */
export const readClock: AtomReader = (tokens, at) => {
	const first = readOne(tokens, at);
	if (first === null) return null;
	const middle = at + first.length;
	const joiner = tokens[middle]?.text ?? '';
	const before = tokens[at - 1]?.text ?? '';
	const isJoined =
		['-', 'to', 'until', 'through'].includes(joiner) || (joiner === 'and' && before === 'between');
	const second = isJoined ? readOne(tokens, middle + 1) : null;
	const single = { kind: 'clock', clock: first.clock, until: null, isFirm: first.isFirm } as const;
	if (second === null) return { value: single, at, length: first.length };
	const until = alignEnd(first.clock, second.clock);
	const clock = alignStart(first.clock, until);
	if (until.minute <= clock.minute) return { value: single, at, length: first.length };
	const isFirm = first.isFirm || second.isFirm;
	const length: number = first.length + 1 + second.length;
	return { value: { kind: 'clock', clock, until, isFirm }, at, length } satisfies Atom;
};
