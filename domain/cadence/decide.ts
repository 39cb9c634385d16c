import type { Booking, CadenceStep, Instant, LeadStage, MinuteRange } from '../model';
import { nextSendingTime } from './quiet-hours';

/** How late a touch may go that does not lead up to a meeting. */
export const LATEST_AFTER_MINUTES = 24 * 60;

export interface DecideInput {
	readonly touch: { readonly dueAt: Instant; readonly step: CadenceStep };
	readonly now: Instant;
	readonly booking: Pick<Booking, 'status' | 'start' | 'end'> | null;
	readonly leadStage: LeadStage;
	readonly optedOut: boolean;
	readonly recipientTimezone: string;
	/** The hours in which messages may go, in the recipient's zone; null: at any time. */
	readonly quietHours: MinuteRange | null;
}

export type TouchDecision =
	| { readonly action: 'send' }
	| { readonly action: 'skip'; readonly reason: string }
	| { readonly action: 'move'; readonly dueAt: Instant; readonly reason: string };

/**
 * Whether a due touch may go now. What counts is the state of this moment, not of the moment it was planned: a
 * meeting may have been cancelled, moved or held, the lead may have bought or said stop.
 */
export function decideTouch(input: DecideInput): TouchDecision {
	const unwanted = whyUnwanted(input);
	if (unwanted) return { action: 'skip', reason: unwanted };

	const { now, recipientTimezone, quietHours } = input;
	const plannedAt = plannedTime(input);
	if (Date.parse(plannedAt) > Date.parse(now)) {
		return { action: 'move', dueAt: plannedAt, reason: 'the meeting was moved to a later time' };
	}
	const late = whyTooLate(input, now);
	if (late) return { action: 'skip', reason: late };
	if (!quietHours) return { action: 'send' };

	const sendAt = nextSendingTime(now, recipientTimezone, quietHours);
	if (sendAt === now) return { action: 'send' };
	const lateThen = whyTooLate(input, sendAt);
	if (lateThen)
		return { action: 'skip', reason: `it is night for the recipient, and after it ${lateThen}` };
	return { action: 'move', dueAt: sendAt, reason: 'it is night for the recipient' };
}

function whyUnwanted({ touch, booking, leadStage, optedOut }: DecideInput): string | null {
	if (leadStage === 'sold') return 'the deal is made; no more messages';
	if (optedOut) return 'the person asked for no more messages';
	const { anchor } = touch.step;
	if (anchor === 'marked' || anchor === 'enrolled')
		return whySequenceEnds(anchor, booking, leadStage);
	if (!booking) return 'the meeting is not there any more';
	if (booking.status === 'cancelled') return 'the meeting was cancelled';
	if (booking.status === 'no_show') return 'the meeting was missed';
	if (booking.status === 'completed' && anchor !== 'end') return 'the meeting took place already';
	if (booking.status === 'reschedule_requested' && anchor === 'end') {
		return 'the lead asked for another time';
	}
	return null;
}

/** A message that was only held for the night is anchored on "enrolled" too, so it passes here for booked leads. */
function whySequenceEnds(
	anchor: 'marked' | 'enrolled',
	booking: DecideInput['booking'],
	leadStage: LeadStage,
): string | null {
	if (anchor === 'enrolled') return null;
	if (leadStage === 'disqualified') return 'the lead is out of the outreach';
	if (leadStage === 'appointment_booked' && booking?.status !== 'completed') {
		return 'the lead has a meeting booked';
	}
	return null;
}

/** Counted from the meeting's present time, so that a touch planned for an earlier one does not go too soon. */
function plannedTime({ touch, booking }: DecideInput): Instant {
	const { anchor, offsetMinutes } = touch.step;
	if (!booking || (anchor !== 'start' && anchor !== 'end')) return touch.dueAt;
	const planned = new Date(Date.parse(booking[anchor]) + offsetMinutes * 60_000).toISOString();
	if (anchor === 'start') return planned;
	return planned > touch.dueAt ? planned : touch.dueAt;
}

function whyTooLate(input: DecideInput, at: Instant): string | null {
	const { touch, booking } = input;
	const { anchor, offsetMinutes } = touch.step;
	const beforeStart = anchor === 'start' && offsetMinutes < 0;
	if (booking && (beforeStart || anchor === 'booked') && at >= booking.start) {
		return 'the meeting has begun';
	}
	const lateMinutes = (Date.parse(at) - Date.parse(plannedTime(input))) / 60_000;
	if (beforeStart && lateMinutes > -offsetMinutes / 2)
		return 'it would come too late before the meeting';
	if (!beforeStart && lateMinutes > LATEST_AFTER_MINUTES)
		return 'it would come more than 24 hours late';
	return null;
}
