import { DateTime } from 'luxon';

/** A day or a time, as Google has them. */
export interface EventTime {
	readonly date?: string | null;
	readonly dateTime?: string | null;
	readonly timeZone?: string | null;
}

/** Epoch milliseconds; NaN for what is no time. A day begins at midnight of the calendar's zone. */
export function instantOf({ date, dateTime, timeZone }: EventTime, calendarZone: string): number {
	const zone = timeZone ?? calendarZone;
	return DateTime.fromISO(dateTime ?? date ?? '', { zone }).toMillis();
}

/** With the offset of the calendar's zone, whatever it came with. */
export function asShown(time: EventTime, calendarZone: string): EventTime {
	if (!time.dateTime) return time;
	const local = DateTime.fromMillis(instantOf(time, calendarZone), { zone: calendarZone });
	return { ...time, dateTime: local.toISO({ suppressMilliseconds: true }) };
}

/** What is wrong with the times of an event, in Google's words; null when nothing is. */
export function objectionTo(start: EventTime, end: EventTime, zone: string): string | null {
	if (!isOneTime(start)) return 'Invalid start time.';
	if (!isOneTime(end)) return 'Invalid end time.';
	if (Boolean(start.date) !== Boolean(end.date))
		return 'Start and end times must either both be date or both be dateTime.';
	if (instantOf(end, zone) <= instantOf(start, zone)) {
		return 'The specified time range is empty.';
	}
	return null;
}

function isOneTime(time: EventTime): boolean {
	const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(time.dateTime ?? '');
	const isWhole = time.date ? !time.dateTime : hasOffset || Boolean(time.timeZone);
	return isWhole && !Number.isNaN(instantOf(time, 'UTC'));
}
