import type { Instant } from '../model';

/** What people did to a meeting's event in the calendar. */
export const CALENDAR_CHANGES = ['deleted', 'moved', 'declined', 'accepted', 'tentative'] as const;
export type CalendarChange = (typeof CALENDAR_CHANGES)[number];

/** An event as the flow knows it. */
export interface Known {
	readonly start: Instant;
	readonly end: Instant;
	readonly response: 'none' | 'accepted' | 'tentative' | 'declined';
}

/** The event as the calendar shows it now. */
export interface Seen extends Known {
	readonly isCancelled: boolean;
}

/**
 * The one thing that the flow has to act on. A deleted event is no more; one that was moved is another appointment,
 * whatever was answered before; an answer taken back is as good as none.
 */
export function findChange(known: Known, seen: Seen): CalendarChange | null {
	if (seen.isCancelled) return 'deleted';
	const isMoved = seen.start !== known.start || seen.end !== known.end;
	if (isMoved) return 'moved';
	if (seen.response === known.response || seen.response === 'none') return null;
	return seen.response;
}
