import type { Operation, SandboxAnswer, SandboxRequest } from '../exchange';
import type { OutlookBook } from './event-book';
import { graphError } from './graph-error';

/** Times are in UTC: "2026-11-23T10:00:00". */
export interface OutlookItem {
	readonly start: string;
	readonly end: string;
	readonly status: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';
}

export interface OutlookCalendar {
	readonly items: readonly OutlookItem[];
	/** Only the view tells of them. */
	readonly isPrivate?: boolean;
}

/** By e-mail address in lower case; the first is the connected account's own. */
export type OutlookCalendars = Map<string, OutlookCalendar>;

interface ScheduleBody {
	readonly schedules: readonly string[];
	readonly startTime: { readonly dateTime: string };
	readonly endTime: { readonly dateTime: string };
	readonly availabilityViewInterval: number;
}

const DAY = 86_400_000;

const DATE_TIME = {
	type: 'object',
	required: ['dateTime', 'timeZone'],
	additionalProperties: false,
	properties: {
		dateTime: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$' },
		timeZone: { const: 'UTC' },
	},
};

const SCHEMA = {
	type: 'object',
	required: ['schedules', 'startTime', 'endTime', 'availabilityViewInterval'],
	additionalProperties: false,
	properties: {
		schedules: {
			type: 'array',
			minItems: 1,
			maxItems: 20,
			uniqueItems: true,
			items: { type: 'string', format: 'email' },
		},
		startTime: DATE_TIME,
		endTime: DATE_TIME,
		availabilityViewInterval: { type: 'integer', minimum: 5, maximum: 1440 },
	},
};

export function scheduleOperation(calendars: OutlookCalendars, book: OutlookBook): Operation {
	return {
		method: 'POST',
		path: /^\/v1\.0\/(me|users\/[^/]+)\/calendar\/getSchedule$/,
		json: SCHEMA,
		answer: (request) => getSchedule(calendars, book, request),
	};
}

function getSchedule(
	calendars: OutlookCalendars,
	book: OutlookBook,
	request: SandboxRequest,
): SandboxAnswer {
	const { schedules, startTime, endTime, availabilityViewInterval } = request.json as ScheduleBody;
	const [from, to] = [utc(startTime.dateTime), utc(endTime.dateTime)];
	const intervalMs = availabilityViewInterval * 60_000;
	if (to - from > 62 * DAY) {
		return graphError(400, 'ErrorTimeIntervalTooBig', 'The time window is too long.');
	}
	if (to - from < intervalMs) {
		return graphError(400, 'ErrorInvalidMergedFreeBusyInterval', 'The interval is too long.');
	}
	const value = schedules.map((address) => {
		const calendar = calendars.get(address.toLowerCase());
		if (!calendar) return { scheduleId: address, error: UNKNOWN_ADDRESS };
		const items = [...calendar.items, ...itemsOf(book, address)].filter(
			({ start, end }) => utc(start) < to && utc(end) > from,
		);
		return {
			scheduleId: address,
			availabilityView: viewOf(items, { from, to, intervalMs }),
			scheduleItems: calendar.isPrivate ? [] : items.map(toScheduleItem),
		};
	});
	return { status: 200, body: { value } };
}

const UNKNOWN_ADDRESS = {
	message: 'Unable to resolve the address.',
	responseCode: 'ErrorMailRecipientNotFound',
};

/** The highest digit of an interval counts, and working elsewhere the least. */
const DIGITS = { free: 0, workingElsewhere: 0.5, tentative: 1, busy: 2, oof: 3, unknown: 2 };

function viewOf(
	items: readonly OutlookItem[],
	{ from, to, intervalMs }: Record<'from' | 'to' | 'intervalMs', number>,
): string {
	const count = Math.ceil((to - from) / intervalMs);
	return Array.from({ length: count }, (_, index) => {
		const start = from + index * intervalMs;
		const inside = items.filter(
			(item) => utc(item.start) < start + intervalMs && utc(item.end) > start,
		);
		const digit = Math.max(0, ...inside.map(({ status }) => DIGITS[status]));
		return digit === 0.5 ? 4 : digit;
	}).join('');
}

function toScheduleItem({ start, end, status }: OutlookItem) {
	return {
		status,
		start: { dateTime: `${start}.0000000`, timeZone: 'UTC' },
		end: { dateTime: `${end}.0000000`, timeZone: 'UTC' },
	};
}

/** What the events of a mailbox take of its time. */
function itemsOf(book: OutlookBook, address: string): OutlookItem[] {
	return book
		.eventsOf(address)
		.filter(({ isCancelled }) => !isCancelled)
		.map(({ start, end, showAs }) => ({
			start: start.dateTime.slice(0, 19),
			end: end.dateTime.slice(0, 19),
			status: showAs,
		}));
}

function utc(dateTime: string): number {
	return Date.parse(`${dateTime}Z`);
}
