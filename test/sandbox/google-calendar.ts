import type { Provider, SandboxAnswer, SandboxRequest } from './exchange';

/** ISO texts. */
export interface Event {
	readonly start: string;
	readonly end: string;
}

/** The calendars that the account can see: their events, or why Google cannot tell. */
export type GoogleCalendars = Map<string, readonly Event[] | { readonly reason: string }>;

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

/** Google Calendar's freebusy.query. */
export function googleCalendar(calendars: GoogleCalendars): Provider {
	return {
		operations: [
			{
				method: 'POST',
				path: /^\/calendar\/v3\/freeBusy$/,
				json: SCHEMA,
				answer: (request) => freeBusy(calendars, request),
			},
		],
		headers: ['x-goog-api-client'],
		badRequest: (message) => googleError(400, 'badRequest', message),
		unauthorized: () => googleError(401, 'authError', 'Invalid Credentials'),
	};
}

export function googleError(status: number, reason: string, message: string): SandboxAnswer {
	const errors = [{ domain: 'global', reason, message }];
	return { status, body: { error: { errors, code: status, message } } };
}

function freeBusy(calendars: GoogleCalendars, request: SandboxRequest): SandboxAnswer {
	const { timeMin, timeMax, items } = request.json as FreeBusyBody;
	const [from, to] = [Date.parse(timeMin), Date.parse(timeMax)];
	if (to <= from) {
		return googleError(400, 'timeRangeEmpty', 'The specified time range is empty.');
	}
	if (to - from > 90 * DAY) {
		return googleError(400, 'timeRangeTooLong', 'The requested time range is too long.');
	}
	const inWindow = ({ start, end }: Event) => Date.parse(start) < to && Date.parse(end) > from;
	const tellOf = (id: string) => {
		const known = calendars.get(id) ?? { reason: 'notFound' };
		if ('reason' in known) return { errors: [{ domain: 'global', ...known }], busy: [] };
		return { busy: known.filter(inWindow) };
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
