import type { Instant } from '../../domain/model';

/** What the event of a meeting says. */
export interface MeetingEvent {
	/** Tells this event from all others, 1 to 64 of a-z and 0-9: whoever creates it twice with one key has one event. */
	readonly key: string;
	readonly title: string;
	readonly description: string;
	/** "" where it is not known, or comes with the video link. */
	readonly location: string;
	readonly start: Instant;
	readonly end: Instant;
	/** The rep's zone, which the calendar shows the event in. */
	readonly timezone: string;
	/** Who is invited beside the owner of the calendar, each once. */
	readonly attendees: readonly EventAttendee[];
	/** E-mail addresses invited before that are not to come any more. Whoever else is there was added by people. */
	readonly uninvited: readonly string[];
	/** Whether the calendar is to make a video meeting for it: Google Meet, Teams. */
	readonly wantsVideoLink: boolean;
}

export interface EventAttendee {
	readonly email: string;
	readonly name: string | null;
}

/** "accepted" and its like as the invited person answered. */
export type InviteResponse = 'none' | 'accepted' | 'tentative' | 'declined';

/** Where an event is. */
export interface EventPlace {
	/** An e-mail address, or "primary": that of the connected account. */
	readonly calendarId: string;
	readonly eventId: string;
}

export interface WrittenEvent extends EventPlace {
	readonly etag: string | null;
	/** null when none was wanted, or the provider is still making it. */
	readonly videoLink: string | null;
}

/** An event as it stands in the calendar. */
export interface EventState extends WrittenEvent {
	readonly isCancelled: boolean;
	readonly start: Instant;
	readonly end: Instant;
	readonly responses: readonly { readonly email: string; readonly response: InviteResponse }[];
}

/** What every call to a provider is given. */
export interface Call {
	/** Epoch milliseconds at which it must have ended, retries included. */
	readonly deadline: number;
}

export interface ChangesQuery {
	readonly calendarId: string;
	/** What the last listing ended with; null for the first. */
	readonly cursor: string | null;
	/** The events of the flow in this calendar that are known to be there. */
	readonly eventIds: readonly string[];
	/** From when on events matter: meetings that are over are not looked at. */
	readonly from: Instant;
	readonly to: Instant;
}

export interface Changes {
	/** Among the events asked about, those that changed since the cursor; those that are gone count as cancelled. */
	readonly events: readonly EventState[];
	readonly cursor: string | null;
}

/** A calendar outside that events are written to. Every method throws a ProviderError when it cannot. */
export interface EventCalendar {
	readonly name: 'google' | 'outlook';
	/** As people know it: "Google Calendar". */
	readonly label: string;
	/** Puts the event in, or finds the one that the same key has put in before. Invitations go out. */
	create(event: MeetingEvent, calendarId: string, call: Call): Promise<WrittenEvent>;
	/** Makes the event say what it is to say now; the invited are told. Throws "not_found" when it is gone. */
	update(place: EventPlace, event: MeetingEvent, call: Call): Promise<WrittenEvent>;
	/** Takes the event out and tells the invited. One that is gone already is fine. */
	remove(place: EventPlace, call: Call): Promise<void>;
	/**
	 * The event that was created with a key, when the answer got lost: null when it never came to be or is gone. `event`
	 * is what was to be created.
	 */
	find(event: MeetingEvent, calendarId: string, call: Call): Promise<WrittenEvent | null>;
	/** null when it is gone. */
	read(place: EventPlace, call: Call): Promise<EventState | null>;
	listChanges(query: ChangesQuery, call: Call): Promise<Changes>;
}
