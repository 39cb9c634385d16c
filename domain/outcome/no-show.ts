import { isActive } from '../booking/status';
import type { Booking, Instant } from '../model';

export interface NoShowInput {
	readonly booking: Pick<Booking, 'status' | 'start' | 'end' | 'attendance' | 'outcome'>;
	readonly now: Instant;
	/** What the grace is counted from. */
	readonly from: 'start' | 'end';
	/** How long a sign that the lead came may take. */
	readonly graceMinutes: number;
}

/**
 * Whether a meeting counts as missed because no sign came that the lead was there. Not where the outcome is marked,
 * the meeting was cancelled, or the lead had asked for another time.
 */
export function isNoShowDue({ booking, now, from, graceMinutes }: NoShowInput): boolean {
	const { status, attendance, outcome } = booking;
	if (!isActive(status) || status === 'reschedule_requested') return false;
	if (attendance !== 'unknown' || outcome !== null) return false;
	return Date.parse(now) >= Date.parse(booking[from]) + graceMinutes * 60_000;
}
