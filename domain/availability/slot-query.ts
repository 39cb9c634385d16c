import type { MinuteRange, WorkingHours } from '../model';

/** A time at which a rep is not free. Epoch ms, end exclusive; one that does not end after its start is ignored. */
export interface BusyBlock {
	readonly start: number;
	readonly end: number;
	/** What this meeting keeps free around itself, such as a booking with buffers of its own. */
	readonly bufferBeforeMinutes?: number | undefined;
	readonly bufferAfterMinutes?: number | undefined;
}

export interface SlotQuery {
	/** The rep's zone, in which the working hours are. */
	readonly timezone: string;
	readonly workingHours: WorkingHours;
	/** In any order; may overlap. */
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
	readonly attendee?: AttendeeHours | undefined;
}

export interface AttendeeHours {
	readonly timezone: string;
	/** The part of each day in which the attendee can meet. */
	readonly wakingHours: MinuteRange;
}
