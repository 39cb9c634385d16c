import { findAffirmedAnywhere, findAnywhere, quoted } from './candidates';
import type { ReplyContext } from './context';
import { findPhrase, phrases } from './phrases';
import type { Candidate } from './reading';
import type { TimeWish } from './time-wish';

const YES = phrases(
	'^ ~2 yes|yep|yeah|yup|yea|ya|sure|ok|okay|k|absolutely|definitely|certainly|perfect|great|excellent|awesome|cool|correct|right|fine|alright|affirmative|confirmed|confirm|wonderful|lovely|brilliant|super|agreed|indeed|deal|done|good|yessir|sounds|fantastic|surely',
	'sounds|sound|looks|look|seems|seem ~2 good|great|fine|perfect|like_a_plan|lovely|right|ok|okay|nice|wonderful|awesome|excellent|correct|well',
	'that|it|this|which|time|slot|all|everything ~3 works|work|good|great|fine|perfect|ok|okay|suits|right|correct|wonderful|ideal|excellent|nice|accurate|perfectly|lovely|awesome|cool|acceptable|does|would',
	'works ~2 for|with|perfectly|great|well|fine|good|me|$',
	'^ works',
	'good|great|fine|perfect|okay|ok for|with|by me|us',
	'let us do|go|book|make|lock|try',
	'book|schedule|reserve|take|confirm|do|accept|make it|that|this|me|the',
	'book|schedule|reserve|confirm ~2 appointment|meeting|call|visit|slot',
	'go ahead|for it',
	'please do|proceed|confirm|book|go',
	'i|we am|are in|on|game $',
	'i|we am|are? ~1 confirmed|confirm|agree|accept|ready',
	'i|we will ~1 be there|take|attend|join|come|see',
	'i|we can|will make it|that',
	'good to go',
	'count me in',
	'see|talk|speak|catch|chat|meet ~1 you|then|to|soon|tomorrow|monday|tuesday|wednesday|thursday|friday',
	'looking|look forward',
	'can not wait',
	'of course',
	'why not',
	'no problem|worries|issue|issues|changes|change',
	'not a problem|issue',
	'still|all good|on|set|works|confirmed|okay|ok|there',
	'got it',
	'on my|the calendar|schedule',
	'will do|attend|join',
	'will be there',
	'i am|will_be coming|attending|joining',
	'ill be there|joining',
	'would love|like that|to|it',
	'i like|want that|it|this',
	'nice|terrific|amazing|fabulous|marvelous|splendid $',
	'try that|it|this',
	'i|yes do',
	'exactly',
);
const DECIDED_NOT = phrases(
	'not|never ~3 work|works|do|good|sure|make|able|can|ok|okay|fine|right|great|correct|confirm|book|see|sound|want|possible|ready|interested|available',
	'no longer|good|way|go|thanks|thank',
	'^ no|nope|nah',
	'unfortunately',
	'^ ~1 i do not',
	'would rather',
	'wrong|incorrect',
);
const DOUBLE_NEGATIVE = phrases(
	'why not',
	'not a problem|issue',
	'can not wait',
	'no problem|worries|issue|issues',
	'not bad',
	'^ no changes|change|need',
	'not at all',
	'no objection|objections',
	'do not mind',
);
const GIVEN_THAT = phrases('if|unless|depending');
const FREE_IF = phrases(
	'know|me|see|sure|wondering|tell if',

	'if ~4 works|work|suits|ok|okay|possible|fine|good|free|convenient|easier|available|open|so',
);
const LATER = phrases(
	'but ~8',
	'however|though|although ~8',
	'before ~4',
	'first ~1',
	'only if',
	'as long as',
	'provided',
	'depends',
	'assuming',
);
const UNSURE = phrases(
	'let me ~2 check|confirm|think|look|ask|get|talk|run',
	'will ~1 get_back|check|let_you|see_if|confirm|think|discuss|ask|talk|revert',
	'talk|speak to|with my|our|the ~9',
	'need|have to ~1 check|confirm|see|ask|think|discuss|run',
	'not ~1 sure|certain',
	'maybe|perhaps|might|possibly|probably',
	'i guess',
	'think about|it|over',
	'i will see',
	'do not know',
	'checking with|my',
	'get back to',
);
const DOUBT = phrases(
	'skeptical|sceptical|doubtful|dubious|worried|concerned|hesitant|expensive|pricey',
	'a lot of money',
);
const ACKNOWLEDGED = phrases(
	'^ ~2 thanks|thank|noted|received|understood|gotcha|roger|cheers|appreciated',
	'got it|this|your',
	'will keep',
	'ok thanks',
);

const PLAIN_YES = phrases(
	'^ yes|yep|yeah|yup|yea|confirmed|correct|absolutely|perfect|agreed|definitely|certainly',
	'^ ~1 that|it|this|which|time works|suits|is_right|is_correct|is_fine|is_good|is_perfect|is_great|is_ok|is_okay|sounds_good|sounds_great|will_work|looks_good',
	'^ sounds|looks good|great|fine|perfect',
	'^ works for|perfectly|great|well',
	'^ of course',
);

/** A plain yes in a sentence of its own before a question: "Yes. What is the address?" The yes is the answer. */
export function beginsWithYes(context: ReplyContext): boolean {
	const [first, ...others] = context.sentences;
	if (first === undefined || first.isQuestion || others.length === 0) return false;
	return isPlainYes(context) && findPhrase(context.sentenceWords[0] ?? [], PLAIN_YES) !== null;
}

/** Says that somebody still has to check: neither yes nor no. */
export function readUnsure(context: ReplyContext): Candidate | null {
	const match = findAnywhere(context, UNSURE);
	return match === null
		? null
		: { intent: 'ambiguous', confidence: 0.65, why: `not decided (${quoted(match)})` };
}

function isPlainYes(context: ReplyContext): boolean {
	const isDenied =
		findAnywhere(context, DECIDED_NOT) !== null && findAnywhere(context, DOUBLE_NEGATIVE) === null;
	return (
		!isDenied && findAnywhere(context, UNSURE) === null && findAnywhere(context, DOUBT) === null
	);
}

function hasCondition(context: ReplyContext): boolean {
	if (findAnywhere(context, LATER) !== null) return true;
	return findAnywhere(context, GIVEN_THAT) !== null && findAnywhere(context, FREE_IF) === null;
}

/** "If that is still free": asks for nothing that is not offered. */
const FREE_AFTER_IF: ReadonlySet<string> = new Set(
	'it that this so possible ok okay not you still available free need convenient works the there anything all they'.split(
		' ',
	),
);
/** "Let me know if", "as if". */
const TOLD_IF: ReadonlySet<string> = new Set(
	'know me see sure wondering tell even as only'.split(' '),
);
const CONDITIONS = phrases(
	'only if|when',
	'as long as',
	'provided',
	'depends|depending',
	'assuming',
	'no promises',
);

/** "If my boss agrees": nothing to book on. "If that still works" asks for nothing. */
export function isConditional(context: ReplyContext): boolean {
	if (findAnywhere(context, CONDITIONS) !== null) return true;
	return context.sentenceWords.some((words) =>
		words.some((word, at) => {
			const isCondition =
				word === 'unless' || (word === 'if' && !FREE_AFTER_IF.has(words[at + 1] ?? ''));
			return isCondition && !TOLD_IF.has(words[at - 1] ?? '');
		}),
	);
}

function yesToBooking(context: ReplyContext, wish: TimeWish, why: string): Candidate | null {
	if (hasCondition(context) && context.sentences.some((one) => one.isQuestion)) return null;
	const isOther = wish.proposedTimes.length > 0 || wish.constraints.length > 0;
	return isOther ? null : { intent: 'confirm', confidence: 0.88, why };
}

function yesToSlots(context: ReplyContext, wish: TimeWish, why: string): Candidate {
	if (context.slots.length > 1) {
		return { intent: 'interested', confidence: 0.75, why: `${why}, without saying which slot` };
	}
	if (context.slots.length === 0) return { intent: 'interested', confidence: 0.8, why };
	if (wish.hasForeignTime || wish.isRefused) {
		return { intent: 'ambiguous', confidence: 0.55, why: `${why}, with another time in it` };
	}
	if (hasCondition(context)) {
		return { intent: 'ambiguous', confidence: 0.55, why: `${why}, with a condition` };
	}
	return {
		intent: 'accept_slot',
		slotIndex: 0,
		confidence: 0.87,
		why: `${why} to the one slot offered`,
	};
}

/** A yes in words: to the booked meeting, to the one slot offered, or in general. */
export function readAssent(context: ReplyContext, wish: TimeWish): Candidate | null {
	const match = findAffirmedAnywhere(context, YES);
	const booked =
		context.input.stage === 'booked' ||
		context.input.asksToKeep === true ||
		(context.hasBooking && context.slots.length === 0);
	if (
		booked &&
		wish.matchesBooking &&
		isPlainYes(context) &&
		!context.sentences.some((one) => one.isQuestion)
	) {
		return { intent: 'confirm', confidence: 0.9, why: 'names the booked time' };
	}
	if (match === null || !isPlainYes(context)) return null;
	if (
		context.sentences[match.sentence]?.isQuestion === true &&
		context.sentences.length === 1 &&
		!/^(?:yes|yep|yeah|sure|ok)/u.test(match.words)
	)
		return null;
	const why = `a yes (${quoted(match)})`;
	return booked ? yesToBooking(context, wish, why) : yesToSlots(context, wish, why);
}

/** "Thanks", "noted" after a reminder: taken as read, not more. */
export function readAcknowledgement(context: ReplyContext): Candidate | null {
	const match = findAnywhere(context, ACKNOWLEDGED);
	if (match === null || context.words.length > 6 || context.input.stage !== 'booked') return null;
	const isThanksOnly = /^(?:thanks|thank)/u.test(match.words) && context.words.length <= 3;
	if (isThanksOnly) return { intent: 'ambiguous', confidence: 0.5, why: 'thanks, and no more' };
	return { intent: 'confirm', confidence: 0.7, why: `takes note (${quoted(match)})` };
}
