import type { ItemResult } from '../../adapters/n8n/run-items';
import type { BookMeetingResult } from '../../flow/book-meeting';
import type { ActionsResult } from '../../flow/booking-actions';
import type { Cancelled } from '../../flow/cancel-meeting';
import type { SlotTaken } from '../../flow/offer-others';
import {
	presentBooking,
	presentLead,
	presentMessage,
	presentProposal,
	presentRep,
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

function presentActions({ report, messages }: ActionsResult) {
	return {
		actions: report,
		messages: messages.flatMap((sent) =>
			sent.status === 'sent' ? [presentMessage(sent.message, sent.rendered)] : [],
		),
	};
}

function presentAlternatives({ alternatives, rep, lead }: SlotTaken) {
	if (alternatives.status === 'no_availability') {
		return { proposal: null, noAvailability: { why: alternatives.why } };
	}
	const { proposal, message } = alternatives;
	return { proposal: { ...presentProposal(proposal, rep.timezone, lead.locale), message } };
}
