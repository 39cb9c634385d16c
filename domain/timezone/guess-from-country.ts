import { CONFIDENCE, type Evidence } from './evidence';
import { findCountryCode } from './find-country-code';
import { guessFromCountryCode } from './guess-from-country-code';

/** `country` is an ISO 3166 code or a name. */
export function guessFromCountry(country: string): Evidence | null {
	return guessFromCountryCode(findCountryCode(country) ?? '', 'country', CONFIDENCE.country);
}
