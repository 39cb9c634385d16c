import type { Bounce } from '../adapters/inbound/inbound';
import { appendAudit } from '../adapters/store/audit';
import { once } from '../adapters/store/idempotency';
import { findLeadByAddress } from '../adapters/store/leads';
import { addReviewOnce } from '../adapters/store/reviews';
import type { Work } from '../adapters/store/work';
import type { Lead } from '../domain/model';
import type { FlowContext } from './context';

export interface RecordedBounce {
	/** The lead's, else the likeliest one. */
	readonly bouncedAddress: string | null;
	readonly leadId: string | null;
}

/**
 * Writes down that an e-mail of ours did not arrive. Where it was for a lead, a person is asked to find another way, once
 * while that waits. The same news again does nothing.
 */
export async function recordBounce(
	context: FlowContext,
	{ messageId, addresses }: Bounce,
): Promise<RecordedBounce> {
	return await context.store.transaction(context, async (work) => {
		const { result } = await once(work, 'bounce', messageId, async () => {
			const lead = await findFirst(work, addresses);
			const bouncedAddress = lead?.email ?? addresses[0] ?? null;
			const leadId = lead?.id ?? null;
			await appendAudit(work, { type: 'message.bounced', leadId, data: { bouncedAddress } });
			if (lead) await askPerson(work, lead);
			return { bouncedAddress, leadId };
		});
		return result;
	});
}

async function findFirst(work: Work, addresses: readonly string[]): Promise<Lead | null> {
	for (const address of addresses) {
		const lead = await findLeadByAddress(work.db, address);
		if (lead) return lead;
	}
	return null;
}

async function askPerson(work: Work, lead: Lead): Promise<void> {
	await addReviewOnce(work, {
		kind: 'email_bounced',
		leadId: lead.id,
		bookingId: null,
		summary: `E-mail to ${lead.name ?? 'a lead'} does not arrive: ${lead.email ?? ''} was refused.`,
		whatToDo: 'Check the address, or reach the lead another way.',
	});
}
