import { findLeadByAddress, requireLead, saveLead } from '../adapters/store/leads';
import type { Work } from '../adapters/store/work';
import { BookingFlowError } from '../domain/error';
import { addressFor } from '../domain/lead/address';
import { readContact } from '../domain/lead/contact';
import { parseEmail } from '../domain/lead/email';
import { parsePhone } from '../domain/lead/phone';
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
		const address = input.from.trim() ? readSender(input) : addressFor(lead, channel);
		return { lead, address: address ?? '' };
	}
	const address = readSender(input);
	const known = await findLeadByAddress(work.db, address);
	if (known) return { lead: known, address };
	const contact = { [ADDRESS_FIELD[channel]]: address, channel, source: 'reply' };
	return { lead: (await saveLead(work, contact)).lead, address };
}

function readSender({ channel, from }: SenderInput): string {
	if (!from.trim()) {
		throw new BookingFlowError(
			'input-missing',
			'From is empty.',
			'Give the address of the sender, or set Lead ID under Options: it tells whose reply this is.',
		);
	}
	if (channel === 'email') return parseEmail(from, 'From');
	if (channel === 'linkedin') return readContact({ channelId: from }).channelId ?? '';
	return parsePhone(from.replace(/^whatsapp:/, ''), { field: 'From' });
}
