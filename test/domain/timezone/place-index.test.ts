import { MORE_PLACES, OTHER_PLACE_NAMES } from '../../../domain/timezone/place-aliases';
import { CITY_PEOPLE, CITY_ZONE, CURRENT_ZONE } from '../../../domain/timezone/city-corrections';
import { loadCities } from '../../../domain/timezone/city-data';
import { getPlaceIndex } from '../../../domain/timezone/place-index';
import { normalizePlaceName } from '../../../domain/timezone/place-name';
import { REGION_CODES } from '../../../domain/timezone/region-codes';
import { isTimezone } from '../../../domain/timezone/zone';

const { byName, byCode } = getPlaceIndex();
const named = (country: string, name: string) =>
	(byName.get(normalizePlaceName(name)) ?? []).filter((place) => place.country === country);

describe('the index of places', () => {
	it('has zones that Intl knows, under their current names', () => {
		const zones = new Set([...byName.values()].flat().flatMap((place) => place.zones));
		const names = [...new Set([...zones].map(({ timezone }) => timezone))];
		expect(names.filter((name) => !isTimezone(name) || name in CURRENT_ZONE)).toEqual([]);
		expect(names.length).toBeGreaterThan(300);
	});

	it('knows every city that gets another name', () => {
		const missing = Object.entries(OTHER_PLACE_NAMES).flatMap(([country, list]) =>
			list
				.split(',')
				.map((entry) => entry.split('=')[0] ?? '')
				.filter((name) => named(country, name).length === 0)
				.map((name) => [country, name.trim()]),
		);
		expect(missing).toEqual([]);
	});

	it('knows every region that a city is added to', () => {
		const missing = Object.entries(MORE_PLACES).flatMap(([country, list]) =>
			list
				.split(';')
				.map((entry) => entry.split(',')[1]?.trim() ?? '')
				.filter((region) => region && !named(country, region).some(({ kind }) => kind === 'region'))
				.map((region) => [country, region]),
		);
		expect(missing).toEqual([]);
	});

	it('knows every region that has a code', () => {
		const missing = REGION_CODES.filter(
			({ code, country, region }) =>
				!byCode.get(code)?.some((place) => place.country === country && place.region === region),
		);
		expect(missing).toEqual([]);
	});

	it('corrects cities that the data has, where the data is wrong', () => {
		const cities = loadCities();
		const find = (key: string) =>
			cities.find(({ iso2, city }) => `${iso2} ${city}` === key)?.timezone;
		const needless = Object.entries(CITY_ZONE).filter(([key, timezone]) => {
			const found = find(key);
			return found === undefined || found === timezone;
		});
		const people = Object.keys(CITY_PEOPLE).filter(
			(key) => !cities.some(({ iso2, province, city }) => `${iso2} ${province} ${city}` === key),
		);
		expect([needless, people]).toEqual([[], []]);
	});
});

describe('normalizePlaceName', () => {
	it.each([
		['Saint-Étienne', 'st etienne'],
		['Washington, D.C.', 'washington dc'],
		["St. John's", 'st johns'],
		['Ft. Worth', 'fort worth'],
		['Łódź', 'lodz'],
		['İstanbul', 'istanbul'],
		['Großraum', 'grossraum'],
		['constructor', 'constructor'],
		['🌍', ''],
	])('makes %j %j', (name, normalized) => expect(normalizePlaceName(name)).toBe(normalized));
});
