import { findAnywhere, quoted } from './candidates';
import type { ReplyContext } from './context';
import { phrases } from './phrases';
import type { Candidate } from './reading';
import { returnDateOf } from './return-date';

/** Words that machines write. */
const AUTOMATIC = phrases(
	'automatic|automated|auto reply|response|replies|answer',
	'autoreply|autoresponder|autoresponse',
	'auto responder',
	'^ auto ~1 out of office',
	'limited|intermittent|sporadic|no|without ~1 access to ~2 email|emails|mail|inbox|messages',
	'checking|monitoring email|emails|messages infrequently|sporadically|intermittently|periodically',
	'not be? ~2 checking|monitoring ~2 email|emails|inbox|messages',
	'thank|thanks you? for your|the email|message|mail|note ~12 out|away|leave|vacation|holiday|office|return',
	'will respond|reply|answer|get ~8 my|i|when|upon|on return|back',
	'for|if|in urgent|immediate|emergencies|anything urgent|matters|assistance|issues|cases ~8 contact|reach|email|call',
	'if this is urgent',
);
const AWAY = phrases(
	'out of the? office',
	'ooo',
	'on|taking annual|parental|maternity|paternity|sick|medical|family|personal|sabbatical leave',
	'on|taking leave|vacation|holiday|holidays|pto|sabbatical',
	'annual|maternity|parental|paternity leave',
	'out|away|am on ~1 leave|business|assignment|sabbatical',
	'currently|am|be|is away',
	'away from ~2 office|desk|email|work|computer',
	'out on vacation|leave|holiday|pto|sick',
	'currently traveling|travelling|out',
	'office|we|offices is|are|will closed|be ~1 closed|until',
);
const RETURN = phrases(
	'return|returning|returns|back|reachable|available_again',
	'back|return ~2 in|to|at ~2 office|desk|work|online',
	'until|through',
);
/** These tell of coming back; the words below also stand in "automatic reply". */
const ASKING = phrases(
	'can|could|would|shall|should|may we|you|i|it',
	'how|what about',
	'let us',
	'works|work|suits|free|available|prefer|instead|reschedule|better|okay|ok|great',
	'interested|talk|chat|meet|catch|speak|book',
);

/** An absence note of a mail program, or of a person who writes one by hand. */
export function readOutOfOffice(context: ReplyContext): Candidate | null {
	const away = findAnywhere(context, AWAY);
	const automatic = findAnywhere(context, AUTOMATIC);
	if (away === null && automatic === null) return null;
	const strongAutomatic =
		automatic !== null && (away !== null || /auto|access|urgent/u.test(automatic.words));
	const isAsking =
		findAnywhere(context, ASKING) !== null || context.sentences.some((one) => one.isQuestion);
	const hasReturn = findAnywhere(context, RETURN) !== null;
	if (!strongAutomatic && (isAsking || away === null)) return null;
	if (!strongAutomatic && !hasReturn && context.words.length > 12) return null;
	const said = away ?? automatic;
	return {
		intent: 'out_of_office',
		confidence: strongAutomatic ? 0.95 : 0.8,
		returnDate: returnDateOf(context),
		why: said === null ? 'an absence note' : `an absence note (${quoted(said)})`,
	};
}

/** Of a mail that its headers call automatic only an absence is read: it answers nothing. */
export function readAutomatic(context: ReplyContext): Candidate | null {
	if (context.input.isAutomatic !== true) return null;
	const why = 'its headers say that a machine wrote it';
	return { intent: 'out_of_office', confidence: 0.9, returnDate: returnDateOf(context), why };
}
