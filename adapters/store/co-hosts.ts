import type { Booking } from '../../domain/model';
import { meetingTimes } from './booking-row';
import { claimRepTime } from './rep-time';
import type { Db, Work } from './work';

/** Takes the time of the reps who join a meeting, in place of those who did. Throws `slot-taken`. */
export async function setCoHosts(
	{ db }: Work,
	{ id, start, end, settings }: Booking,
	repIds: readonly string[],
): Promise<void> {
	const times = meetingTimes(start, end, settings);
	await db.deleteFrom('co_hosts').where('booking_id', '=', id).execute();
	// In one order for everybody, so that two bookings never wait for each other's reps.
	for (const repId of [...new Set(repIds)].sort()) {
		await claimRepTime(db, { ...times, repId, exceptBookingId: id });
		await db
			.insertInto('co_hosts')
			.values({ booking_id: id, rep_id: repId, ...times, occupies: 1 })
			.execute();
	}
}

/** The reps who join a meeting beside the booking's own. */
export async function listCoHosts(db: Db, bookingId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('co_hosts')
		.select('rep_id')
		.where('booking_id', '=', bookingId)
		.orderBy('rep_id')
		.execute();
	return rows.map(({ rep_id }) => rep_id);
}
