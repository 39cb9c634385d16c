import { appendAudit } from '../adapters/store/audit';
import { findActiveBooking, findLatestBooking, setBookingStatus } from '../adapters/store/bookings';
import { once } from '../adapters/store/idempotency';
import { insertMessage } from '../adapters/store/messages';
import { isOptedOut, recordOptOut, revokeOptOut } from '../adapters/store/opt-outs';
import { findOpenProposal } from '../adapters/store/proposals';
import { findRep } from '../adapters/store/reps';
import { addReview } from '../adapters/store/reviews';
import { releaseHolds } from '../adapters/store/slot-holds';
import { cancelTouches } from '../adapters/store/touches';
import type { Work } from '../adapters/store/work';
import { isActive, nextStatus } from '../domain/booking/status';
import { SEQUENCE_NAMES } from '../domain/cadence/preset';
import type { Booking, Lead, Message, Proposal, Rep } from '../domain/model';
import { classifyReply } from '../domain/replies/classify-reply';
import type { ReplyReading, ReplyStage } from '../domain/replies/reading';
import type { FlowContext } from './context';
import { resolveSender } from './reply-sender';
import type { Sender, SenderInput } from './reply-sender';

/** Who says this no longer needs the offered times kept. */
const WANTS_NO_TIMES: ReadonlySet<string> = new Set([
	'not_now',
	'not_interested',
	'opt_out',
	'wrong_person',
	'cancel',
]);
const NEEDS_A_PERSON: ReadonlySet<string> = new Set(['question', 'wrong_person', 'ambiguous']);

export interface ReceiveReplyInput extends SenderInput {
	readonly text: string;
	/** The provider's id of the message: the same id again gives the first reading and does nothing. */
	readonly messageId: string | null;
	/** Under this confidence a reading is `ambiguous` and goes to a person. */
	readonly confidenceThreshold: number;
}

export interface ReceivedReply {
	readonly reply: ReplyReading;
	readonly stage: ReplyStage;
	readonly lead: Lead;
	readonly rep: Rep | null;
	readonly booking: Booking | null;
	readonly proposal: Proposal | null;
	readonly message: Message;
	readonly repeated: boolean;
}

/**
 * Reads an inbound reply against what the lead was last offered or has booked, and records it with what follows at
 * once and for certain: an opt-out, a re-confirmation, a request to move, the end of a running sequence. Booking,
 * moving and answering are left to the nodes that come next.
 */
export async function receiveReply(
	context: FlowContext,
	input: ReceiveReplyInput,
): Promise<ReceivedReply> {
	return await context.store.transaction(context, async (work) => {
		const { lead, address } = await resolveSender(work, input);
		const key = `${input.channel}:${input.messageId ?? work.newId('reply')}`;
		const { result, repeated } = await once(work, 'reply', key, () =>
			readAndRecord(work, { lead, address, input, key }),
		);
		const { repId, ...received } = result;
		return { ...received, lead, rep: repId ? await findRep(work.db, repId) : null, repeated };
	});
}

async function readAndRecord(
	work: Work,
	{ lead, address, input, key }: Sender & { input: ReceiveReplyInput; key: string },
) {
	const active = await findActiveBooking(work.db, lead.id);
	const booking = active ?? (await findLatestBooking(work.db, lead.id));
	const proposal = await findOpenProposal(work.db, lead.id);
	const stage = stageOf(booking, proposal);
	const read = classifyReply({
		text: input.text,
		channel: input.channel,
		stage,
		now: work.now,
		timezone: lead.timezone ?? proposal?.timezone ?? booking?.timezone ?? 'UTC',
		offered: proposal?.slots ?? [],
		booking: active,
		optedOut: await isOptedOut(work.db, input.channel, address),
		locale: lead.locale,
	});
	const reply = underThreshold(read, input.confidenceThreshold);
	const { message } = await insertMessage(work, {
		leadId: lead.id,
		bookingId: active?.id ?? null,
		touchId: null,
		direction: 'in',
		audience: 'lead',
		channel: input.channel,
		address,
		subject: null,
		text: input.text.slice(0, 20_000),
		status: 'received',
		kind: 'reply',
		idempotencyKey: `in:${key}`,
		providerId: input.messageId,
	});
	await appendAudit(work, {
		type: 'reply.received',
		leadId: lead.id,
		bookingId: active?.id ?? null,
		data: { messageId: message.id, stage, ...reply },
	});
	const after = await applyReply(work, { lead, reply, booking: active, address, input });
	return {
		reply,
		stage,
		booking: after ?? booking,
		proposal,
		message,
		repId: active?.repId ?? proposal?.repId ?? booking?.repId ?? null,
	};
}

function stageOf(booking: Booking | null, proposal: Proposal | null): ReplyStage {
	const openFor = proposal?.bookingId ?? null;
	if (booking && isActive(booking.status) && openFor !== booking.id) return 'booked';
	if (proposal) return 'proposal';
	return booking?.status === 'no_show' ? 'no_show' : 'cold';
}

/** An opt-out is never doubted away: asking a person first would be too late. */
function underThreshold(reply: ReplyReading, threshold: number): ReplyReading {
	const isSettled = reply.intent === 'opt_out' || reply.intent === 'ambiguous';
	if (reply.confidence >= threshold || isSettled) return reply;
	return {
		...reply,
		intent: 'ambiguous',
		slotIndex: null,
		explanation: `Perhaps "${reply.intent}", but not sure enough: ${reply.explanation}`,
	};
}

interface Applied {
	readonly lead: Lead;
	readonly reply: ReplyReading;
	readonly booking: Booking | null;
	readonly address: string;
	readonly input: ReceiveReplyInput;
}

async function applyReply(work: Work, applied: Applied): Promise<Booking | null> {
	const { lead, reply, booking, address, input } = applied;
	const { channel } = input;
	if (reply.intent === 'opt_out') {
		const keyword = input.text.trim().slice(0, 100);
		await recordOptOut(work, { channel, address, leadId: lead.id, source: 'reply', keyword });
		await appendAudit(work, {
			type: 'lead.opted_out',
			leadId: lead.id,
			data: { channel, keyword },
		});
	}
	if (reply.intent === 'opt_in') {
		await revokeOptOut(work, { channel, address });
		await appendAudit(work, { type: 'lead.opted_in', leadId: lead.id, data: { channel } });
	}
	if (NEEDS_A_PERSON.has(reply.intent)) await askPerson(work, lead, reply);
	if (reply.intent !== 'out_of_office') await endSequences(work, lead.id);
	if (WANTS_NO_TIMES.has(reply.intent)) await letSlotsGo(work, lead.id);
	if (!booking) return null;
	if (reply.intent === 'confirm') return await moveStatus(work, booking, 'reconfirmed');
	if (reply.intent === 'reschedule') return await moveStatus(work, booking, 'reschedule_requested');
	return null;
}

async function askPerson(work: Work, lead: Lead, reply: ReplyReading) {
	await addReview(work, {
		kind: 'reply_needs_person',
		leadId: lead.id,
		bookingId: null,
		summary: `${lead.name ?? 'A lead'} wrote something that only a person can answer. ${reply.explanation}`,
		whatToDo: 'Read the reply and answer it yourself.',
	});
}

/** A person who answers is no longer talked to by a sequence. Reminders of a booked meeting go on. */
async function endSequences(work: Work, leadId: string) {
	for (const cadence of SEQUENCE_NAMES) {
		await cancelTouches(work, { leadId, cadence, reason: 'the lead replied' });
	}
}

async function letSlotsGo(work: Work, leadId: string) {
	const proposal = await findOpenProposal(work.db, leadId);
	if (proposal) await releaseHolds(work, { proposalIds: [proposal.id] });
}

async function moveStatus(
	work: Work,
	booking: Booking,
	event: 'reconfirmed' | 'reschedule_requested',
): Promise<Booking> {
	const status = nextStatus(booking.status, event);
	await appendAudit(work, {
		type: `booking.${event}`,
		leadId: booking.leadId,
		bookingId: booking.id,
		data: { from: booking.status, to: status },
	});
	return await setBookingStatus(work, booking.id, status);
}
