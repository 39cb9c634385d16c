import { DateTime } from 'luxon';

import type { AtomReader, DaySpan } from './atoms';
import { daysBetween } from './atoms';

function quarterSpan(today: DateTime, quarter: number): DaySpan {
	const start = today.startOf('year').plus({ months: (quarter - 1) * 3 });
	const from = start.plus({ months: 3 }) <= today ? start.plus({ years: 1 }) : start;
	return daysBetween(from, from.plus({ months: 3 }));
}

function holidaySpan(today: DateTime, month: number, day: number): DaySpan {
	const date = today.startOf('year').set({ month, day });
	const from = date < today ? date.plus({ years: 1 }) : date;
	return daysBetween(from, from.plus({ days: 1 }));
}

/** The fourth Thursday of November. */
function thanksgiving(today: DateTime): DaySpan {
	const fourthThursday = (year: DateTime): DateTime => {
		const november = year.startOf('year').set({ month: 11 });
		return november.plus({ days: ((4 - november.weekday + 7) % 7) + 21 });
	};
	const thisYear = fourthThursday(today);
	const date = thisYear < today ? fourthThursday(today.plus({ years: 1 })) : thisYear;
	return daysBetween(date, date.plus({ days: 1 }));
}

const NAMING: ReadonlySet<string> = new Set(
	'new next later thanksgiving christmas xmas holidays summer'.split(' '),
);

function namedSpan(words: readonly string[], today: DateTime): readonly [DaySpan, number] | null {
	const [first = '', second = '', third = ''] = words;
	if (!NAMING.has(first)) return null;
	const nextYear = today.startOf('year').plus({ years: 1 });
	if (first === 'new' && second === 'year') {
		return [daysBetween(nextYear, nextYear.plus({ months: 1 })), 2];
	}
	if (first === 'next' && second === 'year') {
		return [daysBetween(nextYear, nextYear.plus({ years: 1 })), 2];
	}
	if (first === 'later' && second === 'this' && third === 'year') {
		return [daysBetween(today, nextYear), 3];
	}
	if (first === 'thanksgiving') return [thanksgiving(today), 1];
	if (first === 'christmas' || first === 'xmas') return [holidaySpan(today, 12, 25), 1];
	if (first === 'holidays') return [daysBetween(nextYear.minus({ days: 8 }), nextYear), 1];
	if (first === 'summer') {
		const start = today.startOf('year').set({ month: 6 });
		const from = start.plus({ months: 3 }) <= today ? start.plus({ years: 1 }) : start;
		return [daysBetween(from, from.plus({ months: 3 })), 1];
	}
	if (first === 'next' && second === 'quarter') {
		const from = today.startOf('quarter').plus({ months: 3 });
		return [daysBetween(from, from.plus({ months: 3 })), 2];
	}
	return null;
}

const QUARTERS: readonly string[] = ['first', 'second', 'third', 'fourth'];
const BEFORE_YEAR: ReadonlySet<string> = new Set([
	'in',
	'until',
	'of',
	'early',
	'by',
	'after',
	'before',
]);
const YEARS_AHEAD = 5;

/** "In 2027". */
function yearSpan(words: readonly string[], before: string, today: DateTime): DaySpan | null {
	const [first = ''] = words;
	if (!/^20\d\d$/u.test(first) || !BEFORE_YEAR.has(before)) return null;
	const year = Number(first);
	if (year < today.year || year > today.year + YEARS_AHEAD) return null;
	const start = today.startOf('year').set({ year });
	return daysBetween(start < today ? today : start, start.plus({ years: 1 }));
}

/** "The second quarter", "the second quarter 2027" by its next occurrence. */
function namedQuarter(
	[first = '', second = '', third = '']: readonly string[],
	today: DateTime,
): DaySpan | null {
	const quarter = QUARTERS.indexOf(first);
	if (quarter < 0 || second !== 'quarter') return null;
	const year = /^20\d\d$/u.test(third) ? Number(third) : null;
	if (year === null) return quarterSpan(today, quarter + 1);
	const from = today.startOf('year').set({ year, month: quarter * 3 + 1 });
	return daysBetween(from, from.plus({ months: 3 }));
}

/** "Week 35", as calendars in much of Europe number them (ISO 8601). */
function weekNumber([first = '', second = '']: readonly string[], today: DateTime): DaySpan | null {
	if (!['week', 'kw'].includes(first) || !/^[1-5]?\d$/u.test(second)) return null;
	const number = Number(second);
	if (number < 1 || number > 53) return null;
	const inYear = (year: number): DateTime =>
		DateTime.fromObject({ weekYear: year, weekNumber: number }, { zone: today.zoneName ?? 'utc' });
	const thisYear = inYear(today.weekYear);
	const monday = thisYear.plus({ weeks: 1 }) <= today ? inYear(today.weekYear + 1) : thisYear;
	return monday.isValid ? daysBetween(monday, monday.plus({ weeks: 1 })) : null;
}

/** Reads "week 35", "Q1", "the second quarter", "in 2027", "next quarter", "next year", "the new year", "Christmas", "the holidays". */
export const readLongSpan: AtomReader = (tokens, at, context) => {
	const today = context.today;
	const words = tokens.slice(at, at + 3).map((token) => token.text);
	const isQuarter = words[0] === 'q' && /^[1-4]$/u.test(words[1] ?? '') && tokens[at + 1]?.glued;
	if (isQuarter === true) {
		const days = quarterSpan(today, Number(words[1]));
		return { value: { kind: 'days', days }, at, length: 2 };
	}
	const year = yearSpan(words, tokens[at - 1]?.text ?? '', today);
	if (year !== null) return { value: { kind: 'days', days: year }, at, length: 1 };
	const quarter = namedQuarter(words, today);
	if (quarter !== null) return { value: { kind: 'days', days: quarter }, at, length: 2 };
	const week = weekNumber(words, today);
	if (week !== null) return { value: { kind: 'days', days: week }, at, length: 2 };
	const named = namedSpan(words, today);
	return named === null ? null : { value: { kind: 'days', days: named[0] }, at, length: named[1] };
};
