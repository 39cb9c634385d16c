import type { Lead, TimezoneGuess } from '../model';
import { TIMEZONES_BY_COUNTRY } from './country-timezones';
import { detectTimezone } from './detect-timezone';
import { readEmailClock } from './email-date-header';
import { SURE } from './evidence';

type Known = Pick<Lead, 'timezone' | 'timezoneSource' | 'timezoneConfidence' | 'phone'>;

/**
 * What the `Date` header of an e-mail of the lead adds to an unsure zone: with a number or a country that has several
 * zones it often leaves one. Null where the zone is sure already, or the header tells nothing new.
 */
export function sharpenTimezone(lead: Known, emailDateHeader: string): TimezoneGuess | null {
	const isSure = lead.timezone !== null && lead.timezoneConfidence >= SURE;
	if (isSure || !readEmailClock(emailDateHeader)) return null;
	const country = lead.timezoneSource === 'country' ? countryOf(lead.timezone) : null;
	const guess = detectTimezone({ phone: lead.phone, country, emailDateHeader });
	return guess.timezone && guess.confidence > lead.timezoneConfidence ? guess : null;
}

/** The country whose likeliest zone was taken. */
function countryOf(timezone: string | null): string | null {
	const found = [...TIMEZONES_BY_COUNTRY].find(([, [first]]) => first === timezone);
	return found?.[0] ?? null;
}
