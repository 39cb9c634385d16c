/** Minutes that each rule took away of what the rules before it had left. */
export interface MinutesTaken {
	readonly outsideWorkingHours: number;
	readonly minimumNotice: number;
	readonly busy: number;
	readonly buffers: number;
	readonly attendeeWakingHours: number;
	/** Free time in gaps that hold no slot: too short, or without a start on the grid. */
	readonly tooShortGaps: number;
}

export interface TimeAccount {
	readonly windowMinutes: number;
	/** Adds up to the window with `freeMinutes`. */
	readonly taken: MinutesTaken;
	/** Minutes in gaps that hold a slot. */
	readonly freeMinutes: number;
}
