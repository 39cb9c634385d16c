import type { BusyBlock } from '../../domain/availability/slot-query';
import type { Instant } from '../../domain/model';
import { listBusy } from '../store/bookings';
import type { BusyBooking } from '../store/rep-time';
import { listHeldSlots } from '../store/slot-holds';
import type { Db } from '../store/work';
import type { BusyQuery, BusySource, RepBusy } from './busy-source';

/** The calendar that the store itself is: every booking that takes the reps' time, with its buffers. */
export function builtInCalendar(db: Db): BusySource {
	return {
		name: 'built-in',
		listBusy: async (query) =>
			byRep(query, await listBusy(db, toStoreQuery(query)), { isMeeting: true }),
	};
}

/** The slots that are held for other leads. */
export function heldSlots(db: Db, now: Instant): BusySource {
	return {
		name: 'held slots',
		listBusy: async (query) => {
			const { exceptLeadId } = query;
			const held = await listHeldSlots({ db, now }, { ...toStoreQuery(query), exceptLeadId });
			return byRep(query, held, {});
		},
	};
}

function toStoreQuery({ reps, from, to, exceptBookingId }: BusyQuery) {
	return {
		repIds: reps.map(({ id }) => id),
		from: new Date(from).toISOString(),
		to: new Date(to).toISOString(),
		exceptBookingId,
	};
}

function byRep(
	{ reps }: BusyQuery,
	meetings: readonly BusyBooking[],
	marks: Pick<BusyBlock, 'isMeeting'>,
): ReadonlyMap<string, RepBusy> {
	const blocks = new Map<string, BusyBlock[]>(reps.map(({ id }) => [id, []]));
	for (const { repId, start, end, ...buffers } of meetings) {
		blocks
			.get(repId)
			?.push({ start: Date.parse(start), end: Date.parse(end), ...buffers, ...marks });
	}
	return new Map([...blocks].map(([id, ofRep]) => [id, { blocks: ofRep }]));
}
