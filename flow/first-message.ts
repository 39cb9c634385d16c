import { insertMessage } from '../adapters/store/messages';
import type { Work } from '../adapters/store/work';
import { addressFor, conversationChannel } from '../domain/lead/address';
import type { Lead } from '../domain/model';

export interface FirstMessage {
	/** How the lead was named: one who is known by id and says nothing has not written. */
	readonly lead: object;
	/** What the lead wrote in the form or the first message. */
	readonly message: string | null;
	readonly submissionId: string | null;
}

/** A form is a sign of life too: who has just filled it in may be answered at any hour. */
export async function recordFirstMessage(
	work: Work,
	lead: Lead,
	{ lead: known, message, submissionId }: FirstMessage,
): Promise<void> {
	const channel = conversationChannel(lead);
	if (!channel || ('id' in known && !message)) return;
	await insertMessage(work, {
		leadId: lead.id,
		bookingId: null,
		touchId: null,
		direction: 'in',
		audience: 'lead',
		channel,
		address: addressFor(lead, channel) ?? '',
		subject: null,
		text: message ?? 'Filled in the form.',
		status: 'received',
		kind: 'form',
		idempotencyKey: `form:${submissionId ?? work.newId('form')}`,
		providerId: submissionId,
	});
}
