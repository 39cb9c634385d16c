import type { TimezoneSource } from '../model';
import { TIMEZONES_BY_COUNTRY } from './country-timezones';
import { CONFIDENCE, type Evidence } from './evidence';

/** `confidence` is that of a country with one zone. */
export function guessFromCountryCode(
	code: string,
	source: TimezoneSource,
	confidence: number,
): Evidence | null {
	const zones = TIMEZONES_BY_COUNTRY.get(code);
	if (!zones) return null;
	return {
		source,
		zones,
		confidence: zones.length === 1 ? confidence : CONFIDENCE.severalZones,
	};
}
