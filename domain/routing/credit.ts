import type { Booking } from '../model';
import type { CountingPeriod } from './counting-period';

/** How leads of a pool are counted, and what gives a rep the turn back. It travels with each assignment. */
export interface Counting extends CountingPeriod {
	readonly creditCancelled: boolean;
	readonly creditNoShow: boolean;
	/** Once the meeting is moved to another rep. */
	readonly creditRescheduled: boolean;
}

/** Whether the lead still counts for the rep whom it was assigned to, now that the meeting is as it is. */
export function isCounted(
	counting: Counting,
	assignedRepId: string,
	{ status, repId }: Pick<Booking, 'status' | 'repId'>,
): boolean {
	if (repId !== assignedRepId) return !counting.creditRescheduled;
	if (status === 'cancelled') return !counting.creditCancelled;
	if (status === 'no_show') return !counting.creditNoShow;
	return true;
}
