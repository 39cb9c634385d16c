import { CONFIDENCE, type Evidence } from './evidence';
import type { FoundPlaces } from './find-places';
import { findBestCandidates, heaviestOf, type Candidate } from './place-candidates';
import { clockOf, haveSameClock } from './same-clock';

/** A name belongs to the place that most people who say it mean when at least this share of the people live there. */
const DOMINANT_SHARE = 0.75;
/** A state counts as one clock when at least this share of its people live by it. */
const ONE_CLOCK_SHARE = 0.9;

/** The zones that the places of a text leave possible, or null when it names none. `country` is an ISO 3166 code. */
export function guessFromPlaces(found: FoundPlaces, country: string | null): Evidence | null {
	const best = findBestCandidates(found, country);
	const clocks = weighClocks(withoutRegionsOfCities(best));
	const [first] = clocks;
	if (!first) return null;
	const rated = rate(best, clocks);
	const isClear = explainsText(best, found, first.timezone);
	return {
		source: 'location',
		zones: clocks.map(({ timezone }) => timezone),
		confidence: isClear ? rated : Math.min(rated, CONFIDENCE.looseText),
	};
}

/** "San José" is a city in a province of the same name, whose people would count twice. */
function withoutRegionsOfCities(candidates: readonly Candidate[]): readonly Candidate[] {
	const cities = candidates.filter(({ place }) => place.kind === 'city');
	return candidates.filter(
		({ place: { kind, country, region } }) =>
			kind !== 'region' ||
			!cities.some(({ place }) => place.country === country && place.region === region),
	);
}

interface ClockShare {
	readonly timezone: string;
	readonly people: number;
}

/** The zones of the readings, one for each clock, the one with most people first. */
function weighClocks(candidates: readonly Candidate[]): ClockShare[] {
	const shares = candidates
		.flatMap(({ place, factor }) =>
			place.zones.map(({ timezone, people }) => ({ timezone, people: people * factor })),
		)
		.sort((a, b) => b.people - a.people);
	const clocks = new Map<string, ClockShare>();
	for (const { timezone, people } of shares) {
		const clock = clocks.get(clockOf(timezone)) ?? { timezone, people: 0 };
		clocks.set(clockOf(timezone), { ...clock, people: clock.people + people });
	}
	return [...clocks.values()].sort((a, b) => b.people - a.people);
}

function rate(candidates: readonly Candidate[], clocks: readonly ClockShare[]): number {
	const timezone = clocks[0]?.timezone ?? '';
	const share = (clocks[0]?.people ?? 0) / clocks.reduce((sum, { people }) => sum + people, 0);
	if (clocks.length > 1 && share < DOMINANT_SHARE) return CONFIDENCE.ambiguousPlace;
	const { place, support } = heaviestOf(candidates.filter((other) => hasClock(other, timezone)));
	if (place.kind === 'country') {
		return place.zones.length > 1 ? CONFIDENCE.severalZones : CONFIDENCE.country;
	}
	if (place.kind === 'region' && clocks.length > 1 && share < ONE_CLOCK_SHARE) {
		return CONFIDENCE.ambiguousPlace;
	}
	if (support > 1)
		return areInOneCountry(candidates) ? CONFIDENCE.qualifiedPlace : CONFIDENCE.ambiguousPlace;
	return place.kind === 'region' ? CONFIDENCE.region : CONFIDENCE.lonePlace;
}

/** "Ontario, CA" is a city in California and a province of Canada. */
const areInOneCountry = (candidates: readonly Candidate[]) =>
	new Set(candidates.map(({ place }) => place.country)).size === 1;

/** Whether the text says nothing beside the chosen zone that points elsewhere or is not understood. */
function explainsText(
	best: readonly Candidate[],
	{ mentions }: FoundPlaces,
	timezone: string,
): boolean {
	const heaviest = heaviestOf(best);
	if (heaviest.support > 1) return true;
	if (mentions.length === 1) return !heaviest.mention.isLoose;
	const isStateBehindOther = best.every(({ position }) => position === mentions.length - 1);
	return (
		(isStateBehindOther && heaviest.place.kind !== 'city') ||
		mentions.every((mention) => {
			const readings = best.filter((candidate) => candidate.mention === mention);
			return readings.length > 0 && hasClock(heaviestOf(readings), timezone);
		})
	);
}

const hasClock = ({ place }: Candidate, timezone: string) =>
	place.zones.some((zone) => haveSameClock(zone.timezone, timezone));
