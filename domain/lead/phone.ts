import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { CountryCode } from 'libphonenumber-js';
import { BookingFlowError } from '../error';

export interface PhoneField {
	/** The field's name as the ops person sees it. */
	readonly field: string;
	/** ISO 3166 code of the country that numbers without a country code are in. */
	readonly defaultCountry?: string | undefined;
}

const WITH_COUNTRY_CODE =
	'Write it with + and the country code, such as +49 30 901820, or set Default Country.';

/** The phone number in a text, in E.164. Throws `input-unusable` on anything that is not one number. */
export function parsePhone(text: string, { field, defaultCountry }: PhoneField): string {
	const country = requireCountry(defaultCountry);
	const international = text.trim().replace(/^00(?=[1-9])/, '+');
	const number = parsePhoneNumberFromString(international, country);
	if (number?.isValid()) return number.number;

	const quoted = JSON.stringify(text.slice(0, 40));
	if (!number && !country && !international.startsWith('+')) {
		throw new BookingFlowError(
			'input-unusable',
			`${field}: ${quoted} has no country code.`,
			WITH_COUNTRY_CODE,
		);
	}
	throw new BookingFlowError(
		'input-unusable',
		`${field}: ${quoted} is not a phone number${country ? ` of ${country}` : ''}.`,
		`Check the digits. ${WITH_COUNTRY_CODE}`,
	);
}

function requireCountry(country: string | undefined): CountryCode | undefined {
	const code = country?.trim().toUpperCase();
	if (!code) return undefined;
	if (isSupportedCountry(code)) return code;
	throw new BookingFlowError(
		'input-unusable',
		`Default Country: ${JSON.stringify(country)} is not a country.`,
		'Give the two-letter code of a country, such as "DE", "GB" or "US".',
	);
}
