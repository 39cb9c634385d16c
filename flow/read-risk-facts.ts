import { lastInboundAt } from '../adapters/store/messages';
import {
	countNoShows,
	countOffers,
	hearsReplies,
	lastEventAt,
	listSentAbout,
} from '../adapters/store/risk-facts';
import type { AboutMessage } from '../adapters/store/risk-facts';
import { hearsOf, listSignals } from '../adapters/store/signals';
import type { StoredSignal } from '../adapters/store/signals';
import type { Db, Work } from '../adapters/store/work';
import type { Attention, RiskFacts, SentMessage } from '../domain/engagement/risk-facts';
import { INVITE_SIGNALS, isInviteSignal } from '../domain/engagement/signal-rules';
import type { InviteSignal } from '../domain/engagement/signal-rules';
import type { Booking, Instant } from '../domain/model';

const DAY_MS = 24 * 60 * 60_000;
const RECENT_DAYS = 30;
const CONFIRMATIONS: ReadonlySet<string> = new Set(['confirmation', 'rescheduled']);
const OPENS = ['email_open', 'automatic_open', 'link_click'] as const;

export type Measured = RiskFacts['measured'];

/** What the store has heard of lately, of anybody: what it never hears of says nothing about anybody. */
export async function readMeasured(db: Db, now: Instant): Promise<Measured> {
	const since = daysBefore(now, RECENT_DAYS);
	return {
		invites: await hearsOf(db, INVITE_SIGNALS, since),
		opens: await hearsOf(db, OPENS, since),
		replies: await hearsReplies(db, since),
	};
}

/** All that the store knows of a booking that bears on its risk. */
export async function readRiskFacts(
	{ db, now }: Work,
	booking: Booking,
	measured: Measured,
): Promise<RiskFacts> {
	const timeSetAt =
		(await lastEventAt(db, booking.id, ['booking.created', 'booking.rescheduled'])) ??
		booking.createdAt;
	const signals = await listSignals(db, booking.leadId, daysBefore(timeSetAt, RECENT_DAYS));
	const since = signals.filter(({ at }) => at >= timeSetAt);
	const lastReplyAt = await lastInboundAt(db, booking.leadId);
	const sent = await listSentAbout(db, booking, timeSetAt);
	const toFact = (message: AboutMessage) => sentMessage(message, { signals: since, lastReplyAt });
	const confirmation = sent.findLast(({ kind }) => CONFIRMATIONS.has(kind));
	const asked = sent.findLast(({ kind }) => kind.startsWith('reconfirm_'));
	const reconfirmedAt = await lastEventAt(db, booking.id, ['booking.reconfirmed']);
	return {
		now,
		start: booking.start,
		timeSetAt,
		reschedules: booking.reschedules,
		inviteAnswer: lastInviteAnswer(since, booking.id),
		confirmation: confirmation ? toFact(confirmation) : null,
		reminders: sent.filter(({ kind }) => kind.startsWith('reminder_')).map(toFact),
		askedToConfirmAt: asked && !isAfter(lastReplyAt, asked.at) ? asked.at : null,
		reconfirmedAt: isAfter(reconfirmedAt, timeSetAt) ? reconfirmedAt : null,
		offers: await readOffers(db, booking, timeSetAt),
		earlierNoShows: await countNoShows(db, booking.leadId),
		signalsBefore: signals.length - since.length,
		lastSignAt: lastSign(since, isAfter(lastReplyAt, timeSetAt) ? lastReplyAt : null),
		measured,
	};
}

interface SignsOfLife {
	readonly signals: readonly StoredSignal[];
	readonly lastReplyAt: Instant | null;
}

/** Who answers after a message has seen it. */
function sentMessage(message: AboutMessage, signs: SignsOfLife): SentMessage {
	const { id, at, channel } = message;
	return { at, isEmail: channel === 'email', attention: attentionTo(id, at, signs) };
}

function attentionTo(id: string, at: Instant, { signals, lastReplyAt }: SignsOfLife): Attention {
	const types = signals.filter(({ messageId }) => messageId === id).map(({ type }) => type);
	if (types.some((type) => type !== 'automatic_open') || isAfter(lastReplyAt, at)) return 'seen';
	return types.length ? 'opened_by_machine' : 'none';
}

function lastInviteAnswer(
	signals: readonly StoredSignal[],
	bookingId: string,
): InviteSignal | null {
	const answers = signals.filter((signal) => signal.bookingId === bookingId);
	const last = answers.findLast(({ type }) => isInviteSignal(type))?.type;
	return last !== undefined && isInviteSignal(last) ? last : null;
}

/** What a machine did is no sign of life, and a calendar that waits for an answer is none either. */
function lastSign(signals: readonly StoredSignal[], repliedAt: Instant | null): Instant | null {
	const live = signals.filter(({ type }) => type !== 'automatic_open' && type !== 'invite_pending');
	return live.at(-1)?.at ?? repliedAt;
}

/** The offers that led to the present time; null where it was not chosen from one. */
async function readOffers(
	db: Db,
	{ leadId, proposalId, reschedules, createdAt }: Booking,
	timeSetAt: Instant,
): Promise<RiskFacts['offers']> {
	if (!proposalId) return null;
	const since = reschedules ? createdAt : daysBefore(timeSetAt, RECENT_DAYS);
	const { count, lastAt } = await countOffers(db, leadId, { since, until: timeSetAt });
	return lastAt ? { count, lastAt } : null;
}

function isAfter(instant: Instant | null, other: Instant): boolean {
	return instant !== null && instant > other;
}

function daysBefore(instant: Instant, days: number): Instant {
	return new Date(Date.parse(instant) - days * DAY_MS).toISOString();
}
