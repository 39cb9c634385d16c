import { latestAssignment, settleAssignment } from '../adapters/store/assignments';
import type { Work } from '../adapters/store/work';
import type { Booking } from '../domain/model';

/**
 * Lets a meeting count, or no longer count, for the rep whom its lead was assigned to. Called whenever a booking was
 * made, moved or given another status; `earlierRepId` is the rep it was taken from.
 */
export async function settleCredit(
	work: Work,
	booking: Booking,
	earlierRepId: string = booking.repId,
): Promise<void> {
	for (const repId of new Set([earlierRepId, booking.repId])) {
		const narrowed = { repId, ...(booking.pool ? { pool: booking.pool } : {}) };
		const assignment = await latestAssignment(work.db, booking.leadId, narrowed);
		if (assignment) await settleAssignment(work, assignment.id, booking);
	}
}
