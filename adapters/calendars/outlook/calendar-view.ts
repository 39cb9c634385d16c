import { getIn } from '../../http/read-json';
import { answeredOddly } from '../../provider-error';
import type { CalendarAccess } from './calendar-access';
import { ask } from './calendar-access';
import type { GraphEvent } from './graph-event';
import { readEvent } from './graph-event';
import { OUTLOOK } from './graph-client';
import { acceptJson } from './replies';

export interface ViewQuery {
	/** ISO 8601 in UTC, half-open. */
	readonly from: string;
	readonly to: string;
	/** Names with commas. */
	readonly properties: string;
	readonly eventsPerPage: number;
}

/** All events that touch the time. */
export async function readView(access: CalendarAccess, query: ViewQuery): Promise<GraphEvent[]> {
	const { from, to, properties, eventsPerPage } = query;
	const events: GraphEvent[] = [];
	let path: string | null =
		`${access.mailboxPath}/calendarView?startDateTime=${from}&endDateTime=${to}` +
		`&$select=${properties}&$top=${eventsPerPage}`;
	while (path !== null) {
		const page = acceptJson(access, await ask(access, { method: 'GET', path }));
		const found = getIn(page, 'value');
		if (!Array.isArray(found)) throw answeredOddly(OUTLOOK);
		events.push(...found.map(readEvent));
		path = nextPath(access, getIn(page, '@odata.nextLink'));
	}
	return events;
}

/** The credential goes with the request, so no other host is followed. */
function nextPath({ root }: CalendarAccess, link: unknown): string | null {
	if (link === undefined || link === null) return null;
	if (typeof link !== 'string' || !link.startsWith(`${root}/`)) throw answeredOddly(OUTLOOK);
	return link.slice(root.length);
}
