import { findAffirmedAnywhere, findAnywhere, quoted } from './candidates';
import type { ReplyContext } from './context';
import { returnDateOf } from './out-of-office';
import { findPhrase, phrases } from './phrases';
import type { Candidate } from './reading';
import type { TimeWish } from './time-wish';

const NOT_INTERESTED = phrases(
	'not|no_longer|never ~3 interested|interest|interesting',
	'no interest',
	'a no from|for|to',
	'not going to be ~2 interested',
	'uninterested|disinterested',
	'not for us|me|our',
	'not something|anything|one ~3 for us|me|our',
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
	'no me|nos interesa',
	'no estoy|estamos interesado|interesada|interesados',
	'pas intéressé|intéressée|intéressés|interesse|interessé',
	'kein|keinen interesse|bedarf',
	'nicht interessiert',
	'não|nao ~2 interesse|interessado|interessada|interessa',
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

const NOT_NOW = phrases(
	'not ~2 now|yet',
	'not ~2 at? ~2 moment|present|time_being',
	'not at this time|moment|point|stage',
	'not ~2 right|good|best|great|ideal|perfect time|timing|moment',
	'bad|wrong|terrible|awful|tough|tricky|difficult|crazy|hectic|busy|poor time|timing|moment|period|season|stretch',
	'timing is|not ~3 off|right|bad|great|good|ideal|wrong|work',
	'maybe|perhaps|possibly|definitely|but|probably ~2 later|someday|future|next|down|after ~3',
	'check|circle|come|reach|get|touch|loop|ping|write|contact|follow|email|call|message|text|hit|bug ~2 back|out|again|in|base|up|me|us ~5 in|next|after|later|when|once|around|until|mid|early|end|q|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|few|another',
	'check|circle|reach|touch|try ~2 back|out|again|base|me ~1 later|$',
	'try me|us|again ~3 in|next|after|later|when|once|around|q|spring|summer|fall|january|february|march|april|june|july|august|september|october|november|december',
	'revisit|reconnect|regroup|resume|pick ~3 in|next|after|later|when|once|this|up',
	'revisit',
	'next|another quarter|year',
	'later|end|rest ~2 this|the year',
	'on|put|putting|paused ~4 hold|pause|ice|backburner|back_burner',
	'not ~3 priority|prioritizing|focus|focused|radar|roadmap|cards',
	'swamped|slammed|underwater|overwhelmed|buried|snowed|crazy|hectic|maxed|stretched|flat',
	'too ~2 busy|soon|much ~4',
	'too early $',
	'too early to|for|in',
	'busy|tied ~3 right|at|now|moment|period|season|these|until|currently',
	'not ~4 until|before q|next|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|the|after|new|later|mid|early',
	'not ~3 ready|looking_to|bandwidth|capacity|budget|time|resources',
	'no bandwidth|budget|capacity|time|resources',
	'budget ~4 frozen|freeze|locked|gone|spent|cut|next|until|exhausted|tight|approved|cycle|year|quarter',
	'hiring|spending|budget freeze',
	'keep ~4 mind|touch|file|posted|radar|loop',
	'once|when|after ~6 settle|settles|settled|calm|calms|calmed|slow|slows|quiet|dust|over|done|finished|launch|budget|funding|back|round|hired',
	'in ~1 few|couple|2|3|4|6|two|three|four|six ~1 months|quarters',
	'wait|hold off|holding ~4 until|now|bit|for|see',
	'going|want|prefer|like|rather to? ~2 wait|hold',
	'will|i wait ~3',
	'hold off',
	'do|book|schedule|set|ask|discuss it|this|that later $',
	'will ~2 later $',
	'another time',
	'some other time',
	'some time off|later',
	'ahora no',
	'más adelante',
	'pas maintenant|pour',
	'plus tard',
	'jetzt nicht',
	'nicht jetzt|zurzeit|derzeit',
	'agora não|nao',
	'mais tarde',
);
const NOW_FINE = phrases(
	'not ~2 bad time',
	'now is good|great|fine',
	'not now but',
	'not ~1 yet ~2 received|seen|got|have|heard|sure|decided',
);
const NOT_NOW_ASIDE = phrases(
	'swamped|slammed|busy|tied|crazy|hectic|packed|maxed|overwhelmed|buried ~4 today|tomorrow|this|week|monday|tuesday|wednesday|thursday|friday|now',
);

const WEAK_NO = phrases(
	'^ ~2 no|nope|nah|not thanks|thank|thx|ty',
	'no thanks|thank_you',
	'^ no|nope|nah ~9 $',
	'but no|not $',
	'rather not ~2 $',
	'^ not really ~3 $',
	'do not|never ~4 book|schedule|bother|proceed|continue',
	'forget it|about',
	'never mind',
	'^ i do not $',
	'no gracias',
	'non merci',
	'nein danke',
	'não|nao obrigado|obrigada',
	'will not be necessary',
);
const NO_THANKS = phrases(
	'thanks|thank|thx|gracias|merci|danke|obrigado|obrigada',
	'pass|bother|never mind',
	'rather not',
	'not ~3 necessary',
);

/** A plain refusal of the whole thing. Of a booked meeting it is a cancellation. */
export function readNotInterested(context: ReplyContext, wish: TimeWish): Candidate | null {
	const match = findAnywhere(context, NOT_INTERESTED);
	if (match === null || findAnywhere(context, OTHER_SENSE) !== null) return null;
	if (
		wish.isAsked &&
		wish.proposedTimes.length + wish.picks.length + wish.constraints.length > 0 &&
		!match.words.includes('interest')
	)
		return null;
	if (context.sentences[match.sentence]?.isQuestion === true) return null;
	const later = findAnywhere(context, NOT_NOW);
	if (later !== null && !/thanks|pass|wast|^no interest/u.test(match.words) && isLater(context))
		return null;
	return {
		intent: context.hasBooking ? 'cancel' : 'not_interested',
		confidence: 0.9,
		reason: 'not_interested',
		why: `does not want it (${quoted(match)})`,
	};
}

/** "Not interested right now": the door stays open. */
function isLater(context: ReplyContext): boolean {
	return context.sentenceWords.some((words) => {
		const later = findPhrase(words, NOT_NOW);
		return (
			later !== null &&
			/now|later|moment|time|until|next|back|out|again|year|quarter|month|in|yet|touch|mind|hold/u.test(
				later.words,
			)
		);
	});
}

/** A no for now: busy, too early, ask again later. */
export function readNotNow(context: ReplyContext, wish: TimeWish): Candidate | null {
	const match = findAnywhere(context, NOT_NOW);
	if (match === null || findAnywhere(context, NOW_FINE) !== null) return null;
	if (wish.picks.length > 0 || (wish.proposedTimes.length > 0 && wish.isAsked)) return null;
	const isAside = findAnywhere(context, NOT_NOW_ASIDE) !== null;
	if (isAside && (wish.isAsked || wish.constraints.length > 0)) return null;
	return {
		intent: context.hasBooking ? 'cancel' : 'not_now',
		confidence: 0.82,
		reason: 'not_right_time',
		returnDate: returnDateForLater(context),
		why: `not now (${quoted(match)})`,
	};
}

function returnDateForLater(context: ReplyContext): string | null {
	const hasDays = context.saidTimes.some(
		(said) => said.mention.days !== null && said.polarity !== 'past',
	);
	return hasDays ? laterDate(context) : null;
}

function laterDate(context: ReplyContext): string | null {
	const days = context.saidTimes
		.filter((said) => said.polarity !== 'past')
		.map((said) => said.mention);
	const named = days.findLast((mention) => mention.days !== null);
	if (named === undefined || named.days === null) return returnDateOf(context);
	return named.bound === 'after' ? named.days.to : named.days.from;
}

/** "No", "no thanks": a refusal only where nothing else is said. */
export function readWeakNo(context: ReplyContext): Candidate | null {
	const match = findAffirmedAnywhere(context, WEAK_NO) ?? findAnywhere(context, WEAK_NO);
	if (match === null || context.sentences.some((one) => one.isQuestion)) return null;
	if (context.hasBooking)
		return {
			intent: 'ambiguous',
			confidence: 0.5,
			why: `a no (${quoted(match)}) at a booked meeting`,
		};
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
