import { findAnywhere, quoted } from './candidates';
import type { ReplyContext } from './context';
import { phrases } from './phrases';
import type { Candidate } from './reading';

const WEAK_NO = phrases(
	'^ ~2 no|nope|nah|not thanks|thank|thx|ty',
	'no thanks|thank_you',
	'^ no|nope|nah $',
	'^ no|nope|nah i|we|it|that|this|do|let|not|please|sorry|leave|just|never|will|would|pass|am|is|can|there|none|unfortunately ~9 $',
	'respectfully|politely|sorry|afraid no $',
	'but no|not $',
	'rather not ~2 $',
	'^ not really ~3 $',
	'do not|never ~4 book|schedule|bother|proceed|continue',
	'forget it|about',
	'never mind',
	'^ i do not $',
	'will not be necessary',
);
const NO_THANKS = phrases(
	'thanks|thank|thx',
	'pass|bother|never mind',
	'rather not',
	'not ~3 necessary',
);

/** "We are good": to somebody who offers something, a no. */
const CONTENT = phrases('we|i are|am good|fine|okay here|as_is|for_now|thanks|thank|$');

/** "No", "no thanks": a refusal only where nothing else is said. */
export function readWeakNo(context: ReplyContext): Candidate | null {
	const isCold = !context.hasBooking && context.slots.length === 0;
	const content = isCold ? findAnywhere(context, CONTENT) : null;
	const match = findAnywhere(context, WEAK_NO) ?? content;
	if (match === null || context.sentences.some((one) => one.isQuestion)) return null;
	if (context.hasBooking) {
		const why = `a no (${quoted(match)}) at a booked meeting`;
		return { intent: 'ambiguous', confidence: 0.5, why };
	}
	const isPolite = findAnywhere(context, NO_THANKS) !== null;
	if (!isPolite && context.slots.length > 0) {
		const why = `a no (${quoted(match)}) that leaves open to what`;
		return { intent: 'ambiguous', confidence: 0.6, why };
	}
	return {
		intent: 'not_interested',
		confidence: 0.7,
		reason: 'not_interested',
		why: `a no (${quoted(match)})`,
	};
}
