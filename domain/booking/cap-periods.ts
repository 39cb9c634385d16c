import { DateTime } from 'luxon';
import type { Instant, MeetingSettings } from '../model';

/** A day or week of a rep and the most meetings that may start in it. Half-open. */
export interface CapPeriod {
	readonly unit: 'day' | 'week';
	readonly cap: number;
	readonly from: Instant;
	readonly to: Instant;
}

/** The capped periods that a meeting falls in: day and week (from Monday) of the rep's own clock. */
export function capPeriodsOf(
	settings: Pick<MeetingSettings, 'dailyMeetingCap' | 'weeklyMeetingCap'>,
	start: Instant,
	timezone: string,
): readonly CapPeriod[] {
	const local = DateTime.fromISO(start, { zone: timezone });
	const caps = [
		['day', settings.dailyMeetingCap],
		['week', settings.weeklyMeetingCap],
	] as const;
	return caps.flatMap(([unit, cap]) => {
		if (cap === null || cap === undefined) return [];
		const from = local.startOf(unit);
		const to = local.plus({ [unit]: 1 }).startOf(unit);
		return [{ unit, cap, from: toInstant(from), to: toInstant(to) }];
	});
}

function toInstant(time: DateTime): Instant {
	return new Date(time.toMillis()).toISOString();
}
