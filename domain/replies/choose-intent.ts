import { beginsWithYes } from './assent';
import type { Evidence } from './evidence';
import { estimate } from './learned/estimate';
import type { LearnedWeights } from './learned/labels';
import { possibleIntents } from './possible-intents';
import type { ReplyIntent, TimeWindow } from './reading';
import { REPLY_INTENTS } from './reading';
import { slotMeant } from './slot-meant';

/** Under this a slot is not taken: a wrong booking is worse than a question. */
const SURE_OF_SLOT = 0.5;

/** From this on a reply is taken for an opt-out, even where it is likelier something else: none may be missed. */
const LIKELY_OPT_OUT = 0.2;
/** The same where a rule knows the words for one. */
const LIKELY_BY_RULE = 0.05;
const OPT_OUT_CONFIDENCE = 0.5;

export interface Decision {
	readonly intent: ReplyIntent;
	readonly confidence: number;
	/** With `accept_slot`. */
	readonly slotIndex?: number;
}

/** A slot named by its day and hour, and nothing else, needs fewer words of assent. */
const SURE_OF_NAMED_SLOT = 0.25;

function isRecognised({ recognised }: Evidence, rule: string): boolean {
	return recognised.some(({ name }) => name === rule);
}

function isOptOut(evidence: Evidence, probability: number): boolean {
	const isByRule = isRecognised(evidence, 'optOut');
	return probability >= (isByRule ? LIKELY_BY_RULE : LIKELY_OPT_OUT);
}

/** The slot to book; null where that is not sure enough. Nothing is booked on orders to a program. */
function slotTaken(evidence: Evidence, confidence: number): number | null {
	const needed = evidence.inPassing.isDefinitePick ? SURE_OF_NAMED_SLOT : SURE_OF_SLOT;
	if (confidence < needed || isRecognised(evidence, 'instructions')) return null;
	return slotMeant(evidence, confidence);
}

/** "Happy to talk, tomorrow at 2", "yes, on the 8th": interest with a time or a day in it is a proposal. */
function namesOtherTime({ wish }: Evidence): boolean {
	return wish.isAsked && (wish.proposedTimes.length > 0 || wish.constraints.some(isWithinDay));
}

const LONGEST_DAY_HOURS = 25;

function isWithinDay({ from, to }: TimeWindow): boolean {
	if (from === null || to === null) return false;
	return Date.parse(to) - Date.parse(from) <= LONGEST_DAY_HOURS * 3_600_000;
}

/** Where a slot is wanted, but not certain which, this sure it is something else; else a person looks. */
const SURE_OF_SECOND = 0.3;

function likeliest(evidence: Evidence, weights: LearnedWeights): Decision {
	const possible = possibleIntents(evidence.context.input);
	const estimates = estimate(evidence.features, REPLY_INTENTS, weights.intents).filter(
		({ label }) => possible.has(label),
	);
	const optOut = estimates.find(({ label }) => label === 'opt_out')?.probability ?? 0;
	if (isOptOut(evidence, optOut)) {
		return { intent: 'opt_out', confidence: Math.max(optOut, OPT_OUT_CONFIDENCE) };
	}
	const sum = estimates.reduce((total, { probability }) => total + probability, 0);
	const [first, second] = estimates.map(({ label, probability }) => ({
		intent: label,
		confidence: probability / sum,
	}));
	if (first === undefined) return UNDECIDED;
	if (first.intent === 'accept_slot') {
		const slotIndex = slotTaken(evidence, first.confidence);
		if (slotIndex !== null) return { ...first, slotIndex };
		return second !== undefined && second.confidence >= SURE_OF_SECOND ? second : UNDECIDED;
	}
	const isProposal = first.intent === 'interested' && namesOtherTime(evidence);
	return isProposal ? { ...first, intent: 'propose_time' } : first;
}

const UNDECIDED: Decision = { intent: 'ambiguous', confidence: 0.4 };

const YES: ReadonlySet<ReplyIntent> = new Set(['accept_slot', 'confirm']);
const SURE_OF_YES = 0.8;

/** A yes that a question follows is a yes: a person can answer the question, and the slot is not lost. */
function yesBeforeQuestion(evidence: Evidence, decision: Decision): Decision {
	if (decision.intent !== 'question' || !beginsWithYes(evidence.context)) return decision;
	const yes = evidence.recognised.find(({ candidate }) => YES.has(candidate.intent));
	if (yes === undefined) return decision;
	if (yes.candidate.intent === 'confirm') return { intent: 'confirm', confidence: SURE_OF_YES };
	const slotIndex = slotMeant(evidence, SURE_OF_YES);
	return slotIndex === null
		? decision
		: { intent: 'accept_slot', confidence: SURE_OF_YES, slotIndex };
}

/** What a reply wants most likely, among what it can want at its stage. */
export function chooseIntent(evidence: Evidence, weights: LearnedWeights): Decision {
	return yesBeforeQuestion(evidence, likeliest(evidence, weights));
}
