import { DateTime } from 'luxon';

import type { Token } from '../tokens';
import type { Atom, AtomContext, AtomReader, DaySpan } from './atoms';
import { oneDay } from './atoms';
import { UNITS } from '../lexicon/clock-words';
import { ordinalAt } from './numbers';

/** Reads "today", "tonight", "tomorrow", "the day after tomorrow", "yesterday". */
export const readNearDay: AtomReader = (tokens, at, context) => {
	const today = context.today;
	const texts = tokens.slice(at, at + 4).map((token) => token.text);
	const led = texts[0] === 'the' ? 1 : 0;
	if (texts.slice(led, led + 3).join(' ') === 'day after tomorrow') {
		return { value: { kind: 'days', days: oneDay(today.plus({ days: 2 })) }, at, length: led + 3 };
	}
	if (texts[0] === 'tomorrow' && texts[1] === 'week') {
		return { value: { kind: 'days', days: oneDay(today.plus({ days: 8 })) }, at, length: 2 };
	}
	const meetingDay = besideMeeting(tokens, at, context);
	if (meetingDay !== null) return meetingDay;
	const days = nearDay(texts[0] ?? '', today);
	return days === null ? null : { value: { kind: 'days', days }, at, length: 1 };
};

const FROM_MEETING: readonly (readonly [string, number])[] = [
	['the same day', 0],
	['same day', 0],
	['that day', 0],
	['that same day', 0],
	['the day after', 1],
	['day after', 1],
	['the following day', 1],
	['the next day', 1],
	['the day before', -1],
	['day before', -1],
];

const MEETING_OPENERS: ReadonlySet<string> = new Set(['the', 'same', 'that', 'day']);

/** "The day after", "the same day": counted from the day of the meeting, where only one is spoken of. */
function besideMeeting(tokens: readonly Token[], at: number, context: AtomContext): Atom | null {
	if (!MEETING_OPENERS.has(tokens[at]?.text ?? '')) return null;
	const [date, ...others] = new Set(context.offeredDates);
	if (date === undefined || others.length > 0) return null;
	for (const [words, days] of FROM_MEETING) {
		const length = words.split(' ').length;
		const said = tokens.slice(at, at + length).map((token) => token.text);
		if (said.join(' ') !== words || tokens[at + length]?.text === 'tomorrow') continue;
		const day = DateTime.fromISO(date, { zone: context.now.zoneName ?? 'utc' }).plus({ days });
		return { value: { kind: 'days', days: oneDay(day) }, at, length };
	}
	return null;
}

function nearDay(word: string, today: DateTime): DaySpan | null {
	if (word === 'today' || word === 'tonight') return oneDay(today);
	if (word === 'tomorrow') return oneDay(today.plus({ days: 1 }));
	return word === 'yesterday' ? { ...oneDay(today.minus({ days: 1 })), isPast: true } : null;
}

/** The next date with this day of the month, and the one a month later. */
function dayOfMonth(today: DateTime, day: number, month: 'this' | 'next' | null): DaySpan | null {
	const dates = [0, 1, 2, 3]
		.map((months) => today.startOf('month').plus({ months }))
		.map((start) => start.set({ day }))
		.filter((date) => date.day === day);
	const later = dates.filter((date) => date >= today);
	if (month === 'next') {
		const inNext = dates.find((date) => date.hasSame(today.plus({ months: 1 }), 'month'));
		return inNext === undefined ? null : oneDay(inNext);
	}
	const [first, second] = later;
	if (first === undefined) return null;
	return oneDay(first, month === null && second !== undefined ? [second] : []);
}

function monthNamedAt(
	tokens: readonly Token[],
	at: number,
): { readonly month: 'this' | 'next'; readonly length: number } | null {
	const of = tokens[at]?.text === 'of' ? 1 : 0;
	const word = tokens[at + of]?.text;
	if (tokens[at + of + 1]?.text !== 'month') return null;
	return word === 'this' || word === 'next' ? { month: word, length: of + 2 } : null;
}

const SLOT_NOUNS: ReadonlySet<string> = new Set(
	'one option slot choice time half part thing week quarter day call meeting suggestion appointment of person date opening proposal reminder text email message try'.split(
		' ',
	),
);

/** Reads "the 24th", "the 8th of this month"; ordinals of slots ("the 2nd one") are left alone. */
export const readDayOfMonth: AtomReader = (tokens, at, context) => {
	const led = tokens[at]?.text === 'the' ? 1 : 0;
	const bare = led === 1 ? offeredDay(tokens, at + 1, context) : null;
	if (bare !== null) return { value: { kind: 'days', days: bare }, at, length: 2 };
	const ordinal = ordinalAt(tokens, at + led);
	if (ordinal === null || ordinal.value < 1 || ordinal.value > 31) return null;
	const end = at + led + ordinal.length;
	const named = monthNamedAt(tokens, end);
	const isWord = ordinal.length === 1;
	const previous = tokens[at - 1]?.text ?? '';
	if (named === null && isWord) return null;
	if (named === null && SLOT_NOUNS.has(tokens[end]?.text ?? '')) return null;
	if (named === null && ordinal.value < 5 && !['on', 'of', 'until', 'by'].includes(previous)) {
		const isSlotNumber = context.offeredCount >= 2 && ordinal.value <= context.offeredCount;
		if (isSlotNumber && !isOfferedDay(context, ordinal.value)) return null;
	}
	const days = dayOfMonth(context.today, ordinal.value, named?.month ?? null);
	if (days === null) return null;
	return { value: { kind: 'days', days }, at, length: end - at + (named?.length ?? 0) };
};

/** "The 26", where a slot on a 26th was offered. */
function offeredDay(tokens: readonly Token[], at: number, context: AtomContext): DaySpan | null {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (token?.kind !== 'number' || Number(token.text) <= 12 || next?.glued === true) return null;
	const date = context.offeredDates.find((one) => one.slice(8, 10) === token.text);
	if (date === undefined || UNITS.has(next?.text ?? '')) return null;
	return oneDay(DateTime.fromISO(date, { zone: context.now.zoneName ?? 'utc' }));
}

function isOfferedDay(context: AtomContext, day: number): boolean {
	return context.offeredDates.some((date) => Number(date.slice(8, 10)) === day);
}

function dateOf(today: DateTime, month: number, day: number, year: number | null): DateTime | null {
	const zone = today.zoneName ?? 'utc';
	const make = (inYear: number): DateTime =>
		DateTime.fromObject({ year: inYear, month, day }, { zone });
	const date = make(year ?? today.year);
	if (!date.isValid) return null;
	return year === null && date < today.minus({ months: 1 }) ? make(today.year + 1) : date;
}

function yearOf(token: Token | undefined): number | null {
	if (token?.kind !== 'number') return null;
	if (token.text.length === 4) return Number(token.text);
	return token.text.length === 2 ? 2000 + Number(token.text) : null;
}

function numericDays(
	context: AtomContext,
	first: number,
	second: number,
	year: number | null,
): DaySpan | null {
	const today = context.today;
	const monthFirst = dateOf(today, first, second, year);
	const dayFirst = dateOf(today, second, first, year);
	const [likely, other] = context.isDayFirst ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
	const date = likely ?? other;
	if (date === null) return null;
	return oneDay(date, likely !== null && other !== null ? [other] : []);
}

/** Reads "11/24", "24/11/2026", "24.11.", in the order of the sender's locale, the other order kept as second. */
export const readNumericDate: AtomReader = (tokens, at, context) => {
	const [first, mark, second, secondMark, third] = tokens.slice(at, at + 5);
	if (first?.kind !== 'number' || second?.kind !== 'number' || mark === undefined) return null;
	if (first.text.length > 2 || second.text.length > 2 || !mark.glued || !second.glued) return null;
	if (mark.text !== '/' && mark.text !== '.' && mark.text !== '-') return null;
	const isMarked = secondMark?.glued === true && secondMark.text === mark.text;
	const year = isMarked && third?.glued === true ? yearOf(third) : null;
	// "14.9" with one digit is no time of day.
	if (mark.text === '.' && !isMarked && second.text.length !== 1) return null;
	if (mark.text === '-' && year === null) return null;
	const days = numericDays(context, Number(first.text), Number(second.text), year);
	if (days === null) return null;
	const length = 3 + (year !== null ? 2 : isMarked && mark.text === '.' ? 1 : 0);
	return { value: { kind: 'days', days }, at, length };
};
