import { BookingFlowError } from '../error';
import { findCountryCode } from '../timezone/find-country-code';

const REGION = /^([a-z]{2})((?:-[a-z0-9]+){0,2})$/i;

/**
 * The country, and the part of it where given, whose public holidays are days off: "DE", "DE-BY", "DE-BY-KATH". Its
 * shape and its country are looked at here; whether the part has holidays of its own, the holidays themselves tell.
 * null for "none". Throws `input-unusable`.
 */
export function parseHolidayRegion(text: string, field: string): string | null {
	if (text.trim().toLowerCase() === 'none') return null;
	const [, country = '', part = ''] = REGION.exec(text.trim()) ?? [];
	const code = country && findCountryCode(country);
	if (code) return `${code}${part.toUpperCase()}`;
	throw new BookingFlowError(
		'input-unusable',
		`${field}: ${JSON.stringify(text)} is not a country${country ? ' that is known' : ' code'}.`,
		'Write the two letters of a country, such as "DE" or "US", or of a state in it, such as "DE-BY" or "US-CA", ' +
			'or "none".',
	);
}
