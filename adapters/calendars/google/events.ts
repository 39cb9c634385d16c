import type { Clock } from '../../http/clock';
import type { RetryLimits } from '../../http/retry';
import type { SendRequest } from '../../http/send-request';
import { ProviderError } from '../../provider-error';
import type { Call, EventCalendar, MeetingEvent } from '../event-calendar';
import { USUAL_TIMING } from '../timing';
import { eventIdOf, toChanges, toNewEvent, toRevival } from './event-body';
import { listChanges } from './event-changes';
import type { EventRequests, GoogleEvent } from './event-requests';
import { openEventRequests } from './event-requests';
import { isAllDay, isCancelled, toState, toWritten } from './event-state';
import { GOOGLE } from './refusal';
import { waitForVideoLink } from './video-link';

export interface GoogleEventsOptions {
	readonly clock: Clock;
	readonly timing?: RetryLimits;
}

/** Events in Google calendars that the connected account may change. */
export function googleEvents(
	send: SendRequest,
	{ clock, timing = USUAL_TIMING }: GoogleEventsOptions,
): EventCalendar {
	const open = async (calendarId: string, { deadline }: Call) => {
		const google = await openEventRequests(send, { calendarId, clock, limits: timing, deadline });
		const settle = async (event: GoogleEvent) =>
			toWritten(await waitForVideoLink(google, event, { clock, deadline }), calendarId);
		return { google, settle };
	};
	return {
		name: 'google',
		label: GOOGLE,
		async create(event, calendarId, call) {
			const { google, settle } = await open(calendarId, call);
			return await settle(await insertOrFind(google, event));
		},
		async update({ calendarId, eventId }, event, call) {
			const { google, settle } = await open(calendarId, call);
			const existing = await findLive(google, eventId);
			if (!existing) throw goneFrom(calendarId);
			// Without If-Match: what was agreed with the lead counts, whatever else is changed at this moment.
			return await settle(await google.patch(eventId, toChanges(event, existing)));
		},
		async remove({ calendarId, eventId }, call) {
			const { google } = await open(calendarId, call);
			await google.remove(eventId).catch(nothingIfGone);
		},
		async find(event, calendarId, call) {
			const { google, settle } = await open(calendarId, call);
			const found = await findLive(google, eventIdOf(event.key));
			return found && (await settle(found));
		},
		async read({ calendarId, eventId }, call) {
			const { google } = await open(calendarId, call);
			const found = await findLive(google, eventId);
			return found && toState(found, calendarId, await zoneFor(google, found));
		},
		async listChanges(query, call) {
			const { google } = await open(query.calendarId, call);
			return await listChanges(google, query);
		},
	};
}

/** An id stays taken for ever, so an event that was deleted is brought back. */
async function insertOrFind(google: EventRequests, event: MeetingEvent): Promise<GoogleEvent> {
	try {
		return await google.insert(toNewEvent(event));
	} catch (error) {
		if (!(error instanceof ProviderError && error.problem === 'conflict')) throw error;
		const eventId = eventIdOf(event.key);
		const found = await google.get(eventId);
		if (!found) throw error;
		return isCancelled(found) ? await google.patch(eventId, toRevival(event, found)) : found;
	}
}

async function findLive(google: EventRequests, eventId: string): Promise<GoogleEvent | null> {
	const found = await google.get(eventId);
	return found && !isCancelled(found) ? found : null;
}

function goneFrom(calendarId: string): ProviderError {
	return new ProviderError(
		'not_found',
		`The event is not in the calendar ${calendarId} any more: somebody has deleted it. ` +
			'Restore it from the bin of the calendar, or book the meeting again.',
	);
}

function nothingIfGone(error: unknown): void {
	if (error instanceof ProviderError && error.problem === 'not_found') return;
	throw error;
}

/** The zone of the calendar, which Google tells only with a listing, where days have to be turned into times. */
async function zoneFor(google: EventRequests, event: GoogleEvent): Promise<string> {
	if (!isAllDay(event)) return 'UTC';
	const { timeZone } = await google.list({ maxResults: 1 });
	return timeZone ?? 'UTC';
}
