import { mergePatch } from './merge-patch';
import type { EventTime } from './event-times';

export type ResponseStatus = 'needsAction' | 'accepted' | 'tentative' | 'declined';

export interface GoogleAttendee {
	readonly email: string;
	readonly displayName?: string;
	readonly responseStatus?: ResponseStatus;
	readonly [other: string]: unknown;
}

/** As Google has it stored. Events that come again are stored as they are, and never come again. */
export interface GoogleEvent {
	readonly id: string;
	readonly etag: string;
	readonly status: 'confirmed' | 'tentative' | 'cancelled';
	readonly created: string;
	readonly updated: string;
	readonly sequence: number;
	readonly start: EventTime;
	readonly end: EventTime;
	readonly summary?: string;
	readonly description?: string;
	readonly location?: string;
	readonly transparency?: string;
	readonly attendees?: readonly GoogleAttendee[];
	readonly conferenceData?: ConferenceData;
	readonly hangoutLink?: string;
	readonly extendedProperties?: object;
	readonly organizer?: object;
	readonly kind?: string;
	readonly iCalUID?: string;
	readonly htmlLink?: string;
}

export interface ConferenceData {
	readonly createRequest?: {
		readonly requestId: string;
		readonly status?: { readonly statusCode: 'pending' | 'success' | 'failure' };
	};
	readonly entryPoints?: readonly { readonly entryPointType: string; readonly uri: string }[];
	readonly [other: string]: unknown;
}

/** Who was told what of an event. */
export interface Mail {
	readonly to: string;
	readonly about: 'invitation' | 'update' | 'cancellation';
	readonly eventId: string;
}

/** The events of all calendars, with what people do to them. Ids stay taken for ever. */
export interface EventBook {
	readonly mails: readonly Mail[];
	/** Ids of calendars that the account may see and not change. */
	readonly readOnly: Set<string>;
	/** Cancelled ones too, in the order they were made. */
	eventsOf(calendarId: string): readonly GoogleEvent[];
	/** The only event with this id in all calendars. */
	event(eventId: string): GoogleEvent;
	zoneOf(calendarId: string): string;
	setZone(calendarId: string, zone: string): void;

	/** What people do. */
	respond(eventId: string, email: string, response: ResponseStatus): void;
	move(eventId: string, start: EventTime, end: EventTime): void;
	/** Anything else, as a PATCH would. */
	edit(eventId: string, changes: object): void;
	deleteByPerson(eventId: string): void;

	/** What Google does now and then. */
	expireTokens(): void;
	/** No answer holds more events than this. */
	limitPages(size: number): void;
	/** From now on a new video meeting is not ready for this many readings of its event. */
	keepMeetPending(readings: number): void;
	/** From now on no video meeting can be made. */
	failMeet(): void;
	/** A cancelled event loses its texts, times and people. */
	forgetDetails(eventId: string): void;
	/** A cancelled event disappears. */
	forget(eventId: string): void;

	/** For the operations. */
	readonly meet: VideoMeetings;
	readonly pageSize: number;
	/** Rises with each change of any event. */
	readonly changeNumber: number;
	/** Sync tokens from before this change do not count any more. */
	readonly oldestChange: number;
	changedSince(calendarId: string, changeNumber: number): readonly GoogleEvent[];
	put(calendarId: string, event: Omit<GoogleEvent, 'etag' | 'updated'>): GoogleEvent;
	send(mails: readonly Mail[]): void;
}

export interface VideoMeetings {
	pendingReadings: number;
	isFailing: boolean;
	/** How many more times an event is read before its video meeting is there. */
	readonly readingsLeft: Map<string, number>;
}

interface Entry {
	readonly calendarId: string;
	readonly changed: number;
	readonly event: GoogleEvent;
}

const USUAL_ZONE = 'Europe/Berlin';
const NO_TIME = { date: null, dateTime: null, timeZone: null };

export function openEventBook(): EventBook {
	const entries = new Map<string, Entry>();
	const zones = new Map<string, string>();
	const mails: Mail[] = [];
	const meet: VideoMeetings = { pendingReadings: 0, isFailing: false, readingsLeft: new Map() };
	let changeNumber = 0;
	let oldestChange = 0;
	let pageSize = Number.POSITIVE_INFINITY;

	const entriesOf = (calendarId: string) =>
		[...entries.values()].filter((entry) => entry.calendarId === calendarId);
	const entry = (eventId: string): Entry => {
		const found = [...entries.values()].filter(({ event }) => event.id === eventId);
		if (found.length !== 1) throw new Error(`There are ${found.length} events ${eventId}.`);
		return found[0] as Entry;
	};
	const put: EventBook['put'] = (calendarId, event) => {
		changeNumber += 1;
		const etag = `"${3_400_000_000 + changeNumber}"`;
		const stored = { ...event, etag, updated: new Date().toISOString() } as GoogleEvent;
		entries.set(`${calendarId}/${stored.id}`, { calendarId, changed: changeNumber, event: stored });
		return stored;
	};
	const edit: EventBook['edit'] = (eventId, changes) => {
		const { calendarId, event } = entry(eventId);
		put(calendarId, mergePatch(event, changes));
	};
	return {
		mails,
		meet,
		readOnly: new Set(),
		eventsOf: (calendarId) => entriesOf(calendarId).map(({ event }) => event),
		event: (eventId) => entry(eventId).event,
		zoneOf: (calendarId) => zones.get(calendarId) ?? USUAL_ZONE,
		setZone: (calendarId, zone) => void zones.set(calendarId, zone),

		respond: (eventId, email, responseStatus) => {
			const attendees = entry(eventId).event.attendees ?? [];
			if (!attendees.some((each) => each.email === email)) {
				throw new Error(`${email} is not invited to ${eventId}.`);
			}
			const answered = attendees.map((each) =>
				each.email === email ? { ...each, responseStatus } : each,
			);
			edit(eventId, { attendees: answered });
		},
		move: (eventId, start, end) =>
			edit(eventId, {
				start: { ...NO_TIME, ...start },
				end: { ...NO_TIME, ...end },
			}),
		edit,
		deleteByPerson: (eventId) => edit(eventId, { status: 'cancelled' }),

		expireTokens: () => {
			changeNumber += 1;
			oldestChange = changeNumber;
		},
		limitPages: (size) => {
			pageSize = size;
		},
		keepMeetPending: (readings) => {
			meet.pendingReadings = readings;
		},
		failMeet: () => {
			meet.isFailing = true;
		},
		forgetDetails: (eventId) => {
			const { calendarId, event } = entry(eventId);
			const { id, etag, status, sequence } = event;
			const bare = { id, etag, status, sequence } as GoogleEvent;
			entries.set(`${calendarId}/${id}`, { ...entry(eventId), event: bare });
		},
		forget: (eventId) => void entries.delete(`${entry(eventId).calendarId}/${eventId}`),

		get changeNumber() {
			return changeNumber;
		},
		get oldestChange() {
			return oldestChange;
		},
		get pageSize() {
			return pageSize;
		},
		changedSince: (calendarId, number) =>
			entriesOf(calendarId)
				.filter(({ changed }) => changed > number)
				.map(({ event }) => event),
		put,
		send: (more) => void mails.push(...more),
	};
}
