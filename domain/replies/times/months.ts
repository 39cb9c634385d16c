import type { DateTime } from 'luxon';

import type { Token } from '../tokens';
import type { AtomReader, DaySpan } from './atoms';
import { daysBetween, isoDate } from './atoms';

const MONTHS: Readonly<Record<string, number>> = {
	january: 1,
	jan: 1,
	february: 2,
	feb: 2,
	march: 3,
	april: 4,
	may: 5,
	june: 6,
	july: 7,
	august: 8,
	september: 9,
	sept: 9,
	october: 10,
	november: 11,
	december: 12,
	dec: 12,
};
const STRETCHES: Readonly<Record<string, readonly [number, number]>> = {
	early: [1, 11],
	beginning: [1, 11],
	start: [1, 11],
	mid: [10, 21],
	middle: [10, 21],
	late: [20, 32],
	later: [20, 32],
	end: [20, 32],
};

function monthStart(today: DateTime, month: number): DateTime {
	const start = today.startOf('month').set({ month });
	return start < today.startOf('month') ? start.plus({ years: 1 }) : start;
}

function stretchOf(start: DateTime, stretch: readonly [number, number] | undefined): DaySpan {
	if (stretch === undefined) return daysBetween(start, start.plus({ months: 1 }));
	const end = start.plus({ days: stretch[1] - 1 });
	const next = start.plus({ months: 1 });
	const days = daysBetween(start.plus({ days: stretch[0] - 1 }), end < next ? end : next);
	return stretch === STRETCHES['mid'] || stretch === STRETCHES['middle']
		? { ...days, exact: isoDate(start.set({ day: 15 })) }
		: days;
}

const LEADING_WORDS: ReadonlySet<string> = new Set(
	'in until by of after before since around for to from on'.split(' '),
);

/** Where the month's name, or "next", begins: after "early", "end of" and the like. */
function skipStretch(tokens: readonly Token[], at: number): number {
	let next = at + 1;
	while (['-', 'of', 'in', 'the'].includes(tokens[next]?.text ?? '')) next += 1;
	return next;
}

const WEEKS: Readonly<Record<string, readonly [number, number]>> = {
	first: [1, 8],
	second: [8, 15],
	third: [15, 22],
	fourth: [22, 29],
	last: [24, 32],
};

/** "The first week of September" as days of that month. */
function weekOfMonth(tokens: readonly Token[], at: number): readonly [number, number] | undefined {
	const isWeek =
		tokens[at + 1]?.text === 'week' && ['of', 'in'].includes(tokens[at + 2]?.text ?? '');
	return isWeek ? WEEKS[tokens[at]?.text ?? ''] : undefined;
}

/** Reads "in March", "mid December", "end of January", "next month". "May" and "march" need such a word before. */
export const readMonth: AtomReader = (tokens, at, context) => {
	const today = context.today;
	const week = weekOfMonth(tokens, at);
	const stretch = week ?? STRETCHES[tokens[at]?.text ?? ''];
	const start = stretch === undefined ? at : skipStretch(tokens, week === undefined ? at : at + 1);
	const lead = tokens[start]?.text ?? '';
	const isLed = lead === 'next' || lead === 'this';
	if (isLed && tokens[start + 1]?.text === 'month') {
		const first = today.startOf('month').plus({ months: lead === 'next' ? 1 : 0 });
		const days = stretchOf(first, stretch);
		return { value: { kind: 'days', days }, at, length: start + 2 - at };
	}
	const nameAt = start + (isLed ? 1 : 0);
	const month = MONTHS[tokens[nameAt]?.text ?? ''];
	const isClear = stretch !== undefined || isLed || LEADING_WORDS.has(tokens[at - 1]?.text ?? '');
	if (month === undefined || (!isClear && (month === 3 || month === 5))) return null;
	const days = stretchOf(monthStart(today, month), stretch);
	return { value: { kind: 'days', days }, at, length: nameAt + 1 - at };
};
