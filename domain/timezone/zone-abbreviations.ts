/** What the abbreviations most often mean; several parts of the world use CST, IST and BST. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
	ACDT: 'Australia/Adelaide',
	ACST: 'Australia/Adelaide',
	AEDT: 'Australia/Sydney',
	AEST: 'Australia/Sydney',
	AKDT: 'America/Anchorage',
	AKST: 'America/Anchorage',
	AWST: 'Australia/Perth',
	BRT: 'America/Sao_Paulo',
	BST: 'Europe/London',
	CDT: 'America/Chicago',
	CEST: 'Europe/Berlin',
	CET: 'Europe/Berlin',
	CST: 'America/Chicago',
	EDT: 'America/New_York',
	EEST: 'Europe/Kyiv',
	EET: 'Europe/Kyiv',
	EST: 'America/New_York',
	GMT: 'Europe/London',
	HKT: 'Asia/Hong_Kong',
	HST: 'Pacific/Honolulu',
	IST: 'Asia/Kolkata',
	JST: 'Asia/Tokyo',
	KST: 'Asia/Seoul',
	MDT: 'America/Denver',
	MSK: 'Europe/Moscow',
	MST: 'America/Denver',
	NZDT: 'Pacific/Auckland',
	NZST: 'Pacific/Auckland',
	PDT: 'America/Los_Angeles',
	PST: 'America/Los_Angeles',
	SAST: 'Africa/Johannesburg',
	SGT: 'Asia/Singapore',
	WAT: 'Africa/Lagos',
	WET: 'Europe/Lisbon',
};

const PHRASES: Readonly<Record<string, string>> = {
	alaska: 'America/Anchorage',
	atlantic: 'America/Halifax',
	central: 'America/Chicago',
	'central european': 'Europe/Berlin',
	eastern: 'America/New_York',
	'eastern european': 'Europe/Kyiv',
	hawaii: 'Pacific/Honolulu',
	mountain: 'America/Denver',
	pacific: 'America/Los_Angeles',
	uk: 'Europe/London',
};

/** Capitals that stand alone: "GMT+2" is no London. */
const ABBREVIATION = /(?<![\p{L}\p{N}])[A-Z]{3,4}(?![\p{L}\p{N}]|\s*[+-]\s*\d)/gu;
const PHRASE =
	/\b(alaska|atlantic|central european|central|eastern european|eastern|hawaii|mountain|pacific|uk) (?:standard |daylight |summer )?time\b/i;

/** The zone of an abbreviation in capitals ("EST") or of a phrase ("Pacific Time") somewhere in a text, or null. */
export function findZoneAbbreviation(text: string): string | null {
	const phrase = PHRASE.exec(text)?.[1]?.toLowerCase();
	if (phrase) return PHRASES[phrase] ?? null;
	for (const [word] of text.matchAll(ABBREVIATION)) {
		const timezone = ABBREVIATIONS[word];
		if (timezone) return timezone;
	}
	return null;
}

/** In lower case. */
export function isZoneAbbreviation(word: string): boolean {
	return word.toUpperCase() in ABBREVIATIONS;
}
