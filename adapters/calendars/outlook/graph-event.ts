import type { Instant } from '../../../domain/model';
import { getIn } from '../../http/read-json';
import { answeredOddly } from '../../provider-error';
import type { EventState, InviteResponse, WrittenEvent } from '../event-calendar';
import { OUTLOOK } from './graph-client';

/** An event as Graph gives it. */
export interface GraphEvent {
	readonly id: string;
	readonly [property: string]: unknown;
}

/** What is read of an event. */
export const STATE_PROPERTIES =
	'id,isCancelled,start,end,attendees,isOnlineMeeting,onlineMeetingProvider,onlineMeeting';

export function readEvent(data: unknown): GraphEvent {
	const id = getIn(data, 'id');
	if (typeof id !== 'string' || id === '') throw answeredOddly(OUTLOOK);
	return data as GraphEvent;
}

export function toWritten(calendarId: string, event: GraphEvent): WrittenEvent {
	const etag = event['@odata.etag'];
	return {
		calendarId,
		eventId: event.id,
		etag: typeof etag === 'string' ? etag : null,
		videoLink: joinUrlOf(event),
	};
}

export function toState(calendarId: string, event: GraphEvent): EventState {
	return {
		...toWritten(calendarId, event),
		isCancelled: event['isCancelled'] === true,
		start: readTime(event['start']),
		end: readTime(event['end']),
		responses: readResponses(event['attendees']),
	};
}

export function joinUrlOf(event: GraphEvent): string | null {
	const url = getIn(event, 'onlineMeeting', 'joinUrl');
	return typeof url === 'string' && url !== '' ? url : null;
}

/** "2026-11-24T14:00:00.0000000" of the zone UTC, in which all times are asked for. */
function readTime(value: unknown): Instant {
	const [dateTime, timeZone] = [getIn(value, 'dateTime'), getIn(value, 'timeZone')];
	const text = typeof dateTime === 'string' ? dateTime.slice(0, 19) : '';
	const instant = Date.parse(`${text}Z`);
	if (timeZone !== 'UTC' || Number.isNaN(instant)) throw answeredOddly(OUTLOOK);
	return new Date(instant).toISOString();
}

function readResponses(attendees: unknown): EventState['responses'] {
	if (!Array.isArray(attendees)) return [];
	return attendees.flatMap((attendee: unknown) => {
		const email = getIn(attendee, 'emailAddress', 'address');
		if (typeof email !== 'string' || email === '') return [];
		return [{ email, response: readResponse(getIn(attendee, 'status', 'response')) }];
	});
}

function readResponse(response: unknown): InviteResponse {
	switch (response) {
		case 'accepted':
		case 'organizer':
			return 'accepted';
		case 'tentativelyAccepted':
			return 'tentative';
		case 'declined':
			return 'declined';
		default:
			return 'none';
	}
}
