import { appendAudit } from '../adapters/store/audit';
import { once, recall } from '../adapters/store/idempotency';
import { insertMessage } from '../adapters/store/messages';
import { findRep } from '../adapters/store/reps';
import type { Work } from '../adapters/store/work';
import type { Booking, Lead, Message, Proposal, Rep } from '../domain/model';
import { classifyReply } from '../domain/replies/classify-reply';
import type { ReplyStage } from '../domain/replies/reading';
import { applyReply } from './apply-reply';
import type { FlowContext } from './context';
import { resolveSender } from './reply-sender';
import type { Sender } from './reply-sender';
import { isSameSituation, readSituation } from './reply-situation';
import type { ReceiveReplyInput, ReplySituation } from './reply-situation';
import { readByRules } from './second-reader';
import type { ReadReply, SecondReader } from './second-reader';

export interface ReceivedReply {
	readonly reply: ReadReply;
	readonly stage: ReplyStage;
	readonly lead: Lead;
	readonly rep: Rep | null;
	readonly booking: Booking | null;
	readonly proposal: Proposal | null;
	readonly message: Message;
	readonly repeated: boolean;
}

const SCOPE = 'reply';
const LONGEST_TEXT_KEPT = 20_000;
const OVERTAKEN = 'what was booked or offered changed while it was asked';

/** A reading, and what it was an answer to. */
interface ReadIn {
	readonly situation: ReplySituation;
	readonly reading: ReadReply;
}

/**
 * Reads an inbound reply against what the lead was last offered or has booked, and records it with what follows at
 * once and for certain. Booking, moving and answering are left to the nodes that come next. A second reader, which
 * may be slow, is asked before anything is recorded, and not again for a message that was read before.
 */
export async function receiveReply(
	context: FlowContext,
	input: ReceiveReplyInput,
	secondReader: SecondReader | null = null,
): Promise<ReceivedReply> {
	const key = `${input.channel}:${input.messageId ?? context.newId('reply')}`;
	const ahead = secondReader && (await readAhead(context, { input, key, secondReader }));
	return await context.store.transaction(context, async (work) => {
		const sender = await resolveSender(work, input);
		const { result, repeated } = await once(work, SCOPE, key, () =>
			readAndRecord(work, { sender, input, key, ahead }),
		);
		const { repId, ...received } = result;
		const rep = repId ? await findRep(work.db, repId) : null;
		return { ...received, lead: sender.lead, rep, repeated };
	});
}

/** No transaction is open while the second reader thinks. */
async function readAhead(
	context: FlowContext,
	{
		input,
		key,
		secondReader,
	}: { input: ReceiveReplyInput; key: string; secondReader: SecondReader },
): Promise<ReadIn | null> {
	const situation = await context.store.transaction(context, async (work) => {
		if (await recall(work.db, SCOPE, key)) return null;
		return await readSituation(work.db, work.now, await resolveSender(work, input), input);
	});
	if (!situation) return null;
	const byRules = classifyReply(situation.input);
	return { situation, reading: await secondReader(situation.input, byRules) };
}

interface Reception {
	readonly sender: Sender;
	readonly input: ReceiveReplyInput;
	readonly key: string;
	readonly ahead: ReadIn | null;
}

async function readAndRecord(work: Work, { sender, input, key, ahead }: Reception) {
	const situation = await readSituation(work.db, work.now, sender, input);
	const { stage, active, booking, proposal } = situation;
	const reply = underThreshold(readNow(situation, ahead), input.confidenceThreshold);
	const message = await recordMessage(work, { sender, input, key, bookingId: active?.id ?? null });
	await appendAudit(work, {
		type: 'reply.received',
		leadId: sender.lead.id,
		bookingId: active?.id ?? null,
		data: { messageId: message.id, stage, ...reply },
	});
	const after = await applyReply(work, { ...sender, reply, booking: active, input });
	return {
		reply,
		stage,
		booking: after ?? booking,
		proposal,
		message,
		repId: active?.repId ?? proposal?.repId ?? booking?.repId ?? null,
	};
}

/** What was read ahead counts only for what it was an answer to. */
function readNow(situation: ReplySituation, ahead: ReadIn | null): ReadReply {
	if (ahead && isSameSituation(ahead.situation, situation)) return ahead.reading;
	const byRules = classifyReply(situation.input);
	return readByRules(byRules, ahead && { status: 'failed', note: OVERTAKEN });
}

interface NewReply extends Omit<Reception, 'ahead'> {
	readonly bookingId: string | null;
}

async function recordMessage(work: Work, { sender, input, key, bookingId }: NewReply) {
	const { message } = await insertMessage(work, {
		leadId: sender.lead.id,
		bookingId,
		touchId: null,
		direction: 'in',
		audience: 'lead',
		channel: input.channel,
		address: sender.address,
		subject: input.subject,
		text: input.text.slice(0, LONGEST_TEXT_KEPT),
		status: 'received',
		kind: 'reply',
		idempotencyKey: `in:${key}`,
		providerId: input.messageId,
	});
	return message;
}

/** An opt-out is never doubted away: asking a person first would be too late. */
function underThreshold(reply: ReadReply, threshold: number): ReadReply {
	const isSettled = reply.optsOut || reply.intent === 'ambiguous';
	if (reply.confidence >= threshold || isSettled) return reply;
	return {
		...reply,
		intent: 'ambiguous',
		slotIndex: null,
		explanation: `Perhaps "${reply.intent}", but not sure enough: ${reply.explanation}`,
	};
}
