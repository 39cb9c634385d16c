import type { Instant } from '../model';
import { dateFormat } from './date-format';

/** English regions know the abbreviations of their own zones only, so each is asked in turn. */
const ENGLISH_REGIONS = ['en-US', 'en-GB', 'en-AU', 'en-NZ', 'en-ZA'];

/** What Intl says when a region has no abbreviation: "GMT+5:30", "UTC-3". */
const OFFSET_NAME = /^(?:GMT|UTC)[+-]/;

/** The short name of a zone at an instant: "CET", "EST", or "GMT+5:30" where there is no common abbreviation. */
export function shortZoneName(instant: Instant, timezone: string, locale: string): string {
	const locales = locale.startsWith('en') ? [locale, ...ENGLISH_REGIONS] : [locale];
	for (const each of locales) {
		const name = zoneNameIn(each, instant, timezone);
		if (!OFFSET_NAME.test(name)) return name;
	}
	return zoneNameIn(locale, instant, timezone);
}

/** The place in a zone's name: "Buenos Aires"; null for a zone without one, such as "UTC". */
export function cityOf(timezone: string): string | null {
	if (!timezone.includes('/') || timezone.startsWith('Etc/')) return null;
	return timezone.split('/').at(-1)?.replace(/_/g, ' ') ?? null;
}

function zoneNameIn(locale: string, instant: Instant, timezone: string): string {
	const options = { timeZone: timezone, hour: 'numeric', timeZoneName: 'short' } as const;
	const format = dateFormat(locale, options);
	const name = format.formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName');
	return (name?.value ?? timezone).replace(/\u2212/g, '-');
}
