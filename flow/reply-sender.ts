import { findLeadByAddress, requireLead, saveLead } from '../adapters/store/leads';
import type { Work } from '../adapters/store/work';
import { addressFor } from '../domain/lead/address';
import { readSenderAddress } from '../domain/lead/sender-address';
import type { Channel, Lead } from '../domain/model';

const ADDRESS_FIELD = {
	email: 'email',
	sms: 'phone',
	whatsapp: 'phone',
	linkedin: 'channelId',
} as const satisfies Record<Channel, keyof Lead>;

export interface SenderInput {
	readonly channel: Channel;
	/** The sender's e-mail address, phone number or id on the channel. */
	readonly from: string;
	/** The lead, when the caller knows; else the sender's address tells. */
	readonly leadId: string | null;
}

export interface Sender {
	readonly lead: Lead;
	/** In the form in which leads keep it. */
	readonly address: string;
}

/** Whose reply it is: the lead that the caller knows, else the one with that address, else a new one. */
export async function resolveSender(work: Work, input: SenderInput): Promise<Sender> {
	const { channel, leadId } = input;
	if (leadId) {
		const lead = await requireLead(work.db, leadId);
		const address = input.from.trim()
			? readSenderAddress(channel, input.from)
			: addressFor(lead, channel);
		return { lead, address: address ?? '' };
	}
	const address = readSenderAddress(channel, input.from);
	const known = await findLeadByAddress(work.db, address);
	if (known) return { lead: known, address };
	const contact = { [ADDRESS_FIELD[channel]]: address, channel, source: 'reply' };
	return { lead: (await saveLead(work, contact)).lead, address };
}
