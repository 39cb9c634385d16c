import type { FoundPlaces, Mention } from './find-places';
import type { Place } from './place-index';

/** One reading of one name in a text. */
export interface Candidate {
	readonly place: Place;
	readonly mention: Mention;
	/** Of the name among the text's names, from 0. */
	readonly position: number;
	/** How many of the text's names fit this reading, itself included: "Portland, Maine, US" gives Maine's 3. */
	readonly support: number;
	/** What the place's people are multiplied with when readings are compared. */
	readonly factor: number;
}

/** Assumed: Americans name their cities without the country more often than others do. */
const AMERICAN_CITY_FACTOR = 2;
/** Behind another word a code is a state's far more often than a country's: "Bethesda, MD" is not in Moldova. */
const COUNTRY_CODE_FACTOR = 0.02;

/** A namesake this much smaller than another is not meant. */
const NEGLIGIBLE_SHARE = 0.02;

/**
 * The readings that fit most of the text's names, in the text's order. Where a city does not lie in the state behind
 * it, the state is right: "Paris, Texas". Readings in `country` (ISO 3166) shut out others.
 */
export function findBestCandidates(found: FoundPlaces, country: string | null): Candidate[] {
	const candidates = listCandidates(found);
	const inCountry = candidates.filter(({ place }) => place.country === country);
	const best = keepBest(inCountry.length > 0 ? inCountry : candidates);
	return best.filter((one) => peopleOf(one) >= NEGLIGIBLE_SHARE * peopleOf(heaviestOf(best)));
}

export const peopleOf = ({ place, factor }: Candidate) =>
	place.zones.reduce((sum, { people }) => sum + people, 0) * factor;

/** The candidate with most people; there must be one. */
export const heaviestOf = (candidates: readonly Candidate[]): Candidate =>
	candidates.reduce((best, next) => (peopleOf(next) > peopleOf(best) ? next : best));

function listCandidates({ mentions, unknownWords }: FoundPlaces): Candidate[] {
	const hasMoreWords = mentions.length > 1 || unknownWords > 0;
	return mentions.flatMap((mention, position) =>
		mention.places.map((place) => ({
			place,
			mention,
			position,
			support: mentions.filter(({ places }) => places.some((other) => lies(place, other))).length,
			factor: factorOf(place, mention.isCode && hasMoreWords),
		})),
	);
}

function factorOf({ kind, country }: Place, isCodeBehindWord: boolean): number {
	if (kind === 'country') return isCodeBehindWord ? COUNTRY_CODE_FACTOR : 1;
	return kind === 'city' && country === 'US' ? AMERICAN_CITY_FACTOR : 1;
}

/** Whether a place lies in another or is the other. */
function lies(place: Place, other: Place): boolean {
	if (place === other) return true;
	if (place.country !== other.country) return false;
	if (other.kind === 'country') return true;
	return place.kind === 'city' && other.kind === 'region' && place.region === other.region;
}

function keepBest(candidates: readonly Candidate[]): Candidate[] {
	const most = Math.max(...candidates.map(({ support }) => support));
	const best = candidates.filter(({ support }) => support === most);
	const last = best.at(-1)?.position ?? 0;
	const atEnd = best.filter(({ position }) => position === last);
	return last > 0 && heaviestOf(atEnd).place.kind !== 'city' ? atEnd : best;
}
