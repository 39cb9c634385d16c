import { appendAudit, listAudit } from '../adapters/store/audit';
import { isUntouched, planActions } from '../adapters/store/booking-actions';
import { requireBooking, setBookingStatus } from '../adapters/store/bookings';
import { setLeadStage } from '../adapters/store/leads';
import { cancelTouches } from '../adapters/store/touches';
import type { Db } from '../adapters/store/work';
import type { Booking } from '../domain/model';
import { settleCredit } from './assignment-credit';
import type { FlowContext } from './context';

/**
 * Takes back a booking that nobody has been told of: a calendar outside turned out to be busy. The time is free at
 * once, and nothing that was planned for it is done. Gives false where another run has begun to tell, which is too late.
 */
export async function releaseMeeting(
	context: FlowContext,
	{ id: bookingId, leadId, start }: Booking,
	reason: string,
): Promise<boolean> {
	return await context.store.transaction(context, async (work) => {
		const isUntold = await isUntouched(work, bookingId);
		const { status } = await requireBooking(work.db, bookingId);
		if (status === 'cancelled') return true;
		if (!isUntold) return false;
		const off = await setBookingStatus(work, bookingId, 'cancelled', { cancelReason: 'conflict' });
		await settleCredit(work, off);
		await cancelTouches(work, { bookingId, reason });
		await planActions(work, { bookingId, change: 'released' }, []);
		await setLeadStage(work, leadId, 'proposed');
		const data = { start, reason };
		await appendAudit(work, { type: 'booking.released', leadId, bookingId, data });
		return true;
	});
}

/** Whether a cancelled booking was taken back in this way, rather than cancelled by somebody who knew of it. */
export async function wasReleased(db: Db, { id, status }: Booking): Promise<boolean> {
	if (status !== 'cancelled') return false;
	const events = await listAudit(db, { bookingId: id, limit: FIRST_EVENTS });
	return events.some(({ type }) => type === 'booking.released');
}

/** A booking is released moments after it was made. */
const FIRST_EVENTS = 50;
