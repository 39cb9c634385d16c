import { DateTime } from 'luxon';

import type { ReplyContext } from './context';
import type { DaySpan } from './times/atoms';
import type { SaidTime } from './times/said-times';

/** Of the day that somebody is there again. */
const BACK_WORDS: ReadonlySet<string> = new Set(
	'return returning returns returned back resume resumes resuming resumption available reachable reply replies respond responding answer answering read reopen reopens reopening open opens again home desk here onwards onward report reincorporation incorporation see pick get'.split(
		' ',
	),
);
/** Of the days of an absence. */
const AWAY_WORDS: ReadonlySet<string> = new Set(
	'away closed leave absent off out until through between'.split(' '),
);
const WORDS_BEFORE = 9;
const WORDS_AFTER = 2;

interface NamedDay {
	readonly days: DaySpan;
	readonly said: SaidTime;
	/** From the day named before it, or the beginning of the sentence, on. */
	readonly before: readonly string[];
	readonly after: readonly string[];
}

function namedDays(context: ReplyContext): readonly NamedDay[] {
	const said = context.saidTimes.filter(({ mention }) => mention.days !== null);
	return said.flatMap((one, at) => {
		const { days } = one.mention;
		if (days === null || days.isPast) return [];
		const { tokens } = context.sentences[one.sentence] ?? { tokens: [] };
		const earlier = said[at - 1];
		const from = earlier?.sentence === one.sentence ? earlier.mention.end : 0;
		const texts = tokens.map((token) => token.text);
		const { at: start, end } = one.mention;
		return [
			{
				days,
				said: one,
				before: texts.slice(Math.max(from, start - WORDS_BEFORE), start + 1),
				after: texts.slice(end, end + WORDS_AFTER),
			},
		];
	});
}

function firstDay({ days }: NamedDay): string {
	return days.from;
}

function isBackOn({ before, after }: NamedDay): boolean {
	const back = before.findLastIndex((word) => BACK_WORDS.has(word));
	const away = before.findLastIndex((word) => AWAY_WORDS.has(word));
	if (after.some((word) => word === 'onwards' || word === 'onward')) return true;
	return back >= 0 && back > away;
}

/** "From 2 March I will answer", after the days of the absence. */
function isFromOn({ said, after, days }: NamedDay, at: number): boolean {
	const isRange = after.includes('to') || after.includes('until');
	return at > 0 && said.mention.bound === 'from' && days.isOneDay && !isRange;
}

function nextWorkday(date: string): string {
	let day = DateTime.fromISO(date, { zone: 'utc' }).plus({ days: 1 });
	while (day.weekday > 5) day = day.plus({ days: 1 });
	return day.toISODate() ?? date;
}

function lastDay({ days }: NamedDay): string {
	if (days.isOneDay) return days.from;
	return DateTime.fromISO(days.to, { zone: 'utc' }).minus({ days: 1 }).toISODate() ?? days.from;
}

function afterAbsence(named: NamedDay): string {
	const isUntil = named.before.slice(-2).some((word) => word === 'until' || word === 'before');
	const isInclusive = named.after.some((word) => ['inclusive', 'included'].includes(word));
	// "Until 12 August" is the day of return to most; "through" and a range name the last day away.
	const isReturn = isUntil && !named.before.includes('through');
	return isReturn && !isInclusive ? named.days.from : nextWorkday(lastDay(named));
}

/**
 * ISO date on which an absent person is back: the day named with "back" or the like, the last of several days, or the
 * next workday after the absence. Null where no day is named.
 */
export function returnDateOf(context: ReplyContext): string | null {
	const named = namedDays(context);
	const last = named.at(-1);
	if (last === undefined) return null;
	const back = named.findLast(isBackOn) ?? named.find(isFromOn);
	if (back !== undefined) return firstDay(back);
	const isAfterOthers = named.length > 1 && last.days.isOneDay && !isAway(last);
	return isAfterOthers ? firstDay(last) : afterAbsence(last);
}

function isAway({ before }: NamedDay): boolean {
	return before.some((word) => AWAY_WORDS.has(word) || word === 'and' || word === 'to');
}
