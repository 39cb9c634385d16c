import type { DateTime } from 'luxon';

import type { Token } from '../tokens';

/** A clock time as said. */
export interface ClockTime {
	/** Minutes after local midnight, the likelier reading. */
	readonly minute: number;
	/** The other half of the day, where "3" left that open. */
	readonly other: number | null;
}

/** Days as said: dates are ISO and local; `to` is exclusive. */
export interface DaySpan {
	readonly from: string;
	readonly to: string;
	/** Other single days that the words fit, such as the Tuesdays after the next one. */
	readonly others: readonly string[];
	/** One day, or a stretch such as "next week" of which any day will do. */
	readonly isOneDay: boolean;
	readonly isPast: boolean;
	/** Of a stretch such as "in two weeks": the very day. */
	readonly exact?: string;
}

/** "From" and "by" take in the day they name, "after" and "before" do not; for clock times they are alike. */
export type Bound = 'after' | 'from' | 'before' | 'by' | 'between' | 'any';

/** A slot named by its place: from 0 in the order offered, or by its order in time. */
export type Position =
	number | 'earliest' | 'latest' | 'earlier' | 'later' | 'last' | 'middle' | 'other';

/** So much later, or earlier where negative; days keep the time of day. */
export interface Shift {
	readonly minutes: number;
	readonly days: number;
}

export type AtomValue =
	| { readonly kind: 'position'; readonly position: Position }
	| {
			readonly kind: 'clock';
			readonly clock: ClockTime;
			readonly until: ClockTime | null;
			readonly isFirm: boolean;
			/** The day that the words give along with the time: "in an hour". */
			readonly days?: DaySpan;
	  }
	| {
			readonly kind: 'days';
			readonly days: DaySpan;
			/** "Mondays": any of them. */
			readonly isGeneral?: boolean;
	  }
	| {
			readonly kind: 'part';
			readonly from: number;
			readonly to: number;
			/** "Mornings": any of them, not the one that was offered. */
			readonly isGeneral: boolean;
	  }
	| { readonly kind: 'bound'; readonly bound: Bound }
	| {
			readonly kind: 'zone';
			readonly timezone: string;
			/** Half of the year that the abbreviation names: EST is winter, EDT summer. */
			readonly season: 'standard' | 'daylight' | null;
			/** "Your time": the other side's zone, which the reply does not tell. */
			readonly isYours: boolean;
	  }
	| { readonly kind: 'same_time' }
	| { readonly kind: 'shift'; readonly shift: Shift };

/** The smallest thing said about time, and the tokens that say it. */
export interface Atom {
	readonly value: AtomValue;
	readonly at: number;
	readonly length: number;
}

export interface AtomContext {
	/** Now, in the prospect's zone. */
	readonly now: DateTime;
	/** Its day, at midnight in UTC: only dates are counted from it, and UTC counts fastest. */
	readonly today: DateTime;
	readonly timezone: string;
	readonly isDayFirst: boolean;
	/** Local ISO dates of the offered slots. */
	readonly offeredDates: readonly string[];
	readonly offeredCount: number;
	/** Days that the date parser found, by the token they begin at. */
	readonly datesByToken: ReadonlyMap<number, { readonly days: DaySpan; readonly length: number }>;
}

export type AtomReader = (
	tokens: readonly Token[],
	at: number,
	context: AtomContext,
) => Atom | null;

export function isoDate(day: DateTime): string {
	return day.toISODate() ?? '';
}

export function oneDay(day: DateTime, others: readonly DateTime[] = []): DaySpan {
	return {
		from: isoDate(day),
		to: isoDate(day.plus({ days: 1 })),
		others: others.map(isoDate),
		isOneDay: true,
		isPast: false,
	};
}

export function daysBetween(from: DateTime, to: DateTime): DaySpan {
	return { from: isoDate(from), to: isoDate(to), others: [], isOneDay: false, isPast: false };
}
