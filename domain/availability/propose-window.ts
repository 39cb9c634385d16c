import { findBlockedSpans } from './blocked-spans';
import { findEarliestStart, findFreeSlots } from './find-free-slots';
import { findGroupSlots } from './find-group-slots';
import type { Window } from './local-spans';
import { findLastEnd, toSlotQuery, type Host, type ProposalQuery } from './proposal-query';
import { subtractSpans, type Spans } from './spans';
import { widenWindow } from './widen-window';
import { findWorkingSpans } from './working-spans';

const DAY = 86_400_000;

export interface ProposableSlots {
	/** Epoch ms, ascending. */
	readonly starts: readonly number[];
	/** By start, for each group of co-hosts the ids of those who are free. Empty without co-hosts. */
	readonly freeCoHostIds: ReadonlyMap<number, readonly (readonly string[])[]>;
	readonly from: number;
	readonly to: number;
	/** Whole days from now to the end of the window, a part of a day counted as one. */
	readonly widenedToDays: number;
	/** The rep's working time clear of busy times and buffers, by which `fewest_gaps` chooses; else empty. */
	readonly gaps: Spans;
}

/**
 * The free slots of a rep, and of the co-hosts if there are any, from the minimum notice on to the end of the window.
 * A window that holds too few is widened day by day, to `maximumWindowDays` at most; what the widest holds is the
 * result then. Throws what `findFreeSlots` throws.
 */
export function findProposableSlots(query: ProposalQuery): ProposableSlots {
	const { now, settings } = query;
	const widest = { from: now, to: findLastEnd(query) };
	const found = findStarts(query, widest);
	const to = widenWindow(query, [...found.keys()]);
	const freeCoHostIds = new Map([...found].filter(([start]) => start < to));
	return {
		starts: [...freeCoHostIds.keys()],
		freeCoHostIds: query.coHosts?.length ? freeCoHostIds : new Map(),
		from: findEarliestStart(toSlotQuery(query, widest)),
		to,
		widenedToDays: Math.ceil((to - now) / DAY),
		gaps: settings.choice === 'fewest_gaps' ? findGaps(query, { from: now, to }) : [],
	};
}

type FreeCoHostIds = readonly (readonly string[])[];

function findStarts(query: ProposalQuery, window: Window): Map<number, FreeCoHostIds> {
	if (query.unreadable !== undefined) return new Map();
	if (!query.coHosts?.length) {
		return new Map(findFreeSlots(toSlotQuery(query, window)).map((start) => [start, []]));
	}
	const groups = toGroups(query).map((hosts) =>
		hosts.map((host) => toSlotQuery(query, window, host)),
	);
	return new Map(findGroupSlots(groups).map(({ start, freeIds }) => [start, freeIds.slice(1)]));
}

/** The rep and the co-hosts as groups of which one person each must be free, without those who cannot be read. */
export function toGroups(query: ProposalQuery): Host[][] {
	const groups: readonly (readonly Host[])[] = [[query], ...(query.coHosts ?? [])];
	return groups.map((hosts) => hosts.filter(({ unreadable }) => unreadable === undefined));
}

/** Over whole days, so that neither the notice nor the end of the window looks like the edge of a day. */
function findGaps(query: ProposalQuery, { from, to }: Window): Spans {
	const window = { from: from - DAY, to: to + DAY };
	const slots = toSlotQuery(query, window);
	const working = findWorkingSpans(slots, window);
	return subtractSpans(working, findBlockedSpans(slots.busy, slots, window));
}
