/** What is used of an entry of the city data. */
export interface CityEntry {
	readonly city: string;
	readonly city_ascii: string;
	readonly country: string;
	readonly iso2?: string | null;
	readonly province?: string | null;
	readonly timezone: string | null;
	/** People, of the city or of the city with its suburbs. */
	readonly pop: number;
}

interface CityPackage {
	readonly cityMapping: readonly CityEntry[];
}

/** Some 7,300 cities. They take 1.3 MB, so they are loaded by the first call and not with this file. */
export function loadCities(): readonly CityEntry[] {
	// The package and not its JSON file: esbuild bundles a JSON entry into a file that exports nothing.
	// eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load them at once
	return (require('city-timezones') as CityPackage).cityMapping;
}
