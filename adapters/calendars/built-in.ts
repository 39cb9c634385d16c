import { listBusy } from '../store/bookings';
import type { Db } from '../store/work';
import type { BusySource } from './busy-source';

/** The calendar that the store itself is: every booking that takes the rep's time, with its buffers. */
export function builtInCalendar(db: Db): BusySource {
	return {
		name: 'built-in',
		async listBusy({ repId, from, to, exceptBookingId }) {
			const rows = await listBusy(db, {
				repIds: [repId],
				from: new Date(from).toISOString(),
				to: new Date(to).toISOString(),
				...(exceptBookingId ? { exceptBookingId } : {}),
			});
			return rows.map((row) => ({
				start: Date.parse(row.start),
				end: Date.parse(row.end),
				bufferBeforeMinutes: row.bufferBeforeMinutes,
				bufferAfterMinutes: row.bufferAfterMinutes,
			}));
		},
	};
}
