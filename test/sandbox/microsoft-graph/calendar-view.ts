import type { SandboxAnswer, SandboxRequest } from '../exchange';
import type { OutlookBook } from './event-book';
import { graphError } from './graph-error';
import { instantOf } from './graph-times';
import { show } from './shown-event';

const DAY = 86_400_000;
const USUAL_PAGE = 10;

/** The events that touch a time, page by page. */
export function viewCalendar(
	book: OutlookBook,
	address: string,
	request: SandboxRequest,
): SandboxAnswer {
	const { startDateTime, endDateTime, $top = USUAL_PAGE, $skip = 0 } = request.query;
	const [from, to] = [Date.parse(String(startDateTime)), Date.parse(String(endDateTime))];
	if (to < from || to - from > 1825 * DAY) {
		return graphError(400, 'ErrorInvalidRequest', 'The calendar view is too long or ends early.');
	}
	const events = book
		.eventsOf(address)
		.filter(({ start, end }) => instantOf(start) < to && instantOf(end) > from)
		.toSorted((a, b) => instantOf(a.start) - instantOf(b.start));
	const rest = Number($skip) + Number($top);
	return {
		status: 200,
		body: {
			value: events.slice(Number($skip), rest).map((event) => show(book, event, request)),
			...(rest < events.length && { '@odata.nextLink': linkTo(request, rest) }),
		},
	};
}

function linkTo({ path, query }: SandboxRequest, skip: number): string {
	const given = Object.entries({ ...query, $skip: String(skip) }) as [string, string][];
	return `https://graph.microsoft.com${path}?${String(new URLSearchParams(given))}`;
}
