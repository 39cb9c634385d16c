import type { calendar_v3 } from 'googleapis/build/src/apis/calendar';
import type { Clock } from '../../http/clock';
import { getIn } from '../../http/read-json';
import type { RetryLimits } from '../../http/retry';
import { withRetries } from '../../http/retry';
import type { SendRequest } from '../../http/send-request';
import { NoAnswerError } from '../../http/send-request';
import { answeredOddly, noAnswerFrom, ProviderError } from '../../provider-error';
import { GoogleRefusal, openGoogleCalendar } from './calendar-client';
import { eventRefusedByGoogle, GOOGLE, isGoogleRateLimit } from './refusal';

export type GoogleEvent = calendar_v3.Schema$Event;
export type GoogleListing = calendar_v3.Schema$Events;

/** The requests about the events of one calendar. They throw ProviderErrors. */
export interface EventRequests {
	insert(event: GoogleEvent): Promise<GoogleEvent>;
	/** null where there is none; one that was deleted is "cancelled" for a long time. */
	get(eventId: string): Promise<GoogleEvent | null>;
	patch(eventId: string, changes: GoogleEvent): Promise<GoogleEvent>;
	/** Throws "not_found" when it is gone. */
	remove(eventId: string): Promise<void>;
	/** One page. */
	list(query: ListQuery): Promise<GoogleListing>;
}

export type ListQuery = Pick<
	calendar_v3.Params$Resource$Events$List,
	'timeMin' | 'showDeleted' | 'maxResults' | 'pageToken' | 'syncToken'
>;

export interface RequestOptions {
	readonly calendarId: string;
	readonly clock: Clock;
	readonly limits: RetryLimits;
	/** Epoch milliseconds. */
	readonly deadline: number;
}

/** What is read of an event of the flow, and of all events in a listing: other meetings are nobody's business. */
const FIELDS =
	'id,etag,status,start,end,attendees,hangoutLink,conferenceData(createRequest,entryPoints)';
const LISTED_EVENT = FIELDS.replace('attendees', 'attendees(email,responseStatus)');
const LISTED_FIELDS = `timeZone,nextPageToken,nextSyncToken,items(${LISTED_EVENT})`;

/** Everybody is told, and what the body says of the video meeting counts. */
const WRITING = { sendUpdates: 'all', conferenceDataVersion: 1 };

export async function openEventRequests(
	send: SendRequest,
	{ calendarId, clock, limits, deadline }: RequestOptions,
): Promise<EventRequests> {
	const writes = watchWrites(send);
	const deliver = withRetries(writes.send, {
		clock,
		limits,
		deadline,
		isRateLimit: isGoogleRateLimit,
	});
	const { events } = await openGoogleCalendar(deliver);

	const explain = (error: unknown): ProviderError => {
		const { problem, message } =
			error instanceof GoogleRefusal
				? eventRefusedByGoogle(error.answer, calendarId)
				: noAnswerFrom(GOOGLE, error);
		return new ProviderError(problem, message, writes.mayBeDone());
	};
	const ask = async <Answer>(request: Promise<{ readonly data: Answer }>): Promise<Answer> => {
		const { data } = await request.catch((error: Error) => {
			throw explain(error.cause ?? error);
		});
		return data;
	};
	const askFor = async <Answer>(
		request: Promise<{ readonly data: Answer }>,
		isOne: (data: Answer) => boolean,
	): Promise<Answer> => {
		const data = await ask(request);
		if (isOne(data)) return data;
		throw explain(answeredOddly(GOOGLE));
	};
	return {
		insert: async (requestBody) =>
			await askFor(events.insert({ calendarId, ...WRITING, requestBody }), isEvent),
		get: async (eventId) =>
			await askFor(events.get({ calendarId, eventId, fields: FIELDS }), isEvent).catch(nullIfGone),
		patch: async (eventId, requestBody) =>
			await askFor(events.patch({ calendarId, eventId, ...WRITING, requestBody }), isEvent),
		remove: async (eventId) => {
			const removal = events.delete({ calendarId, eventId, sendUpdates: 'all' });
			await askFor(
				removal.then(({ status }) => ({ data: status })),
				(status) => status === 204,
			);
		},
		list: async (query) =>
			await askFor(events.list({ calendarId, fields: LISTED_FIELDS, ...query }), isListing),
	};
}

/** Knows whether anything may have been written, whatever came of the last attempt. */
function watchWrites(send: SendRequest) {
	let mayBeDone = false;
	const watched: SendRequest = async (request) => {
		const isWrite = request.method !== 'GET';
		try {
			const answer = await send(request);
			if (isWrite && !isRefusal(answer.status)) mayBeDone = true;
			return answer;
		} catch (error) {
			const isSent = error instanceof NoAnswerError && !error.isCertainlyNotSent;
			if (isWrite && isSent) mayBeDone = true;
			throw error;
		}
	};
	return { send: watched, mayBeDone: () => mayBeDone };
}

/** Whether a status says for certain that nothing was written; 409 says that it was, before. */
function isRefusal(status: number): boolean {
	return (status >= 400 && status < 500 && status !== 409) || status === 503;
}

function nullIfGone(error: unknown): null {
	if (error instanceof ProviderError && error.problem === 'not_found') return null;
	throw error;
}

function isEvent(data: GoogleEvent | undefined): boolean {
	return typeof getIn(data, 'id') === 'string';
}

function isListing(data: GoogleListing | undefined): boolean {
	const items = getIn(data, 'items');
	return Array.isArray(items) && items.every(isEvent);
}
