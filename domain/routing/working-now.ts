import { DateTime } from 'luxon';
import type { Instant, Rep, WorkingHours } from '../model';

/** Whether an instant is inside the rep's working hours, in the rep's zone. */
export function isWorkingAt(
	rep: Pick<Rep, 'timezone' | 'workingHours'>,
	instant: Instant,
): boolean {
	const local = DateTime.fromISO(instant, { zone: rep.timezone });
	const ranges = rep.workingHours[local.weekday as keyof WorkingHours] ?? [];
	const minute = local.hour * 60 + local.minute;
	return ranges.some(({ startMinute, endMinute }) => startMinute <= minute && minute < endMinute);
}

/** "Tuesday 22:10 in America/New_York". */
export function localTimeOf(rep: Pick<Rep, 'timezone'>, instant: Instant): string {
	const local = DateTime.fromISO(instant, { zone: rep.timezone, locale: 'en-GB' });
	return `${local.toFormat('cccc HH:mm')} in ${rep.timezone}`;
}
