import { readMinuteRange } from '../../domain/booking/minute-range';
import type { MinuteRange } from '../../domain/model';
import { textOf } from './parameters';

/** Sending hours such as "08:00-21:00"; empty means at any time. */
export function readSendingHours(value: unknown): MinuteRange | null {
	const text = textOf(value);
	return text ? readMinuteRange(text, 'Sending Hours') : null;
}
