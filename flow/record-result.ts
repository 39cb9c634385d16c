import type { DeliveryResult, Transport } from '../adapters/channels/transport';
import { appendAudit } from '../adapters/store/audit';
import { setMessageStatus } from '../adapters/store/messages';
import { recordOptOut } from '../adapters/store/opt-outs';
import { finishTouch } from '../adapters/store/touches';
import type { Work } from '../adapters/store/work';
import type { Message } from '../domain/model';
import { flagFailed, markReminded } from './record-delivery';
import { askWhetherItCame, settleWhetherItCame } from './uncertain-message';

export interface Delivered {
	readonly message: Message;
	readonly transport: Transport;
	readonly result: DeliveryResult;
	/** Whether nobody knew what came of an earlier try; a person was asked then. */
	readonly wasUncertain?: boolean;
}

/** What came of sending a message: for the log, the touch that it was, the opt-outs and the audit trail. */
export async function recordResult(
	work: Work,
	{ message, transport, result, wasUncertain = false }: Delivered,
): Promise<void> {
	const { status, providerId, reason } = result;
	if (status !== 'unknown') {
		await setMessageStatus(work, message.id, status, providerId ?? undefined);
	}
	if (message.touchId && status !== 'handed_over') {
		const outcome = status === 'sent' ? ('sent' as const) : ('failed' as const);
		await finishTouch(work, message.touchId, { status: outcome, reason });
		if (status === 'sent') await markReminded(work, message);
		if (status === 'failed') await flagFailed(work, message, reason);
	}
	const { leadId, bookingId, channel, address } = message;
	if (result.isOptedOut && channel !== 'slack') {
		await recordOptOut(work, { channel, address, leadId, source: 'carrier', keyword: null });
	}
	if (status === 'unknown' && !transport.handsOver && !wasUncertain) {
		await askWhetherItCame(work, message, reason);
	}
	if (status !== 'unknown' && wasUncertain) await settleWhetherItCame(work, message);
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
