import {
	CITY_PEOPLE,
	CITY_ZONE,
	COUNTRY_CODE,
	CURRENT_ZONE,
	REGION_NAME,
} from './city-corrections';
import { loadCities, type CityEntry } from './city-data';
import { TIMEZONES_BY_COUNTRY } from './country-timezones';
import { MORE_PLACES, OTHER_PLACE_NAMES, SHORT_CITY_NAMES } from './place-aliases';
import { normalizePlaceName } from './place-name';
import { REGION_CODES } from './region-codes';

export interface ZoneShare {
	readonly timezone: string;
	readonly people: number;
}

/** One thing that a name can mean. */
export interface Place {
	readonly kind: 'city' | 'region' | 'country';
	/** ISO 3166. */
	readonly country: string;
	/** State or province as in the city data; null for countries and for cities without one. */
	readonly region: string | null;
	/** Not empty. */
	readonly zones: readonly ZoneShare[];
}

export interface PlaceIndex {
	/** Cities and regions by normalized name. */
	readonly byName: ReadonlyMap<string, readonly Place[]>;
	/** Regions and a few cities by the code people write, in capitals. */
	readonly byCode: ReadonlyMap<string, readonly Place[]>;
	/** By ISO 3166 code. */
	readonly countries: ReadonlyMap<string, Place>;
}

let index: PlaceIndex | undefined;

export function getPlaceIndex(): PlaceIndex {
	index ??= buildIndex();
	return index;
}

function buildIndex(): PlaceIndex {
	const cities = loadCities().flatMap(toCity);
	const regions = gatherRegions(cities.map(({ place }) => place));
	const added = [...listMorePlaces(regions)];
	const byName = new Map<string, Place[]>();
	for (const { names, place } of [...cities, ...added]) {
		for (const name of new Set([...new Set(names)].map(normalizePlaceName))) {
			addTo(byName, name, place);
		}
	}
	for (const region of regions.values()) {
		addTo(byName, normalizePlaceName(region.region ?? ''), region);
	}
	addOtherNames(byName);
	return { byName, byCode: listCodes(byName, regions), countries: gatherCountries(cities) };
}

interface NamedPlace {
	readonly names: readonly string[];
	readonly place: Place;
}

function toCity(entry: CityEntry): NamedPlace[] {
	const country = COUNTRY_CODE[entry.country] ?? entry.iso2 ?? '';
	const named = CITY_ZONE[`${country} ${entry.city}`] ?? entry.timezone;
	if (!named || named === 'null' || !TIMEZONES_BY_COUNTRY.has(country)) return [];
	const timezone = CURRENT_ZONE[named] ?? named;
	const province = entry.province ?? '';
	const region = REGION_NAME[`${country} ${province}`] ?? province;
	const people = CITY_PEOPLE[`${country} ${region} ${entry.city}`] ?? entry.pop;
	const place: Place = {
		kind: 'city',
		country,
		region: region || null,
		zones: [{ timezone, people }],
	};
	return [{ names: [entry.city, entry.city_ascii], place }];
}

function gatherRegions(cities: readonly Place[]): ReadonlyMap<string, Place> {
	const zones = new Map<string, ZoneShare[]>();
	for (const { country, region, zones: own } of cities) {
		if (region) addTo(zones, `${country} ${region}`, ...own);
	}
	return new Map(
		[...zones].map(([key, shares]) => {
			const [country = '', ...name] = key.split(' ');
			const region = name.join(' ');
			return [key, { kind: 'region', country, region, zones: sumByZone(shares) }] as const;
		}),
	);
}

function* listMorePlaces(regions: ReadonlyMap<string, Place>): Generator<NamedPlace> {
	for (const [country, list] of Object.entries(MORE_PLACES)) {
		for (const entry of list.split(';')) {
			const [name = '', region = '', thousands] = entry.split(',').map((part) => part.trim());
			const timezone =
				regions.get(`${country} ${region}`)?.zones[0]?.timezone ??
				TIMEZONES_BY_COUNTRY.get(country)?.[0];
			if (!timezone) continue;
			const zones = [{ timezone, people: Number(thousands) * 1000 }];
			const kind = region ? 'city' : 'region';
			yield { names: [name], place: { kind, country, region: region || name, zones } };
		}
	}
}

function addOtherNames(byName: Map<string, Place[]>): void {
	const found = Object.entries(OTHER_PLACE_NAMES).flatMap(([country, list]) =>
		list.split(',').flatMap((entry) => {
			const [target = '', others = ''] = entry.split('=');
			const places = placesIn(byName, country, target);
			return others.split('&').map((other) => [normalizePlaceName(other), places] as const);
		}),
	);
	for (const [name, places] of found) addTo(byName, name, ...places);
}

function listCodes(
	byName: ReadonlyMap<string, readonly Place[]>,
	regions: ReadonlyMap<string, Place>,
): ReadonlyMap<string, readonly Place[]> {
	const byCode = new Map<string, Place[]>();
	for (const { code, country, region } of REGION_CODES) {
		const place = regions.get(`${country} ${region}`);
		if (place) addTo(byCode, code, place);
	}
	for (const [code, city] of Object.entries(SHORT_CITY_NAMES)) {
		addTo(byCode, code, ...placesIn(byName, city.slice(0, 2), city.slice(3)));
	}
	return byCode;
}

/** Zones in the order of the country table; the people of all are put down to the first. */
function gatherCountries(cities: readonly NamedPlace[]): ReadonlyMap<string, Place> {
	const people = new Map<string, number>();
	for (const { place } of cities) {
		const more = place.zones[0]?.people ?? 0;
		people.set(place.country, (people.get(place.country) ?? 0) + more);
	}
	return new Map(
		[...TIMEZONES_BY_COUNTRY].map(([country, names]) => {
			const zones = names.map((timezone, rank) => ({
				timezone,
				people: rank === 0 ? (people.get(country) ?? 0) : 0,
			}));
			return [country, { kind: 'country', country, region: null, zones }] as const;
		}),
	);
}

function placesIn(
	byName: ReadonlyMap<string, readonly Place[]>,
	country: string,
	name: string,
): readonly Place[] {
	const places = byName.get(normalizePlaceName(name)) ?? [];
	return places.filter((place) => place.country === country);
}

function sumByZone(shares: readonly ZoneShare[]): ZoneShare[] {
	const people = new Map<string, number>();
	for (const share of shares) {
		people.set(share.timezone, (people.get(share.timezone) ?? 0) + share.people);
	}
	return [...people]
		.map(([timezone, count]) => ({ timezone, people: count }))
		.sort((a, b) => b.people - a.people);
}

function addTo<T>(map: Map<string, T[]>, key: string, ...values: readonly T[]): void {
	const list = map.get(key);
	if (list) list.push(...values);
	else map.set(key, [...values]);
}
