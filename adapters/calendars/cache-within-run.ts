import type { Rep } from '../../domain/model';
import type { BusyQuery, BusySource, RepBusy } from './busy-source';

interface Known {
	readonly from: number;
	readonly to: number;
	readonly answer: Promise<ReadonlyMap<string, RepBusy>>;
}

const HOUR = 60 * 60_000;

/**
 * Asks no second time for what one node run has asked already: the same rep in a window within an earlier one, whose
 * blocks it gives whole. For calendars outside the store, which know no leads and bookings. Make one for each run, and
 * none for booking, which needs the calendar as it is now.
 */
export function cacheWithinRun(source: BusySource): BusySource {
	const knownByKey = new Map<string, Known[]>();
	const findKnown = (rep: Rep, query: BusyQuery) =>
		knownByKey.get(keyOf(rep))?.find(({ from, to }) => from <= query.from && to >= query.to);

	return {
		name: source.name,
		async listBusy(query) {
			const reps = query.reps.filter((rep) => !findKnown(rep, query));
			if (reps.length) {
				const window = inWholeHours(query);
				const known = { ...window, answer: source.listBusy({ ...query, ...window, reps }) };
				for (const rep of reps) {
					const key = keyOf(rep);
					knownByKey.set(key, [...(knownByKey.get(key) ?? []), known]);
				}
			}
			const found = await Promise.all(
				query.reps.map(async (rep) => {
					const busy = (await findKnown(rep, query)?.answer)?.get(rep.id);
					return busy ? [[rep.id, busy] as const] : [];
				}),
			);
			return new Map(found.flat());
		},
	};
}

/** Time goes on between two items: an hour more at the end, so that the next one's window is within this one's. */
function inWholeHours({ from, to }: BusyQuery) {
	return { from: Math.floor(from / HOUR) * HOUR, to: Math.ceil(to / HOUR) * HOUR + HOUR };
}

function keyOf({ id, email, calendars }: Rep): string {
	return JSON.stringify([id, email, calendars]);
}
