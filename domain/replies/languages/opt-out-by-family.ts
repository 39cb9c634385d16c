import { fold } from './fold';
import { DAYS_AND_MEETINGS, OPT_OUT_FAMILIES } from './opt-out-families';
import type { OptOutFamily } from './opt-out-families';

type Role = keyof OptOutFamily;
interface Entry {
	readonly family: string;
	readonly role: Role;
}

/** Stems are found by so many letters. */
const STEM_KEY = 2;
/** Words that belong together stand no further apart. */
const REACH = 5;

interface WordIndex<T> {
	readonly whole: ReadonlyMap<string, readonly T[]>;
	readonly stems: ReadonlyMap<string, readonly (readonly [string, T])[]>;
}

function toIndex<T>(lists: readonly (readonly [string, T])[]): WordIndex<T> {
	const whole = new Map<string, T[]>();
	const stems = new Map<string, (readonly [string, T])[]>();
	for (const [list, value] of lists) {
		for (const word of list.split(/\s+/u).filter((one) => one !== '')) {
			const folded = fold(word.replace('*', ''));
			if (word.endsWith('*')) {
				const key = folded.slice(0, STEM_KEY);
				stems.set(key, [...(stems.get(key) ?? []), [folded, value]]);
			} else whole.set(folded, [...(whole.get(folded) ?? []), value]);
		}
	}
	return { whole, stems };
}

function lookUp<T>({ whole, stems }: WordIndex<T>, word: string): readonly T[] {
	const byStem = (stems.get(word.slice(0, STEM_KEY)) ?? []).filter(([stem]) =>
		word.startsWith(stem),
	);
	return [...(whole.get(word) ?? []), ...byStem.map(([, value]) => value)];
}

const WORDS = toIndex<Entry>(
	Object.entries(OPT_OUT_FAMILIES).flatMap(([family, roles]) =>
		(Object.entries(roles) as [Role, string][]).map(
			([role, list]) => [list, { family, role }] as const,
		),
	),
);
const OTHER_SENSE = toIndex<true>([[DAYS_AND_MEETINGS, true]]);

/** The places of the words of a family, by their role. */
type Places = ReadonlyMap<Role, readonly number[]>;

function placesIn(words: readonly string[]): ReadonlyMap<string, Places> {
	const families = new Map<string, Map<Role, number[]>>();
	words.forEach((word, at) => {
		for (const { family, role } of lookUp(WORDS, word)) {
			const places = families.get(family) ?? new Map<Role, number[]>();
			places.set(role, [...(places.get(role) ?? []), at]);
			families.set(family, places);
		}
	});
	return families;
}

function areNear(places: Places, first: Role, second: Role): boolean {
	const others = places.get(second) ?? [];
	return (places.get(first) ?? []).some((at) =>
		others.some((other) => other !== at && Math.abs(other - at) <= REACH),
	);
}

/** "Do not write to me any more", "stop writing", "delete my number", "I gave no consent". */
function asksForNoMore(places: Places, isOtherSense: boolean): boolean {
	const isRefused = areNear(places, 'not', 'contact');
	if (isRefused && areNear(places, 'not', 'more') && areNear(places, 'contact', 'more'))
		return true;
	if (isOtherSense) return false;
	if (isRefused && areNear(places, 'not', 'me') && areNear(places, 'contact', 'me')) return true;
	if (areNear(places, 'stop', 'contact') || areNear(places, 'not', 'consent')) return true;
	return areNear(places, 'remove', 'from') && !areNear(places, 'not', 'remove');
}

/** The folded words of a sentence that ask for no more messages, in a language that is not put into English. */
export function findOptOutByFamily(words: readonly string[]): string | null {
	const isOtherSense = words.some(
		(word) => /^\d/u.test(word) || lookUp(OTHER_SENSE, word).length > 0,
	);
	for (const places of placesIn(words).values()) {
		if (asksForNoMore(places, isOtherSense)) return words.slice(0, 12).join(' ');
	}
	return null;
}
