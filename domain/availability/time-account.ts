/** Minutes that each rule took away of what the rules before it had left. */
export interface MinutesTaken {
	/** The calendars could not be read, so that all time counts as taken. */
	readonly unreadable: number;
	/** By the weekly hours and date overrides, at home or on a travel. */
	readonly outsideWorkingHours: number;
	readonly holidays: number;
	readonly outOfOffice: number;
	readonly minimumNotice: number;
	readonly busy: number;
	readonly buffers: number;
	readonly attendeeWakingHours: number;
	readonly prospectLimits: number;
	/** Days and weeks that hold as many meetings as they may. */
	readonly meetingCaps: number;
	/** Days that the meeting would fill beyond the load. */
	readonly dailyLoad: number;
	/** Free time in gaps that hold no slot: too short, or without a start on the grid. */
	readonly tooShortGaps: number;
}

export const NOTHING_TAKEN: MinutesTaken = {
	unreadable: 0,
	outsideWorkingHours: 0,
	holidays: 0,
	outOfOffice: 0,
	minimumNotice: 0,
	busy: 0,
	buffers: 0,
	attendeeWakingHours: 0,
	prospectLimits: 0,
	meetingCaps: 0,
	dailyLoad: 0,
	tooShortGaps: 0,
};

export interface TimeAccount {
	readonly windowMinutes: number;
	/** Adds up to the window with `freeMinutes`. */
	readonly taken: MinutesTaken;
	/** Minutes in gaps that hold a slot. */
	readonly freeMinutes: number;
}
