import type { MinuteRange, WorkingHours } from '../model';
import {
	isWithinDays,
	toDayNumber,
	toDayRange,
	toWeekdayIndex,
	type DayRange,
} from './local-dates';
import { sortRanges, type RangesOfDay, type Window } from './local-spans';
import { findRepSpans } from './rep-clocks';
import type { RepHours } from './slot-query';
import { subtractSpans } from './spans';

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
const WHOLE_DAY = [{ startMinute: 0, endMinute: 1440 }];

/**
 * The time in a window in which a rep works, in whatever order a day's ranges are given. No time of a date out of
 * office is in it, on whichever clock that date is. Throws `input-unusable` on a date that is none.
 */
export function findWorkingSpans(rep: RepHours, window: Window): number[] {
	const worked = findRepSpans(rep, readHours(rep), window);
	if (!rep.outOfOffice?.length) return worked;
	const away = rep.outOfOffice.map((dates) => toDayRange(dates, 'Out of Office'));
	return subtractSpans(worked, findRepSpans(rep, readAbsence(away), window));
}

/** The ranges of a date, out of office left aside. */
function readHours({ workingHours, overrides, daysOff }: RepHours): RangesOfDay {
	const weekly = readWeek(workingHours);
	if (!overrides?.length && !daysOff?.length) return weekly;
	const dates = new Map<number, readonly MinuteRange[]>();
	for (const date of daysOff ?? []) dates.set(toDayNumber(date, 'Holidays'), []);
	// From the last to the first, as the first of two for the same date counts.
	for (const { date, ranges } of overrides?.toReversed() ?? []) {
		dates.set(toDayNumber(date, 'Date Overrides'), sortRanges(ranges));
	}
	return (day) => dates.get(day) ?? weekly(day);
}

function readWeek(workingHours: WorkingHours): RangesOfDay {
	const week = WEEK.map((weekday) => sortRanges(workingHours[weekday] ?? []));
	return (day) => week[toWeekdayIndex(day)] ?? [];
}

function readAbsence(away: readonly DayRange[]): RangesOfDay {
	return (day) => (away.some((dates) => isWithinDays(day, dates)) ? WHOLE_DAY : []);
}
