import { capPeriodsOf } from '../../domain/booking/cap-periods';
import { BookingFlowError } from '../../domain/error';
import type { Instant, MeetingSettings } from '../../domain/model';
import { countMeetings } from './rep-time';
import type { Db } from './work';

export interface CappedMeeting {
	readonly repId: string;
	readonly repTimezone: string;
	readonly start: Instant;
	readonly settings: MeetingSettings;
	readonly exceptBookingId?: string;
}

/**
 * Throws `slot-taken` when the rep's day or week holds as many meetings as it may. Who calls holds the rep's time, so
 * that two bookings at once do not both take the last place.
 */
export async function refuseOverCap(db: Db, meeting: CappedMeeting): Promise<void> {
	const { repId, repTimezone, start, settings, exceptBookingId } = meeting;
	for (const { unit, cap, from, to } of capPeriodsOf(settings, start, repTimezone)) {
		const count = await countMeetings(db, { repId, from, to, exceptBookingId });
		if (count < cap) continue;
		throw new BookingFlowError(
			'slot-taken',
			`The rep has ${count} meetings in the ${unit} of ${start} already, and may have ${cap}.`,
			'Offer other times: run Propose Slots again.',
		);
	}
}
