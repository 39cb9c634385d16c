import type { DateTime } from 'luxon';

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

function namedSpan(words: readonly string[], today: DateTime): readonly [DaySpan, number] | null {
	const [first = '', second = '', third = ''] = words;
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

/** Reads "Q1", "next quarter", "next year", "the new year", "Christmas", "the holidays". */
export const readLongSpan: AtomReader = (tokens, at, context) => {
	const today = context.now.startOf('day');
	const words = tokens.slice(at, at + 3).map((token) => token.text);
	const isQuarter = words[0] === 'q' && /^[1-4]$/u.test(words[1] ?? '') && tokens[at + 1]?.glued;
	if (isQuarter === true) {
		const days = quarterSpan(today, Number(words[1]));
		return { value: { kind: 'days', days }, at, length: 2 };
	}
	const named = namedSpan(words, today);
	return named === null ? null : { value: { kind: 'days', days: named[0] }, at, length: named[1] };
};
