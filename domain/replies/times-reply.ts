import type { ReplyContext } from './context';
import { findAnywhere, quoted } from './candidates';
import { phrases } from './phrases';
import type { Candidate } from './reading';
import type { TimeWish } from './time-wish';

const INSTRUCTIONS = phrases(
	'ignore|disregard|forget|override ~4 instructions|instruction|prompt|prompts|rules|above',
	'system|developer prompt|message|instruction|override',
	'you are ~3 ai|assistant|model|bot|classifier|chatgpt|gpt|llm',
	'classify|label|categorize ~4 as|intent',
	'output|return|respond|print|set ~3 acceptslot|json|intent|slotindex|confidence',
	'mark|book|treat ~3 slot|message|reply|this ~2 as booked|accepted|confirmed|accept',
	'intent|confidence is|accept|json',
);
const NONE_FIT = phrases(
	'none|neither ~5 work|works|suit|suits|good|fit|fits|me|them|those|these|times|options|available|possible',
	'not ~2 work|works|suit|fit|good|ideal|available|free ~1 any|either|those|these|that|them|this|it|for|then|$',
	'not ~1 do|make any|either|those|these|that|them',
	'not work|possible|suitable|convenient',
	'not ~2 available|free ~3 those|these|then|at|any|either|on|any',
	'any|anything ~1 other|else|earlier|later|sooner|different ~3',
	'other|different|another|alternative|more|later|earlier ~1 times|options|slots|time|slot|dates|day|days|availability|appointment|date',
	'something else|later|earlier|sooner|different',
	'reschedule|postpone|rearrange',
	'move|push|shift|bump|delay ~2 that|it|this|to|back|out',
	'change ~2 time|date|day|it|appointment',
	'too early|late|soon',
	'send|share|offer|suggest|propose ~3 other|more|different|new|another',
);
const ANY_FITS = phrases(
	'any|either|all|both|each ~4 work|works|fine|good|ok|okay|great|fit|suit|suits|perfect',
	'whichever|whatever|whenever',
	'either|any one|slot|option|is|of',
	'your choice|call|pick',
	'you pick|choose|decide',
	'i am ~1 flexible|easy|open',
	'no preference',
	'does not matter',
	'all ~2 good|fine|work|open',
);

/** A reply with instructions to a program in it, and little else. */
export function readInstructions(context: ReplyContext): Candidate | null {
	const match = findAnywhere(context, INSTRUCTIONS);
	return match === null
		? null
		: { intent: 'ambiguous', confidence: 0.7, why: `instructions to a program (${quoted(match)})` };
}

function readPick(wish: TimeWish): Candidate | null {
	const [slotIndex] = wish.picks;
	if (slotIndex === undefined) return null;
	if (wish.picks.length > 1) {
		return {
			intent: 'ambiguous',
			confidence: 0.7,
			why: `names several of the offered slots (${wish.words})`,
		};
	}
	if (wish.proposedTimes.length > 0) {
		return {
			intent: 'ambiguous',
			confidence: 0.6,
			why: `names an offered slot and another time (${wish.words})`,
		};
	}
	if (wish.isHedged) {
		return {
			intent: 'ambiguous',
			confidence: 0.65,
			why: `names a slot, but does not commit to it (${wish.words})`,
		};
	}
	const why = `${wish.words} is slot ${slotIndex + 1} of those offered`;
	return { intent: 'accept_slot', confidence: 0.92, slotIndex, why };
}

function readCounter(context: ReplyContext, wish: TimeWish): Candidate | null {
	const { proposedTimes, constraints } = wish;
	if (wish.fitsSeveral && proposedTimes.length === 0) {
		return {
			intent: 'ambiguous',
			confidence: 0.6,
			constraints,
			why: `${wish.words} fits several of the offered slots`,
		};
	}
	if (proposedTimes.length === 0 && constraints.length === 0) return null;
	const isMeeting = context.hasBooking || context.input.stage === 'no_show';
	return {
		intent: isMeeting ? 'reschedule' : 'propose_time',
		confidence: 0.88,
		proposedTimes,
		constraints: [...constraints, ...wish.exclusions],
		why: `${wish.words} was not offered`,
	};
}

/** Times in the reply: one of the offered slots, or another time. */
export function readTimes(context: ReplyContext, wish: TimeWish): Candidate | null {
	if (!wish.isAsked) return null;
	return readPick(wish) ?? readCounter(context, wish);
}

/** None of the offered times, or any of them. */
export function readSlotsAsAWhole(context: ReplyContext, wish: TimeWish): Candidate | null {
	if (context.hasBooking) return null;
	const none = findAnywhere(context, NONE_FIT);
	if (none === null && wish.isRefused && wish.isHedged) {
		return { intent: 'ambiguous', confidence: 0.6, why: 'not decided on the offered times' };
	}
	if (none !== null || (wish.isRefused && context.slots.length > 0)) {
		const constraints = [...wish.constraints, ...wish.exclusions];
		const words = none === null ? 'an offered time is refused' : quoted(none);
		return {
			intent: 'propose_time',
			confidence: 0.72,
			constraints,
			why: `asks for other times (${words})`,
		};
	}
	const any = context.slots.length > 1 ? findAnywhere(context, ANY_FITS) : null;
	if (any === null) return null;
	return {
		intent: 'interested',
		confidence: 0.75,
		why: `takes any of the slots without choosing (${quoted(any)})`,
	};
}
