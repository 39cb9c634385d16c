import { parseLocale } from '../lead/locale';
import type { Instant } from '../model';
import { dateFormat } from './date-format';
import { cityOf, shortZoneName } from './zone-name';

export const DEFAULT_LOCALE = 'en-US';

/** Under this confidence in the prospect's zone, the places are named besides the abbreviations. */
export const CONFIDENT_TIMEZONE = 0.6;

export interface SlotTimeFormat {
	/** The zone of the person who reads it. */
	readonly timezone: string;
	/** The other person's zone, in parentheses; left out where the clocks show the same. */
	readonly repTimezone: string;
	readonly locale?: string | null;
	/** 0 to 1. */
	readonly timezoneConfidence?: number;
}

interface OtherClockStyle {
	readonly locale: string;
	readonly weekday: 'long' | 'short';
	/** Whether the place is named besides the abbreviation. */
	readonly spellOut: boolean;
}

/**
 * A time as a message says it, the reader's clock first: "Tuesday, November 24 at 2:00 PM CET (8:00 AM EST)". The
 * other person's weekday is added when it is another day there. Blanks are plain spaces whatever Intl puts.
 */
export function formatSlotTime(start: Instant, format: SlotTimeFormat): string {
	const locale = parseLocale(format.locale ?? null) ?? DEFAULT_LOCALE;
	const spellOut = isUnsure(format);
	const own = formatDateTime(start, format.timezone, locale);
	const zone = nameZone(start, format.timezone, { locale, spellOut });
	const other = formatOtherClock(start, format, { locale, weekday: 'long', spellOut });
	return `${own} ${zone}${other}`;
}

/**
 * The other person's clock behind a time that stands already: " (8:00 AM EST)", with the weekday where it is another
 * day there; "" where both clocks show the same.
 */
export function formatOtherClock(
	start: Instant,
	{ timezone, repTimezone }: Pick<SlotTimeFormat, 'timezone' | 'repTimezone'>,
	{ locale, weekday, spellOut }: OtherClockStyle,
): string {
	if (isSameClock(start, timezone, repTimezone)) return '';
	const sameDay = localDate(start, timezone) === localDate(start, repTimezone);
	const day = sameDay ? '' : `${formatWith(start, repTimezone, locale, { weekday })} `;
	const zone = nameZone(start, repTimezone, { locale, spellOut });
	return ` (${day}${formatTime(start, repTimezone, locale)} ${zone})`;
}

/** Whether the prospect's zone is only a guess. */
export function isUnsure({ timezoneConfidence = 1 }: { readonly timezoneConfidence?: number }) {
	return timezoneConfidence < CONFIDENT_TIMEZONE;
}

/** "Tuesday, November 24 at 2:00 PM", in the words and with the clock of the locale. */
export function formatDateTime(start: Instant, timezone: string, locale: string): string {
	const date = { weekday: 'long', month: 'long', day: 'numeric' } as const;
	if (locale.startsWith('en')) {
		const day = formatWith(start, timezone, locale, date);
		return `${day} at ${formatTime(start, timezone, locale)}`;
	}
	return formatWith(start, timezone, locale, { ...date, ...clock(locale) });
}

/** "Tue, Nov 24"; without `withDate` "Tue". */
export function formatDay(
	start: Instant,
	timezone: string,
	{ locale, withDate }: { readonly locale: string; readonly withDate: boolean },
): string {
	const date = withDate ? ({ month: 'short', day: 'numeric' } as const) : {};
	return formatWith(start, timezone, locale, { weekday: 'short', ...date });
}

/** "2:00 PM", "14:00". */
export function formatTime(start: Instant, timezone: string, locale: string): string {
	return formatWith(start, timezone, locale, clock(locale));
}

/** The calendar date in a zone, "2026-11-24". */
export function localDate(instant: Instant, timezone: string): string {
	const date = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
	return formatWith(instant, timezone, 'sv-SE', date);
}

/** "CET", or "CET, Berlin" when spelled out. */
function nameZone(
	start: Instant,
	timezone: string,
	{ locale, spellOut }: { locale: string; spellOut: boolean },
): string {
	const name = shortZoneName(start, timezone, locale);
	const city = spellOut ? cityOf(timezone) : null;
	return city ? `${name}, ${city}` : name;
}

function isSameClock(instant: Instant, timezone: string, otherTimezone: string): boolean {
	const wallClock = (zone: string) =>
		`${localDate(instant, zone)} ${formatWith(instant, zone, 'sv-SE', clock('sv-SE'))}`;
	return wallClock(timezone) === wallClock(otherTimezone);
}

/** Two digits for a 24-hour clock, and midnight as 00:00 rather than 24:00. */
function clock(locale: string): Intl.DateTimeFormatOptions {
	const { hourCycle } = dateFormat(locale, { hour: 'numeric' }).resolvedOptions();
	if (hourCycle === 'h11' || hourCycle === 'h12') return { hour: 'numeric', minute: '2-digit' };
	return { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
}

function formatWith(
	instant: Instant,
	timezone: string,
	locale: string,
	options: Intl.DateTimeFormatOptions,
): string {
	const format = dateFormat(locale, { ...options, timeZone: timezone });
	return format.format(new Date(instant)).replace(/[\u00a0\u202f\u2009]/g, ' ');
}
