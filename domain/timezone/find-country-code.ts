import { TIMEZONES_BY_COUNTRY } from './country-timezones';

/** Names in use beside the one that Intl gives. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
	america: 'US',
	bolivarianrepublicofvenezuela: 'VE',
	bosnia: 'BA',
	britain: 'GB',
	burma: 'MM',
	capeverde: 'CV',
	czechrepublic: 'CZ',
	congo: 'CG',
	congobrazzaville: 'CG',
	congokinshasa: 'CD',
	democraticrepublicofthecongo: 'CD',
	drc: 'CD',
	drcongo: 'CD',
	easttimor: 'TL',
	england: 'GB',
	greatbritain: 'GB',
	holland: 'NL',
	hongkong: 'HK',
	ivorycoast: 'CI',
	korea: 'KR',
	macao: 'MO',
	macau: 'MO',
	macedonia: 'MK',
	myanmar: 'MM',
	northernireland: 'GB',
	palestine: 'PS',
	peoplesrepublicofchina: 'CN',
	republicofireland: 'IE',
	republicofkorea: 'KR',
	russianfederation: 'RU',
	scotland: 'GB',
	swaziland: 'SZ',
	turkey: 'TR',
	turkiye: 'TR',
	uae: 'AE',
	uk: 'GB',
	unitedstatesofamerica: 'US',
	us: 'US',
	usa: 'US',
	vietnam: 'VN',
	wales: 'GB',
};

let codeByName: ReadonlyMap<string, string> | undefined;

/** The ISO 3166 code of a country given by that code or by its English name, or null when it is not known. */
export function findCountryCode(text: string): string | null {
	const code = text.trim().toUpperCase();
	if (TIMEZONES_BY_COUNTRY.has(code)) return code;
	codeByName ??= listNames();
	return codeByName.get(toKey(text)) ?? null;
}

function listNames(): ReadonlyMap<string, string> {
	const names = new Intl.DisplayNames('en', { type: 'region' });
	return new Map([
		...[...TIMEZONES_BY_COUNTRY.keys()].map(
			(code) => [toKey(names.of(code) ?? code), code] as const,
		),
		...Object.entries(OTHER_NAMES),
	]);
}

/** "Côte d’Ivoire" and "cote d'ivoire", "The Netherlands" and "Netherlands", "Trinidad & Tobago" are each one. */
function toKey(name: string): string {
	return name
		.normalize('NFD')
		.toLowerCase()
		.replace(/&/g, 'and')
		.replace(/\bsaint\b/g, 'st')
		.replace(/^\s*the\s+/, '')
		.replace(/[^a-z]/g, '');
}
