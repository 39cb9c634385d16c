import { createHash } from 'node:crypto';
import { escapeHtml } from '../../../domain/messages/escape-html';
import type { Instant } from '../../../domain/model';
import type { EventAttendee, MeetingEvent } from '../event-calendar';
import { changeGuests } from '../guests';
import type { GoogleEvent } from './event-requests';

type Attendee = NonNullable<GoogleEvent['attendees']>[number];
type Time = NonNullable<GoogleEvent['start']>;

/** The same for the same key, so that no event is made twice. Google's ids are of 0-9 and a-v, 5 and more of them. */
export function eventIdOf(key: string): string {
	return createHash('sha256').update(key).digest('hex');
}

export function toNewEvent(event: MeetingEvent): GoogleEvent {
	return {
		...toTexts(event),
		id: eventIdOf(event.key),
		start: toTime(event.start, event.timezone),
		end: toTime(event.end, event.timezone),
		attendees: event.attendees.map(toAttendee),
		...(event.wantsVideoLink ? askForMeet(event.key) : {}),
	};
}

/** What a PATCH changes. It replaces lists, merges parts, and leaves alone what it does not name. */
export function toChanges(event: MeetingEvent, existing: GoogleEvent): GoogleEvent {
	const attendees = changedAttendees(event, existing.attendees ?? []);
	return {
		...toTexts(event),
		start: { ...toTime(event.start, event.timezone), ...noDay(existing.start) },
		end: { ...toTime(event.end, event.timezone), ...noDay(existing.end) },
		...(attendees ? { attendees } : {}),
		...(event.wantsVideoLink && !hasConference(existing)
			? askForMeet(event.key + lettersOf(existing.etag))
			: {}),
	};
}

/** The same for an event that was deleted: everybody is invited anew. */
export function toRevival(event: MeetingEvent, cancelled: GoogleEvent): GoogleEvent {
	const attendees = event.attendees.map(toAttendee);
	return { ...toChanges(event, cancelled), status: 'confirmed', attendees };
}

function toTexts({ key, title, description, location }: MeetingEvent): GoogleEvent {
	return {
		summary: title,
		// Google shows it as HTML, and a line break as one.
		description: escapeHtml(description),
		location,
		extendedProperties: { private: { bookingFlowKey: key } },
	};
}

function toTime(instant: Instant, timeZone: string): Time {
	return { dateTime: instant, timeZone };
}

/** Where somebody has made it a matter of whole days, both kinds of time would stand there. */
function noDay(time: Time | undefined): Time {
	return time?.date ? { date: null } : {};
}

function toAttendee({ email, name }: EventAttendee): Attendee {
	return { email, ...(name ? { displayName: name } : {}) };
}

/**
 * The whole list when others are invited than before, with what those who stay have answered; else null, so that an
 * answer given at this moment is not overwritten.
 */
function changedAttendees(event: MeetingEvent, existing: readonly Attendee[]): Attendee[] | null {
	const emailOf = ({ email }: Attendee) => email ?? '';
	const guests = changeGuests(event, { existing, emailOf, isFixed });
	return guests && [...guests.staying, ...guests.joining.map(toAttendee)];
}

/** Rooms and the owner of the calendar are not ours to take out. */
function isFixed({ organizer, self, resource }: Attendee): boolean {
	return Boolean(organizer || self || resource);
}

/** Google ignores a request with the id of the last one. */
function askForMeet(requestId: string): GoogleEvent {
	const conferenceSolutionKey = { type: 'hangoutsMeet' };
	return { conferenceData: { createRequest: { requestId, conferenceSolutionKey } } };
}

function hasConference({ conferenceData, hangoutLink }: GoogleEvent): boolean {
	if (hangoutLink || conferenceData?.entryPoints?.length) return true;
	return conferenceData?.createRequest?.status?.statusCode === 'pending';
}

function lettersOf(etag: string | null | undefined): string {
	return (etag ?? '').replaceAll(/\W/g, '');
}
