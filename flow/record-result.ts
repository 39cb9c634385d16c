import type { DeliveryResult, Transport } from '../adapters/channels/transport';
import { appendAudit } from '../adapters/store/audit';
import { setMessageStatus } from '../adapters/store/messages';
import { recordOptOut } from '../adapters/store/opt-outs';
import { addReview } from '../adapters/store/reviews';
import { finishTouch } from '../adapters/store/touches';
import type { Work } from '../adapters/store/work';
import type { Message } from '../domain/model';

export interface Delivered {
	readonly message: Message;
	readonly transport: Transport;
	readonly result: DeliveryResult;
}

/** What came of sending a message: for the log, the touch that it was, the opt-outs and the audit trail. */
export async function recordResult(
	work: Work,
	{ message, transport, result }: Delivered,
): Promise<void> {
	const { status, providerId, reason } = result;
	if (status !== 'unknown') {
		await setMessageStatus(work, message.id, status, providerId ?? undefined);
	}
	if (message.touchId && status !== 'handed_over') {
		const outcome = status === 'sent' ? ('sent' as const) : ('failed' as const);
		await finishTouch(work, message.touchId, { status: outcome, reason });
	}
	const { leadId, bookingId, channel, address } = message;
	if (result.isOptedOut && channel !== 'slack') {
		await recordOptOut(work, { channel, address, leadId, source: 'carrier', keyword: null });
	}
	if (status === 'unknown') await askWhetherItCame(work, message, reason);
	await appendAudit(work, {
		type: `message.${status}`,
		leadId,
		bookingId,
		data: {
			messageId: message.id,
			kind: message.kind,
			audience: message.audience,
			channel,
			transport: transport.name,
			touchId: message.touchId,
			reason,
		},
	});
}

/** Sending it again might reach the person twice, so a person decides. */
async function askWhetherItCame(work: Work, message: Message, reason: string | null) {
	await addReview(work, {
		kind: 'message_outcome_unknown',
		leadId: message.leadId,
		bookingId: message.bookingId,
		summary: `Nobody knows whether the ${message.kind} message to ${message.address} went out. ${reason ?? ''}`,
		whatToDo: 'Look for it at the provider. If it is not there, write to the person yourself.',
	});
}
