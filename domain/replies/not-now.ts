import { findAnywhere, quoted } from './candidates';
import type { ReplyContext } from './context';
import { phrases } from './phrases';
import type { Candidate } from './reading';
import type { TimeWish } from './time-wish';

const NOT_NOW = phrases(
	'not|no ~5 now',
	'not ~2 yet',
	'not this quarter|year|month',
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
	'give me|us ~4 weeks|months|quarter|year',
	'ask|contact|write|email|call|text|ping me|us again ~1 in|next|after|later|when',
	'revisit',
	'next|another quarter|year',
	'later|end|rest ~2 this|the year',
	'on|put|putting|paused ~4 hold|pause|ice|backburner|back_burner',
	'not ~3 priority|prioritizing|focus|focused|radar|roadmap|cards',
	'swamped|slammed|underwater|overwhelmed|buried|snowed|crazy|hectic|maxed|stretched|flat',
	'too ~2 busy|soon|much ~4',
	'too early to|for_us',
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

/** Says when, or that there will be a when: the refusal is for now only. */
const LATER = phrases(
	'not|no ~3 now|moment|present|yet|currently',
	'at this time|moment|point|stage',
	'right now',
	'until|later|revisit',
	'next|this quarter|year|month',
	'check|circle|reach|come|get|touch|follow|ping|try|keep ~3 back|again|base|up|touch|mind|me|in',
	'in ~2 weeks|months|quarters|year|q|january|february|march|april|june|july|august|september|october|november|december',
	'after|once|when ~4 settles|over|launch|holidays|year|done|calms|budget|that',
);

/** Whether the door stays open: "not interested right now". */
export function isForNow(context: ReplyContext): boolean {
	return findAnywhere(context, LATER) !== null;
}

/** ISO date of the day, or the first day of the stretch, that the reply names for writing again. */
export function returnDateForLater(context: ReplyContext): string | null {
	const booked = context.hasBooking ? context.resolve.meeting?.toISODate() : null;
	const named = context.saidTimes
		.filter(({ polarity, mention }) => polarity !== 'past' && mention.days !== null)
		.filter(({ mention }) => mention.days?.from !== booked)
		.at(-1)?.mention;
	if (named === undefined || named.days === null) return null;
	return named.bound === 'after' ? named.days.to : (named.days.exact ?? named.days.from);
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
