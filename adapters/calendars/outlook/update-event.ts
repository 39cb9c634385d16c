import { getIn } from '../../http/read-json';
import type { MeetingEvent, WrittenEvent } from '../event-calendar';
import { changeGuests } from '../guests';
import type { CalendarAccess } from './calendar-access';
import { ask, eventPath } from './calendar-access';
import { inKnownZone, TEAMS_MEETING, toGraphAttendee, toGraphEvent } from './event-body';
import type { GraphEvent } from './graph-event';
import { joinUrlOf, readEvent, toWritten } from './graph-event';
import { keepJoinBlock } from './join-block';
import { acceptJson } from './replies';
import { withVideoLink } from './video-link';

/** It is read first: what Exchange has put into its text must stay in it, and guests whom people have added. */
export async function updateEvent(
	access: CalendarAccess,
	eventId: string,
	event: MeetingEvent,
): Promise<WrittenEvent> {
	const path = eventPath(access, eventId);
	const before = await ask(access, {
		method: 'GET',
		path: `${path}?$select=id,body,attendees,isOnlineMeeting,onlineMeeting`,
	});
	const current = readEvent(acceptJson(access, before));
	const reply = await inKnownZone(
		event,
		async (timezone) =>
			await ask(access, { method: 'PATCH', path, body: changesTo(current, event, timezone) }),
	);
	const updated = readEvent(acceptJson(access, reply));
	if (event.wantsVideoLink) return await withVideoLink(access, updated);
	return toWritten(access.calendarId, updated);
}

function changesTo(current: GraphEvent, event: MeetingEvent, timezone: string): object {
	const { body, ...changes } = toGraphEvent(event, timezone);
	return {
		...changes,
		...changedAttendees(event, current['attendees']),
		...locationOf(event),
		...meetingPart(current, event, body),
	};
}

/** The whole list, which replaces the old one, when others are invited than before. */
function changedAttendees(event: MeetingEvent, existing: unknown) {
	const known: readonly unknown[] = Array.isArray(existing) ? existing : [];
	const emailOf = (attendee: unknown) => String(getIn(attendee, 'emailAddress', 'address'));
	const guests = changeGuests(event, { existing: known, emailOf });
	if (!guests) return {};
	return { attendees: [...guests.staying.map(asInvited), ...guests.joining.map(toGraphAttendee)] };
}

/** Without the answer, which only Exchange may write. */
function asInvited(attendee: unknown) {
	return { type: getIn(attendee, 'type'), emailAddress: getIn(attendee, 'emailAddress') };
}

/** Of a video meeting without a location of its own, Exchange names the place. */
function locationOf({ location, wantsVideoLink }: MeetingEvent) {
	return wantsVideoLink && location === '' ? {} : { location: { displayName: location } };
}

function meetingPart(
	current: GraphEvent,
	{ wantsVideoLink }: MeetingEvent,
	body: { readonly contentType: string; readonly content: string },
) {
	const isOnline = current['isOnlineMeeting'] === true || joinUrlOf(current) !== null;
	if (!isOnline) return { body, ...(wantsVideoLink && TEAMS_MEETING) };
	const content = keepJoinBlock(body.content, String(getIn(current, 'body', 'content')));
	// An old text is better than no meeting.
	return content === null ? {} : { body: { ...body, content } };
}
