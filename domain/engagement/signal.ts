import type { ContactInput } from '../lead/contact';
import type { Instant } from '../model';

/** What happened, as every source tells it to the flow. */
export interface Signal {
	/** A name of `DEFAULT_SIGNALS`, or one of the ops person's own. */
	readonly type: string;
	readonly at: Instant;
	/** Where it was seen: "email", "website", "linkedin", "calendar", "hubspot" ... */
	readonly source: string;
	/** The same key again is the same signal. */
	readonly key: string;
	/** Which page, link or content. */
	readonly detail: string | null;
	readonly who: SignalOwner;
}

/** Whose signal it is: the surest that is given decides. */
export interface SignalOwner {
	readonly leadId: string | null;
	/** The message that was opened or clicked. */
	readonly messageId: string | null;
	readonly bookingId: string | null;
	/** The start of the meeting that a calendar tells of, where its booking is not named. */
	readonly meetingStart: Instant | null;
	readonly contact: ContactInput | null;
}

/** Something that came in and is no signal, with the reason in a sentence. */
export interface RefusedSignal {
	readonly type: string | null;
	readonly refused: string;
}
