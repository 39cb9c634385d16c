import type { BusySource } from '../adapters/calendars/busy-source';
import { readBusy } from '../adapters/calendars/combine';
import { publicHolidays } from '../adapters/holidays/public-holidays';
import type { Host } from '../domain/availability/proposal-query';
import type { LocalDate, Rep } from '../domain/model';

const DAY_MS = 24 * 60 * 60_000;

export interface HostsQuery {
	/** A rep who stands there twice is read once. */
	readonly reps: readonly Rep[];
	readonly busySources: readonly BusySource[];
	/** Epoch ms, half-open. */
	readonly from: number;
	readonly to: number;
	/** A booking whose own time counts as free: the one that is being moved. */
	readonly exceptBookingId: string | null;
	/** The lead whose own held slots count as free. */
	readonly exceptLeadId: string | null;
}

/** Reps with what is known of their time, by id. All calendars and holidays are read at once. */
export async function readHosts(query: HostsQuery): Promise<ReadonlyMap<string, Host>> {
	const { busySources, from, to, exceptBookingId, exceptLeadId } = query;
	const reps = [...new Map(query.reps.map((rep) => [rep.id, rep])).values()];
	const [busy, daysOff] = await Promise.all([
		readBusy(busySources, { reps, from, to, exceptBookingId, exceptLeadId }),
		Promise.all(reps.map(async (rep) => await readHolidays(rep, from, to))),
	]);
	return new Map(
		reps.map((rep, index) => {
			const known = busy.get(rep.id) ?? { unreadable: 'No calendar answered.' };
			const host = { rep, daysOff: daysOff[index] ?? [] };
			return [
				rep.id,
				'unreadable' in known
					? { ...host, busy: [], unreadable: known.unreadable }
					: { ...host, busy: known.blocks },
			];
		}),
	);
}

/** The public holidays of reps around a moment, by id. */
export async function readDaysOff(
	reps: readonly Rep[],
	now: number,
): Promise<ReadonlyMap<string, readonly LocalDate[]>> {
	const dates = await Promise.all(
		reps.map(async (rep) => [rep.id, await readHolidays(rep, now, now)] as const),
	);
	return new Map(dates);
}

async function readHolidays({ holidays }: Rep, from: number, to: number): Promise<LocalDate[]> {
	if (!holidays) return [];
	// A local date may lie a day before or after the date in UTC.
	return await publicHolidays(holidays, dateOf(from - DAY_MS), dateOf(to + DAY_MS));
}

function dateOf(instant: number): LocalDate {
	return new Date(instant).toISOString().slice(0, 10);
}
