import type {
	DeliveryResult,
	OutgoingMessage,
	Transport,
	Transports,
} from '../adapters/channels/transport';
import { systemClock } from '../adapters/http/clock';
import { appendAudit } from '../adapters/store/audit';
import { lastInboundAt } from '../adapters/store/messages';
import type { NewMessage } from '../adapters/store/messages';
import { finishTouch, insertTouches, startSending } from '../adapters/store/touches';
import type { Work } from '../adapters/store/work';
import { nextSendingTime } from '../domain/cadence/quiet-hours';
import type { RenderedMessage } from '../domain/messages/render';
import type { Channel, Instant, Lead, Message, MinuteRange } from '../domain/model';
import { isBarred, isCompliance } from './barred';
import type { FlowContext } from './context';
import { enterMessage, statusBefore } from './enter-message';
import { giveUpTouch } from './give-up-touch';
import { heldStep, loadWording, renderWording, wordsOf } from './message-content';
import type { MessageContent } from './message-content';
import { loadParts, loadValues, recipientOf } from './message-parts';
import type { MessageSubject } from './message-parts';
import { toOutgoing } from './outgoing-message';
import { recordResult } from './record-result';

/** For how long after their last message a lead counts as being in the conversation. */
const LIVE_CONVERSATION_MINUTES = 60;

export interface SendMessageInput extends MessageSubject {
	readonly content: MessageContent;
	/** The same key sends once. */
	readonly idempotencyKey: string;
	/** When messages may go, in the recipient's local time; null: at any time. */
	readonly sendingHours: MinuteRange | null;
	readonly transports: Transports;
	/** Epoch milliseconds by which the transport must have ended. */
	readonly deadline: number;
	/** Whether an earlier try has ended, so that the provider may be asked what came of it. */
	readonly isRetry?: boolean;
}

/** "outcome_unknown": an earlier try may have sent it, so it is not sent again. */
export type SuppressedReason =
	| 'already_sent'
	| 'outcome_unknown'
	| 'no_address'
	| 'opted_out'
	| 'quiet_hours'
	| 'claimed_elsewhere';

export type SendMessageResult =
	| { readonly status: 'sent'; message: Message; rendered: RenderedMessage }
	| {
			readonly status: 'suppressed';
			reason: SuppressedReason;
			message: Message | null;
			sendAt: Instant | null;
	  }
	| {
			readonly status: 'failed';
			/** null when it could not even be worded. */
			worded: { readonly message: Message; rendered: RenderedMessage } | null;
			reason: string;
	  };

/**
 * Words a message and sends it once: checked against opt-outs and the recipient's night, written to the log before
 * it leaves. A message held for the night becomes a touch that is due in the morning.
 */
export async function sendMessage(
	context: FlowContext,
	input: SendMessageInput,
): Promise<SendMessageResult> {
	const prepared = await prepareOrGiveUp(context, input);
	if (prepared.status !== 'ready') return prepared;
	const { message, rendered, transport, wasUncertain } = prepared;
	const result = await deliver(context, prepared, input);
	await context.store.transaction(context, async (work) => {
		await recordResult(work, { message, transport, result, wasUncertain });
	});
	return toResult({ message, rendered }, result);
}

/** What may have gone out is looked for first. */
async function deliver(
	context: FlowContext,
	{ message, outgoing, transport, wasUncertain }: Ready,
	{ deadline }: SendMessageInput,
): Promise<DeliveryResult> {
	// By the clock on the wall, as the provider has it; that of the flow may be moved.
	const age = Date.parse(context.now) - Date.parse(message.at);
	const since = systemClock.now() - age;
	const found = wasUncertain ? await transport.lookUp?.(outgoing, { deadline, since }) : undefined;
	if (found && found.status !== 'failed') return found;
	return await transport.deliver(outgoing, { deadline });
}

function toResult(
	worded: { readonly message: Message; readonly rendered: RenderedMessage },
	{ status, providerId, reason }: DeliveryResult,
): SendMessageResult {
	if (status === 'failed' || status === 'unknown') {
		return { status: 'failed', worded, reason: reason ?? 'unknown' };
	}
	return { status: 'sent', ...worded, message: { ...worded.message, status, providerId } };
}

interface Ready {
	readonly status: 'ready';
	readonly message: Message;
	readonly rendered: RenderedMessage;
	readonly outgoing: OutgoingMessage;
	readonly transport: Transport;
	/** Whether it may have gone out before. */
	readonly wasUncertain: boolean;
}

type Prepared = Ready | Extract<SendMessageResult, { status: 'suppressed' }>;

async function prepareOrGiveUp(
	context: FlowContext,
	input: SendMessageInput,
): Promise<Prepared | Extract<SendMessageResult, { status: 'failed' }>> {
	try {
		return await context.store.transaction(context, (work) => prepare(work, input));
	} catch (error) {
		if (input.content.type !== 'touch') throw error;
		const touch = { ...input, touchId: input.content.id };
		const reason = await giveUpTouch(context, touch, error);
		if (reason === null) throw error;
		return { status: 'failed', worded: null, reason };
	}
}

async function prepare(work: Work, input: SendMessageInput): Promise<Prepared> {
	const parts = await loadParts(work, input);
	const wording = await loadWording(work, input.content);
	const sending: Sending = { work, input, lead: parts.lead, kind: wording.kind };
	const recipient = recipientOf(parts, input, input.transports);
	if (!recipient) return await suppress(sending, 'no_address');
	const { channel, address } = recipient;

	const { audience } = input;
	if (await isBarred(work.db, { audience, channel, address, kind: wording.kind })) {
		return await suppress(sending, 'opted_out');
	}
	const values = await loadValues(work, input, parts);
	const rendered = renderWording(wording, values, channel);
	const sendAt = isCompliance(wording.kind) ? null : await waitsUntil(sending);
	if (sendAt && channel !== 'slack') return await defer(sending, { channel, rendered, sendAt });
	const { content } = input;
	if (content.type === 'touch' && !(await startSending(work, content.id, content.claimToken))) {
		return await suppress(sending, 'claimed_elsewhere');
	}
	const transport = input.transports.byChannel[channel];
	const fresh: NewMessage = {
		leadId: parts.lead.id,
		bookingId: input.bookingId,
		touchId: content.type === 'touch' ? content.id : null,
		direction: 'out',
		audience,
		channel,
		address,
		subject: rendered.subject,
		text: rendered.text,
		status: statusBefore(transport),
		kind: wording.kind,
		idempotencyKey: input.idempotencyKey,
		providerId: null,
	};
	const canAsk = input.isRetry === true && transport.lookUp !== undefined;
	const entered = await enterMessage(work, fresh, canAsk);
	if ('suppressed' in entered) return await suppress(sending, entered.suppressed);
	const { message, wasUncertain } = entered;
	const words = wasUncertain ? wordsOf(message) : rendered;
	const outgoing = await toOutgoing(work, { input, parts, message, rendered: words, values });
	return { status: 'ready', message, rendered: words, outgoing, transport, wasUncertain };
}

/** What the steps of sending have in common. */
interface Sending {
	readonly work: Work;
	readonly input: SendMessageInput;
	readonly lead: Lead;
	readonly kind: string;
}

/** The morning that this message waits for, or null when it may go now. */
async function waitsUntil({ work, input, lead }: Sending) {
	if (!input.sendingHours || input.audience === 'rep') return null;
	const lastInbound = await lastInboundAt(work.db, lead.id);
	const liveSince = Date.parse(work.now) - LIVE_CONVERSATION_MINUTES * 60_000;
	if (lastInbound && Date.parse(lastInbound) >= liveSince) return null;
	const opensAt = nextSendingTime(work.now, lead.timezone ?? 'UTC', input.sendingHours);
	return opensAt === work.now ? null : opensAt;
}

async function defer(
	sending: Sending,
	held: { channel: Channel; rendered: RenderedMessage; sendAt: Instant },
): Promise<Prepared> {
	const { work, input, lead, kind } = sending;
	const touch = {
		leadId: lead.id,
		bookingId: input.bookingId,
		cadence: `held:${input.idempotencyKey}`,
		step: heldStep(kind, held.channel, held.rendered),
		dueAt: held.sendAt,
	};
	await insertTouches(work, [touch], 0);
	return await suppress(sending, 'quiet_hours', held.sendAt);
}

async function suppress(
	{ work, input, lead, kind }: Sending,
	reason: SuppressedReason,
	sendAt: Instant | null = null,
): Promise<Prepared> {
	const touchId = input.content.type === 'touch' ? input.content.id : null;
	if (touchId && reason !== 'claimed_elsewhere') {
		await finishTouch(work, touchId, { status: 'skipped', reason });
	}
	await appendAudit(work, {
		type: 'message.suppressed',
		leadId: lead.id,
		bookingId: input.bookingId,
		data: { kind, audience: input.audience, reason, sendAt, touchId },
	});
	return { status: 'suppressed', reason, message: null, sendAt };
}
