import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { TIMEZONE_BY_AREA_CODE } from '../../../domain/timezone/north-american-area-codes';

const CANADA = new Set([
	'America/Toronto',
	'America/Winnipeg',
	'America/Regina',
	'America/Edmonton',
	'America/Vancouver',
	'America/Halifax',
	'America/Moncton',
	'America/St_Johns',
]);

describe('the zones of area codes', () => {
	it('lie in the country that libphonenumber has for the code, if it knows the code', () => {
		const wrong = [...TIMEZONE_BY_AREA_CODE].filter(([code, timezone]) => {
			const country = parsePhoneNumberFromString(`+1${code}2345678`)?.country;
			return country !== undefined && country !== (CANADA.has(timezone) ? 'CA' : 'US');
		});
		expect(wrong).toEqual([]);
	});

	it.each([
		['212', 'America/New_York'],
		['313', 'America/Detroit'],
		['312', 'America/Chicago'],
		['303', 'America/Denver'],
		['602', 'America/Phoenix'],
		['415', 'America/Los_Angeles'],
		['808', 'Pacific/Honolulu'],
		['416', 'America/Toronto'],
		['604', 'America/Vancouver'],
		['709', 'America/St_Johns'],
	])('%s is %s', (code, timezone) => expect(TIMEZONE_BY_AREA_CODE.get(code)).toBe(timezone));

	it('cover every code in use but that of the northern territories', () => {
		const isGeographic = (code: string) =>
			!/^(?:8(\d)\1|900|710|5(?:00|2[1-9]|3[23]|44|66|77|88)|6(?:00|22|33|44|55|77|88))$/.test(
				code,
			);
		const missing = Array.from({ length: 800 }, (_, index) => String(200 + index))
			.filter((code) => isGeographic(code) && !TIMEZONE_BY_AREA_CODE.has(code))
			.filter((code) => {
				const number = parsePhoneNumberFromString(`+1${code}2345678`);
				return ['US', 'CA'].includes(number?.country ?? '') && number?.isValid();
			});
		expect(missing).toEqual(['867']);
	});
});
