import type { Instant } from '../model';

/** What the visitor of the booking page sees. Times are instants: the page words them. */
export type PageView = OfferView | MeetingView | MoveView | CancelView | NoticeView;

/** How the visitor reads times. */
export interface Reader {
	readonly timezone: string;
	/** BCP 47: "en-US", "de-DE". */
	readonly locale: string;
}

/** What is said of a meeting, offered or booked. */
export interface MeetingFacts {
	readonly title: string;
	readonly durationMinutes: number;
	readonly repName: string;
	readonly repTimezone: string;
	/** A place or a web address; "" where it is not known. */
	readonly location: string;
	readonly agenda: string;
}

export interface TimeChoice {
	readonly start: Instant;
	/** What the form sends when it is chosen. */
	readonly value: string;
}

/** Times that were offered: one is to be booked by a button, and nothing is booked yet. */
export interface OfferView {
	readonly page: 'offer';
	readonly reader: Reader;
	readonly meeting: MeetingFacts;
	/** The time of the clicked link; null when somebody else has it, or it is over. */
	readonly chosen: TimeChoice | null;
	/** The other times that can be had. */
	readonly others: readonly TimeChoice[];
	/** When the meeting is now, when it is to be moved. */
	readonly movesFrom: Instant | null;
}

/** What has just been done, to be said above everything else. */
export type Done = 'booked' | 'moved' | 'cancelled';

/** A meeting as it stands. */
export interface MeetingView {
	readonly page: 'meeting';
	readonly reader: Reader;
	readonly meeting: MeetingFacts;
	readonly start: Instant;
	readonly state: 'booked' | 'cancelled' | 'over';
	readonly done: Done | null;
	/** Of the calendar entries; null where there is nothing to enter any more. */
	readonly calendar: { readonly file: string; readonly google: string } | null;
	/** Addresses of the pages that change it; null where that cannot be done any more. */
	readonly moveLink: string | null;
	readonly cancelLink: string | null;
}

/** Live times for another appointment. */
export interface MoveView {
	readonly page: 'move';
	readonly reader: Reader;
	readonly meeting: MeetingFacts;
	readonly start: Instant;
	/** In order. */
	readonly times: readonly TimeChoice[];
	/** Whether the time that was chosen before has gone meanwhile. */
	readonly isTaken: boolean;
	readonly backLink: string;
}

/** Asks before a meeting is called off. */
export interface CancelView {
	readonly page: 'cancel';
	readonly reader: Reader;
	readonly meeting: MeetingFacts;
	readonly start: Instant;
	readonly backLink: string;
	readonly moveLink: string;
}

/** There is nothing to see: the link is broken, out of date, or something went wrong. */
export interface NoticeView {
	readonly page: 'notice';
	readonly kind: 'invalid_link' | 'expired_link' | 'trouble';
}

/** What stands around every page. */
export interface PageFrame {
	/** Where forms are sent. */
	readonly action: string;
	/** Of the link that the visitor came with; every form carries it on. */
	readonly token: string;
	/** For the style sheet, as the content security policy allows it. */
	readonly nonce: string;
	/** The name of the company, "" for none. */
	readonly brand: string;
	/** "#1a7f5a". */
	readonly accentColour: string;
}
