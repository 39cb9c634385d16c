import type { EventAttendee, MeetingEvent } from './event-calendar';

export interface GuestList<Guest> {
	readonly staying: readonly Guest[];
	readonly joining: readonly EventAttendee[];
}

interface KnownGuests<Guest> {
	readonly existing: readonly Guest[];
	readonly emailOf: (guest: Guest) => string;
	/** Rooms, the owner of the calendar: not ours to take out. */
	readonly isFixed?: (guest: Guest) => boolean;
}

/**
 * Who comes to an event from now on: those who are there, without whom the meeting does not invite any more, and whom it
 * invites anew. Guests whom people have added stay. null when nothing changes.
 */
export function changeGuests<Guest>(
	{ attendees, uninvited }: Pick<MeetingEvent, 'attendees' | 'uninvited'>,
	{ existing, emailOf, isFixed = () => false }: KnownGuests<Guest>,
): GuestList<Guest> | null {
	const leaving = new Set(uninvited.map((email) => email.toLowerCase()));
	const lowered = (guest: Guest) => emailOf(guest).toLowerCase();
	const staying = existing.filter((guest) => isFixed(guest) || !leaving.has(lowered(guest)));
	const known = new Set(staying.map(lowered));
	const joining = attendees.filter(({ email }) => !known.has(email.toLowerCase()));
	if (!joining.length && staying.length === existing.length) return null;
	return { staying, joining };
}
