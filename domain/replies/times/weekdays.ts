import type { DateTime } from 'luxon';

import type { Token } from '../tokens';
import type { Atom, AtomContext, AtomReader, DaySpan } from './atoms';
import { daysBetween, oneDay } from './atoms';

const WEEKDAYS: Readonly<Record<string, number>> = {
	monday: 1,
	mondays: 1,
	mon: 1,
	tuesday: 2,
	tuesdays: 2,
	tues: 2,
	tue: 2,
	wednesday: 3,
	wednesdays: 3,
	weds: 3,
	wed: 3,
	thursday: 4,
	thursdays: 4,
	thurs: 4,
	thur: 4,
	thu: 4,
	friday: 5,
	fridays: 5,
	fri: 5,
	saturday: 6,
	saturdays: 6,
	sat: 6,
	sunday: 7,
	sundays: 7,
	sun: 7,
};
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'they', 'have', 'was']);
const SPOKEN_OF = 4;

/** ISO weekday, Monday = 1. "We sat" and "the sun" are no days. */
export function weekdayAt(tokens: readonly Token[], at: number): number | null {
	const text = tokens[at]?.text ?? '';
	const weekday = WEEKDAYS[text];
	if (weekday === undefined) return null;
	const previous = tokens[at - 1]?.text ?? '';
	if (text === 'sun' && previous === 'the') return null;
	return text === 'sat' && SUBJECTS.has(previous) ? null : weekday;
}

function following(today: DateTime, weekday: number): DateTime {
	return today.plus({ days: (weekday - today.weekday + 7) % 7 });
}

function inWeek(today: DateTime, weekday: number, weeks: number): DateTime {
	return today.plus({ days: weekday - today.weekday + weeks * 7 });
}

/** "Tuesday": the next one, or one of the Tuesdays after it where such a slot was offered. */
function plainWeekday(today: DateTime, weekday: number): DaySpan {
	const first = following(today, weekday);
	const later = Array.from({ length: SPOKEN_OF }, (_, week) => first.plus({ weeks: week + 1 }));
	return oneDay(first, later);
}

/** "Next Tuesday" is next week's; from two days ahead people also say it of the coming one. */
function nextWeekday(today: DateTime, weekday: number): DaySpan {
	const coming = following(today, weekday);
	const isFar = coming.diff(today, 'days').days >= 2;
	const nextWeeks = inWeek(today, weekday, 1);
	return oneDay(nextWeeks, isFar && !coming.equals(nextWeeks) ? [coming] : []);
}

/** Weeks from this one in "of next week", "this week", "the week after"; null where no week is named. */
export function weekNamedAt(
	tokens: readonly Token[],
	at: number,
): { readonly weeks: number; readonly length: number } | null {
	const lead = ['of', 'in', 'the'].includes(tokens[at]?.text ?? '') ? 1 : 0;
	const second = lead === 1 && tokens[at + 1]?.text === 'the' ? 1 : 0;
	const start = at + lead + second;
	const words = tokens.slice(start, start + 4).map((token) => token.text);
	const used = lead + second;
	const text = words.join(' ');
	if (text === 'week after next' || text.startsWith('week after next')) {
		return { weeks: 2, length: used + 3 };
	}
	if (words[0] === 'week' && words[1] === 'after') return { weeks: 2, length: used + 2 };
	if (words[0] === 'following' && words[1] === 'week') return { weeks: 2, length: used + 2 };
	if (words[1] !== 'week') return null;
	if (words[0] === 'next' || words[0] === 'coming') return { weeks: 1, length: used + 2 };
	return words[0] === 'this' ? { weeks: 0, length: used + 2 } : null;
}

function past(days: DaySpan): DaySpan {
	return { ...days, isPast: true };
}

function weekdayDays(word: string, weekday: number, today: DateTime): DaySpan {
	if (word === 'last' || word === 'past' || word === 'previous') {
		return past(oneDay(following(today, weekday).minus({ weeks: 1 })));
	}
	if (word === 'next') return nextWeekday(today, weekday);
	if (word === 'this' || word === 'coming') return oneDay(following(today, weekday));
	return plainWeekday(today, weekday);
}

const DAYS_SPOKEN_OF = 120;

/** "Tuesday 27", "Wednesday the 2 at 10": the next Tuesday that is a 27th; up to 12 only where a time follows. */
function dateAfterWeekday(
	tokens: readonly Token[],
	at: number,
	weekday: number,
	today: DateTime,
): { readonly date: DateTime; readonly length: number } | null {
	const led = tokens[at]?.text === 'the' ? 1 : 0;
	const token = tokens[at + led];
	const next = tokens[at + led + 1];
	if (token?.kind !== 'number' || token.text.length > 2) return null;
	if (next?.glued === true && next.kind !== 'mark') return null;
	if (next?.glued === true && [':', '.', '-', '/'].includes(next.text)) return null;
	if (['am', 'pm', 'oclock', 'h', 'uhr', 'or', 'to', '-'].includes(next?.text ?? '')) return null;
	const day = Number(token.text);
	if (day < 1 || day > 31 || (day <= 12 && led === 0 && next?.text !== 'at')) return null;
	for (let ahead = 0; ahead < DAYS_SPOKEN_OF; ahead += 1) {
		const date = today.plus({ days: ahead });
		if (date.day === day && date.weekday === weekday) return { date, length: led + 1 };
	}
	return null;
}

/** Reads "Tuesday", "next Tue", "Friday of next week", "this coming Monday", "Tuesday the 24th". */
export const readWeekday: AtomReader = (tokens, at, context) => {
	const today = context.today;
	const lead = tokens[at]?.text ?? '';
	const isLead = ['this', 'next', 'last', 'coming', 'past', 'previous'].includes(lead);
	const doubled =
		lead === 'this' && ['coming', 'past', 'next'].includes(tokens[at + 1]?.text ?? '');
	const nameAt = at + (isLead ? 1 : 0) + (doubled ? 1 : 0);
	const weekday = weekdayAt(tokens, nameAt);
	if (weekday === null) return null;
	const week = weekNamedAt(tokens, nameAt + 1);
	const word = doubled ? (tokens[at + 1]?.text ?? '') : isLead ? lead : '';
	const days =
		week === null ? weekdayDays(word, weekday, today) : oneDay(inWeek(today, weekday, week.weeks));
	const length = nameAt + 1 - at + (week?.length ?? 0);
	if (tokens[nameAt + 1]?.text === 'week' && word === '') {
		const value = {
			kind: 'days',
			days: oneDay(following(today, weekday).plus({ weeks: 1 })),
		} as const;
		return { value, at, length: 2 };
	}
	const dated = week === null ? dateAfterWeekday(tokens, nameAt + 1, weekday, today) : null;
	if (dated !== null) {
		const value = { kind: 'days', days: oneDay(dated.date) } as const;
		return { value, at, length: nameAt + 1 - at + dated.length };
	}
	const isGeneral = (tokens[nameAt]?.text ?? '').endsWith('days');
	return { value: { kind: 'days', days, isGeneral }, at, length };
};

/** Reads "a week from Tuesday", "two weeks from tomorrow". */
export const readWeeksFrom: AtomReader = (tokens, at, context) => {
	const weeks = { a: 1, one: 1, '1': 1, two: 2, '2': 2 }[tokens[at]?.text ?? ''];
	const isWeek = ['week', 'weeks'].includes(tokens[at + 1]?.text ?? '');
	if (weeks === undefined || !isWeek || tokens[at + 2]?.text !== 'from') return null;
	const today = context.today;
	const word = tokens[at + 3]?.text ?? '';
	const weekday = weekdayAt(tokens, at + 3);
	const near = word === 'today' ? today : word === 'tomorrow' ? today.plus({ days: 1 }) : null;
	const start = weekday === null ? near : following(today, weekday);
	if (start === null) return null;
	return { value: { kind: 'days', days: oneDay(start.plus({ weeks })) }, at, length: 4 };
};

const STRETCHES: Readonly<Record<string, readonly [number, number]>> = {
	early: [1, 4],
	beginning: [1, 4],
	start: [1, 4],
	mid: [2, 5],
	middle: [2, 5],
	later: [3, 6],
	late: [4, 6],
	end: [4, 6],
	rest: [1, 6],
};

function weekSpan(
	today: DateTime,
	weeks: number,
	stretch: readonly [number, number] | undefined,
): DaySpan {
	const [from, to] = stretch ?? [1, 8];
	const start = inWeek(today, from, weeks);
	const first = start < today ? today : start;
	const end = inWeek(today, to, weeks);
	return daysBetween(first, end <= first ? inWeek(today, 8, weeks) : end);
}

/** Reads "this week", "early next week", "end of next week", "the week after next", "the weekend". */
export const readWeek: AtomReader = (tokens, at, context: AtomContext): Atom | null => {
	const today = context.today;
	const word = tokens[at]?.text ?? '';
	const stretch = STRETCHES[word];
	const dash = stretch !== undefined && tokens[at + 1]?.text === '-' ? 1 : 0;
	const start = at + (stretch === undefined ? 0 : 1 + dash);
	if (['of', 'in'].includes(word)) return null;
	const week = weekNamedAt(tokens, start);
	if (week !== null) {
		const days = weekSpan(today, week.weeks, stretch);
		return { value: { kind: 'days', days }, at, length: start - at + week.length };
	}
	const isLed = word === 'this' || word === 'next' || word === 'the';
	const isWeekend = ['weekend', 'weekends'].includes(tokens[isLed ? at + 1 : at]?.text ?? '');
	if (!isWeekend) return null;
	const saturday = inWeek(today, 6, word === 'next' ? 1 : 0);
	const days = daysBetween(saturday, saturday.plus({ days: 2 }));
	return { value: { kind: 'days', days }, at, length: isLed ? 2 : 1 };
};
