import type { SandboxRequest } from '../exchange';
import type { OutlookBook, OutlookEvent } from './event-book';

export function etagOf({ changeKey }: OutlookEvent): string {
	return `W/"${changeKey}"`;
}

/** The event with the properties that are asked for, and without the link of a meeting that Teams is still making. */
export function show(book: OutlookBook, event: OutlookEvent, { query }: SandboxRequest): object {
	const left = book.answersLeft.get(event.id) ?? 0;
	book.answersLeft.set(event.id, left - 1);
	const now = left > 0 ? { ...event, onlineMeeting: null } : event;
	const names = String(query['$select'] ?? Object.keys(event).join(',')).split(',');
	const shown = Object.entries(now).filter(([name]) => name === 'id' || names.includes(name));
	return annotate(Object.fromEntries(shown), { '@odata.etag': etagOf(event) });
}

/** With what OData adds on the wire: the descriptions of Graph's resources do not hold it. */
function annotate(resource: object, annotations: object): object {
	const value = () => ({ ...annotations, ...resource });
	return Object.defineProperty({ ...resource }, 'toJSON', { value });
}
