import { DateTime } from 'luxon';
import type { Instant, MinuteRange } from '../model';

/**
 * The first instant from `from` on that is inside the hours in which messages may go, in the recipient's zone;
 * `from` itself when it is inside. An opening time that the clocks skip is taken as they move on.
 */
export function nextSendingTime(from: Instant, timezone: string, hours: MinuteRange): Instant {
	const local = DateTime.fromISO(from, { zone: timezone });
	const minute = local.hour * 60 + local.minute;
	if (hours.startMinute <= minute && minute < hours.endMinute) return from;
	const today = openingOn(local, hours);
	const opening = today > local ? today : openingOn(local.plus({ days: 1 }), hours);
	return opening.toUTC().toISO() ?? from;
}

function openingOn(day: DateTime, { startMinute }: MinuteRange): DateTime {
	return day.set({
		hour: Math.floor(startMinute / 60),
		minute: startMinute % 60,
		second: 0,
		millisecond: 0,
	});
}
