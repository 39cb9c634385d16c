import type { Instant } from '../model';

export interface CalendarEntry {
	readonly title: string;
	readonly start: Instant;
	readonly end: Instant;
	readonly location: string;
}

/** Google Calendar's page for a new entry, filled in. Works for anybody, with no calendar connected. */
export function calendarLink({ title, start, end, location }: CalendarEntry): string {
	const query = new URLSearchParams({
		action: 'TEMPLATE',
		text: title,
		dates: `${compact(start)}/${compact(end)}`,
		...(location ? { location } : {}),
	});
	return `https://calendar.google.com/calendar/render?${query}`;
}

/** "20261124T140000Z". */
function compact(instant: Instant): string {
	return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
