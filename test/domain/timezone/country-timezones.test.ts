import { getCountries } from 'libphonenumber-js';
import { TIMEZONES_BY_COUNTRY } from '../../../domain/timezone/country-timezones';
import { isTimezone } from '../../../domain/timezone/zone';

/** The zones that Intl knows of a country. */
function zonesOf(code: string): readonly string[] {
	const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & {
		getTimeZones?: () => string[] | undefined;
		timeZones?: string[];
	};
	return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

const canonical = (timezone: string) =>
	new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone;

const winterAndSummer = [Date.UTC(2025, 0, 15), Date.UTC(2025, 6, 15)];
const clocks = (timezone: string) =>
	winterAndSummer.map((at) => new Date(at).toLocaleString('en', { timeZone: timezone })).join(' ');

/** Zones with a clock of their own that few of the country's people live by. */
const FEW_PEOPLE: Readonly<Record<string, readonly string[]>> = {
	CL: ['America/Coyhaique', 'America/Punta_Arenas', 'Pacific/Easter'],
	CN: ['Asia/Urumqi'],
	EC: ['Pacific/Galapagos'],
	ES: ['Atlantic/Canary'],
	GL: ['America/Danmarkshavn', 'America/Thule'],
	KI: ['Pacific/Enderbury', 'Pacific/Kanton', 'Pacific/Kiritimati'],
	NZ: ['Pacific/Chatham'],
	PF: ['Pacific/Gambier', 'Pacific/Marquesas'],
	PG: ['Pacific/Bougainville'],
	PT: ['Atlantic/Azores'],
	UA: ['Europe/Simferopol'],
};

describe('the zones of countries', () => {
	const countries = [...TIMEZONES_BY_COUNTRY];

	it('are zones', () => {
		expect(countries.flatMap(([, zones]) => zones).filter((zone) => !isTimezone(zone))).toEqual([]);
	});

	it('are the zones that Intl has for the country', () => {
		const strangers = countries.flatMap(([code, zones]) => {
			const known = zonesOf(code).map(canonical);
			return known.length === 0
				? []
				: zones.filter((zone) => !known.includes(canonical(zone))).map((zone) => [code, zone]);
		});
		expect(strangers).toEqual([]);
	});

	it('are one only where nearly everybody lives by one clock', () => {
		const other = countries
			.filter(([, zones]) => zones.length === 1)
			.flatMap(([code, [zone = '']]) =>
				zonesOf(code)
					.filter((known) => clocks(known) !== clocks(zone))
					.filter((known) => !FEW_PEOPLE[code]?.includes(known))
					.map((known) => [code, known]),
			);
		expect(other).toEqual([]);
	});

	it('differ from each other where there are several', () => {
		for (const [, zones] of countries) {
			expect(new Set(zones.map(clocks)).size).toBe(zones.length);
		}
	});

	it('are there for every country that has telephone numbers', () => {
		expect(getCountries().filter((code) => !TIMEZONES_BY_COUNTRY.has(code))).toEqual([]);
	});
});
