import { toHtml } from '../../../domain/messages/html';
import type { Instant } from '../../../domain/model';
import { toInstant, toLocalTimes } from '../../../domain/timezone/local-time';
import type { EventAttendee, MeetingEvent } from '../event-calendar';
import type { Reply } from './calendar-access';

/** What both a new event and a changed one say, beside who comes. */
export function toGraphEvent(event: MeetingEvent, timezone: string) {
	return {
		subject: event.title,
		body: { contentType: 'html', content: toHtml(event.description) },
		start: toGraphTime(event.start, timezone),
		end: toGraphTime(event.end, timezone),
		// An accepted other time would move the meeting past the flow.
		allowNewTimeProposals: false,
		responseRequested: true,
	};
}

export function toGraphAttendee({ email, name }: EventAttendee) {
	return {
		type: 'required',
		emailAddress: { address: email, ...(name !== null && { name }) },
	};
}

/** Once set, it cannot be unset. */
export const TEAMS_MEETING = {
	isOnlineMeeting: true,
	onlineMeetingProvider: 'teamsForBusiness',
} as const;

/**
 * Writes in the rep's zone, which invitations name ("When: ..."), or in UTC where Exchange does not know that zone: it
 * takes most IANA names, and which ones depends on the server of the mailbox.
 */
export async function inKnownZone(
	{ timezone }: MeetingEvent,
	write: (timezone: string) => Promise<Reply>,
): Promise<Reply> {
	const reply = await write(timezone);
	return isZoneRefused(reply) && timezone !== 'UTC' ? await write('UTC') : reply;
}

/** Some zones are only called a property that is not valid: microsoftgraph/microsoft-graph-docs-contrib#1609. */
function isZoneRefused({ status, code }: Reply): boolean {
	if (status !== 400) return false;
	return code === 'TimeZoneNotSupportedException' || code === 'ErrorPropertyValidationFailure';
}

/** A local time that comes twice when clocks go back would leave open which of both is meant. */
function toGraphTime(instant: Instant, timezone: string) {
	const time = Date.parse(instant);
	const [local = time] = toLocalTimes([time], timezone);
	const isOnce = toInstant(local, timezone, 'earliest') === toInstant(local, timezone, 'latest');
	return isOnce
		? { dateTime: toText(local), timeZone: timezone }
		: { dateTime: toText(time), timeZone: 'UTC' };
}

function toText(time: number): string {
	return new Date(time).toISOString().slice(0, 19);
}
