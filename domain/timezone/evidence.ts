import type { TimezoneSource } from '../model';

/** What one source says about where a person lives. */
export interface Evidence {
	readonly source: TimezoneSource;
	/** The zones that are possible after this source, the likeliest first; never empty. */
	readonly zones: readonly string[];
	/** How sure the first zone is, 0 to 1. */
	readonly confidence: number;
}

/** Under this the messages spell out both zones; see `TimezoneGuess`. */
export const SURE = 0.6;

/** How far each source is believed when it stands alone. Judgement: not measured on real leads. */
export const CONFIDENCE = {
	explicit: 1,
	crm: 0.95,
	/** A CRM value that names a place or an abbreviation and not a zone. */
	crmDescription: 0.9,

	/** A zone name inside a location text. */
	namedInText: 0.8,
	/** A place whose state or country is given too. */
	qualifiedPlace: 0.9,
	/** A state or a country, or a city that has no namesake of weight. */
	region: 0.8,
	lonePlace: 0.75,
	/** "EST": many write it all year and from anywhere. */
	abbreviation: 0.5,
	/** Words around a place that are not understood, or a second place somewhere else. */
	looseText: 0.5,
	/** A name of several places, or a state with two clocks. */
	ambiguousPlace: 0.45,

	/** People keep their number when they move, more so in North America than across borders. */
	phoneCountry: 0.8,
	areaCode: 0.75,
	country: 0.7,
	severalZones: 0.4,
	/** VPNs, company networks, travel. */
	ip: 0.5,
	/** An offset is no zone, and it is that of the machine. */
	emailOffset: 0.3,
} as const;
