import type { ReplyContext } from './context';
import { HEDGE_WORDS } from './lexicon/polarity-words';
import { FILLER_WORDS, REQUEST_WORDS } from './lexicon/request-words';
import { findPhrase, phrases } from './phrases';
import type { SaidTime } from './times/said-times';
import { matchSlots } from './times/slot-match';
import type { Token } from './tokens';

const HEDGES = phrases(
	'let me ~2 check|confirm|see|think|look|ask|verify|double|get|talk|run',
	'need|have|got|going|want to ~1 check|confirm|see|ask|verify|think|talk|run|look|consult|discuss',
	'will ~2 get back|check|confirm|see|revert|circle|come back|know|verify',
	'get|come|circle back to you',
	'let you know',
	'not ~1 sure|certain|positive|confirmed',
	'do not know',
	'i think so',
	'pending|subject|awaiting',
	'if i|my|our|they|he|she|it|nothing|something|everything|there ~5',
	'should be able',
	'hold off|that|on|them|both',
	'before i|we ~2 confirm|commit|book|agree',
	'waiting for|on|to',
	'but not for|with|my|everyone|sure|all',
	'checking with|my',
	'do not book|confirm ~2 yet',
);
const ALLOWED_IF = phrases(
	'if ~4 work|works|suits|open|available|ok|okay|possible|fine|good|free|convenient|easier|helps|better|there|need|like|prefer|want',
	'if so',
);
const OPEN_QUESTION = phrases(
	'^ so|and|but|hi|hey|hello|ok|okay|also|quick_question? what|where|who|whom|why|which|whose|when',
	'^ ~2 how long|much|many|come|did',
	'^ ~1 is ~4 your|my time',
	'^ ~2 is that|this|it|the ~3 my|your|eastern|pacific|central|est|pst|cst|et|pt|ct|utc|gmt|on|by|via|over|a|an|in|with|for|recorded|zoom',
);
const SUGGESTION = phrases(
	'what|how about',
	'how does|would|is|do ~9 look|sound|work|suit|fit|looking',
	'why not|do',
	'what|how if',
	'have|got ~2 time|availability|space|opening|openings|gap|window',
	'what do you think',
	'when ~3 free',
);

function sentenceWords(context: ReplyContext, said: SaidTime): readonly string[] {
	return context.sentences[said.sentence]?.tokens.map((token) => token.text) ?? [];
}

function isOwnWord(token: Token): boolean {
	const isWord = token.kind === 'word' || token.kind === 'number';
	return isWord && !FILLER_WORDS.has(token.text);
}

/** Words of the sentence that are neither the time nor small talk around it. */
function wordsAround(context: ReplyContext, said: SaidTime): readonly string[] {
	const inSentence = context.saidTimes.filter((other) => other.sentence === said.sentence);
	const tokens = context.sentences[said.sentence]?.tokens ?? [];
	const isTime = (at: number): boolean =>
		inSentence.some(({ mention }) => at >= mention.at && at < mention.end);
	return tokens.filter((token, at) => isOwnWord(token) && !isTime(at)).map((token) => token.text);
}

/** How many words there are besides the time and small talk. */
export function leftover(context: ReplyContext, said: SaidTime): number {
	return wordsAround(context, said).length;
}

/** Whether the sentence asks for the time, or says it and nothing else. */
export function isAsked(context: ReplyContext, said: SaidTime): boolean {
	const words = sentenceWords(context, said);
	if (findPhrase(words, SUGGESTION) !== null) return true;
	if (findPhrase(words, OPEN_QUESTION) !== null) return false;
	const around = wordsAround(context, said);
	if (around.length === 0) return true;
	const unknown = around.filter((word) => !REQUEST_WORDS.has(word)).length;
	const hasRequest = words.some((word) => REQUEST_WORDS.has(word));
	const isOther = matchSlots(said.mention, context.slots).length === 0;
	if (context.sentences[said.sentence]?.isQuestion === true) {
		// "Does the Wednesday one include a demo?" asks about it, not for it.
		return isOther ? unknown <= (hasRequest ? 4 : 2) : hasRequest && unknown <= 1;
	}
	if (hasRequest && said.polarity === 'wanted') return true;
	// Words unknown to us may say anything of an offered time; of another time they can book nothing.
	return isOther && around.length <= 2;
}

/** Whether the reply holds back: "maybe", "let me check". */
export function isHedged(context: ReplyContext, said: readonly SaidTime[]): boolean {
	const hedge = context.sentenceWords.some((words) => {
		const match = findPhrase(words, HEDGES);
		return (
			match !== null && !(match.words.startsWith('if') && findPhrase(words, ALLOWED_IF) !== null)
		);
	});
	if (hedge) return true;
	return said.some((one) => sentenceWords(context, one).some((word) => HEDGE_WORDS.has(word)));
}
