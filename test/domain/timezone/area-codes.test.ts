import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { findAreaTimezone } from '../../../domain/timezone/area-codes';

const find = (phone: string) => {
	const number = parsePhoneNumberFromString(phone);
	return findAreaTimezone(number?.country ?? '', number?.nationalNumber ?? '');
};

describe('findAreaTimezone', () => {
	it.each([
		['+61 2 9374 4000', 'Australia/Sydney'],
		['+61 3 9999 1234', 'Australia/Melbourne'],
		['+61 7 3333 1234', 'Australia/Brisbane'],
		['+61 8 8222 1234', 'Australia/Adelaide'],
		['+61 8 9222 1234', 'Australia/Perth'],
		['+61 8 8922 1234', 'Australia/Darwin'],
		['+55 11 91234 5678', 'America/Sao_Paulo'],
		['+55 92 91234 5678', 'America/Manaus'],
		['+55 68 3222 1234', 'America/Rio_Branco'],
		['+55 71 3222 1234', 'America/Bahia'],
		['+52 55 1234 5678', 'America/Mexico_City'],
		['+52 664 123 4567', 'America/Tijuana'],
		['+52 656 123 4567', 'America/Ciudad_Juarez'],
		['+52 998 123 4567', 'America/Cancun'],
		['+52 662 123 4567', 'America/Hermosillo'],
		['+52 999 123 4567', 'America/Mexico_City'],
		['+7 495 123 45 67', 'Europe/Moscow'],
		['+7 343 123 45 67', 'Asia/Yekaterinburg'],
		['+7 423 123 45 67', 'Asia/Vladivostok'],
		['+7 401 212 34 56', 'Europe/Kaliningrad'],
	])('knows %s as %s', (phone, timezone) => expect(find(phone)).toBe(timezone));

	it.each([
		['+61 412 345 678', 'a mobile number of Australia'],
		['+7 912 345 67 89', 'a mobile number of Russia'],
		['+7 727 123 45 67', 'a number of Kazakhstan'],
		['+49 89 1234567', 'a number of another country'],
	])('does not know %s, %s', (phone) => expect(find(phone)).toBeNull());
});
