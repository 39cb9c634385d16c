import type { GraphTime } from './graph-times';
import { toGraphTime } from './graph-times';

export type GraphResponse =
	'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';

export interface OutlookAttendee {
	readonly type: 'required' | 'optional' | 'resource';
	readonly emailAddress: { readonly address: string; readonly name: string };
	readonly status: { readonly response: GraphResponse; readonly time: string };
}

/** As Exchange has it stored, all times in UTC. */
export interface OutlookEvent {
	readonly id: string;
	readonly changeKey: string;
	readonly transactionId?: string;
	readonly subject: string;
	readonly body: { readonly contentType: 'html'; readonly content: string };
	readonly start: GraphTime;
	readonly end: GraphTime;
	readonly originalStartTimeZone: string;
	readonly originalEndTimeZone: string;
	readonly location: { readonly displayName: string };
	readonly attendees: readonly OutlookAttendee[];
	readonly isCancelled: boolean;
	readonly isOrganizer: boolean;
	readonly isOnlineMeeting: boolean;
	readonly onlineMeetingProvider: 'unknown' | 'teamsForBusiness';
	readonly onlineMeeting: { readonly joinUrl: string } | null;
	readonly showAs: 'free' | 'busy';
	readonly allowNewTimeProposals: boolean;
	readonly responseRequested: boolean;
}

/** What somebody who is invited gets. */
export interface OutlookMail {
	readonly to: string;
	readonly about: 'invitation' | 'update' | 'cancellation';
	readonly eventId: string;
	readonly comment: string;
}

/** The events of all mailboxes, with what people do to them. */
export interface OutlookBook {
	readonly mails: readonly OutlookMail[];
	/** Addresses of mailboxes that the account may see and not change. */
	readonly readOnly: Set<string>;
	/** Addresses of mailboxes whose owners have no Teams. */
	readonly withoutTeams: Set<string>;
	/** In the order they were made. */
	eventsOf(address: string): readonly OutlookEvent[];
	event(eventId: string): OutlookEvent;

	/** What people do. */
	add(address: string, event: Partial<OutlookEvent>): OutlookEvent;
	respond(eventId: string, email: string, response: GraphResponse): void;
	invite(eventId: string, guest: OutlookAttendee): void;
	/** ISO 8601 with an offset. */
	move(eventId: string, start: string, end: string): void;
	/** Deletes it without a word to anybody. */
	remove(eventId: string): void;

	/** What Microsoft does now and then. */
	/** From now on so many answers about a new Teams meeting come without its link, the one that made it included. */
	keepTeamsPending(answers: number): void;
	/** From now on a key that is known gets 409, whatever comes with it. */
	refuseKnownKeys(): void;

	/** For the operations. */
	readonly settings: { pendingAnswers: number; refusesKnownKeys: boolean };
	/** By event, how many more answers come without the link. */
	readonly answersLeft: Map<string, number>;
	/** By event, the request that made it. */
	readonly requests: Map<string, string>;
	put(address: string, event: OutlookEvent): OutlookEvent;
	send(mails: readonly OutlookMail[]): void;
}

export function openOutlookBook(): OutlookBook {
	const entries = new Map<string, { readonly address: string; readonly event: OutlookEvent }>();
	const mails: OutlookMail[] = [];
	const settings = { pendingAnswers: 0, refusesKnownKeys: false };
	let eventNumber = 0;
	let changeNumber = 0;

	const entry = (eventId: string) => {
		const found = entries.get(eventId);
		if (!found) throw new Error(`There is no event ${eventId}.`);
		return found;
	};
	const put: OutlookBook['put'] = (address, event) => {
		changeNumber += 1;
		const stored = { ...event, changeKey: `ck${changeNumber}` };
		entries.set(event.id, { address: address.toLowerCase(), event: stored });
		return stored;
	};
	const edit = (eventId: string, changes: Partial<OutlookEvent>) => {
		const { address, event } = entry(eventId);
		put(address, { ...event, ...changes });
	};
	return {
		mails,
		settings,
		answersLeft: new Map(),
		requests: new Map(),
		readOnly: new Set(),
		withoutTeams: new Set(),
		eventsOf: (address) =>
			[...entries.values()]
				.filter((each) => each.address === address.toLowerCase())
				.map(({ event }) => event),
		event: (eventId) => entry(eventId).event,

		add: (address, event) => {
			eventNumber += 1;
			// As Exchange's own, with characters that an address must not hold as they are.
			return put(address, { ...EMPTY, id: `AAMk/${eventNumber}+A=`, ...event });
		},
		respond: (eventId, email, response) => {
			const { attendees } = entry(eventId).event;
			if (!attendees.some((each) => each.emailAddress.address === email)) {
				throw new Error(`${email} is not invited to ${eventId}.`);
			}
			const status = { response, time: '2026-11-23T09:00:00Z' };
			edit(eventId, {
				attendees: attendees.map((each) =>
					each.emailAddress.address === email ? { ...each, status } : each,
				),
			});
		},
		invite: (eventId, guest) =>
			edit(eventId, { attendees: [...entry(eventId).event.attendees, guest] }),
		move: (eventId, start, end) =>
			edit(eventId, { start: toGraphTime(Date.parse(start)), end: toGraphTime(Date.parse(end)) }),
		remove: (eventId) => void entries.delete(entry(eventId).event.id),

		keepTeamsPending: (answers) => {
			settings.pendingAnswers = answers;
		},
		refuseKnownKeys: () => {
			settings.refusesKnownKeys = true;
		},

		put,
		send: (more) => void mails.push(...more),
	};
}

const EMPTY: Omit<OutlookEvent, 'id'> = {
	changeKey: '',
	subject: '',
	body: { contentType: 'html', content: '' },
	start: toGraphTime(0),
	end: toGraphTime(0),
	originalStartTimeZone: 'UTC',
	originalEndTimeZone: 'UTC',
	location: { displayName: '' },
	attendees: [],
	isCancelled: false,
	isOrganizer: true,
	isOnlineMeeting: false,
	onlineMeetingProvider: 'unknown',
	onlineMeeting: null,
	showAs: 'busy',
	allowNewTimeProposals: true,
	responseRequested: true,
};
