import { DateTime } from 'luxon';
import { BookingFlowError } from '../error';
import type { Instant } from '../model';

const DATE_AND_TIME =
	/^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)(?: ?(Z|[+-]\d{2}(?::?\d{2})?)(?:\[[^\]]*\])?)?$/i;

const HINT =
	'Write it with its offset, such as "2026-11-24T14:00:00+01:00", or as "2026-11-24 14:00" in the time zone of the field.';

/**
 * The instant in a field: ISO 8601 with an offset; a date and time without one, read in `timezone`; a Date; or one of
 * n8n's DateTime objects (of its own copy of Luxon, so told by its shape). A local time that comes twice is taken
 * the first time; one that the clocks skip is refused. Throws `input-missing` or `input-unusable` naming the field.
 */
export function readInstant(value: unknown, field: string, timezone: string): Instant {
	const text = asText(value);
	if (text === '') throw new BookingFlowError('input-missing', `${field} is empty.`, HINT);
	const [, date, time, offset] = (text !== null && DATE_AND_TIME.exec(text.trim())) || [];
	if (!date || !time) throw unreadable(value, field);

	const clock = `${date}T${time.replace(',', '.')}`;
	const moment = offset
		? DateTime.fromISO(`${clock}${offset.toUpperCase()}`, { zone: 'utc' })
		: firstOccurrence(DateTime.fromISO(clock, { zone: timezone }));
	const instant = moment.toUTC().toISO();
	if (!instant) throw unreadable(value, field);
	if (!offset && isSkipped(moment, clock)) {
		throw new BookingFlowError(
			'input-unusable',
			`${field}: ${date} ${time} does not exist in ${timezone}; the clocks skip it on that day.`,
			'Choose another time.',
		);
	}
	return instant;
}

function asText(value: unknown): string | null {
	if (value === undefined || value === null) return '';
	if (typeof value === 'string') return value.trim();
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
	if (isDateTimeLike(value)) return value.toISO();
	return null;
}

function isDateTimeLike(value: unknown): value is { toISO: () => string | null } {
	return (
		typeof value === 'object' &&
		value !== null &&
		'toISO' in value &&
		typeof value.toISO === 'function'
	);
}

/** Luxon itself takes the one that fits the offset of the day it runs on. */
function firstOccurrence(moment: DateTime): DateTime {
	return moment.isValid ? (moment.getPossibleOffsets()[0] ?? moment) : moment;
}

function isSkipped(moment: DateTime, clock: string): boolean {
	return moment.toFormat("yyyy-MM-dd'T'HH:mm") !== clock.slice(0, 16);
}

function unreadable(value: unknown, field: string): BookingFlowError {
	const isShowable = typeof value === 'string' || typeof value === 'number';
	const shown = isShowable ? JSON.stringify(value).slice(0, 60) : 'what the expression gives';
	return new BookingFlowError('input-unusable', `${field}: ${shown} is not a date and time.`, HINT);
}
