import type { CancelReason, Channel, Instant } from '../model';
import type { ReplyLanguage } from './languages/language';

/** Everything a reply can want. */
export const REPLY_INTENTS = [
	'accept_slot',
	'propose_time',
	'interested',
	'confirm',
	'reschedule',
	'cancel',
	'not_now',
	'not_interested',
	'question',
	'opt_out',
	'opt_in',
	'out_of_office',
	'wrong_person',
	'ambiguous',
] as const;
export type ReplyIntent = (typeof REPLY_INTENTS)[number];

/** What the conversation is at when the reply comes in. */
export const REPLY_STAGES = ['proposal', 'booked', 'no_show', 'cold'] as const;
export type ReplyStage = (typeof REPLY_STAGES)[number];

/** Words that carriers act on by themselves. */
export const CARRIER_KEYWORDS = ['STOP', 'START', 'HELP'] as const;
export type CarrierKeyword = (typeof CARRIER_KEYWORDS)[number];

/** Half-open. */
export interface Interval {
	readonly start: Instant;
	readonly end: Instant;
}

export interface ReplyInput {
	readonly text: string;
	readonly channel: Channel;
	readonly stage: ReplyStage;
	readonly now: Instant;
	/** The zone of clock times without a zone: the prospect's. */
	readonly timezone: string;
	/** In the order in which they were offered. */
	readonly offered: readonly Interval[];
	readonly booking?: Interval | null;
	/** The lead was asked whether the booked time still suits, beside the offer of others: a plain yes keeps it. */
	readonly asksToKeep?: boolean;
	/** The sender has opted out earlier; a plain YES then opts in again. */
	readonly optedOut?: boolean;
	/** What the carrier took the message for, and acted on: Twilio's `OptOutType`. */
	readonly carrierKeyword?: CarrierKeyword | null;
	/** Whether CANCEL, which calls a booked meeting off, is an opt-out too for the sender's number. */
	readonly cancelOptsOut?: boolean;
	/** The message was written by a machine, as its headers say. */
	readonly isAutomatic?: boolean;
	/**
	 * BCP 47. Decides between 3/12 as the third of December and as the twelfth of March, and which language the message
	 * is in where its words do not tell.
	 */
	readonly locale?: string | null;
	/** The language of the message; null, or left out: told from its words. */
	readonly language?: ReplyLanguage | null;
}

export interface ProposedTime {
	readonly start: Instant;
	/** The zone the clock time was read in. */
	readonly timezone: string;
	/** What the reply left open: "date", "am/pm", "timezone", "daylight saving". */
	readonly assumed: readonly string[];
}

/** Whom to turn to instead, as written in the reply. */
export interface NewContact {
	readonly name: string | null;
	readonly email: string | null;
	readonly phone: string | null;
}

/** A wish for any time from `from` up to `to`; null is open-ended. With `excluded` no time of it will do. */
export interface TimeWindow {
	readonly from: Instant | null;
	readonly to: Instant | null;
	readonly excluded?: boolean;
}

export interface ReplyReading {
	readonly intent: ReplyIntent;
	/** 0 to 1. */
	readonly confidence: number;
	/** The language the message was read in; null where neither its words nor the locale tell. */
	readonly language: ReplyLanguage | null;
	/** Index into `offered`, from 0; only with `accept_slot`. */
	readonly slotIndex: number | null;
	readonly proposedTimes: readonly ProposedTime[];
	readonly constraints: readonly TimeWindow[];
	readonly reason: CancelReason | null;
	/** ISO date: when an absent person is back, or when to write again. */
	readonly returnDate: string | null;
	/** With `wrong_person`: who is the right one, where the reply says. */
	readonly newContact: NewContact | null;
	/** Nothing more may go to the sender: so with `opt_out`, and with a `cancel` by a word that opts out too. */
	readonly optsOut: boolean;
	/** Which rule or words decided. */
	readonly explanation: string;
}

/** What one recogniser makes of a reply. Parts left out are empty in the reading. */
export interface Candidate {
	readonly intent: ReplyIntent;
	readonly confidence: number;
	readonly why: string;
	readonly slotIndex?: number;
	readonly proposedTimes?: readonly ProposedTime[];
	readonly constraints?: readonly TimeWindow[];
	readonly reason?: CancelReason | null;
	readonly returnDate?: string | null;
	readonly optsOut?: boolean;
	readonly newContact?: NewContact | null;
}
