import type { Booking, Instant } from '../model';
import { dateFormat } from './date-format';
import { DEFAULT_LOCALE, formatDay, formatSlotTime, formatTime, localDate } from './format-time';
import { shortZoneName } from './zone-name';

const DAY = 86_400_000;

/** Beyond these a weekday alone could mean two days. */
export const SAME_WEEK_DAYS = 6;

interface TimeInput {
	readonly booking: Booking | null;
	readonly previousStart: Instant | null;
	readonly repTimezone: string;
	readonly locale: string;
	readonly now: Instant;
}

/** The values that tell when a booking is. */
export function timeValues({ booking, previousStart, repTimezone, locale, now }: TimeInput) {
	const forLead = (instant: Instant | null) =>
		booking && instant ? formatSlotTime(instant, { ...booking, repTimezone, locale }) : '';
	const forRep = (instant: Instant | null) =>
		booking && instant
			? formatSlotTime(instant, { timezone: repTimezone, repTimezone: booking.timezone })
			: '';
	return {
		start: forLead(booking?.start ?? null),
		previous_start: forLead(previousStart),
		rep_start: forRep(booking?.start ?? null),
		rep_previous_start: forRep(previousStart),
		start_short: booking ? shortTime(booking.start, booking.timezone, locale) : '',
		start_day: booking ? dayFromNow(booking, now) : '',
	};
}

/** "Tue, Nov 24, 2:00 PM CET". */
export function shortTime(start: Instant, timezone: string, locale: string): string {
	const day = formatDay(start, timezone, { locale, withDate: true });
	return `${day}, ${formatTime(start, timezone, locale)} ${shortZoneName(start, timezone, locale)}`;
}

function dayFromNow({ start, timezone }: Booking, now: Instant): string {
	const day = localDate(start, timezone);
	const days = (Date.parse(day) - Date.parse(localDate(now, timezone))) / DAY;
	if (days === 0) return 'today';
	if (days === 1) return 'tomorrow';
	const weekday = dateFormat(DEFAULT_LOCALE, { weekday: 'long', timeZone: timezone });
	const name = weekday.format(new Date(start));
	if (days > 1 && days <= SAME_WEEK_DAYS) return `on ${name}`;
	return `on ${formatDay(start, timezone, { locale: DEFAULT_LOCALE, withDate: true })}`;
}
