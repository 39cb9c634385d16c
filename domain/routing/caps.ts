import { formatDay, toDayNumber, toWeekStart } from '../availability/local-dates';
import type { Instant, LeadCaps, PoolMember } from '../model';
import { toInstant, toLocalTimes } from '../timezone/local-time';

const DAY = 86_400_000;

/** Leads that a rep has been assigned, in all pools, in the current day, week (from Monday) and month. */
export interface AssignedLeads {
	readonly day: number;
	readonly week: number;
	readonly month: number;
}

/** When the current periods of a rep began. */
export interface CapPeriods {
	readonly dayStart: Instant;
	readonly weekStart: Instant;
	readonly monthStart: Instant;
}

const PERIODS = [
	{ cap: 'daily', assigned: 'day', words: 'today' },
	{ cap: 'weekly', assigned: 'week', words: 'this week' },
	{ cap: 'monthly', assigned: 'month', words: 'this month' },
] as const;

/**
 * The day, ISO week and month that `now` falls in, on the wall clock of a zone. Where clocks skip midnight, the day
 * begins when they have; where midnight comes twice, the first time.
 */
export function capPeriods(timezone: string, now: Instant): CapPeriods {
	const [local = NaN] = toLocalTimes([Date.parse(now)], timezone);
	const day = Math.floor(local / DAY);
	const startOf = (date: number) =>
		new Date(toInstant(date * DAY, timezone, 'earliest')).toISOString();
	return {
		dayStart: startOf(day),
		weekStart: startOf(toWeekStart(day)),
		monthStart: startOf(toDayNumber(`${formatDay(day).slice(0, 7)}-01`, 'Month')),
	};
}

/** How many leads the rep may still get; null where there is no cap. */
export function capsLeft(
	{ caps }: Pick<PoolMember, 'caps'>,
	assigned: AssignedLeads | undefined,
): LeadCaps {
	const left = (cap: number | null | undefined, had = 0) =>
		typeof cap === 'number' ? Math.max(0, cap - had) : null;
	return {
		daily: left(caps?.daily, assigned?.day),
		weekly: left(caps?.weekly, assigned?.week),
		monthly: left(caps?.monthly, assigned?.month),
	};
}

/** Which cap the rep has reached, in words: "Has had 5 leads today; the daily cap is 5." Null when none. */
export function describeReachedCap(
	member: Pick<PoolMember, 'caps'>,
	assigned: AssignedLeads | undefined,
): string | null {
	const left = capsLeft(member, assigned);
	const reached = PERIODS.find(({ cap }) => left[cap] === 0);
	if (!reached) return null;
	const had = assigned?.[reached.assigned] ?? 0;
	const leads = had === 1 ? '1 lead' : `${had} leads`;
	return `Has had ${leads} ${reached.words}; the ${reached.cap} cap is ${member.caps?.[reached.cap]}.`;
}
