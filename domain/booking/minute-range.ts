import { BookingFlowError } from '../error';
import type { MinuteRange } from '../model';

const RANGE = /^(\d{1,2})(?::(\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?::(\d{2}))?$/;

/**
 * Hours of a day: a text such as "08:00-20:00" (24:00 is the end of the day), or a range of minutes. Throws
 * `input-unusable` naming the field.
 */
export function readMinuteRange(value: unknown, field: string): MinuteRange {
	const range = typeof value === 'string' ? parseRange(value.trim()) : asRange(value);
	if (range && range.startMinute < range.endMinute) return range;
	const problem = range ? 'ends before it begins' : 'is not a range of hours';
	throw new BookingFlowError(
		'input-unusable',
		`${field}: ${JSON.stringify(value)} ${problem}.`,
		'Write it as "08:00-20:00", the earlier hour first, from 00:00 to 24:00.',
	);
}

function parseRange(text: string): MinuteRange | null {
	const [, startHour, startMinute = '0', endHour, endMinute = '0'] = RANGE.exec(text) ?? [];
	if (!startHour || !endHour || Number(startMinute) > 59 || Number(endMinute) > 59) return null;
	return asRange({
		startMinute: Number(startHour) * 60 + Number(startMinute),
		endMinute: Number(endHour) * 60 + Number(endMinute),
	});
}

function asRange(value: unknown): MinuteRange | null {
	if (typeof value !== 'object' || value === null) return null;
	if (!('startMinute' in value) || !('endMinute' in value)) return null;
	const { startMinute, endMinute } = value;
	if (!isMinuteOfDay(startMinute) || !isMinuteOfDay(endMinute)) return null;
	return { startMinute, endMinute };
}

function isMinuteOfDay(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1440;
}
