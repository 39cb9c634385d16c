import type { ReplyContext } from './context';
import type { OfferedSlot } from './times/slot-match';

const MINUTES = 30;

/** The booked meeting as a slot that times can be held against; none where nothing is booked. */
export function bookedSlot(context: ReplyContext): readonly OfferedSlot[] {
	const { meeting } = context.resolve;
	if (!context.hasBooking || meeting === null) return [];
	return [{ index: 0, start: meeting, end: meeting.plus({ minutes: MINUTES }) }];
}
