import type { ItemResult } from '../../adapters/n8n/run-items';
import type { BookMeetingResult } from '../../flow/book-meeting';
import type { Cancelled } from '../../flow/cancel-meeting';
import type { SlotTaken } from '../../flow/offer-others';
import {
	presentActions,
	presentBooking,
	presentInstant,
	presentLead,
	presentProposal,
	presentRep,
	presentWhyNot,
} from '../../flow/present';
import type { Reconciled } from '../../flow/reconcile';
import type { Retried } from '../../flow/retry-actions';

const DONE = 0;
const SLOT_TAKEN = 1;
const NEEDS_REVIEW = 2;

/** What a use case of Book Meeting gives back, as an item and the output it leaves by. */
export function presentResult(result: BookMeetingResult | Cancelled): ItemResult {
	const { status } = result;
	const people = { lead: presentLead(result.lead), rep: presentRep(result.rep) };
	if (status === 'slot_taken') {
		return { output: SLOT_TAKEN, status, json: { ...people, ...presentAlternatives(result) } };
	}
	const booking = presentBooking(result.booking);
	if (status === 'needs_review') {
		const { reason } = result;
		return { output: NEEDS_REVIEW, status, json: { ...people, booking, review: { reason } } };
	}
	return {
		output: result.needsReview ? NEEDS_REVIEW : DONE,
		status,
		json: { ...people, booking, ...presentActions(result), repeated: result.repeated },
	};
}

function presentAlternatives({ alternatives, rep, lead }: SlotTaken) {
	if (alternatives.status === 'no_availability') {
		return { proposal: null, noAvailability: presentWhyNot(alternatives.whyNot) };
	}
	const { proposal, message } = alternatives;
	return { proposal: { ...presentProposal(proposal, rep.timezone, lead.locale), message } };
}

/** Done, or not done yet. */
export function presentRetried(
	retried: Retried,
	outputs: { readonly done: number; readonly needsReview: number },
): ItemResult {
	const { lead, rep, booking, needsReview } = retried;
	return {
		output: needsReview ? outputs.needsReview : outputs.done,
		status: needsReview ? 'needs_review' : 'done',
		json: {
			lead: presentLead(lead),
			rep: presentRep(rep),
			booking: presentBooking(booking),
			...presentActions(retried),
		},
	};
}

const CHANGE_OUTPUTS = { deleted: 0, moved: 1, declined: 2, accepted: 3, tentative: 3 } as const;

/** A change in the calendar. `start` is where a moved event is now, as Reschedule takes it. */
export function presentReconciled({
	change,
	booking,
	lead,
	rep,
	start,
	end,
}: Reconciled): ItemResult {
	return {
		output: CHANGE_OUTPUTS[change],
		status: change,
		json: {
			calendarChange: change,
			lead: presentLead(lead),
			rep: presentRep(rep),
			booking: presentBooking(booking),
			messages: [],
			...(change === 'moved'
				? {
						start: presentInstant(start, booking.repTimezone),
						end: presentInstant(end, booking.repTimezone),
					}
				: {}),
		},
	};
}
