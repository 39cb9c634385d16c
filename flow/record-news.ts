import type { DeliveryNews } from '../adapters/inbound/inbound';
import { findMessageByProviderId } from '../adapters/store/messages';
import type { MessageStatus } from '../domain/model';
import type { FlowContext } from './context';
import { recordDelivery } from './record-delivery';

export interface RecordedNews {
	/** null when the message is none of the flow's. */
	readonly messageId: string | null;
	readonly messageStatus: MessageStatus | null;
}

/** News in the order in which it can come; it may arrive in any order, and twice. */
const ORDER: readonly MessageStatus[] = ['sending', 'handed_over', 'sent', 'failed', 'delivered'];

/** Writes down how a message of ours fares. What is older than what is known changes nothing. */
export async function recordNews(
	context: FlowContext,
	{ providerId, status, reason }: DeliveryNews,
): Promise<RecordedNews> {
	const known = await findMessageByProviderId(context.store.db, providerId);
	if (!known) return { messageId: null, messageStatus: null };
	const messageId = known.id;
	if (ORDER.indexOf(status) <= ORDER.indexOf(known.status)) {
		return { messageId, messageStatus: known.status };
	}
	const { message } = await recordDelivery(context, { messageId, status, providerId, reason });
	return { messageId, messageStatus: message.status };
}
