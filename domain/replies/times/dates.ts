import { casual } from 'chrono-node/en';
import type { ParsedResult } from 'chrono-node/en';
import { DateTime } from 'luxon';

import type { Token } from '../tokens';
import type { Atom, AtomContext, DaySpan } from './atoms';
import { daysBetween, isoDate, oneDay } from './atoms';
import { readClock } from './clock';
import { readPart } from './parts';
import { readZone } from './zones';

type Components = ParsedResult['start'];
type Known = Omit<AtomContext, 'datesByToken'>;

const DATE_WORDS =
	/\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:in|from now|later)\b|\d{4}-\d)/giu;
const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b/iu;
const RELATIVE = /^in\s|\s(?:from now|later|time)$/iu;
/** The date parser takes more than linear time, so it sees only the surroundings of words that dates have. */
const CHARACTERS_BEFORE = 24;
const CHARACTERS_AFTER = 40;
const LONGEST_WINDOW = 160;
const MOST_WINDOWS = 6;

function isOwnTime(atom: Atom | null): atom is Atom {
	if (atom === null) return false;
	return atom.value.kind === 'part' || (atom.value.kind === 'clock' && atom.value.isFirm);
}

/** "10 CET": a bare number that the zone after it makes a time. */
function isBeforeZone(atom: Atom | null, tokens: readonly Token[], context: AtomContext): boolean {
	return atom !== null && readZone(tokens, atom.at + atom.length, context) !== null;
}

/** Clock times and parts of day are read by our own rules; masked here, they cannot be drawn into a date. */
function withoutClocks(text: string, tokens: readonly Token[], context: AtomContext): string {
	let masked = text;
	let at = 0;
	while (at < tokens.length) {
		const clock = readClock(tokens, at, context);
		const isClock = isOwnTime(clock) || isBeforeZone(clock, tokens, context);
		const atom = isClock ? clock : readPart(tokens, at, context);
		if (atom === null || !(isClock || isOwnTime(atom))) {
			at += 1;
			continue;
		}
		const from = tokens[at]?.start ?? 0;
		const to = tokens[at + atom.length - 1]?.end ?? from;
		masked = masked.slice(0, from) + '|'.repeat(to - from) + masked.slice(to);
		at += atom.length;
	}
	return masked;
}

function dayOf(part: Components, zone: string): DateTime | null {
	const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')];
	if (year === null || month === null || day === null) return null;
	const date = DateTime.fromObject({ year, month, day }, { zone });
	return date.isValid ? date : null;
}

/** "In two weeks" is any day of that week, "in three days" is that day. */
function relativeSpan(result: ParsedResult, date: DateTime): DaySpan | null {
	if (result.start.isCertain('hour')) return null;
	if (/week/iu.test(result.text)) {
		const monday = date.startOf('week');
		return { ...daysBetween(monday, monday.plus({ weeks: 1 })), exact: isoDate(date) };
	}
	if (/month|quarter|year/iu.test(result.text))
		return { ...daysBetween(date, date.plus({ months: 1 })), exact: isoDate(date) };
	return oneDay(date);
}

function spanOf(result: ParsedResult, now: DateTime, zone: string): DaySpan | null {
	const date = dayOf(result.start, zone);
	if (date === null) return null;
	if (RELATIVE.test(result.text)) return relativeSpan(result, date);
	const isDate = MONTH_NAME.test(result.text) || /^\d{4}-\d/u.test(result.text);
	if (!isDate || !result.start.isCertain('day') || !result.start.isCertain('month')) return null;
	const last = result.end === null || result.end === undefined ? null : dayOf(result.end, zone);
	if (last === null || last <= date) return oneDay(date);
	return daysBetween(...underWay(date, last.plus({ days: 1 }), result, now));
}

/** "August 17-19", said on the 18th, began yesterday, not next year. */
function underWay(
	from: DateTime,
	to: DateTime,
	result: ParsedResult,
	now: DateTime,
): readonly [DateTime, DateTime] {
	const earlier = [from.minus({ years: 1 }), to.minus({ years: 1 })] as const;
	const isNow = earlier[0] <= now && now < earlier[1];
	return isNow && !/\d{4}/u.test(result.text) ? earlier : [from, to];
}

function tokenRange(
	tokens: readonly Token[],
	result: ParsedResult,
	offset: number,
): { readonly at: number; readonly length: number } | null {
	const start = offset + result.index;
	const end = start + result.text.trimEnd().length;
	const at = tokens.findIndex((token) => token.start >= start && token.start < end);
	if (at < 0) return null;
	const length = tokens.slice(at).findIndex((token) => token.start >= end);
	return { at, length: length < 0 ? tokens.length - at : length };
}

interface TextWindow {
	readonly from: number;
	readonly to: number;
}

function windowsOf(text: string): readonly TextWindow[] {
	const windows: TextWindow[] = [];
	for (const match of text.matchAll(DATE_WORDS)) {
		const last = windows.at(-1);
		const to = Math.min(text.length, match.index + CHARACTERS_AFTER);
		if (last !== undefined && match.index < last.to) {
			windows[windows.length - 1] = {
				from: last.from,
				to: Math.min(to, last.from + LONGEST_WINDOW),
			};
			continue;
		}
		if (windows.length === MOST_WINDOWS) break;
		windows.push({ from: Math.max(0, match.index - CHARACTERS_BEFORE), to });
	}
	return windows;
}

/** Dates with a month's name, ISO dates and "in two weeks", by the token they begin at. */
export function findDates(
	text: string,
	tokens: readonly Token[],
	known: Known,
): AtomContext['datesByToken'] {
	const found = new Map<number, { readonly days: DaySpan; readonly length: number }>();
	const windows = windowsOf(text);
	if (windows.length === 0) return found;
	const masked = withoutClocks(text, tokens, { ...known, datesByToken: found });
	const reference = { instant: known.now.toJSDate(), timezone: known.now.offset };
	for (const { from, to } of windows) {
		for (const result of casual.parse(masked.slice(from, to), reference, { forwardDate: true })) {
			const days = spanOf(result, known.now, known.timezone);
			const range = days === null ? null : tokenRange(tokens, result, from);
			if (days !== null && range !== null) found.set(range.at, { days, length: range.length });
		}
	}
	return found;
}
