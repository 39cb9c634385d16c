import type { Audience, MessageChannel } from '../../domain/model';
import type { CalendarFileEntry } from '../calendar-file/write-calendar-file';

/** A message that is worded and allowed to go. */
export interface OutgoingMessage {
	readonly id: string;
	/** The template's name: "confirmation" ... */
	readonly kind: string;
	readonly audience: Audience;
	readonly channel: MessageChannel;
	/** An e-mail address, an E.164 number, the person's id on the channel, a Slack channel. */
	readonly address: string;
	readonly subject: string | null;
	readonly text: string;
	readonly html: string | null;
	readonly leadId: string;
	readonly bookingId: string | null;
	/** The lead's name, or the rep's. */
	readonly recipientName: string | null;
	/** What the placeholders of templates stand for, by name: for providers with templates of their own. */
	readonly values: Readonly<Record<string, string>>;
	/** The Message-ID of the e-mail that it answers. */
	readonly inReplyTo: string | null;
	/** The meeting for the recipient's calendar, where no calendar of the rep invites them. */
	readonly invite: MeetingInvite | null;
}

/** What a calendar part (RFC 5546) says. */
export interface MeetingInvite extends CalendarFileEntry {
	readonly method: 'REQUEST' | 'CANCEL';
	readonly organiser: { readonly name: string; readonly email: string };
	readonly attendee: { readonly name: string | null; readonly email: string };
}

export interface DeliveryResult {
	/** "handed_over": somebody else sends it and reports back. "unknown": it may have gone out. */
	readonly status: 'handed_over' | 'sent' | 'failed' | 'unknown';
	readonly providerId: string | null;
	/** What happened and what to do, in sentences for the ops person; null when all is well. */
	readonly reason: string | null;
	/** The provider says that the recipient has opted out. */
	readonly isOptedOut?: boolean;
}

/** A way to get a message to a person. It answers with a failed result, and throws on nothing but programming errors. */
export interface Transport {
	/** "twilio" ... */
	readonly name: string;
	/** Whether somebody else sends it: then it may be handed over again without harm. */
	readonly handsOver: boolean;
	/** `deadline` in epoch milliseconds: retries included. */
	deliver(message: OutgoingMessage, call: { readonly deadline: number }): Promise<DeliveryResult>;
	/**
	 * Asks the provider's log about a message of which nobody knows whether it went out: "failed" means that it did not,
	 * and may be sent. Missing where nobody can be asked. `since` in epoch milliseconds: when it was first sent.
	 */
	lookUp?(
		message: OutgoingMessage,
		call: { readonly deadline: number; readonly since: number },
	): Promise<DeliveryResult>;
}

/** Which way each message takes. */
export interface Transports {
	readonly byChannel: Readonly<Record<MessageChannel, Transport>>;
	/** Where reps are told: by e-mail, or in this Slack channel. */
	readonly repNotices: 'email' | { readonly slackChannel: string };
}
