import type { CancelReason } from '../model';
import type { Decision } from './choose-intent';
import type { Evidence } from './evidence';
import { estimate } from './learned/estimate';
import type { LearnedWeights } from './learned/labels';
import { REASON_LABELS } from './learned/labels';
import { newContactIn } from './new-contact';
import { returnDateForLater } from './not-now';
import { reasonOf } from './reason';
import { returnDateOf } from './return-date';
import type { Candidate, ReplyIntent } from './reading';
import type { TimeWish } from './time-wish';

/** The times asked for; where these leave the hour open and one hour is named besides, that one. */
function timesMeant({ wish, inPassing }: Evidence): TimeWish {
	if (wish.proposedTimes.length > 0) return wish;
	if (inPassing.proposedTimes.length === 1) return inPassing;
	return wish.constraints.length > 0 ? wish : inPassing;
}

/** What like replies have taught; where that is nothing, what the rules find. */
function reasonMeant(
	{ features, context }: Evidence,
	intent: ReplyIntent,
	weights: LearnedWeights,
): CancelReason | null {
	const [likeliest] = estimate([...features, `intent:${intent}`], REASON_LABELS, weights.reasons);
	return likeliest === undefined || likeliest.label === 'none'
		? reasonOf(context)
		: likeliest.label;
}

/** A meeting that is called off for now may come with a day to write again. */
function cancelDetails(evidence: Evidence, weights: LearnedWeights): Partial<Candidate> {
	const reason = reasonMeant(evidence, 'cancel', weights);
	const isForNow = reason === 'not_right_time';
	return { reason, returnDate: isForNow ? returnDateForLater(evidence.context) : null };
}

/** What goes with the intent: times, reason, date, contact. */
export function detailsOf(
	evidence: Evidence,
	{ intent }: Decision,
	weights: LearnedWeights,
): Partial<Candidate> {
	const { context } = evidence;
	if (intent === 'propose_time' || intent === 'reschedule') {
		const { proposedTimes, constraints, exclusions } = timesMeant(evidence);
		return {
			proposedTimes,
			constraints: [...constraints, ...exclusions],
			...(intent === 'reschedule' ? { reason: reasonMeant(evidence, intent, weights) } : {}),
		};
	}
	if (intent === 'cancel') return cancelDetails(evidence, weights);
	if (intent === 'not_interested') return { reason: 'not_interested' };
	if (intent === 'not_now') {
		return { reason: 'not_right_time', returnDate: returnDateForLater(context) };
	}
	if (intent === 'wrong_person') return { newContact: newContactIn(context.ownText) };
	return intent === 'out_of_office' ? { returnDate: returnDateOf(context) } : {};
}
