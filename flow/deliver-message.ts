import { outbox } from '../adapters/channels/outbox';
import type { Transport, Transports } from '../adapters/channels/transport';
import { appendAudit } from '../adapters/store/audit';
import { requireMessage, setMessageStatus } from '../adapters/store/messages';
import { finishTouch } from '../adapters/store/touches';
import type { Work } from '../adapters/store/work';
import type { Message, MessageStatus } from '../domain/model';
import { isBarred } from './barred';
import type { FlowContext } from './context';
import { statusBefore } from './enter-message';
import { wordsOf } from './message-content';
import { loadParts, loadValues } from './message-parts';
import { toOutgoing } from './outgoing-message';
import { flagFailed } from './record-delivery';
import { recordResult } from './record-result';

export interface DeliverInput {
	readonly messageId: string;
	readonly transports: Transports;
	/** Epoch milliseconds. */
	readonly deadline: number;
}

export interface Delivery {
	/**
	 * "next_node": this node does not send on this channel. "already": it went out before, or may have. "opted_out": the
	 * person wants no more messages there.
	 */
	readonly status: 'sent' | 'next_node' | 'failed' | 'already' | 'opted_out';
	readonly message: Message;
	readonly reason: string | null;
}

/** Statuses of a message that has certainly not gone out. */
const UNSENT: readonly MessageStatus[] = ['queued', 'handed_over', 'failed'];

/**
 * Sends a message that was worded and handed over before, unless the person has opted out since. The same message goes
 * out once.
 */
export async function deliverMessage(
	context: FlowContext,
	{ messageId, transports, deadline }: DeliverInput,
): Promise<Delivery> {
	const { store } = context;
	const prepared = await store.transaction(context, async (work) => {
		const message = await requireMessage(work.db, messageId);
		const transport = transports.byChannel[message.channel];
		if (!UNSENT.includes(message.status)) return { status: 'already' as const, message };
		if (await isBarred(work.db, message)) {
			return { status: 'opted_out' as const, message: await leaveUnsent(work, message) };
		}
		if (isOutbox(transport)) return { status: 'next_node' as const, message };
		await setMessageStatus(work, message.id, statusBefore(transport));
		return { status: 'ready' as const, message, transport, outgoing: await prepare(work, message) };
	});
	const { message } = prepared;
	if (prepared.status !== 'ready') {
		const { status } = prepared;
		return { status, message, reason: status === 'opted_out' ? OPTED_OUT : null };
	}
	const { transport, outgoing } = prepared;
	const result = await transport.deliver(outgoing, { deadline });
	await store.transaction(context, async (work) => {
		await recordResult(work, { message, transport, result });
		const isTold = message.touchId !== null;
		if (result.status === 'failed' && !isTold) await flagFailed(work, message, result.reason);
	});
	const status = result.status === 'sent' ? 'sent' : 'failed';
	return { status, message: await requireMessage(store.db, message.id), reason: result.reason };
}

const OPTED_OUT = 'They have opted out of messages here since this one was written.';

async function leaveUnsent(work: Work, message: Message): Promise<Message> {
	const { id, touchId, leadId, bookingId, kind, audience } = message;
	const reason = 'opted_out';
	await setMessageStatus(work, id, 'failed');
	if (touchId) await finishTouch(work, touchId, { status: 'skipped', reason });
	const data = { messageId: id, kind, audience, reason, touchId };
	await appendAudit(work, { type: 'message.suppressed', leadId, bookingId, data });
	return await requireMessage(work.db, id);
}

/** What only stands on the item is for the next node; a webhook hands over too, but takes it from here. */
function isOutbox({ name }: Transport): boolean {
	return name === outbox.name;
}

async function prepare(work: Work, message: Message) {
	const { leadId, bookingId, audience } = message;
	const about = { leadId, bookingId, audience, repId: null, proposalId: null, channel: null };
	const parts = await loadParts(work, about);
	return await toOutgoing(work, {
		input: { audience },
		parts,
		message,
		rendered: wordsOf(message),
		values: await loadValues(work, about, parts),
	});
}
