import type { Operation, SandboxAnswer, SandboxRequest } from '../exchange';
import type { EventBook } from './event-book';
import { instantOf } from './event-times';
import { googleError } from './google-error';

/** ISO texts. */
export interface BusyTime {
	readonly start: string;
	readonly end: string;
}

/** The calendars that the account can see: when they are busy beside the events of the book, or why Google cannot tell. */
export type GoogleCalendars = Map<string, readonly BusyTime[] | { readonly reason: string }>;

interface FreeBusyBody {
	readonly timeMin: string;
	readonly timeMax: string;
	readonly items: readonly { readonly id: string }[];
}

const DAY = 86_400_000;
/** RFC 3339: a time without an offset is refused. */
const TIME = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)$' };

const SCHEMA = {
	type: 'object',
	required: ['timeMin', 'timeMax', 'items'],
	additionalProperties: false,
	properties: {
		timeMin: TIME,
		timeMax: TIME,
		timeZone: { type: 'string' },
		groupExpansionMax: { type: 'integer', maximum: 100 },
		calendarExpansionMax: { type: 'integer', maximum: 50 },
		items: {
			type: 'array',
			minItems: 1,
			uniqueItems: true,
			items: {
				type: 'object',
				required: ['id'],
				additionalProperties: false,
				properties: { id: { type: 'string', minLength: 1 } },
			},
		},
	},
};

export function freeBusyOperation(calendars: GoogleCalendars, book: EventBook): Operation {
	return {
		method: 'POST',
		path: /^\/calendar\/v3\/freeBusy$/,
		json: SCHEMA,
		answer: (request) => freeBusy(calendars, book, request),
	};
}

function freeBusy(
	calendars: GoogleCalendars,
	book: EventBook,
	request: SandboxRequest,
): SandboxAnswer {
	const { timeMin, timeMax, items } = request.json as FreeBusyBody;
	const [from, to] = [Date.parse(timeMin), Date.parse(timeMax)];
	if (to <= from) {
		return googleError(400, 'timeRangeEmpty', 'The specified time range is empty.');
	}
	if (to - from > 90 * DAY) {
		return googleError(400, 'timeRangeTooLong', 'The requested time range is too long.');
	}
	const inWindow = ({ start, end }: BusyTime) => Date.parse(start) < to && Date.parse(end) > from;
	const tellOf = (id: string) => {
		const known = calendars.get(id) ?? { reason: 'notFound' };
		if ('reason' in known) return { errors: [{ domain: 'global', ...known }], busy: [] };
		return { busy: [...known, ...busyTimesOf(book, id)].filter(inWindow) };
	};
	const found = items.map(({ id }, index) => [
		id,
		index < 50
			? tellOf(id)
			: { errors: [{ domain: 'global', reason: 'tooManyCalendarsRequested' }] },
	]);
	return {
		status: 200,
		body: { kind: 'calendar#freeBusy', timeMin, timeMax, calendars: Object.fromEntries(found) },
	};
}

function busyTimesOf(book: EventBook, calendarId: string): BusyTime[] {
	const zone = book.zoneOf(calendarId);
	return book
		.eventsOf(calendarId)
		.filter(({ status, transparency }) => status !== 'cancelled' && transparency !== 'transparent')
		.map(({ start, end }) => ({
			start: new Date(instantOf(start, zone)).toISOString(),
			end: new Date(instantOf(end, zone)).toISOString(),
		}));
}
