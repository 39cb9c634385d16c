import type { MeetingSettings, Rep } from '../model';
import { findFreeSlots } from './find-free-slots';
import type { BusyBlock, SlotQuery } from './slot-query';
import type { Window } from './local-spans';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

export interface ProposalQuery {
	/** Epoch ms. */
	readonly now: number;
	readonly rep: Rep;
	readonly settings: MeetingSettings;
	readonly busy: readonly BusyBlock[];
	/** Null when it is not known: waking hours are not applied then, and slots follow the rep's clock. */
	readonly attendeeTimezone: string | null;
}

export interface ProposableSlots {
	/** Epoch ms, ascending. */
	readonly starts: readonly number[];
	readonly from: number;
	readonly to: number;
	/** Whole days from now to the end of the window, a part of a day counted as one. */
	readonly widenedToDays: number;
}

/**
 * The free slots of a rep from the minimum notice on to the end of the window. A window that holds fewer than
 * `slotCount` is widened day by day, to `maximumWindowDays` at most; what the widest holds is the result then.
 */
export function findProposableSlots(query: ProposalQuery): ProposableSlots {
	const { now, settings } = query;
	const from = now + settings.minimumNoticeMinutes * MINUTE;
	const firstEnd = findFirstEnd(query);
	const lastEnd = findLastEnd(query);
	const starts = findFreeSlots(toSlotQuery(query, { from, to: lastEnd }));
	const needed = starts[Math.max(settings.slotCount, 1) - 1] ?? lastEnd;
	const daysMore = needed < firstEnd ? 0 : Math.floor((needed - firstEnd) / DAY) + 1;
	const to = Math.min(firstEnd + daysMore * DAY, lastEnd);
	return {
		starts: starts.filter((start) => start < to),
		from,
		to,
		widenedToDays: Math.ceil((to - now) / DAY),
	};
}

/** The end of the window as it is set. */
function findFirstEnd({ now, settings }: ProposalQuery): number {
	return now + settings.windowHours * 60 * MINUTE;
}

/** The end of the window at its widest. */
export function findLastEnd(query: ProposalQuery): number {
	return Math.max(findFirstEnd(query), query.now + query.settings.maximumWindowDays * DAY);
}

/** The slot query of a proposal. Slots follow the prospect's clock, so that a half-hour zone is offered full hours. */
export function toSlotQuery(query: ProposalQuery, window: Window): SlotQuery {
	const { rep, settings, attendeeTimezone } = query;
	return {
		timezone: rep.timezone,
		workingHours: rep.workingHours,
		busy: query.busy,
		bufferBeforeMinutes: settings.bufferBeforeMinutes,
		bufferAfterMinutes: settings.bufferAfterMinutes,
		durationMinutes: settings.durationMinutes,
		slotIntervalMinutes: settings.slotIntervalMinutes,
		gridTimezone: attendeeTimezone ?? rep.timezone,
		from: window.from,
		to: window.to,
		attendee: attendeeTimezone
			? { timezone: attendeeTimezone, wakingHours: settings.wakingHours }
			: undefined,
	};
}
