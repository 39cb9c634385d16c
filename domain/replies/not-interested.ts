import { findAnywhere, quoted } from './candidates';
import type { ReplyContext } from './context';
import { isForNow } from './not-now';
import { phrases } from './phrases';
import type { Candidate } from './reading';
import type { TimeWish } from './time-wish';

const NOT_INTERESTED = phrases(
	'not|no_longer|never ~3 interested|interest|interesting',
	'no interest',
	'got|have ~1 this|it|that covered',
	'covered ~1 thanks|thank',
	'a no from|for|to',
	'not going to be ~2 interested',
	'uninterested|disinterested',
	'not for us|me|our',
	'not something|anything ~6',
	'stick|stay|sticking|staying ~1 with',
	'not ~1 thing $',
	'not ~3 fit|match|relevant|applicable|useful|need|needed',
	'not ~2 something|anything|what ~5 need|looking|interested|want|use',
	'not ~2 looking ~4',
	'not ~2 in|on ~1 market',
	'no need|use ~1 for|of|thanks|thank',
	'no need $',
	'not ~1 need|require|want ~2 this|it|any|your|a|that|your|help|services|demo|call|meeting|another|anything|these|service',
	'already|currently have|use|using|work|working|got|found|signed|covered|chose|locked|happy|partnered ~5',
	'we|i have ~1 a|an|our|another|existing ~3 vendor|provider|solution|tool|system|partner|supplier|agency|in_house',
	'happy|satisfied|content|sticking|staying ~3 current|existing|what|our|provider|vendor|setup',
	'going|go|gone|went|decided|chose|signed|moving ~3 competitor|elsewhere',
	'going|go|gone|went|decided|chose|signed|moving ~1 with|for|on|to ~1 another|other|different|someone|somebody',
	'going|gone|went in ~1 different|another direction',
	'will|would|gonna|going|to|we|i have? ~1 pass ~1 on|this|for|thanks|thank|$',
	'hard|gonna pass',
	'pass $',
	'pass on this',
	'we|i are|am all? set thanks|thank|but|with|on|here|$',
	'are|am good thanks|thank',
	'not ~2 move|moving|going|proceed|proceeding ~1 forward|ahead',
	'decided not|against',
	'not buying|sold|convinced',
	'decline|declining ~4 offer|invitation|meeting|this|respectfully|politely|$',
	'respectfully|politely decline|pass',
	'no|not thanks|thank you? not interested',
	'waste|wasting ~2 time',
	'do|does not ~1 concern|apply',
	'do everything|it|this|that|all in house|internally|ourselves',
	'handle ~2 in house|internally|ourselves',
	'changed|change my|our mind|minds $',
	'thanks|thank ~2 but no thanks|thank|$',
	'not a priority ~2 ever|us',
	'hell no',
	'absolutely not',
	'no chance|way',
);
/** The same words said of a time, a question or a wish to be met. */
const OTHER_SENSE = phrases(
	'not ~3 fit|match|need|work ~2 calendar|schedule|time|slot',
	'not ~3 interested in ~2 tuesday|monday|wednesday|thursday|friday|morning|afternoon|those|these|that times|slot|slots|time',
	'not only',
	'no need to ~1 apologize|worry|rush|reschedule|cancel|change|move|call|prepare|bring|send|confirm',
	'not need to ~2 reschedule|cancel|change|move|apologize',
	'not ~2 need ~3 long|hour|minutes|much|full',
);

const FINAL_WORDS = /\b(?:thanks|pass|waste|wasting|no interest)\b/u;

function namesATime(wish: TimeWish): boolean {
	const times = wish.proposedTimes.length + wish.picks.length + wish.constraints.length;
	return wish.isAsked && times > 0;
}

/** A plain refusal of the whole thing. Of a booked meeting it is a cancellation. */
export function readNotInterested(context: ReplyContext, wish: TimeWish): Candidate | null {
	const match = findAnywhere(context, NOT_INTERESTED);
	if (match === null || findAnywhere(context, OTHER_SENSE) !== null) return null;
	if (namesATime(wish) && !match.words.includes('interest')) return null;
	if (context.sentences[match.sentence]?.isQuestion === true) return null;
	if (!FINAL_WORDS.test(match.words) && isForNow(context)) return null;
	return {
		intent: context.hasBooking ? 'cancel' : 'not_interested',
		confidence: 0.9,
		reason: 'not_interested',
		why: `does not want it (${quoted(match)})`,
	};
}
