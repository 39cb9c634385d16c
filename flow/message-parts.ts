import type { Transports } from '../adapters/channels/transport';
import { requireBooking } from '../adapters/store/bookings';
import { currentEvent } from '../adapters/store/calendar-events';
import type { CalendarEvent } from '../adapters/store/calendar-events';
import { requireLead } from '../adapters/store/leads';
import { requireProposal } from '../adapters/store/proposals';
import { requireRep } from '../adapters/store/reps';
import type { Work } from '../adapters/store/work';
import { addressFor, conversationChannel } from '../domain/lead/address';
import { messageValues } from '../domain/messages/values';
import type {
	Audience,
	Booking,
	Channel,
	Instant,
	Lead,
	MessageChannel,
	Proposal,
	Rep,
} from '../domain/model';
import { manageLinkOf } from './manage-link';
import { readRepContext } from './rep-context';

/** Whom a message is for and what it is about. */
export interface MessageSubject {
	readonly leadId: string;
	readonly repId: string | null;
	readonly bookingId: string | null;
	readonly proposalId: string | null;
	readonly audience: Audience;
	/** An e-mail address that is told in place of the rep's. */
	readonly toAddress?: string;
	/** The start before the meeting was moved. */
	readonly previousStart?: Instant;
	/** null: where the conversation takes place. */
	readonly channel: Channel | null;
}

export interface MessageParts {
	readonly lead: Lead;
	readonly rep: Rep | null;
	readonly booking: Booking | null;
	readonly proposal: Proposal | null;
	/** The booking's event in a calendar outside. */
	readonly event: CalendarEvent | null;
}

export async function loadParts({ db }: Work, input: MessageSubject): Promise<MessageParts> {
	const lead = await requireLead(db, input.leadId);
	const booking = input.bookingId ? await requireBooking(db, input.bookingId) : null;
	const proposal = input.proposalId ? await requireProposal(db, input.proposalId) : null;
	const repId = input.repId ?? booking?.repId ?? proposal?.repId ?? null;
	return {
		lead,
		booking,
		proposal,
		rep: repId ? await requireRep(db, repId) : null,
		event: booking ? await currentEvent(db, booking.id) : null,
	};
}

export async function loadValues(work: Work, input: MessageSubject, parts: MessageParts) {
	const { audience, previousStart = null } = input;
	return messageValues({
		...parts,
		now: work.now,
		previousStart,
		videoLink: parts.event?.videoLink ?? null,
		isInvited: parts.event !== null && parts.lead.email !== null,
		...(audience === 'rep'
			? await readRepContext(work, parts)
			: { manageLink: parts.booking && (await manageLinkOf(work, parts.booking)) }),
	});
}

/** Where the message goes; null when there is no way. */
export function recipientOf(
	{ lead, rep }: MessageParts,
	input: MessageSubject,
	{ repNotices }: Pick<Transports, 'repNotices'>,
): { readonly channel: MessageChannel; readonly address: string } | null {
	if (input.audience === 'rep') {
		if (input.toAddress) return { channel: 'email', address: input.toAddress };
		if (!rep) return null;
		if (repNotices === 'email') return { channel: 'email', address: rep.email };
		return { channel: 'slack', address: repNotices.slackChannel };
	}
	const channel = input.channel ?? conversationChannel(lead);
	const address = channel && addressFor(lead, channel);
	return address ? { channel, address } : null;
}
