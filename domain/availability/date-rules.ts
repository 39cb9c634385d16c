import { DateTime } from 'luxon';
import { BookingFlowError } from '../error';
import type { DateOverride, DateRange, LocalDate, MinuteRange, Travel } from '../model';
import { requireTimezone } from '../timezone/zone';
import { formatMinute, parseRange } from './working-hours';

const NOTHING = /^none$/i;
const RANGE = /^(\S+?)(?:\s*\/\s*|\s+(?:to|until|[-–—])\s+)(\S+)$/i;

const OUT_OF_OFFICE_HINT =
	'Write dates as year-month-day, with "to" between the first and the last day away and a semicolon between ' +
	'absences: "2026-12-24 to 2027-01-02; 2026-12-10".';
const OVERRIDES_HINT =
	'Write a date and the hours of that day, or None for a day off, with a semicolon between days: ' +
	'"2026-12-05 10:00-14:00; 2026-12-06 None; 2026-12-07 09:00-12:00, 13:00-15:00".';
const TRAVEL_HINT =
	'Write the first and the last day and the time zone of the place, with a semicolon between travels: ' +
	'"2026-12-01 to 2026-12-05 America/New_York".';

interface Place {
	/** The column or parameter, as the ops person finds it. */
	readonly field: string;
	readonly hint: string;
}

/**
 * Reads days away: "2026-12-24 to 2027-01-02; 2026-12-10". Sorted; absences may overlap. `field` is where the text
 * comes from. Throws `input-unusable` on what is no date, no range, or ends before it begins.
 */
export function parseOutOfOffice(text: string, field: string): readonly DateRange[] {
	const place = { field, hint: OUT_OF_OFFICE_HINT };
	return splitEntries(text, /[;,\n]/)
		.map((entry) => parseDates(entry, entry, place))
		.sort(byFirstDate);
}

/**
 * Reads the hours of single dates: "2026-12-05 10:00-14:00; 2026-12-06 None". Sorted by date. Throws `input-unusable`
 * on what is not understood, a date given twice, and hours that overlap or end before they start.
 */
export function parseDateOverrides(text: string, field: string): readonly DateOverride[] {
	const place = { field, hint: OVERRIDES_HINT };
	const overrides = splitEntries(text, /[;\n]/)
		.map((entry) => parseOverride(entry, place))
		.sort((one, other) => one.date.localeCompare(other.date));
	overrides.forEach(({ date }, index) => {
		if (overrides[index - 1]?.date !== date) return;
		throw new BookingFlowError(
			'input-unusable',
			`${field}: ${date} is given twice.`,
			`Give each date once, with a comma between several hours: "${date} 09:00-12:00, 13:00-15:00".`,
		);
	});
	return overrides;
}

/**
 * Reads travels: "2026-12-01 to 2026-12-05 America/New_York". Sorted. Throws `input-unusable` on what is not
 * understood, an unknown zone, and two travels on one date.
 */
export function parseTravel(text: string, field: string): readonly Travel[] {
	const place = { field, hint: TRAVEL_HINT };
	const travels = splitEntries(text, /[;,\n]/)
		.map((entry) => parseOneTravel(entry, place))
		.sort(byFirstDate);
	travels.forEach((travel, index) => {
		const previous = travels[index - 1];
		if (!previous || previous.lastDate < travel.firstDate) return;
		throw new BookingFlowError(
			'input-unusable',
			`${field}: the travels ${formatRange(previous)} and ${formatRange(travel)} overlap.`,
			'Give each date to one travel: let the earlier one end the day before the later one begins.',
		);
	});
	return travels;
}

function splitEntries(text: string, separator: RegExp): string[] {
	if (NOTHING.test(text.trim())) return [];
	return text
		.split(separator)
		.map((entry) => entry.trim())
		.filter(Boolean);
}

function parseOneTravel(entry: string, place: Place): Travel {
	const [, dates = '', zone = ''] = /^(.*)\s(\S+)$/.exec(entry) ?? [];
	if (!zone || /^\d/.test(zone)) throw unusable(`"${entry}" does not end with a time zone`, place);
	const range = parseDates(dates.trim(), entry, place);
	return { ...range, timezone: requireTimezone(zone, `${place.field}: in "${entry}"`) };
}

function parseOverride(entry: string, place: Place): DateOverride {
	const [, date = '', hours = ''] = /^(\S+?):?(?:\s+(.*))?$/.exec(entry) ?? [];
	requireDate(date, entry, place);
	if (!hours) throw unusable(`"${entry}" has no hours`, place);
	return { date, ranges: parseHours(hours, entry, place) };
}

function parseHours(hours: string, entry: string, place: Place): readonly MinuteRange[] {
	if (NOTHING.test(hours)) return [];
	const ranges = hours
		.toLowerCase()
		.replace(/\s*(?:[-–—]|\bto\b)\s*/g, '-')
		.split(/\s*(?:,|\band\b|&)\s*/)
		.map((range) => parseOneRange(range, entry, place))
		.sort((one, other) => one.startMinute - other.startMinute);
	ranges.forEach((range, index) => {
		const previous = ranges[index - 1];
		if (!previous || previous.endMinute <= range.startMinute) return;
		const both = `${formatHours(previous)} and ${formatHours(range)}`;
		throw unusable(`in "${entry}" the hours ${both} overlap`, place);
	});
	return ranges;
}

function parseOneRange(range: string, entry: string, place: Place): MinuteRange {
	try {
		return parseRange(range, entry);
	} catch (error) {
		if (!(error instanceof BookingFlowError)) throw error;
		const message = error.message.replace(/^Working Hours/, place.field);
		throw new BookingFlowError(error.code, message, place.hint, error);
	}
}

/** One date, or the first and the last of several. */
function parseDates(dates: string, entry: string, place: Place): DateRange {
	const [, firstDate = dates, lastDate = firstDate] = RANGE.exec(dates) ?? [];
	requireDate(firstDate, entry, place);
	requireDate(lastDate, entry, place);
	if (firstDate <= lastDate) return { firstDate, lastDate };
	throw unusable(`in "${entry}" the last day is before the first`, place);
}

function requireDate(date: LocalDate, entry: string, place: Place): void {
	const where = date === entry ? '' : `in "${entry}", `;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
		throw unusable(`${where}"${date}" is not a date such as 2026-12-24`, place);
	}
	if (DateTime.fromISO(date, { zone: 'utc' }).isValid) return;
	throw unusable(`${where}there is no day ${date} in the calendar`, place);
}

function unusable(reason: string, { field, hint }: Place): BookingFlowError {
	return new BookingFlowError('input-unusable', `${field}: ${reason}.`, hint);
}

function byFirstDate(one: DateRange, other: DateRange): number {
	return one.firstDate.localeCompare(other.firstDate);
}

function formatRange({ firstDate, lastDate }: DateRange): string {
	return firstDate === lastDate ? firstDate : `${firstDate} to ${lastDate}`;
}

function formatHours({ startMinute, endMinute }: MinuteRange): string {
	return `${formatMinute(startMinute)}-${formatMinute(endMinute)}`;
}
