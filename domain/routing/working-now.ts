import { DateTime } from 'luxon';
import { formatDay } from '../availability/local-dates';
import type { RepClock, RepHours } from '../availability/slot-query';
import { findWorkingSpans } from '../availability/working-spans';
import type { DateRange, Instant, LocalDate, Rep } from '../model';
import { toLocalTimes } from '../timezone/local-time';

const DAY = 86_400_000;

/** Whether an instant is inside the rep's working hours, on the rep's clock and with the rep's own dates. */
export function isWorkingAt(rep: RepHours, instant: Instant): boolean {
	const from = Date.parse(instant);
	return findWorkingSpans(rep, { from, to: from + 1 }).length > 0;
}

/** The absence that the rep's date falls in; null when the rep is there. */
export function findAbsence(
	rep: RepClock & Pick<Rep, 'outOfOffice'>,
	instant: Instant,
): DateRange | null {
	if (!rep.outOfOffice?.length) return null;
	const today = localDateOf(timezoneAt(rep, instant), instant);
	return rep.outOfOffice.find((range) => isWithin(today, range)) ?? null;
}

/** The zone whose clock the rep lives by: that of the first travel which has one of its dates there, else home. */
export function timezoneAt({ timezone, travel }: RepClock, instant: Instant): string {
	const trip = travel?.find((dates) => isWithin(localDateOf(dates.timezone, instant), dates));
	return trip?.timezone ?? timezone;
}

/** "Tuesday 22:10 in America/New_York". */
export function localTimeOf(rep: RepClock, instant: Instant): string {
	const zone = timezoneAt(rep, instant);
	const local = DateTime.fromISO(instant, { zone, locale: 'en-GB' });
	return `${local.toFormat('cccc HH:mm')} in ${zone}`;
}

function localDateOf(timezone: string, instant: Instant): LocalDate {
	const [local = NaN] = toLocalTimes([Date.parse(instant)], timezone);
	return formatDay(Math.floor(local / DAY));
}

function isWithin(date: LocalDate, { firstDate, lastDate }: DateRange): boolean {
	return firstDate <= date && date <= lastDate;
}
