import {
	findWindowsTimezone,
	WINDOWS_TIMEZONE_NAMES,
} from '../../../domain/timezone/windows-timezones';
import { isTimezone } from '../../../domain/timezone/zone';

describe('findWindowsTimezone', () => {
	it.each([
		['W. Europe Standard Time', 'Europe/Berlin'],
		['Pacific Standard Time', 'America/Los_Angeles'],
		['Pacific Standard Time (Mexico)', 'America/Tijuana'],
		['GMT Standard Time', 'Europe/London'],
		['india standard time', 'Asia/Kolkata'],
		['UTC+12', 'Etc/GMT-12'],
	])('reads %s as %s', (name, timezone) => expect(findWindowsTimezone(name)).toBe(timezone));

	it('does not know other names', () => {
		expect(findWindowsTimezone('Standard Time')).toBeNull();
		expect(findWindowsTimezone('Europe/Berlin')).toBeNull();
	});

	it('gives IANA zones only', () => {
		const unknown = WINDOWS_TIMEZONE_NAMES.filter((name) => !isTimezone(findWindowsTimezone(name)));
		expect(unknown).toEqual([]);
		expect(WINDOWS_TIMEZONE_NAMES.length).toBeGreaterThan(130);
	});
});
