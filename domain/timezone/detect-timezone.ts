import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { TimezoneGuess, TimezoneSource } from '../model';
import { TIMEZONES_BY_COUNTRY } from './country-timezones';
import { findCountryCode } from './find-country-code';
import { TIMEZONE_BY_AREA_CODE } from './north-american-area-codes';
import { requireTimezone } from './zone';

export interface TimezoneHints {
	readonly explicitTimezone?: string | null | undefined;
	/** E.164. */
	readonly phone?: string | null | undefined;
	/** ISO 3166 code of two letters, or English name. */
	readonly country?: string | null | undefined;
	/** The `Date` header of an e-mail the person wrote. */
	readonly emailDateHeader?: string | null | undefined;
}

const CONFIDENCE = {
	explicit: 1,
	phoneCountry: 0.8,
	areaCode: 0.75,
	country: 0.7,
	severalZones: 0.4,
	emailOffset: 0.3,
} as const;

const NOTHING: TimezoneGuess = { timezone: null, source: 'none', confidence: 0 };

/**
 * The zone a person most likely lives in. A zone they or a CRM field named is taken; else the surest of phone number,
 * country and e-mail header, in this order where two are equally sure. What cannot be read says nothing, except for
 * the explicit zone: one that is no time zone throws `input-unusable`.
 */
export function detectTimezone(hints: TimezoneHints): TimezoneGuess {
	if (hints.explicitTimezone?.trim()) {
		const timezone = requireTimezone(hints.explicitTimezone, 'Time zone');
		return { timezone, source: 'explicit', confidence: CONFIDENCE.explicit };
	}
	return [
		guessFromPhone(hints.phone ?? ''),
		guessFromCountry(hints.country ?? ''),
		guessFromEmailHeader(hints.emailDateHeader ?? ''),
	].reduce((best, guess) => (guess.confidence > best.confidence ? guess : best), NOTHING);
}

function guessFromPhone(phone: string): TimezoneGuess {
	const number = parsePhoneNumberFromString(phone);
	if (number?.countryCallingCode === '1') {
		const timezone = TIMEZONE_BY_AREA_CODE.get(number.nationalNumber.slice(0, 3));
		if (timezone) return { timezone, source: 'phone', confidence: CONFIDENCE.areaCode };
	}
	return number?.country
		? guessFromCode(number.country, 'phone', CONFIDENCE.phoneCountry)
		: NOTHING;
}

function guessFromCountry(country: string): TimezoneGuess {
	const code = findCountryCode(country);
	return code ? guessFromCode(code, 'country', CONFIDENCE.country) : NOTHING;
}

function guessFromCode(code: string, source: TimezoneSource, confidence: number): TimezoneGuess {
	const timezones = TIMEZONES_BY_COUNTRY.get(code) ?? [];
	const [timezone] = timezones;
	if (!timezone) return NOTHING;
	return {
		timezone,
		source,
		confidence: timezones.length === 1 ? confidence : CONFIDENCE.severalZones,
	};
}

/** Offsets with a part of an hour that only one region of some size has. */
const REGION_BY_MINUTES: Readonly<Record<number, string>> = {
	[-210]: 'America/St_Johns',
	[-150]: 'America/St_Johns',
	210: 'Asia/Tehran',
	270: 'Asia/Kabul',
	330: 'Asia/Kolkata',
	345: 'Asia/Kathmandu',
	390: 'Asia/Yangon',
	570: 'Australia/Adelaide',
	630: 'Australia/Adelaide',
};

function guessFromEmailHeader(header: string): TimezoneGuess {
	const [, sign, hours, minutes] = /([+-])(\d{2})([0-5]\d)\s*(?:\([^)]*\))?\s*$/.exec(header) ?? [];
	const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
	const timezone = nameOffset(offset);
	return timezone
		? { timezone, source: 'email_header', confidence: CONFIDENCE.emailOffset }
		: NOTHING;
}

/** Many mail servers write every date in +0000, so that offset tells nothing. Etc/GMT names have the sign reversed. */
function nameOffset(minutes: number): string | null {
	const hours = minutes / 60;
	if (!Number.isInteger(hours)) return REGION_BY_MINUTES[minutes] ?? null;
	if (hours === 0 || hours < -12 || hours > 14) return null;
	return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
