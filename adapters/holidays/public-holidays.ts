import type Holidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import type { LocalDate } from '../../domain/model';
import { findPlace } from './holiday-place';

const DAY_MS = 86_400_000;

/** In UTC every day has 24 hours, so the hours of a holiday come to dates wherever the place is. */
const OPTIONS = { languages: ['en'], types: ['public' as const], timezone: 'UTC' };

/** By region and year: working them out takes some milliseconds. */
const datesByYear = new Map<string, readonly LocalDate[]>();

/**
 * The dates between `from` and `to`, both included, that are public holidays in a region such as "DE" or "DE-BY",
 * sorted. They are dates of that place. Days off in place of a holiday on a weekend count, and so does each date that
 * a holiday of several days or of some hours touches. Throws `input-unusable` where no holidays are known.
 */
export async function publicHolidays(
	region: string,
	from: LocalDate,
	to: LocalDate,
): Promise<LocalDate[]> {
	const { default: Calendar } = await import('date-holidays');
	const [firstYear = 0, lastYear = 0] = [from, to].map((date) => Number(date.slice(0, 4)));
	const dates = new Set<LocalDate>();
	// A holiday that begins before New Year may last beyond it.
	for (let year = firstYear - 1; year <= lastYear; year += 1) {
		for (const date of datesIn(Calendar, region, year)) dates.add(date);
	}
	return [...dates].filter((date) => from <= date && date <= to).sort();
}

function datesIn(Calendar: typeof Holidays, region: string, year: number): readonly LocalDate[] {
	const key = `${region} ${year}`;
	const known = datesByYear.get(key);
	if (known) return known;
	const { country, state, district } = findPlace(new Calendar(), region);
	const calendar = new Calendar(country, state, district, OPTIONS);
	const dates = calendar.getHolidays(year).flatMap(datesOf);
	datesByYear.set(key, dates);
	return dates;
}

/** A holiday of the Islamic and the Jewish calendar starts in the evening before the date that it is named by. */
function datesOf({ date, start, end }: HolidaysTypes.Holiday): readonly LocalDate[] {
	const first = Date.parse(date.slice(0, 10));
	const days = Math.ceil((end.getTime() - start.getTime()) / DAY_MS);
	return Array.from({ length: days }, (_, day) =>
		new Date(first + day * DAY_MS).toISOString().slice(0, 10),
	);
}
