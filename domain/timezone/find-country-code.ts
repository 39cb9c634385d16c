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

/** Languages whose names of countries are known beside the English ones. */
const LANGUAGES = 'de fr es it pt nl pl cs sv da nb fi ro hu tr'.split(' ');

/** The ISO 3166 code of a country given by that code or by a name, or null when it is not known. */
export function findCountryCode(text: string): string | null {
	const code = text.trim().toUpperCase();
	return TIMEZONES_BY_COUNTRY.has(code) ? code : findCountryByName(text);
}

/** The ISO 3166 code of a country given by its name in English or another European language, or null. */
export function findCountryByName(name: string): string | null {
	const key = toKey(name);
	if (key === '') return null;
	codeByName ??= listNames();
	return codeByName.get(key) ?? null;
}

function listNames(): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const language of LANGUAGES) addNames(names, language);
	addNames(names, 'en');
	for (const [name, code] of Object.entries(OTHER_NAMES)) names.set(name, code);
	return names;
}

function addNames(names: Map<string, string>, language: string): void {
	const inLanguage = new Intl.DisplayNames(language, { type: 'region' });
	for (const code of TIMEZONES_BY_COUNTRY.keys()) {
		const key = toKey(inLanguage.of(code) ?? '');
		if (key.length > 3) names.set(key, code);
	}
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
