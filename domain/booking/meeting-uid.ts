/** The same in every calendar part and file of a meeting, so that a calendar knows it again. */
export function meetingUid(bookingId: string): string {
	return `${bookingId}@booking-flow`;
}
