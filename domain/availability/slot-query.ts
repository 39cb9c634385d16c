import type {
	DateOverride,
	DateRange,
	LocalDate,
	MinuteRange,
	Travel,
	WorkingHours,
} from '../model';
import type { ProspectLimit } from './prospect-limits';

/** A time at which a rep is not free. Epoch ms, end exclusive; one that does not end after its start is ignored. */
export interface BusyBlock {
	readonly start: number;
	readonly end: number;
	/** What this meeting keeps free around itself, such as a booking with buffers of its own. */
	readonly bufferBeforeMinutes?: number | undefined;
	readonly bufferAfterMinutes?: number | undefined;
	/** Counts towards the meeting caps, on the day it starts. */
	readonly isMeeting?: boolean | undefined;
}

/** Where the rep is, and on which dates: a travel's dates are read on the clock of its zone, all others at home. */
export interface RepClock {
	readonly timezone: string;
	/** Where two hold the same date, the first counts. */
	readonly travel?: readonly Travel[] | undefined;
}

/**
 * When a rep works. Of the rules for a date out of office comes first, then an override, then a day off, then the
 * weekly hours.
 */
export interface RepHours extends RepClock {
	readonly workingHours: WorkingHours;
	readonly overrides?: readonly DateOverride[] | undefined;
	readonly outOfOffice?: readonly DateRange[] | undefined;
	/** Public holidays. */
	readonly daysOff?: readonly LocalDate[] | undefined;
}

/**
 * Limits of a rep's day, in whole numbers; null or missing is none. A slot belongs to the day, and the ISO week, in
 * which it starts: of the travel's zone while its clock shows a travel date, else of the zone at home.
 */
export interface DayLimits {
	/** A day or week that holds this many meetings (busy times with `isMeeting`) has no slots. */
	readonly dailyMeetingCap?: number | null | undefined;
	readonly weeklyMeetingCap?: number | null | undefined;
	/** The most minutes of a day's working hours that busy times and a slot's whole duration may take together. */
	readonly dailyLoadMinutes?: number | null | undefined;
}

export interface SlotQuery extends RepHours, DayLimits {
	/** In any order; may overlap. With caps or a load it reaches over whole days or weeks: see `findBusyReach`. */
	readonly busy: readonly BusyBlock[];
	readonly bufferBeforeMinutes: number;
	readonly bufferAfterMinutes: number;
	readonly durationMinutes: number;
	/** Slots start at whole multiples of this after local midnight of `gridTimezone`. */
	readonly slotIntervalMinutes: number;
	readonly gridTimezone: string;
	/** Epoch ms: slots start at `from` or later and before `to`. A slot may end after `to`. */
	readonly from: number;
	readonly to: number;
	/** Epoch ms: no slot starts before `now` plus the minimum notice. */
	readonly now?: number | undefined;
	readonly minimumNoticeMinutes?: number | undefined;
	readonly attendee?: AttendeeHours | undefined;
	readonly limits?: readonly ProspectLimit[] | undefined;
}

export interface AttendeeHours {
	readonly timezone: string;
	/** The part of each day in which the attendee can meet. */
	readonly wakingHours: MinuteRange;
}
