import { findLeadByAddress, saveLead } from '../adapters/store/leads';
import type { InboundMessage } from '../domain/replies/inbound-message';
import { sharpenTimezone } from '../domain/timezone/sharpen-timezone';
import type { FlowContext } from './context';

/**
 * Learns from the clock in an e-mail of a lead who is known already. Only an unsure zone is touched, and only by a surer
 * one. What a machine wrote tells of the machine.
 */
export async function learnTimezone(
	context: FlowContext,
	{ from, channel, emailDate, isAutomatic }: InboundMessage,
): Promise<void> {
	if (channel !== 'email' || !emailDate || isAutomatic) return;
	await context.store.transaction(context, async (work) => {
		const lead = await findLeadByAddress(work.db, from);
		const guess = lead && sharpenTimezone(lead, emailDate);
		if (!guess) return;
		await saveLead(work, {
			email: from,
			timezone: guess.timezone,
			timezoneSource: guess.source,
			timezoneConfidence: guess.confidence,
		});
	});
}
