import type { Transport } from '../adapters/channels/transport';
import { appendAudit } from '../adapters/store/audit';
import { insertMessage, lastInboundAt, setMessageStatus } from '../adapters/store/messages';
import { isOptedOut } from '../adapters/store/opt-outs';
import { finishTouch, insertTouches, startSending } from '../adapters/store/touches';
import type { Work } from '../adapters/store/work';
import { nextSendingTime } from '../domain/cadence/quiet-hours';
import type { RenderedMessage } from '../domain/messages/render';
import type { Channel, Instant, Lead, Message, MinuteRange } from '../domain/model';
import type { FlowContext } from './context';
import { giveUpTouch } from './give-up-touch';
import { heldStep, loadWording, renderWording } from './message-content';
import type { MessageContent } from './message-content';
import { loadParts, loadValues, recipientOf } from './message-parts';
import type { MessageSubject } from './message-parts';

/** For how long after their last message a lead counts as being in the conversation. */
const LIVE_CONVERSATION_MINUTES = 60;

/** Answers to STOP, START and HELP: the law and the carriers want them sent, also after an opt-out. */
const COMPLIANCE_KINDS = new Set(['opted_out', 'opted_in', 'help']);

export interface SendMessageInput extends MessageSubject {
	readonly content: MessageContent;
	/** The same key sends once. */
	readonly idempotencyKey: string;
	/** When messages may go, in the recipient's local time; null: at any time. */
	readonly sendingHours: MinuteRange | null;
	readonly transport: Transport;
}

export type SuppressedReason =
	'already_sent' | 'no_address' | 'opted_out' | 'quiet_hours' | 'claimed_elsewhere';

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
	const { message, rendered } = prepared;
	const { transport } = input;
	const outcome = await transport.deliver({ ...message, html: rendered.html });
	await context.store.transaction(context, async (work) => {
		await setMessageStatus(work, message.id, outcome.status, outcome.providerId ?? undefined);
		if (message.touchId && outcome.status !== 'handed_over') {
			await finishTouch(work, message.touchId, { status: outcome.status, reason: outcome.reason });
		}
		await appendAudit(work, {
			type: `message.${outcome.status}`,
			leadId: message.leadId,
			bookingId: message.bookingId,
			data: {
				messageId: message.id,
				kind: message.kind,
				audience: message.audience,
				channel: message.channel,
				transport: transport.name,
				touchId: message.touchId,
				reason: outcome.reason,
			},
		});
	});
	const sent = { ...message, status: outcome.status, providerId: outcome.providerId };
	if (outcome.status === 'failed') {
		const worded = { message: sent, rendered };
		return { status: 'failed', worded, reason: outcome.reason ?? 'unknown' };
	}
	return { status: 'sent', message: sent, rendered };
}

type Prepared =
	| { readonly status: 'ready'; message: Message; rendered: RenderedMessage }
	| Extract<SendMessageResult, { status: 'suppressed' }>;

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
	const recipient = recipientOf(parts, input);
	if (!recipient) return await suppress(sending, 'no_address');
	const { channel, address } = recipient;

	const compliance = COMPLIANCE_KINDS.has(wording.kind);
	if (input.audience === 'lead' && !compliance && (await isOptedOut(work.db, channel, address))) {
		return await suppress(sending, 'opted_out');
	}
	const rendered = renderWording(wording, await loadValues(work, input, parts), channel);
	const sendAt = compliance ? null : await waitsUntil(sending);
	if (sendAt) return await defer(sending, { channel, rendered, sendAt });
	const { content } = input;
	if (content.type === 'touch' && !(await startSending(work, content.id, content.claimToken))) {
		return await suppress(sending, 'claimed_elsewhere');
	}
	const { message, duplicate } = await insertMessage(work, {
		leadId: parts.lead.id,
		bookingId: input.bookingId,
		touchId: content.type === 'touch' ? content.id : null,
		direction: 'out',
		audience: input.audience,
		channel,
		address,
		subject: rendered.subject,
		text: rendered.text,
		status: 'queued',
		kind: wording.kind,
		idempotencyKey: input.idempotencyKey,
		providerId: null,
	});
	if (duplicate && message.status !== 'queued') {
		return { status: 'suppressed', reason: 'already_sent', message, sendAt: null };
	}
	return { status: 'ready', message, rendered };
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
