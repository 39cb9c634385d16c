import type { ReplyContext } from './context';
import type { Candidate } from './reading';

/**
 * What the carrier has done with the message already, as Twilio's `OptOutType` tells
 * (https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out): after STOP it delivers nothing more, whatever we
 * think of the words. With a booked meeting a CANCEL that the carrier took for STOP is left to the keywords.
 */
export function readCarrierKeyword(context: ReplyContext): Candidate | null {
	const { carrierKeyword } = context.input;
	if (!carrierKeyword) return null;
	const why = `the carrier took it for ${carrierKeyword}`;
	if (carrierKeyword === 'START') return { intent: 'opt_in', confidence: 1, why };
	if (carrierKeyword === 'HELP') return { intent: 'question', confidence: 1, why };
	return callsOff(context) ? null : { intent: 'opt_out', confidence: 1, why };
}

function callsOff(context: ReplyContext): boolean {
	return context.hasBooking && /^\W*cancel\W*$/iu.test(context.ownText);
}

/** Whether a CANCEL that calls a meeting off is an opt-out as well. */
export function cancelOptsOut({ input }: ReplyContext): boolean {
	return input.carrierKeyword === 'STOP' || input.cancelOptsOut === true;
}
