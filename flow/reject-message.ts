import { appendAudit } from '../adapters/store/audit';
import type { Rejection } from '../adapters/inbound/inbound';
import { addReviewOnce } from '../adapters/store/reviews';
import type { InboundSource } from '../domain/replies/inbound-message';
import type { FlowContext } from './context';

/**
 * Writes down that a request was refused, without a word of what it says. A signature that does not match may also mean
 * that the settings are wrong and every message is refused: that is put before a person, once while it waits.
 */
export async function rejectMessage(
	context: FlowContext,
	source: InboundSource,
	{ reason, explanation }: Rejection,
): Promise<void> {
	await context.store.transaction(context, async (work) => {
		await appendAudit(work, { type: 'message.rejected', data: { source, reason } });
		if (reason !== 'signature_wrong') return;
		await addReviewOnce(work, {
			kind: 'messages_rejected',
			leadId: null,
			bookingId: null,
			summary: `Messages are refused. ${explanation}`,
			whatToDo:
				'If replies by SMS or WhatsApp are missing, compare Public URL and the Auth Token in Receive Message with those in Twilio. Else somebody is trying to send forged messages, and nothing is to be done.',
		});
	});
}
