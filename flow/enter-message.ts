import type { Transport } from '../adapters/channels/transport';
import { insertMessage, rewriteMessage } from '../adapters/store/messages';
import type { NewMessage } from '../adapters/store/messages';
import type { Work } from '../adapters/store/work';
import type { Message, MessageStatus } from '../domain/model';

export interface Entered {
	readonly message: Message;
	readonly wasUncertain: boolean;
}

/**
 * The message in the log, ready to be sent: a new one, one that certainly did not go out before, or one that the
 * provider can be asked about.
 */
export async function enterMessage(
	work: Work,
	fresh: NewMessage,
	canAsk: boolean,
): Promise<Entered | { readonly suppressed: 'already_sent' | 'outcome_unknown' }> {
	const { message, duplicate } = await insertMessage(work, fresh);
	if (!duplicate) return { message, wasUncertain: false };
	if (message.status === 'sending') {
		const isThere = canAsk && message.channel === fresh.channel;
		return isThere ? { message, wasUncertain: true } : { suppressed: 'outcome_unknown' };
	}
	if (message.status !== 'queued' && message.status !== 'failed') {
		return { suppressed: 'already_sent' };
	}
	return { message: await rewriteMessage(work, message.id, fresh), wasUncertain: false };
}

/** What is only handed over may be handed over again; what is being sent may not. */
export function statusBefore({ handsOver }: Transport): MessageStatus {
	return handsOver ? 'queued' : 'sending';
}
