import { formatDay, toDayNumber, toWeekStart } from '../availability/local-dates';
import { BookingFlowError } from '../error';
import type { Instant } from '../model';
import { toLocalTimes } from '../timezone/local-time';
import { requireTimezone } from '../timezone/zone';

const DAY = 86_400_000;

export const COUNTING_PERIODS = ['all', 'day', 'week', 'month', 'rolling'] as const;
export const COUNTING_BASES = ['created', 'start'] as const;

/** Over what time leads are shared out fairly. */
export interface CountingPeriod {
	readonly period: (typeof COUNTING_PERIODS)[number];
	/** Of a rolling period: so many days, today included. */
	readonly days?: number;
	/** Which moment of a lead counts: when it was routed, or when its meeting starts once that is known. */
	readonly basis: (typeof COUNTING_BASES)[number];
	/** Whose days, weeks (from Monday) and months they are. */
	readonly timezone: string;
}

export interface PeriodKey {
	/** Where a lead of this moment is counted, such as "week-2026-11-23", named by its first day. */
	readonly bucket: string;
	/** The buckets that count at this moment, as texts in ascending order, both ends included. */
	readonly readFrom: { readonly first: string; readonly last: string };
}

/**
 * The bucket of a moment, and those to read then. Later buckets are read too: by the basis "start" leads are in the
 * day of their meeting already. Throws `input-unusable` on an unknown zone and a rolling period without whole days.
 */
export function periodKey(counting: CountingPeriod, instant: Instant): PeriodKey {
	const { period, timezone } = counting;
	if (period === 'all') return { bucket: 'all', readFrom: { first: 'all', last: 'all' } };
	const zone = requireTimezone(timezone, 'Time Zone of the counting period');
	const [local = NaN] = toLocalTimes([Date.parse(instant)], zone);
	const today = Math.floor(local / DAY);
	const unit = period === 'rolling' ? 'day' : period;
	const firstDay = firstDayOf(unit, today);
	const readDay = period === 'rolling' ? today - requireDays(counting) + 1 : firstDay;
	return {
		bucket: `${unit}-${formatDay(firstDay)}`,
		readFrom: { first: `${unit}-${formatDay(readDay)}`, last: `${unit}-9999-12-31` },
	};
}

/** The moment by which a lead is counted. `start` is null while no meeting is booked. */
export function countingInstant(
	{ basis }: Pick<CountingPeriod, 'basis'>,
	routedAt: Instant,
	start: Instant | null,
): Instant {
	return basis === 'start' && start !== null ? start : routedAt;
}

function firstDayOf(unit: 'day' | 'week' | 'month', day: number): number {
	if (unit === 'day') return day;
	if (unit === 'week') return toWeekStart(day);
	return toDayNumber(`${formatDay(day).slice(0, 7)}-01`, 'Month');
}

function requireDays({ days }: CountingPeriod): number {
	if (days !== undefined && Number.isInteger(days) && days >= 1 && days <= 3660) return days;
	throw new BookingFlowError(
		'input-unusable',
		`Days of the counting period is ${days}; it must be a whole number from 1 to 3660.`,
		'Give the number of days that a rolling period looks back, today included.',
	);
}
