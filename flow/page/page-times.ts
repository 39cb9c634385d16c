import { heldSlots } from '../../adapters/calendars/built-in';
import type { BusySource } from '../../adapters/calendars/busy-source';
import { listCoHosts } from '../../adapters/store/co-hosts';
import { findReps } from '../../adapters/store/reps';
import { findFreeSlots } from '../../domain/availability/find-free-slots';
import { findBusyReach, findLastEnd, toSlotQuery } from '../../domain/availability/proposal-query';
import type { Instant } from '../../domain/model';
import type { FlowContext } from '../context';
import { readHosts } from '../read-hosts';
import type { OpenedMeeting } from './open-link';

/** How far the page looks ahead, at the least. */
const DAYS_AHEAD = 14;
/** More would be no choice but a heap. */
const MOST_TIMES = 60;

/** The times in the days ahead to which a meeting can be moved, live, ascending. Holds nothing and writes nothing. */
export async function findPageTimes(
	{ store: { db }, now }: FlowContext,
	{ booking, lead, rep }: OpenedMeeting,
	busySources: readonly BusySource[],
): Promise<readonly Instant[]> {
	const { settings } = booking;
	const maximumWindowDays = Math.max(settings.maximumWindowDays, DAYS_AHEAD);
	const query = { now: Date.parse(now), settings: { ...settings, maximumWindowDays } };
	const reps = [rep, ...(await findReps(db, await listCoHosts(db, booking.id)))];
	const hosts = await readHosts({
		reps,
		busySources: [...busySources, heldSlots(db, now)],
		...findBusyReach(query),
		exceptBookingId: booking.id,
		exceptLeadId: lead.id,
	});
	const window = { from: query.now, to: findLastEnd(query) };
	const free = reps.map(({ id }) => {
		const host = hosts.get(id);
		// Unknown is not free.
		if (!host || host.unreadable !== undefined) return new Set<number>();
		const proposal = { ...host, ...query, attendeeTimezone: lead.timezone };
		return new Set(findFreeSlots(toSlotQuery(proposal, window)));
	});
	const [own = new Set<number>(), ...others] = free;
	return [...own]
		.filter(
			(start) => start !== Date.parse(booking.start) && others.every((each) => each.has(start)),
		)
		.slice(0, MOST_TIMES)
		.map((start) => new Date(start).toISOString());
}
