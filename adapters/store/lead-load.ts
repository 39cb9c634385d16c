import type { Instant, PoolMember } from '../../domain/model';
import { capPeriods } from '../../domain/routing/caps';
import type { AssignedLeads, CapPeriods } from '../../domain/routing/caps';
import { timezoneAt } from '../../domain/routing/working-now';
import type { Db } from './work';

/** The names of the locks under which nobody else is given leads that count towards these reps' caps. */
export function capLocks(members: readonly PoolMember[]): string[] {
	return members.filter(isCapped).map(({ id }) => `leads:${id}`);
}

/** How many leads each capped rep has been given in the present day, week and month of their clock, in all pools. */
export async function readLeadLoad(
	db: Db,
	members: readonly PoolMember[],
	now: Instant,
): Promise<Map<string, AssignedLeads>> {
	const periods = new Map(
		members.filter(isCapped).map((rep) => [rep.id, capPeriods(timezoneAt(rep, now), now)]),
	);
	if (!periods.size) return new Map();
	const since = [...periods.values()].flatMap(({ weekStart, monthStart }) => [
		weekStart,
		monthStart,
	]);
	const rows = await db
		.selectFrom('assignments')
		.select(['rep_id', 'at'])
		.where('rep_id', 'in', [...periods.keys()])
		.where('counted', '=', 1)
		.where('at', '>=', since.sort()[0] ?? now)
		.execute();
	return new Map(
		[...periods].map(([id, period]) => {
			const times = rows.filter(({ rep_id }) => rep_id === id).map(({ at }) => at);
			return [id, countSince(times, period)];
		}),
	);
}

function countSince(times: readonly Instant[], periods: CapPeriods): AssignedLeads {
	const since = (start: Instant) => times.filter((at) => at >= start).length;
	return {
		day: since(periods.dayStart),
		week: since(periods.weekStart),
		month: since(periods.monthStart),
	};
}

function isCapped({ caps }: PoolMember): boolean {
	return Boolean(caps && (caps.daily ?? caps.weekly ?? caps.monthly ?? null) !== null);
}
