import { ProviderError } from '../../provider-error';
import type { MeetingEvent, WrittenEvent } from '../event-calendar';
import type { CalendarAccess, Reply } from './calendar-access';
import { ask, DUPLICATE } from './calendar-access';
import { inKnownZone, TEAMS_MEETING, toGraphAttendee, toGraphEvent } from './event-body';
import { findByKey } from './find-event';
import { readEvent, toState, toWritten } from './graph-event';
import { OUTLOOK } from './graph-client';
import { acceptJson, refusal } from './replies';
import { updateEvent } from './update-event';
import { withVideoLink } from './video-link';

/**
 * Graph answers the same request with the same transactionId by the event that it made of the first; a different one is
 * turned down as a duplicate.
 */
export async function createEvent(
	access: CalendarAccess,
	event: MeetingEvent,
): Promise<WrittenEvent> {
	const reply = await inKnownZone(
		event,
		async (timezone) =>
			await ask(access, {
				method: 'POST',
				path: `${access.mailboxPath}/events`,
				body: newEvent(event, timezone),
			}),
	);
	if (isDuplicate(reply)) return await takeUp(access, event, reply);
	const created = readEvent(acceptJson(access, reply));
	if (event.wantsVideoLink) return await withVideoLink(access, created);
	return toWritten(access.calendarId, created);
}

function newEvent(event: MeetingEvent, timezone: string): object {
	return {
		...toGraphEvent(event, timezone),
		attendees: event.attendees.map(toGraphAttendee),
		...(event.location && { location: { displayName: event.location } }),
		...(event.wantsVideoLink && TEAMS_MEETING),
		transactionId: event.key,
	};
}

function isDuplicate({ status, code }: Reply): boolean {
	return status === 409 || (status === 400 && code === DUPLICATE);
}

/** Goes on with the event that the key has put in before, which is moved where the meeting has been moved since. */
async function takeUp(
	access: CalendarAccess,
	event: MeetingEvent,
	reply: Reply,
): Promise<WrittenEvent> {
	try {
		const known = await findByKey(access, event);
		if (!known) throw nowhere(access, reply);
		const { start, end } = toState(access.calendarId, known);
		const isMoved = start !== event.start || end !== event.end;
		if (isMoved) return await updateEvent(access, known.id, event);
		if (event.wantsVideoLink) return await withVideoLink(access, known);
		return toWritten(access.calendarId, known);
	} catch (error) {
		if (!(error instanceof ProviderError)) throw error;
		throw new ProviderError(error.problem, error.message, true);
	}
}

function nowhere(access: CalendarAccess, reply: Reply): ProviderError {
	return reply.code === DUPLICATE ? new ProviderError('conflict', NOWHERE) : refusal(access, reply);
}

const NOWHERE =
	`${OUTLOOK} has the event of this meeting already, but nowhere near its time. ` +
	'Find it in the calendar and move it to the time of the meeting, or put a new one in by hand.';
