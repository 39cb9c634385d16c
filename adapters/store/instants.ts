import { BookingFlowError } from '../../domain/error';
import type { Instant } from '../../domain/model';

const ENDS_IN_ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/** The one spelling that sorts as it stands: UTC, milliseconds, fixed width. */
export function utcInstant(value: string, field: string): Instant {
	const milliseconds = ENDS_IN_ZONE.test(value) ? Date.parse(value) : NaN;
	if (Number.isNaN(milliseconds)) {
		throw new BookingFlowError(
			'input-unusable',
			`${field} "${value}" is not a point in time.`,
			'Give it in ISO 8601 with a zone, such as 2026-11-24T14:00:00.000Z.',
		);
	}
	return new Date(milliseconds).toISOString();
}

export function addMinutes(instant: Instant, minutes: number): Instant {
	return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
