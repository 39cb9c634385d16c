import { oneLine, removeControlCharacters } from '../../domain/lead/clean-text';
import type { Instant } from '../../domain/model';

/** What a calendar file (RFC 5545) says of a meeting. */
export interface CalendarFileEntry {
	/** The same for all changes of a meeting: a calendar that has it is brought up to date. */
	readonly uid: string;
	/** Rises with each change. */
	readonly sequence: number;
	readonly title: string;
	readonly description: string;
	readonly location: string;
	readonly start: Instant;
	readonly end: Instant;
}

/** A meeting for any calendar, to be opened by hand: nobody is invited by it. */
export async function writeCalendarFile(entry: CalendarFileEntry, now: Instant): Promise<string> {
	const { default: ical, ICalCalendarMethod } = await import('ical-generator');
	const calendar = ical({
		prodId: { company: 'Booking Flow', product: 'Booking Flow for n8n', language: 'EN' },
		method: ICalCalendarMethod.PUBLISH,
	});
	calendar.createEvent({
		id: oneLine(entry.uid),
		sequence: entry.sequence,
		stamp: new Date(now),
		start: new Date(entry.start),
		end: new Date(entry.end),
		summary: oneLine(entry.title),
		description: removeControlCharacters(entry.description) || null,
		location: oneLine(entry.location),
	});
	return `${calendar.toString()}\r\n`;
}
