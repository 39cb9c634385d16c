import type { BusySource } from '../adapters/calendars/busy-source';
import { findFreeSlots } from '../domain/availability/find-free-slots';
import { findBusyReach, findLastEnd, toSlotQuery } from '../domain/availability/proposal-query';
import type { Host } from '../domain/availability/proposal-query';
import type { Instant, MeetingSettings, Rep } from '../domain/model';
import type { FirstFree } from '../domain/routing/route-input';
import { readHosts } from './read-hosts';

/** What counts as free when a rep is looked for by it. */
export interface FirstFreeSearch {
	readonly settings: MeetingSettings;
	readonly busySources: readonly BusySource[];
}

/** The first free slot of each rep, by id, within the widest window of the settings. */
export async function readFirstFree(
	{ settings, busySources }: FirstFreeSearch,
	reps: readonly Rep[],
	prospect: { readonly timezone: string | null; readonly now: Instant },
): Promise<ReadonlyMap<string, FirstFree>> {
	const now = Date.parse(prospect.now);
	const query = { now, settings, attendeeTimezone: prospect.timezone };
	const hosts = await readHosts({
		reps,
		busySources,
		...findBusyReach(query),
		exceptBookingId: null,
		exceptLeadId: null,
	});
	return new Map([...hosts].map(([id, host]) => [id, findFirst(host, query)]));
}

function findFirst(
	host: Host,
	query: { now: number; settings: MeetingSettings; attendeeTimezone: string | null },
): FirstFree {
	if (host.unreadable !== undefined) return { unreadable: host.unreadable };
	const window = { from: query.now, to: findLastEnd(query) };
	const [start = null] = findFreeSlots(toSlotQuery({ ...host, ...query }, window));
	return { start };
}
