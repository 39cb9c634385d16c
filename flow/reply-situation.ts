import { findActiveBooking, findLatestBooking } from '../adapters/store/bookings';
import { isOptedOut } from '../adapters/store/opt-outs';
import { findOpenProposal } from '../adapters/store/proposals';
import type { Db } from '../adapters/store/work';
import { isActive } from '../domain/booking/status';
import type { Booking, Instant, Proposal } from '../domain/model';
import type { ReplyLanguage } from '../domain/replies/languages/language';
import type { CarrierKeyword, ReplyInput, ReplyStage } from '../domain/replies/reading';
import type { Sender, SenderInput } from './reply-sender';

/** An inbound message, and how the flow is set to read it. */
export interface ReceiveReplyInput extends SenderInput {
	readonly text: string;
	/** Of a mail. It is read where the mail says nothing else, as one that a mail program sends to unsubscribe. */
	readonly subject: string | null;
	/** The provider's id of the message: the same id again gives the first reading and does nothing. */
	readonly messageId: string | null;
	readonly carrierKeyword: CarrierKeyword | null;
	readonly cancelOptsOut: boolean;
	readonly isAutomatic: boolean;
	/** The language of the message; null: told from its words. */
	readonly language: ReplyLanguage | null;
	/** Under this confidence a reading is `ambiguous` and goes to a person. */
	readonly confidenceThreshold: number;
}

/** What a reply answers to. */
export interface ReplySituation {
	readonly stage: ReplyStage;
	readonly active: Booking | null;
	/** The active one, else the latest. */
	readonly booking: Booking | null;
	readonly proposal: Proposal | null;
	/** What there is to read. */
	readonly input: ReplyInput;
}

/** What the lead has booked or was last offered, put as the reader of replies wants it. */
export async function readSituation(
	db: Db,
	now: Instant,
	{ lead, address }: Sender,
	given: ReceiveReplyInput,
): Promise<ReplySituation> {
	const active = await findActiveBooking(db, lead.id);
	const booking = active ?? (await findLatestBooking(db, lead.id));
	const proposal = await findOpenProposal(db, lead.id);
	const stage = stageOf(booking, proposal);
	const { channel, carrierKeyword, cancelOptsOut, isAutomatic, language } = given;
	const input = {
		text: given.text.trim() ? given.text : (given.subject ?? ''),
		channel,
		stage,
		now,
		timezone: lead.timezone ?? proposal?.timezone ?? booking?.timezone ?? 'UTC',
		offered: proposal?.slots ?? [],
		booking: active,
		asksToKeep: active?.status === 'at_risk' && proposal?.bookingId === active.id,
		optedOut: await isOptedOut(db, channel, address),
		carrierKeyword,
		cancelOptsOut,
		isAutomatic,
		language,
		locale: lead.locale,
	};
	return { stage, active, booking, proposal, input };
}

function stageOf(booking: Booking | null, proposal: Proposal | null): ReplyStage {
	const openFor = proposal?.bookingId ?? null;
	if (booking && isActive(booking.status) && openFor !== booking.id) return 'booked';
	if (proposal) return 'proposal';
	return booking?.status === 'no_show' ? 'no_show' : 'cold';
}

/** Whether both answer to the same: what was read in the one holds in the other. */
export function isSameSituation(one: ReplySituation, other: ReplySituation): boolean {
	return (
		one.stage === other.stage &&
		one.proposal?.id === other.proposal?.id &&
		one.active?.id === other.active?.id &&
		one.active?.start === other.active?.start &&
		one.input.optedOut === other.input.optedOut
	);
}
