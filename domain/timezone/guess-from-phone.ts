import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { findAreaTimezone } from './area-codes';
import { CONFIDENCE, type Evidence } from './evidence';
import { guessFromCountryCode } from './guess-from-country-code';
import { TIMEZONE_BY_AREA_CODE } from './north-american-area-codes';

/** `phone` is E.164. */
export function guessFromPhone(phone: string): Evidence | null {
	const number = parsePhoneNumberFromString(phone);
	if (!number) return null;
	const timezone =
		number.countryCallingCode === '1'
			? TIMEZONE_BY_AREA_CODE.get(number.nationalNumber.slice(0, 3))
			: findAreaTimezone(number.country ?? '', number.nationalNumber);
	if (timezone) return { source: 'phone', zones: [timezone], confidence: CONFIDENCE.areaCode };
	return guessFromCountryCode(number.country ?? '', 'phone', CONFIDENCE.phoneCountry);
}
