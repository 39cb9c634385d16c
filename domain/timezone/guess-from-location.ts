import { CONFIDENCE, type Evidence } from './evidence';
import { findPlaces } from './find-places';
import { guessFromPlaces } from './guess-from-places';
import { isTimezone, requireTimezone } from './zone';
import { findZoneAbbreviation } from './zone-abbreviations';

/** A location is a line. What comes after is not read, so that no text takes long. */
const READ_CHARACTERS = 200;

const ZONE_NAME = /\b[A-Za-z]{2,20}\/[A-Za-z_-]{2,30}(?:\/[A-Za-z_-]{2,30})?/g;

/**
 * The zones of a location as people write it in a profile or a form: "Greater Munich Metropolitan Area", "Portland,
 * Maine", "Remote (US)". `country` is the ISO 3166 code of the person's country where it is known: it chooses
 * between places of one name. Null when the text names no place.
 */
export function guessFromLocation(text: string, country: string | null): Evidence | null {
	const line = readable(text);
	const named = line.match(ZONE_NAME)?.find(isTimezone);
	if (named) {
		const timezone = requireTimezone(named, 'Location');
		return { source: 'location', zones: [timezone], confidence: CONFIDENCE.namedInText };
	}
	const fromPlaces = line.trim() ? guessFromPlaces(findPlaces(line), country) : null;
	const abbreviated = findZoneAbbreviation(line);
	if (!abbreviated || (fromPlaces?.confidence ?? 0) >= CONFIDENCE.abbreviation) return fromPlaces;
	return { source: 'location', zones: [abbreviated], confidence: CONFIDENCE.abbreviation };
}

/** Cut between words: half a word can be another one. */
function readable(text: string): string {
	return text.length > READ_CHARACTERS
		? text.slice(0, READ_CHARACTERS).replace(/[^\s,]*$/, '')
		: text;
}
