import { requireBooking } from '../adapters/store/bookings';
import { requireLead } from '../adapters/store/leads';
import { listMessages } from '../adapters/store/messages';
import { requireProposal } from '../adapters/store/proposals';
import { requireRep } from '../adapters/store/reps';
import type { Work } from '../adapters/store/work';
import { addressFor, conversationChannel } from '../domain/lead/address';
import { messageValues } from '../domain/messages/values';
import type { Audience, Booking, Channel, Instant, Lead, Proposal, Rep } from '../domain/model';

/** Whom a message is for and what it is about. */
export interface MessageSubject {
	readonly leadId: string;
	readonly repId: string | null;
	readonly bookingId: string | null;
	readonly proposalId: string | null;
	readonly audience: Audience;
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
}

export async function loadParts({ db }: Work, input: MessageSubject): Promise<MessageParts> {
	const lead = await requireLead(db, input.leadId);
	const booking = input.bookingId ? await requireBooking(db, input.bookingId) : null;
	const proposal = input.proposalId ? await requireProposal(db, input.proposalId) : null;
	const repId = input.repId ?? booking?.repId ?? proposal?.repId ?? null;
	return { lead, booking, proposal, rep: repId ? await requireRep(db, repId) : null };
}

export async function loadValues({ db, now }: Work, input: MessageSubject, parts: MessageParts) {
	const { audience, previousStart = null } = input;
	const history = audience === 'rep' ? await listMessages(db, parts.lead.id) : [];
	return messageValues({
		...parts,
		now,
		previousStart,
		history: history.filter((message) => message.audience === 'lead'),
	});
}

/** Where the message goes; null when there is no way. */
export function recipientOf({ lead, rep }: MessageParts, input: MessageSubject) {
	if (input.audience === 'rep') {
		return rep ? { channel: 'email' as const, address: rep.email } : null;
	}
	const channel = input.channel ?? conversationChannel(lead);
	const address = channel && addressFor(lead, channel);
	return address ? { channel, address } : null;
}
