import { findCountryByName } from './find-country-code';
import { getPlaceIndex, type Place } from './place-index';
import { normalizePlaceName } from './place-name';
import { isZoneAbbreviation } from './zone-abbreviations';

/** A name in a text and everything it can mean. */
export interface Mention {
	/** Not empty. */
	readonly places: readonly Place[];
	/** Whether the name is a code such as "IN", of which countries and states have the same ones. */
	readonly isCode: boolean;
	/** Whether other words stand beside it, between the same commas, that are not understood. */
	readonly isLoose: boolean;
}

export interface FoundPlaces {
	readonly mentions: readonly Mention[];
	/** How many words are neither places nor words as they go with places. */
	readonly unknownWords: number;
}

const LONGEST_NAME = 5;

const SEPARATOR = /[,;|()[\]{}<>•·\p{Cc}/\\]|\s[-–—]+\s/u;

/** Words that go with places and say nothing about which. */
const FILLERS = new Set(
	(
		'a area areas metro metropolitan metropolitana metropole metroplex metropolis greater region regions regional ' +
		'regio regiao regione county district prefecture province provincia state canton city town urban rural suburb ' +
		'suburbs bay and the of in near around based living from at to for und umgebung raum grossraum stadt land ' +
		'landkreis kreis bei de del della di da do du des la le les el los las y e et en i os ville environs ' +
		'peripherie banlieue agglomeration ciudad alrededores comunidad cidade grande gran zona okolice sar ' +
		'remote remotely hybrid onsite office hq headquarters anywhere only fully mostly currently ' +
		'north south east west northern southern eastern western central upstate downtown inner nord sud ost ' +
		'time standard daylight timezone zone tz utc'
	).split(' '),
);

/** They hold the name of a country and are none. */
const NOT_COUNTRIES = new Set([
	'north america',
	'south america',
	'latin america',
	'central america',
	'new england',
]);

/** The cities, states and countries that a short text names, in its order. */
export function findPlaces(text: string): FoundPlaces {
	const parts = text.split(SEPARATOR).map(toWords).map(readPart);
	return {
		mentions: parts.flatMap(({ mentions }) => mentions),
		unknownWords: parts.reduce((sum, { unknownWords }) => sum + unknownWords, 0),
	};
}

interface Word {
	readonly name: string;
	readonly isCapitals: boolean;
}

function toWords(part: string): Word[] {
	return part
		.split(/[^\p{L}\p{M}\p{N}.'’`]+/u)
		.map((word) => ({ name: normalizePlaceName(word), isCapitals: word === word.toUpperCase() }))
		.filter(({ name }) => name !== '');
}

function readPart(words: readonly Word[]): FoundPlaces {
	const found: Pick<Mention, 'places' | 'isCode'>[] = [];
	let unknownWords = 0;
	const codeAt = findCode(words);
	for (let index = 0; index < words.length;) {
		const code = index === codeAt ? placesOfCode(words[index]?.name ?? '') : [];
		const name = findLongestName(words, index);
		if (code.length > 0 && (name?.length ?? 1) === 1) {
			found.push({ places: [...code, ...(name?.places ?? [])], isCode: true });
		} else if (name && name.places.length > 0) {
			found.push({ places: name.places, isCode: false });
		} else if (!name && !isFiller(words[index]?.name ?? '')) {
			unknownWords++;
		}
		index += name?.length ?? 1;
	}
	return { mentions: found.map((name) => ({ ...name, isLoose: unknownWords > 0 })), unknownWords };
}

/** "Boston MA", "Portland, me", "SF Bay Area": a code is the last word but for fillers, in capitals or alone. */
function findCode(words: readonly Word[]): number {
	const last = words.findLastIndex(
		({ name, isCapitals }) => !isFiller(name) || (isCapitals && placesOfCode(name).length > 0),
	);
	if (words.length === 1) return 0;
	return words[last]?.isCapitals ? last : -1;
}

interface Name {
	readonly length: number;
	/** Empty for a name that is known to be no place. */
	readonly places: readonly Place[];
}

function findLongestName(words: readonly Word[], start: number): Name | null {
	for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
		const name = words
			.slice(start, start + length)
			.map((word) => word.name)
			.join(' ');
		if (NOT_COUNTRIES.has(name)) return { length, places: [] };
		if (length === 1 && isFiller(name)) return null;
		const places = placesOfName(name);
		if (places.length > 0) return { length, places };
	}
	return null;
}

function placesOfName(name: string): readonly Place[] {
	const { byName, countries } = getPlaceIndex();
	const country = countries.get(findCountryByName(name) ?? '');
	// Cities called "Ho" and "Ye" are too small for the trouble they make.
	const named = /^[a-z]{1,2}$/.test(name)
		? []
		: (byName.get(name) ?? byName.get(withoutUmlautLetters(name)) ?? []);
	return country ? [country, ...named] : named;
}

/** "Duesseldorf", "Goeteborg". */
const withoutUmlautLetters = (name: string) => name.replace(/([aou])e/g, '$1');

function placesOfCode(name: string): readonly Place[] {
	const { byCode, countries } = getPlaceIndex();
	const code = name.toUpperCase();
	const country = countries.get(code);
	return [...(byCode.get(code) ?? []), ...(country ? [country] : [])];
}

/** Numbers are postcodes and streets. */
function isFiller(name: string): boolean {
	return FILLERS.has(name) || /\d/.test(name) || isZoneAbbreviation(name);
}
