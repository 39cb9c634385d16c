import { ProviderError } from '../../provider-error';
import type { WrittenEvent } from '../event-calendar';
import type { CalendarAccess } from './calendar-access';
import { ask, eventPath } from './calendar-access';
import type { GraphEvent } from './graph-event';
import { joinUrlOf, readEvent, STATE_PROPERTIES, toWritten } from './graph-event';
import { acceptJson } from './replies';

const FIRST_PAUSE_MS = 400;
/** Left for the way back: the event is there, with or without its link. */
const RESERVE_MS = 500;

/**
 * The event with the link that Teams makes for it, which may take Teams some seconds: it is read again until the link is
 * there or the deadline is near.
 */
export async function withVideoLink(
	access: CalendarAccess,
	event: GraphEvent,
): Promise<WrittenEvent> {
	const until = { ...access, deadline: access.deadline - RESERVE_MS };
	const { clock, deadline } = until;
	let current = event;
	for (let pause = FIRST_PAUSE_MS; isComing(current); pause *= 2) {
		if (clock.now() + pause >= deadline) break;
		await clock.pause(pause);
		current = (await readAgain(until, event.id)) ?? current;
	}
	return toWritten(access.calendarId, current);
}

/** An account without Teams gets an event that is no online meeting, by a provider that is unknown. */
function isComing(event: GraphEvent): boolean {
	const hasNoTeams =
		event['isOnlineMeeting'] === false && event['onlineMeetingProvider'] === 'unknown';
	return joinUrlOf(event) === null && !hasNoTeams;
}

/** The event has been written: trouble with reading it takes nothing from that. */
async function readAgain(access: CalendarAccess, eventId: string): Promise<GraphEvent | null> {
	const path = `${eventPath(access, eventId)}?$select=${STATE_PROPERTIES}`;
	try {
		return readEvent(acceptJson(access, await ask(access, { method: 'GET', path })));
	} catch (error) {
		if (error instanceof ProviderError) return null;
		throw error;
	}
}
