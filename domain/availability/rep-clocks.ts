import type { Travel } from '../model';
import { requireTimezone } from '../timezone/zone';
import { findOffsetPeriods } from '../timezone/zone-offsets';
import { isWithinDays, toDayRange, type DayRange } from './local-dates';
import { findLocalSpans, type RangesOfDay, type Window } from './local-spans';
import type { RepClock } from './slot-query';
import { at, intersectSpans, subtractSpans, uniteSpans, type Spans } from './spans';

const DAY = 86_400_000;
const WHOLE_DAY = [{ startMinute: 0, endMinute: 1440 }];

/** A stretch of time in which the rep's clock shows one date, in days since 1970-01-01. */
export interface DayStretch {
	readonly start: number;
	readonly end: number;
	readonly day: number;
}

interface Trip extends DayRange {
	readonly timezone: string;
}

/**
 * The time in a window within the ranges of the rep's dates: of the dates of a travel on the clock of its zone, of all
 * others on the clock at home. Where the dates of two clocks overlap, at the ends of a travel, both count.
 */
export function findRepSpans(rep: RepClock, rangesOfDay: RangesOfDay, window: Window): number[] {
	if (!rep.travel?.length) return findLocalSpans(rep.timezone, rangesOfDay, window);
	const trips = readTrips(rep.travel);
	const atHome = (day: number) => (findTrip(trips, day) ? [] : rangesOfDay(day));
	return trips.reduce(
		(spans, trip) => uniteSpans(spans, findTripSpans(trips, trip, { rangesOfDay, window })),
		findLocalSpans(rep.timezone, atHome, window),
	);
}

/**
 * A window by the dates that the rep's clock shows, ascending and without gaps. It is the clock of the first travel
 * whose own zone has one of its dates at that moment, else the one at home.
 */
export function findDayStretches(rep: RepClock, window: Window): DayStretch[] {
	const stretches: DayStretch[] = [];
	const trips = readTrips(rep.travel ?? []);
	let rest: Spans = [window.from, window.to];
	for (const trip of trips) {
		const dates = findTripSpans(trips, trip, { rangesOfDay: () => WHOLE_DAY, window });
		const away = intersectSpans(rest, dates);
		stretches.push(...listDays(away, trip.timezone));
		rest = subtractSpans(rest, away);
	}
	stretches.push(...listDays(rest, rep.timezone));
	return stretches.sort((a, b) => a.start - b.start);
}

function readTrips(travel: readonly Travel[]): readonly Trip[] {
	return travel.map((dates) => ({
		...toDayRange(dates, 'Travel'),
		timezone: requireTimezone(dates.timezone, 'Travel'),
	}));
}

function findTrip(trips: readonly Trip[], day: number): Trip | undefined {
	return trips.find((trip) => isWithinDays(day, trip));
}

function findTripSpans(
	trips: readonly Trip[],
	trip: Trip,
	{ rangesOfDay, window }: { readonly rangesOfDay: RangesOfDay; readonly window: Window },
): number[] {
	const from = Math.max(window.from, (trip.firstDay - 1) * DAY);
	const to = Math.min(window.to, (trip.lastDay + 2) * DAY);
	const onTrip = (day: number) => (findTrip(trips, day) === trip ? rangesOfDay(day) : []);
	return findLocalSpans(trip.timezone, onTrip, { from, to });
}

function listDays(spans: Spans, timezone: string): DayStretch[] {
	const stretches: DayStretch[] = [];
	for (let i = 0; i < spans.length; i += 2) {
		const periods = findOffsetPeriods(timezone, at(spans, i), at(spans, i + 1));
		for (const { start, end, offsetMs } of periods) {
			let day = Math.floor((start + offsetMs) / DAY);
			for (let begin = start; begin < end; day++) {
				const next = Math.min((day + 1) * DAY - offsetMs, end);
				stretches.push({ start: begin, end: next, day });
				begin = next;
			}
		}
	}
	return stretches;
}
