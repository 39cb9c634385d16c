import type { PoolMember } from '../model';
import { findCountryCode } from '../timezone/find-country-code';

export const MATCH_RULES = ['require', 'prefer'] as const;
export type MatchRule = (typeof MATCH_RULES)[number];

/** What a lead needs of a rep. Without values nothing is needed. */
export interface LeadNeed {
	readonly values: readonly string[];
	readonly rule: MatchRule;
}

/**
 * Whether a rep looks after one of the places: 2 when the rep names one, 1 when the rep names none at all and so looks
 * after any, 0 when the rep names others. Letter case, accents and punctuation make no difference; a country is the
 * same by its code and its English name. Two letters are the code of a country: write "California" or "US-CA".
 */
export function matchRegion(
	{ regions }: Pick<PoolMember, 'regions'>,
	places: readonly string[],
): 0 | 1 | 2 {
	if (!regions?.length) return 1;
	const wanted = new Set(places.map(toPlaceKey));
	return regions.some((region) => wanted.has(toPlaceKey(region))) ? 2 : 0;
}

/** The skills needed that the rep has not, as the lead's side spells them. */
export function findMissingSkills(
	{ skills }: Pick<PoolMember, 'skills'>,
	needed: readonly string[],
): readonly string[] {
	if (!needed.length) return [];
	const known = new Set((skills ?? []).map(toKey));
	return needed.filter((skill) => !known.has(toKey(skill)));
}

function toPlaceKey(place: string): string {
	return findCountryCode(place) ?? toKey(place);
}

/** "São Paulo" and "sao-paulo" are one, and so are "Straße" and "STRASSE". */
function toKey(text: string): string {
	const words = text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.match(/[\p{L}\p{M}\p{N}+#]+/gu);
	return words?.join(' ') ?? text.trim();
}
