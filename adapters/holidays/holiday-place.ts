import type Holidays from 'date-holidays';
import { BookingFlowError } from '../../domain/error';

/** The names under which the calendars of the world know a place; "" is the whole of it. */
export interface HolidayPlace {
	readonly country: string;
	readonly state: string;
	readonly district: string;
}

/**
 * The place that "DE", "DE-BY" or "DE-BY-KATH" means. Throws `input-unusable` on one that has no calendar of its own,
 * with one that has.
 */
export function findPlace(calendars: Holidays, region: string): HolidayPlace {
	const [countryPart = '', statePart, districtPart] = region.split('-');
	const country = findCode(calendars.getCountries(), countryPart);
	if (!country) throw unknownCountry(region);
	if (!statePart) return { country, state: '', district: '' };

	const states = calendars.getStates(country);
	const state = findCode(states, statePart);
	if (!state) throw unknownPart(region, country, nearest(states, statePart));
	if (!districtPart) return { country, state, district: '' };

	const districts = calendars.getRegions(country, state);
	const district = findCode(districts, districtPart);
	if (district) return { country, state, district };
	throw unknownPart(region, `${country}-${state}`, nearest(districts, districtPart));
}

type Codes = Readonly<Record<string, string>> | undefined;

function findCode(codes: Codes, wanted: string): string | undefined {
	return Object.keys(codes ?? {}).find((code) => code.toLowerCase() === wanted.toLowerCase());
}

/** The one that begins alike, else the first. */
function nearest(codes: Codes, wanted: string): string | undefined {
	const all = Object.keys(codes ?? {});
	return all.find((code) => code.startsWith(wanted.charAt(0).toUpperCase())) ?? all[0];
}

function unknownCountry(region: string): BookingFlowError {
	return new BookingFlowError(
		'input-unusable',
		`Holidays: no public holidays are known for "${region}".`,
		'Write the two letters of another country, such as "DE", or "none" and the days themselves in Out of Office.',
	);
}

function unknownPart(region: string, whole: string, example?: string): BookingFlowError {
	const orPart = example ? `, or a part of it that has, such as "${whole}-${example}"` : '';
	return new BookingFlowError(
		'input-unusable',
		`Holidays: "${region}" has no public holidays of its own.`,
		`Write "${whole}" for the holidays of all of it${orPart}.`,
	);
}
