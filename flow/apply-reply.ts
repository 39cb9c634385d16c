import { appendAudit } from '../adapters/store/audit';
import { setBookingStatus } from '../adapters/store/bookings';
import { recordOptOut, revokeOptOut } from '../adapters/store/opt-outs';
import { findOpenProposal } from '../adapters/store/proposals';
import { addReview } from '../adapters/store/reviews';
import { releaseHolds } from '../adapters/store/slot-holds';
import { cancelTouches } from '../adapters/store/touches';
import type { Work } from '../adapters/store/work';
import { nextStatus } from '../domain/booking/status';
import { SEQUENCE_NAMES } from '../domain/cadence/preset';
import type { Booking, Lead } from '../domain/model';
import type { ReplyReading } from '../domain/replies/reading';
import type { Sender } from './reply-sender';
import type { ReceiveReplyInput } from './reply-situation';

/** Who says this no longer needs the offered times kept. */
const WANTS_NO_TIMES: ReadonlySet<string> = new Set([
	'not_now',
	'not_interested',
	'opt_out',
	'wrong_person',
	'cancel',
]);
const NEEDS_A_PERSON: ReadonlySet<string> = new Set(['question', 'wrong_person', 'ambiguous']);

export interface Applied extends Sender {
	readonly reply: ReplyReading;
	/** The active one. */
	readonly booking: Booking | null;
	readonly input: ReceiveReplyInput;
}

/**
 * Does what follows from a reply at once and for certain: an opt-out, a re-confirmation, a request to move, the end
 * of a running sequence. Gives the booking where it changed.
 */
export async function applyReply(work: Work, applied: Applied): Promise<Booking | null> {
	const { lead, reply, booking } = applied;
	if (reply.optsOut) await optOut(work, applied);
	if (reply.intent === 'opt_in') await optIn(work, applied);
	if (NEEDS_A_PERSON.has(reply.intent)) await askPerson(work, lead, reply);
	if (reply.intent !== 'out_of_office') await endSequences(work, lead.id);
	if (WANTS_NO_TIMES.has(reply.intent)) await letSlotsGo(work, lead.id);
	if (!booking) return null;
	if (reply.intent === 'confirm') return await moveStatus(work, booking, 'reconfirmed');
	if (reply.intent === 'reschedule') return await moveStatus(work, booking, 'reschedule_requested');
	return null;
}

async function optOut(work: Work, { lead, address, input }: Applied) {
	const { channel, carrierKeyword, text } = input;
	const source = carrierKeyword === 'STOP' ? 'carrier' : 'reply';
	const keyword = text.trim().slice(0, 100);
	await recordOptOut(work, { channel, address, leadId: lead.id, source, keyword });
	await appendAudit(work, {
		type: 'lead.opted_out',
		leadId: lead.id,
		data: { channel, keyword, source },
	});
}

async function optIn(work: Work, { lead, address, input: { channel } }: Applied) {
	await revokeOptOut(work, { channel, address });
	await appendAudit(work, { type: 'lead.opted_in', leadId: lead.id, data: { channel } });
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
	await cancelTouches(work, { leadId, cadences: SEQUENCE_NAMES, reason: 'the lead replied' });
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
