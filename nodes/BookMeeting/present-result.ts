import type { ItemResult } from '../../adapters/n8n/run-items';
import type { BookMeetingResult } from '../../flow/book-meeting';
import type { Cancelled } from '../../flow/cancel-meeting';
import type { SlotTaken } from '../../flow/offer-others';
import {
	presentActions,
	presentBooking,
	presentLead,
	presentProposal,
	presentRep,
	presentWhyNot,
} from '../../flow/present';

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
