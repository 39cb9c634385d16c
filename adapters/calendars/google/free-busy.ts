import type { calendar_v3 } from 'googleapis/build/src/apis/calendar';
import { getIn } from '../../http/read-json';
import type { SendRequest } from '../../http/send-request';
import type { BusySource, RepBusy } from '../busy-source';
import type { CalendarsBusy, Window } from '../read-in-batches';
import { readInBatches } from '../read-in-batches';
import type { Timing } from '../timing';
import { deliverWithin, USUAL_TIMING } from '../timing';
import type { UnreadableError } from '../unreadable';
import { answeredOddly, withoutAnswer } from '../unreadable';
import { GoogleRefusal, openGoogleCalendar } from './calendar-client';
import { GOOGLE, isGoogleRateLimit, refusedByGoogle } from './refusal';

const CALENDARS_PER_CALL = 50;

type Client = calendar_v3.Calendar;
type Answer = calendar_v3.Schema$FreeBusyResponse;
type FreeBusy = calendar_v3.Schema$FreeBusyCalendar;

/** The reps' Google calendars, as far as the connected account may see when they are busy. */
export function googleCalendars(send: SendRequest, timing: Timing = USUAL_TIMING): BusySource {
	return {
		name: GOOGLE,
		async listBusy(query) {
			const deliver = deliverWithin(timing, send, isGoogleRateLimit);
			const client = await openGoogleCalendar(deliver);
			return await readInBatches(query, {
				provider: GOOGLE,
				calendarsPerCall: CALENDARS_PER_CALL,
				readBatch: async (ids, window) => await readBatch(client, ids, window),
			});
		},
	};
}

async function readBatch(
	client: Client,
	ids: readonly string[],
	window: Window,
): Promise<CalendarsBusy> {
	const { calendars, groups } = await ask(client, ids, window);
	const known = new Map(
		Object.entries(calendars ?? {}).map(([id, found]) => [id.toLowerCase(), found]),
	);
	return new Map(
		ids.flatMap((id) => {
			const found = known.get(id.toLowerCase());
			if (groups?.[id]) return [[id, { unreadable: isGroup(id) }] as const];
			return found ? [[id, readCalendar(id, found)] as const] : [];
		}),
	);
}

async function ask(client: Client, ids: readonly string[], { from, to }: Window): Promise<Answer> {
	const requestBody = {
		timeMin: new Date(from).toISOString(),
		timeMax: new Date(to).toISOString(),
		calendarExpansionMax: CALENDARS_PER_CALL,
		items: ids.map((id) => ({ id })),
	};
	const { data } = await client.freebusy.query({ requestBody }).catch((error: Error) => {
		throw explain(error.cause ?? error);
	});
	if (!getIn(data, 'calendars')) throw answeredOddly(GOOGLE);
	return data;
}

function explain(cause: unknown): UnreadableError {
	if (cause instanceof GoogleRefusal) return refusedByGoogle(cause.answer);
	return withoutAnswer(GOOGLE, cause);
}

function readCalendar(id: string, { busy, errors }: FreeBusy): RepBusy {
	if (errors?.length) return { unreadable: whyNot(id, errors[0]?.reason) };
	const odd = { unreadable: answeredOddly(GOOGLE).message };
	if (!Array.isArray(busy)) return odd;
	const blocks = busy.map(({ start, end }) => ({
		start: Date.parse(start ?? ''),
		end: Date.parse(end ?? ''),
	}));
	return blocks.every(({ start, end }) => start <= end) ? { blocks } : odd;
}

function whyNot(id: string, reason: string | null | undefined): string {
	switch (reason) {
		case 'notFound':
			return (
				`Calendar ${id} does not exist or is not shared with the connected account: ` +
				'share it with "See only free/busy", or remove it from Calendars.'
			);
		case 'groupTooBig':
		case 'tooManyCalendarsRequested':
			return isGroup(id);
		default:
			return `${GOOGLE} cannot tell when ${id} is busy (${reason ?? 'no reason given'}). Run again, or remove it from Calendars.`;
	}
}

function isGroup(id: string): string {
	return `Calendar ${id} is a group. Name the calendars of its members in Calendars, one by one.`;
}
