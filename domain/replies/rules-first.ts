import type { ReplyContext } from './context';
import type { Candidate } from './reading';
import type { SaidTime } from './times/said-times';
import { matchSlots } from './times/slot-match';
import { settleWeak } from './weak-numbers';

/**
 * A message that was put into English has fewer ways to say a thing than English has: where a rule is so sure of it,
 * the rule decides. (On 100 fresh replies in four languages: 96 right; by what like replies have taught alone, 94; by
 * the rules alone, 87.)
 */
const SURE_BY_RULE = 0.8;

/** More words than these that could not be put into English may say anything of the slot. */
const MOST_UNREAD = 2;
/** The same of a whole message, where the clause that names the slot's hour or place is understood. */
const MOST_UNREAD_AROUND = 6;

/** What the first of the rules makes of a message in another language, where it is sure; else null. */
export function sureByRule(context: ReplyContext, first: Candidate | undefined): Candidate | null {
	if (!isGlossed(context) || first === undefined) return null;
	return first.confidence >= SURE_BY_RULE ? holdBack(first, context, first) : null;
}

function isGlossed({ language }: ReplyContext): boolean {
	return language !== null && language !== 'en';
}

function isPicked(said: SaidTime, context: ReplyContext, pick: Candidate): boolean {
	if (said.polarity === 'refused' || said.polarity === 'past') return false;
	return matchSlots(said.mention, context.slots).some(({ index }) => index === pick.slotIndex);
}

/** "Mardi. Pas avant 15h": an hour that the slot picked does not have. */
function hasOtherHour(context: ReplyContext, pick: Candidate): boolean {
	if (pick.intent !== 'accept_slot') return false;
	const picked = context.saidTimes.filter((said) => isPicked(said, context, pick));
	const isByHour = picked.some(
		({ mention }) => mention.clock !== null || mention.position !== null,
	);
	return context.saidTimes.some((said) => {
		const { mention, polarity } = said;
		const isHour = mention.clock !== null && !mention.isWeak;
		if (!isHour || polarity === 'past') return false;
		const fitting = matchSlots(mention, context.slots);
		// "Mercredi, mais 16h": where no hour was named for the slot, a refused one may be misread.
		if (polarity === 'refused') return !isByHour && fitting.length === 0;
		return !fitting.some(({ index }) => index === pick.slotIndex);
	});
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '-', '(', ')', '/']);

/** The words between the marks around a time. */
function clauseAround(context: ReplyContext, { mention, sentence }: SaidTime): readonly string[] {
	const tokens = context.sentences[sentence]?.tokens ?? [];
	let [from, to] = [mention.at, mention.end];
	while (from > 0 && !CLAUSE_MARKS.has(tokens[from - 1]?.text ?? '')) from -= 1;
	while (to < tokens.length && !CLAUSE_MARKS.has(tokens[to]?.text ?? '')) to += 1;
	return tokens.slice(from, to).map((token) => token.text);
}

/** Whether too much around the pick is not understood. */
function isHalfRead(context: ReplyContext, pick: Candidate): boolean {
	const { unreadWords } = context;
	if (unreadWords.length <= MOST_UNREAD) return false;
	const named = context.saidTimes.filter(
		(said) =>
			isPicked(said, context, pick) &&
			(said.mention.clock !== null || said.mention.position !== null || said.mention.part !== null),
	);
	if (named.length === 0 || unreadWords.length > MOST_UNREAD_AROUND) return true;
	return named.some((said) => {
		const words = clauseAround(context, said);
		return words.filter((word) => unreadWords.includes(word)).length > MOST_UNREAD;
	});
}

/** What is left when other slots are refused is no pick where a refusal may be misread. */
function isNamed(context: ReplyContext, pick: Candidate): boolean {
	if (context.slots.length <= 1) return true;
	return context.saidTimes
		.map((said) => settleWeak(context, said))
		.some(
			(said) =>
				said !== null && (said.mention.position === 'other' || isPicked(said, context, pick)),
		);
}

/** What speaks against a pick in another language; null where nothing does. */
function doubtOf(
	pick: Candidate,
	context: ReplyContext,
	first: Candidate | undefined,
): string | null {
	if (!isNamed(context, pick)) return 'the slot itself is not named';
	if (isHalfRead(context, pick)) return 'words that are not understood';
	if (hasOtherHour(context, pick)) return 'another time in it';
	const isByRule = first?.intent === 'accept_slot';
	if (!isByRule && context.unreadWords.length >= MOST_UNREAD)
		return 'words that are not understood';
	return first?.intent === 'ambiguous' ? first.why : null;
}

/** Leaves a pick in another language to a person where there is a doubt of it. */
export function holdBack(
	candidate: Candidate,
	context: ReplyContext,
	first: Candidate | undefined,
): Candidate {
	if (candidate.intent !== 'accept_slot' || !isGlossed(context)) return candidate;
	const doubt = doubtOf(candidate, context, first);
	if (doubt === null) return candidate;
	return { intent: 'ambiguous', confidence: 0.55, why: `${candidate.why}, with a doubt: ${doubt}` };
}
