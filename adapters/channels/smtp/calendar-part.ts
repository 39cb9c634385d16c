import { oneLine, removeControlCharacters } from '../../../domain/lead/clean-text';
import type { MeetingInvite } from '../transport';

/** A meeting as the recipient's calendar reads it (RFC 5545, 5546). `now` in epoch milliseconds. */
export async function writeCalendarPart(invite: MeetingInvite, now: number): Promise<string> {
	const {
		default: ical,
		ICalAttendeeStatus,
		ICalCalendarMethod,
		ICalEventStatus,
	} = await import('ical-generator');
	const { method, organiser, attendee } = invite;
	const isRequest = method === 'REQUEST';
	const calendar = ical({
		prodId: { company: 'Booking Flow', product: 'Booking Flow for n8n', language: 'EN' },
		method: ICalCalendarMethod[method],
	});
	const event = calendar.createEvent({
		id: oneLine(invite.uid),
		sequence: invite.sequence,
		stamp: new Date(now),
		start: new Date(invite.start),
		end: new Date(invite.end),
		summary: oneLine(invite.title),
		description: removeControlCharacters(invite.description) || null,
		location: oneLine(invite.location),
		status: isRequest ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
		organizer: { name: nameOf(organiser), email: organiser.email },
	});
	event.createAttendee({
		name: nameOf(attendee),
		email: attendee.email,
		rsvp: isRequest,
		...(isRequest ? { status: ICalAttendeeStatus.NEEDSACTION } : {}),
	});
	return `${calendar.toString()}\r\n`;
}

interface Person {
	readonly name: string | null;
	readonly email: string;
}

/** Stands between quotes, where the format can neither escape a quote nor a backslash. */
function nameOf({ name, email }: Person): string {
	return oneLine(name ?? '').replace(/["\\]/g, "'") || email;
}
