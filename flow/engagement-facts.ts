import { findActiveBooking, findLatestBooking } from '../adapters/store/bookings';
import { isOptedOut } from '../adapters/store/opt-outs';
import { findProposal } from '../adapters/store/proposals';
import type { Db } from '../adapters/store/work';
import type { IntentFacts } from '../domain/engagement/intent';
import { whyNoOutreach } from '../domain/engagement/outreach';
import type { NoOutreach } from '../domain/engagement/outreach';
import { addressFor, conversationChannel } from '../domain/lead/address';
import type { Lead } from '../domain/model';

/** Why the lead must not be written to unasked; null: they may. */
export async function readOutreachBar(db: Db, lead: Lead): Promise<NoOutreach | null> {
	const channel = conversationChannel(lead);
	const address = channel && addressFor(lead, channel);
	return whyNoOutreach({
		optedOut: Boolean(channel && address && (await isOptedOut(db, channel, address))),
		hasMeeting: (await findActiveBooking(db, lead.id)) !== null,
		stage: lead.stage,
	});
}

/** How the lead dealt with the last meeting. */
export async function readIntentHistory(
	db: Db,
	leadId: string,
): Promise<Pick<IntentFacts, 'reschedules' | 'chosenAfterMinutes'>> {
	const booking = await findLatestBooking(db, leadId);
	if (!booking) return { reschedules: 0, chosenAfterMinutes: null };
	const { reschedules, createdAt, proposalId } = booking;
	const proposal = proposalId && !reschedules ? await findProposal(db, proposalId) : null;
	const chosenAfterMinutes = proposal
		? (Date.parse(createdAt) - Date.parse(proposal.createdAt)) / 60_000
		: null;
	return { reschedules, chosenAfterMinutes };
}
