import { DateTime } from 'luxon';

/** "DE", "AT". */
export function quote(words: readonly string[]): string {
	return words.map((word) => `"${word}"`).join(', ');
}

/** "Tue 24 Nov 15:00 (Europe/Berlin)". */
export function describeSlot(start: number, timezone: string): string {
	const local = DateTime.fromMillis(start, { zone: timezone, locale: 'en-GB' });
	return `${local.toFormat('ccc d LLL HH:mm')} (${timezone})`;
}

export function round(value: number, digits: number): number {
	return Math.round(value * 10 ** digits) / 10 ** digits;
}
