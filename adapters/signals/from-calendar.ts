import { readInstant } from '../../domain/booking/read-instant';
import type { InviteSignal } from '../../domain/engagement/signal-rules';
import { BookingFlowError } from '../../domain/error';
import type { Instant } from '../../domain/model';
import { findWindowsTimezone } from '../../domain/timezone/windows-timezones';
import { isTimezone } from '../../domain/timezone/zone';
import type { Raw } from './raw';
import { bodyOf, entriesOf, isRaw, part, textIn } from './raw';
import { readEach, refuse } from './read-each';
import type { ReadSignal } from './read-each';
import { minuteOf } from './signal-times';

/** The words of Google, then those of Microsoft Graph. */
const ANSWERS: Readonly<Record<string, InviteSignal>> = {
	accepted: 'invite_accepted',
	declined: 'invite_declined',
	tentative: 'invite_tentative',
	needsAction: 'invite_pending',
	tentativelyAccepted: 'invite_tentative',
	none: 'invite_pending',
	notResponded: 'invite_pending',
};

/** Graph's way to say never. */
const LONG_AGO = '1970-01-01';

/** What the people invited to an event of Google Calendar or Microsoft Graph have answered: a signal for each. */
export function signalsFromCalendar(data: unknown, receivedAt: Instant): readonly ReadSignal[] {
	const events = entriesOf(bodyOf(data), ['items', 'value']);
	return readEach(events, (event) => readEvent(event, receivedAt));
}

function readEvent(event: Raw, receivedAt: Instant): ReadSignal | readonly ReadSignal[] {
	if (event['status'] === 'cancelled' || event['isCancelled'] === true) {
		return refuse('The event is cancelled.');
	}
	const eventId = textIn(event, 'id', 'iCalUID', 'iCalUId');
	const attendees = event['attendees'];
	if (!eventId || !Array.isArray(attendees)) return refuse('It is no event with attendees.');
	const bookingId = textIn(part(part(event, 'extendedProperties'), 'private'), 'bookingId');
	const meetingStart = startOf(part(event, 'start'));
	if (!bookingId && !meetingStart) return refuse('The event has no time to tell the meeting by.');
	const guests = attendees.filter(isRaw).filter(isGuest);
	if (!guests.length) return refuse('Nobody but the host is invited.');
	const about = { eventId, bookingId, meetingStart, changedAt: changeTime(event) };
	return guests.map((guest) => readGuest(guest, about, receivedAt));
}

interface AboutEvent {
	readonly eventId: string;
	readonly bookingId: string | null;
	readonly meetingStart: Instant | null;
	readonly changedAt: Instant | null;
}

function readGuest(
	guest: Raw,
	{ eventId, bookingId, meetingStart, changedAt }: AboutEvent,
	receivedAt: Instant,
): ReadSignal {
	const email = textIn(guest, 'email') ?? textIn(part(guest, 'emailAddress'), 'address');
	const status = part(guest, 'status');
	const answer = textIn(guest, 'responseStatus') ?? textIn(status, 'response') ?? 'none';
	const type = ANSWERS[answer];
	if (!email) return refuse('An attendee has no e-mail address.', type);
	if (!type) return refuse(`"${answer}" is no answer to an invite.`, answer);
	const answeredAt = instantIn(status, 'time') ?? changedAt;
	return {
		type,
		at: answeredAt ?? receivedAt,
		source: 'calendar',
		key: ['calendar', eventId, email.toLowerCase(), type, answeredAt ?? minuteOf(receivedAt)].join(
			'|',
		),
		detail: null,
		who: { leadId: null, messageId: null, bookingId, meetingStart, contact: { email } },
	};
}

function isGuest(attendee: Raw): boolean {
	const isHost = attendee['self'] === true || attendee['organizer'] === true;
	const isRoom = attendee['resource'] === true || attendee['type'] === 'resource';
	return !isHost && !isRoom && part(attendee, 'status')['response'] !== 'organizer';
}

function changeTime(event: Raw): Instant | null {
	return instantIn(event, 'updated') ?? instantIn(event, 'lastModifiedDateTime');
}

function startOf(start: Raw): Instant | null {
	const zone = textIn(start, 'timeZone') ?? 'UTC';
	const timezone = isTimezone(zone) ? zone : (findWindowsTimezone(zone) ?? 'UTC');
	return instantIn(start, 'dateTime', timezone);
}

function instantIn(raw: Raw, field: string, timezone = 'UTC'): Instant | null {
	if (!textIn(raw, field)) return null;
	try {
		const instant = readInstant(raw[field], field, timezone);
		return instant > LONG_AGO ? instant : null;
	} catch (error) {
		if (error instanceof BookingFlowError) return null;
		throw error;
	}
}
