import { BookingFlowError } from '../error';
import type { DateRange, LocalDate } from '../model';

const DAY = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_OF_400_YEARS = 146_097;
/** From 0000-03-01, where leap days fall on the ends of years, to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

/** Local dates as days since 1970-01-01, both included. */
export interface DayRange {
	readonly firstDay: number;
	readonly lastDay: number;
}

/** The days since 1970-01-01 of a date such as "2026-12-24". Throws `input-unusable` naming the field. */
export function toDayNumber(date: LocalDate, field: string): number {
	const day = ISO_DATE.test(date) ? Date.parse(date) / DAY : NaN;
	if (!Number.isNaN(day) && formatDay(day) === date) return day;
	throw new BookingFlowError(
		'input-unusable',
		`${field}: ${JSON.stringify(date)} is not a date.`,
		'Write dates as year, month and day: "2026-12-24".',
	);
}

/** Throws `input-unusable` naming the field where a date is none, or the last comes before the first. */
export function toDayRange({ firstDate, lastDate }: DateRange, field: string): DayRange {
	const range = { firstDay: toDayNumber(firstDate, field), lastDay: toDayNumber(lastDate, field) };
	if (range.firstDay <= range.lastDay) return range;
	throw new BookingFlowError(
		'input-unusable',
		`${field}: ${firstDate} to ${lastDate} ends before it begins.`,
		'Give the earlier date first; a single day has the same date twice.',
	);
}

export function isWithinDays(day: number, { firstDay, lastDay }: DayRange): boolean {
	return firstDay <= day && day <= lastDay;
}

/** Monday is 0; day 0, 1970-01-01, was a Thursday. */
export function toWeekdayIndex(day: number): number {
	return (((day + 3) % 7) + 7) % 7;
}

/** The Monday of a day's ISO week. */
export function toWeekStart(day: number): number {
	return day - toWeekdayIndex(day);
}

/** "2026-12-24", by arithmetic alone: slots are written by the hundred thousand. */
export function formatDay(day: number): LocalDate {
	const shifted = day + DAYS_TO_1970;
	const era = Math.floor(shifted / DAYS_OF_400_YEARS);
	const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
	const leapDays =
		Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
	const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
	const daysOfYears = 365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
	const dayOfYear = dayOfEra - daysOfYears;
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
	return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

export function twoDigits(number: number): string {
	return number < 10 ? `0${number}` : String(number);
}
