import { findAffirmedAnywhere, findAnywhere, quoted } from './candidates';
import type { ReplyContext } from './context';
import { phrases } from './phrases';
import type { Candidate } from './reading';

const INTERESTED = phrases(
	'interested',
	'interesting|intriguing|intrigued|curious|keen',
	'tell|show me|us ~1 more',
	'love|like|happy|glad|open|keen|willing|want|eager|up to|for ~3 chat|talk|learn|meet|hear|connect|discuss|see|explore|speak|know|jump|hop|a|find|understand|book|schedule|visit|set|try|demo|have',
	'would|i love|like to|a ~4',
	'open|up|game|keen|down to|for ~2',
	'learn|know|hear|find more|out',
	'let us ~2 talk|chat|connect|meet|set|find|schedule|discuss|jump|hop|book|do|arrange',
	'can|could|shall|should we ~2 talk|chat|connect|meet|set|find|schedule|discuss|jump|hop|book|do|have|arrange',
	'send ~3 link|calendly|times|availability|slots|invite|calendar|options|dates',
	'set|put ~3 up|together|something|meeting|call',
	'book|schedule|arrange|make|need|want|get ~3 call|demo|meeting|appointment|time|visit|one|it',
	'when ~3 available|free|talk|meet|good|works|work|suits|suit|can',
	'what times|time|days|day|availability|slots|openings ~6 work|have|available|free|open|good|suit|you|got',
	'what ~3 your ~1 availability|calendar|schedule',
	'give me a call|ring|shout',
	'call me',
	'count me in',
	'i am in|game|down',
	'exactly what ~4 need|looking',
	'would|do not mind|object',
	'not ~1 opposed|against|averse',
	'welcome ~2 chat|call|conversation|discussion|opportunity|meeting|talk',
	'worth a|exploring|discussing',
	'been looking|meaning|thinking ~4',
	'good|great|perfect timing',
);

/** A wish to go on, without a time. */
export function readInterest(context: ReplyContext): Candidate | null {
	if (context.hasBooking) return null;
	const match = findAffirmedAnywhere(context, INTERESTED);
	return match === null
		? null
		: { intent: 'interested', confidence: 0.78, why: `wants to go on (${quoted(match)})` };
}

const OBJECTION = phrases(
	'too|so|very|quite|pretty|bit|little expensive|pricey|costly|much|steep|high',
	'expensive|pricey',
	'how did you|u get|find',
	'who is|are this|you',
	'bot|robot|automated|scam|spam|ai ~2',
	'never heard',
	'not ~2 convinced|sure',
	'concern|concerns|concerned|worried|skeptical|sceptical|hesitant|doubtful|dubious',
	'cost|costs|price|prices|pricing|fee|fees|charge|discount',
	'get me ~6',
	'send|share|give|email|forward|provide ~4 info|information|details|deck|brochure|case|overview|pricing|website|agenda|materials|number|address|link|nmber|invite|contact',
	'more info|information|details',
	'need|want|like to? ~1 know|more|understand ~4',
	'wondering|curious|question|questions|confused|clarify|clarification',
	'tell me|us ~6',
	'let me know ~3 if|what|how|whether|who|where',
	'do not understand|get|recall|remember|know',
	'a lot|ton of money',
	'cannot|not ~2 find|open|access|see|log|click ~4 link|invite|zoom|email|it',
	'link ~4 work|working|broken|expired',
);
const ASKING_START = phrases(
	'^ ~2 what|where|who|whom|why|which|whose|when|how|whats|wheres',
	'^ hi|hey|hello|so|and|also|but|thanks? is|are|do|does|did|can|could|will|would|should|has|have|am i|you|it|this|that|there|they|we|he|she|the|your|a|my|these|those',
);

/** Something that a person has to answer: a question, an objection, a wish for material. */
export function readQuestion(context: ReplyContext): Candidate | null {
	const asked = context.sentences.find(
		(sentence) => sentence.isQuestion && sentence.tokens.some((token) => token.kind === 'word'),
	);
	if (asked !== undefined) return { intent: 'question', confidence: 0.8, why: 'asks something' };
	const match = findAnywhere(context, OBJECTION) ?? findAnywhere(context, ASKING_START);
	return match === null
		? null
		: { intent: 'question', confidence: 0.7, why: `a question or an objection (${quoted(match)})` };
}
