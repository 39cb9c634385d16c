import { readInstant } from '../../domain/booking/read-instant';
import { BookingFlowError } from '../../domain/error';
import type { Instant } from '../../domain/model';

/** Of these two, seconds have ten digits and milliseconds thirteen until the year 2286. */
const FIRST_IN_MILLISECONDS = 100_000_000_000;

/**
 * When a signal happened: ISO 8601 (UTC where no offset is given), or seconds or milliseconds since 1970. Throws
 * `input-unusable` naming the field.
 */
export function readSignalTime(value: unknown, field: string): Instant {
	const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
	if (!isNumber) return readInstant(value, field, 'UTC');
	const number = Number(value);
	const moment = new Date(number < FIRST_IN_MILLISECONDS ? number * 1000 : number);
	if (!Number.isNaN(moment.getTime())) return moment.toISOString();
	throw new BookingFlowError(
		'input-unusable',
		`${field}: ${number} is no time.`,
		'Give ISO 8601, or seconds or milliseconds since 1970.',
	);
}

/** Where nothing names a signal: the same of the same person in the same minute is one. */
export function minuteOf(instant: Instant): string {
	return instant.slice(0, 16);
}
