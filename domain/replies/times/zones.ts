import type { Atom, AtomReader } from './atoms';

const EASTERN = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';

/** People write EST all year round and mean Eastern time, so abbreviations name the place, not the offset. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
	et: EASTERN,
	est: EASTERN,
	edt: EASTERN,
	eastern: EASTERN,
	ct: CENTRAL,
	cst: CENTRAL,
	cdt: CENTRAL,
	central: CENTRAL,
	mt: MOUNTAIN,
	mst: MOUNTAIN,
	mdt: MOUNTAIN,
	mountain: MOUNTAIN,
	pt: PACIFIC,
	pst: PACIFIC,
	pdt: PACIFIC,
	pacific: PACIFIC,
	akst: 'America/Anchorage',
	hst: 'Pacific/Honolulu',
	ast: 'America/Halifax',
	utc: 'UTC',
	gmt: 'UTC',
	zulu: 'UTC',
	bst: 'Europe/London',
	uk: 'Europe/London',
	british: 'Europe/London',
	cet: 'Europe/Paris',
	cest: 'Europe/Paris',
	eet: 'Europe/Athens',
	eest: 'Europe/Athens',
	msk: 'Europe/Moscow',
	ist: 'Asia/Kolkata',
	india: 'Asia/Kolkata',
	indian: 'Asia/Kolkata',
	sgt: 'Asia/Singapore',
	hkt: 'Asia/Hong_Kong',
	jst: 'Asia/Tokyo',
	japan: 'Asia/Tokyo',
	kst: 'Asia/Seoul',
	gst: 'Asia/Dubai',
	aest: 'Australia/Sydney',
	aedt: 'Australia/Sydney',
	acst: 'Australia/Adelaide',
	awst: 'Australia/Perth',
	nzst: 'Pacific/Auckland',
	nzdt: 'Pacific/Auckland',
	brt: 'America/Sao_Paulo',
	sast: 'Africa/Johannesburg',
	german: 'Europe/Berlin',
	germany: 'Europe/Berlin',
	french: 'Europe/Paris',
	spanish: 'Europe/Madrid',
	texas: CENTRAL,
	california: PACIFIC,
	florida: EASTERN,
	boston: EASTERN,
	nyc: EASTERN,
	miami: EASTERN,
	sf: PACIFIC,
	seattle: PACIFIC,
	austin: CENTRAL,
	dallas: CENTRAL,
	houston: CENTRAL,
	munich: 'Europe/Berlin',
	hamburg: 'Europe/Berlin',
	barcelona: 'Europe/Madrid',
	mumbai: 'Asia/Kolkata',
	bangalore: 'Asia/Kolkata',
	delhi: 'Asia/Kolkata',
	montreal: 'America/Toronto',
	quebec: 'America/Toronto',
	brasilia: 'America/Sao_Paulo',
	espana: 'Europe/Madrid',
	france: 'Europe/Paris',
	deutschland: 'Europe/Berlin',
	portugal: 'Europe/Lisbon',
	londres: 'Europe/London',
	lisboa: 'Europe/Lisbon',
	bruxelles: 'Europe/Brussels',
	wien: 'Europe/Vienna',
	'nueva york': EASTERN,
	'nova york': EASTERN,
	'san francisco': PACIFIC,
	'east coast': EASTERN,
	'west coast': PACIFIC,
	'central european': 'Europe/Paris',
	'eastern european': 'Europe/Athens',
};

/** Words that are zones only where "time" follows, because they are places or everyday words. */
const WANTS_TIME: ReadonlySet<string> = new Set([
	'german',
	'french',
	'spanish',
	'british',
	'indian',
]);
const STANDARD = /^(?:[ecmp]st|cet|eet|a[ec]st|nzst)$/u;
const DAYLIGHT = /^(?:[ecmp]dt|bst|cest|eest|a[ec]dt|nzdt)$/u;

/** The same letters elsewhere: the sender's own zone decides. */
const LOCAL_MEANINGS: readonly (readonly [string, RegExp, string])[] = [
	['cst', /^Asia\/(?:Shanghai|Taipei|Macau|Hong_Kong)/u, 'Asia/Shanghai'],
	['ist', /^Europe\/Dublin/u, 'Europe/Dublin'],
	['ist', /^Asia\/(?:Jerusalem|Tel_Aviv)/u, 'Asia/Jerusalem'],
	['gmt', /^Europe\/(?:London|Dublin|Lisbon)/u, 'Europe/London'],
	['mst', /^America\/Phoenix/u, 'America/Phoenix'],
];

const CITIES: ReadonlyMap<string, string> = new Map(
	Intl.supportedValuesOf('timeZone').map((zone) => [
		(zone.split('/').at(-1) ?? '').replace(/_/gu, ' ').toLowerCase(),
		zone,
	]),
);

function zoneNamed(name: string, ownZone: string): string | null {
	const local = LOCAL_MEANINGS.find(([word, zones]) => word === name && zones.test(ownZone));
	return local?.[2] ?? ABBREVIATIONS[name] ?? CITIES.get(name) ?? null;
}

/** "+2", "-3", "+5:30" after UTC or GMT. */
function offsetAt(
	texts: readonly string[],
	at: number,
): { readonly suffix: string; readonly length: number } | null {
	const sign = texts[at];
	const hours = texts[at + 1] ?? '';
	if ((sign !== '+' && sign !== '-') || !/^(?:0?\d|1[0-4])$/u.test(hours)) return null;
	const minutes =
		texts[at + 2] === ':' && /^\d\d$/u.test(texts[at + 3] ?? '') ? texts[at + 3] : null;
	const suffix = `${sign}${Number(hours)}${minutes === null ? '' : `:${minutes}`}`;
	return { suffix, length: minutes === null ? 2 : 4 };
}

function seasonOf(name: string): 'standard' | 'daylight' | null {
	if (STANDARD.test(name)) return 'standard';
	return DAYLIGHT.test(name) ? 'daylight' : null;
}

function readNamedZone(texts: readonly string[], at: number, ownZone: string): Atom | null {
	for (const length of [3, 2, 1]) {
		const name = texts.slice(0, length).join(' ');
		const timezone = zoneNamed(name, ownZone);
		if (timezone === null) continue;
		const [next, afterNext] = texts.slice(length, length + 2);
		const isLong = (next === 'standard' || next === 'daylight') && afterNext === 'time';
		const extra = isLong ? 2 : next === 'time' ? 1 : 0;
		if (extra === 0 && WANTS_TIME.has(name)) continue;
		const value = { kind: 'zone', timezone, season: seasonOf(name), isYours: false } as const;
		return { value, at, length: length + extra };
	}
	return null;
}

/** Reads "EST", "CET", "Pacific time", "London time", "UTC+2", "my time". Stands after a clock time. */
export const readZone: AtomReader = (tokens, at, context) => {
	const texts = tokens.slice(at, at + 7).map((token) => token.text);
	const first = texts[0] ?? '';
	const plain = { kind: 'zone', season: null } as const;
	if (['my', 'your', 'local'].includes(first) && texts[1] === 'time' && texts[2] === '(') {
		const named = readNamedZone(texts.slice(3), at, context.timezone);
		if (named !== null) return { ...named, length: named.length + 4 };
	}
	if (['my', 'your', 'local'].includes(first) && texts[1] === 'time') {
		const value = { ...plain, timezone: context.timezone, isYours: first === 'your' };
		return { value, at, length: 2 };
	}
	const offset = first === 'utc' || first === 'gmt' ? offsetAt(texts, 1) : null;
	if (offset === null) return readNamedZone(texts, at, context.timezone);
	const value = { ...plain, timezone: `UTC${offset.suffix}`, isYours: false };
	return { value, at, length: 1 + offset.length };
};
