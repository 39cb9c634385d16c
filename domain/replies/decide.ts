import type { Decision } from './choose-intent';
import { chooseIntent } from './choose-intent';
import type { ReplyContext } from './context';
import type { Evidence } from './evidence';
import { gatherEvidence } from './evidence';
import { detailsOf } from './intent-details';
import { tellingFeatures } from './learned/estimate';
import type { LearnedWeights } from './learned/labels';
import type { Candidate } from './reading';
import { REPLY_INTENTS } from './reading';
import { holdBack, sureByRule } from './rules-first';

const OTHER_LANGUAGE: Candidate = {
	intent: 'ambiguous',
	confidence: 0.9,
	why: 'in a language that is not read',
};

/** What these recognise is settled: keywords, opt-outs, and what the carrier or a mail's headers say. */
const SETTLED: ReadonlySet<string> = new Set([
	'carrier',
	'keyword',
	'optOutElsewhere',
	'automatic',
]);

/** Somebody who says to have unsubscribed by mistake uses the words of an opt-out. */
function isSureOptIn({ intent, confidence }: Candidate): boolean {
	return intent === 'opt_in' && confidence >= 0.85;
}

const EMPTY: Candidate = {
	intent: 'ambiguous',
	confidence: 0.9,
	why: 'no words of the sender in it',
};

const BARE_NO: Candidate = {
	intent: 'ambiguous',
	confidence: 0.6,
	why: 'a no that leaves open to what',
};
const NO_WORDS: ReadonlySet<string> = new Set(['no', 'nope', 'nah']);

/** "No" to an offered time, or to a reminder, may be meant for the time, the meeting or all of it. */
function isBareNo({ words, slots, hasBooking }: ReplyContext): boolean {
	const isOffer = slots.length > 0 || hasBooking;
	return isOffer && words.length > 0 && words.every((word) => NO_WORDS.has(word));
}

const MOST_QUOTED = 3;
/** Short words tell a reader nothing. */
const TELLING_WORD = /^w:\p{L}{4,}$/u;

/** Puts a readable name to what the learned reader went by. */
function wordsThatTell(evidence: Evidence, { intent }: Decision, weights: LearnedWeights): string {
	const words = tellingFeatures(evidence.features, REPLY_INTENTS.indexOf(intent), weights.intents)
		.filter((feature) => TELLING_WORD.test(feature))
		.map((feature) => feature.slice(2));
	const quoted = words.slice(0, MOST_QUOTED).map((word) => `"${word}"`);
	if (quoted.length === 0) return 'by what it leaves unsaid';
	return `by its words, such as ${quoted.join(', ')}`;
}

/** Decides what a reply wants, from what the rules recognise and what like replies have taught. */
export function decide(context: ReplyContext, weights: LearnedWeights): Candidate {
	const { carrierKeyword, isAutomatic } = context.input;
	if (context.tokens.length === 0 && !carrierKeyword && !isAutomatic) return EMPTY;
	return decideFrom(gatherEvidence(context), weights);
}

/** The same, once all rules have looked at the reply. */
function decideFrom(evidence: Evidence, weights: LearnedWeights): Candidate {
	if (isBareNo(evidence.context)) return BARE_NO;
	const { isAutomatic } = evidence.context.input;
	const settled = evidence.recognised.find(
		({ name, candidate }) => isAutomatic || SETTLED.has(name) || isSureOptIn(candidate),
	);
	if (settled !== undefined) return settled.candidate;
	if (evidence.context.isOtherLanguage) return OTHER_LANGUAGE;
	const first = evidence.recognised[0]?.candidate;
	const sure = sureByRule(evidence.context, first);
	if (sure !== null) return sure;
	const decision = chooseIntent(evidence, weights);
	const { intent } = decision;
	const agreeing = evidence.recognised.find(({ candidate }) => candidate.intent === intent);
	const why = agreeing?.candidate.why ?? wordsThatTell(evidence, decision, weights);
	const details = detailsOf(evidence, decision, weights);
	return holdBack({ ...details, ...decision, why }, evidence.context, first);
}
