import { findAffirmedAnywhere, findAnywhere, quoted } from './candidates';
import type { ReplyContext } from './context';
import { phrases } from './phrases';
import type { Candidate } from './reading';
import { reasonOf } from './reason';
import type { TimeWish } from './time-wish';

const CALL_OFF = phrases(
	'cancel|cancelled|canceled|cancellation|cancels',
	'call|calling|called ~2 off',
	'scrap|ditch|axe|bin ~4 meeting|call|appointment|demo|session',
	'scrap|drop|kill|scratch|remove|delete|skip|forget ~1 meeting|call|appointment|demo|invite|booking|it|this|tomorrow|today',
	'free|release|give ~1 up? ~1 slot|spot|time up?',
	'take|remove ~2 off|from ~2 calendar|schedule|books|diary',
);
const NO_MEETING = phrases(
	'not|no_longer ~1 need|want|require|interested|wish|needed|necessary|proceed|proceeding|attending|joining|coming|pursuing|pursue ~8',
	'not ~2 go|going|move|moving ~1 ahead|forward',
	'decided not|against',
	'decided ~2 go|pass',
	'gone|went|going|go|signed|chose ~2 with another|someone|somebody|a|different|competitor|other',
	'no longer interested|needed|need|want|necessary|relevant|looking',
	'changed my|our mind|minds',
	'will|would|gonna be? ~1 pass',
	'call it off',
	'bow|back|pull|bail out',
	'not|wont ~1 be? ~1 needing|need|attending|joining|coming|pursuing',
	'picked|chose|found|selected|bought ~1 a|another|someone|something|different',
);
const CANNOT_COME = phrases(
	'not ~3 make|attend|join|come|able|there|available',
	'not make it|this|that|tomorrow|today|our|the',
	'unable to ~2 make|attend|join|come|be|do',
	'have|got|need|going to ~1 miss|bail|skip|drop',
	'something|thing|things|emergency ~2 came|come|popped',
	'double booked',
	'have|got a|another ~2 conflict|clash',
	'not do it|this|that|tomorrow|today|our|monday|tuesday|wednesday|thursday|friday|the',
	'not|no_longer ~2 work|works|good|possible|suit|suits|free',
	'stuck|held|tied in|up|at ~3 meeting|work|office|airport',
);
const MOVE = phrases(
	'reschedule|postpone|rebook|rearrange|rescedule',
	're schedule|book|arrange',
	'push ~4 back|out|to|until|by|forward|off|later|a|half|an|minutes|meeting|call',
	'move|moving|shift|bump|slide|switch|swap ~3 it|this|that|meeting|call|appointment|our|to|time|demo|things|up|forward|back|the|tomorrow|today|days',
	'change|changing ~3 time|day|date|appointment|meeting|call|slot|it|booking|hour|to|our',
	'another|different|other|alternate|alternative|new|better|later|earlier ~1 time|day|slot|date|week|times|days|slots|dates|option|options',
	'some other|another time|day',
	'can|could|should|may we|i ~1 shift|move|bump|switch|swap|slide',
	'delay|defer|raincheck|rain_check',
	'try again',
	'what|anything else ~1 do|have|is|work',
	'find|pick|choose|get|have|grab|do|set ~1 another|a|something ~1 new|other|else|later|different|next|tomorrow|time|slot',
	'do|have|make it ~1 another|later|next|tomorrow|earlier|other|instead',
	'start ~1 later|earlier',
	'new time|times|slot|date',
);
const SOMEDAY = phrases(
	'maybe|perhaps|might|possibly|may|if|hopefully|eventually|hope ~5 another|other|reschedule|future|later|again|rebook|sometime',
	'some other time',
	'another time maybe|perhaps|then',
	'in the future',
	'no need to reschedule',
	'not ~3 reschedule|rebook',
	'will|i reach|let|be|get ~4 reschedule|rebook',
);
const LATE = phrases(
	'running|run|be|am|is|bit|little|few|mins|minutes|min|arrive|arriving|get|getting|slightly|join|joining ~3 late|behind|delayed',
	'late ~2 joining|join|there|by|for',
	'on my way',
	'be|join|joining|there|with ~2 in|at|you ~1 few|couple|five|ten|min|mins|minutes|sec',
	'stuck in traffic|on|another ~3 min|mins|minutes|late|there|soon',
	'start without me',
	'there|arriving ~1 shortly|soon|momentarily',
	'waiting ~3 room|lobby|zoom|call|meeting|you',
	'in ~1 waiting|lobby|zoom|meeting room|lobby',
	'nobody|no_one ~1 here|there|on|joined',
	'parking',
	'few|couple|5|10|15|20|five|ten|fifteen minutes|mins|min late|behind|away|out|delay',
	'another|previous|last|prior call|meeting running|overrunning|ran ~1 over',
	'not|cannot get in|into',
	'link ~3 work|working|broken|expired',
);

function moveWith(
	wish: TimeWish,
	confidence: number,
	why: string,
	context: ReplyContext,
): Candidate {
	return {
		intent: 'reschedule',
		confidence,
		why,
		proposedTimes: wish.proposedTimes,
		constraints: wish.constraints,
		reason: reasonOf(context),
	};
}

function hasTime(wish: TimeWish): boolean {
	return wish.proposedTimes.length > 0 || wish.constraints.length > 0;
}

/** "I was going to cancel, but". */
const NEARLY = phrases('was|were|thought|nearly|almost ~4 cancel|reschedule');

/** A meeting that is called off. A wish for another time in the same breath makes it a move. */
export function readCancel(context: ReplyContext, wish: TimeWish): Candidate | null {
	if (!context.hasBooking || findAnywhere(context, NEARLY) !== null) return null;
	const off = findAffirmedAnywhere(context, CALL_OFF);
	const unwanted = findAnywhere(context, NO_MEETING);
	const match = off ?? unwanted;
	if (match === null) return null;
	const isSomeday = findAnywhere(context, SOMEDAY) !== null;
	const move = isSomeday ? null : findAffirmedAnywhere(context, MOVE);
	if (move !== null) {
		return moveWith(wish, 0.8, `calls off and asks for another time (${quoted(move)})`, context);
	}
	if (!isSomeday && hasTime(wish) && wish.isAsked) {
		return moveWith(wish, 0.8, 'calls off and names another time', context);
	}
	if (off === null && wish.isAsked) return null;
	return {
		intent: 'cancel',
		confidence: 0.9,
		reason: reasonOf(context),
		why: `calls the meeting off (${quoted(match)})`,
	};
}

/** A wish to hold the meeting at another time, or word that the booked one does not work. */
export function readReschedule(context: ReplyContext, wish: TimeWish): Candidate | null {
	const isMissed = context.input.stage === 'no_show';
	if (!context.hasBooking && !isMissed) return null;
	const move = findAffirmedAnywhere(context, MOVE);
	if (move !== null) return moveWith(wish, 0.9, `asks to move (${quoted(move)})`, context);
	if (!context.hasBooking || isMissed) return null;
	if (hasTime(wish) && (wish.isAsked || wish.isRefused)) {
		return moveWith(wish, 0.85, 'names another time than the booked one', context);
	}
	if (wish.isRefused) return moveWith(wish, 0.85, 'the booked time does not work', context);
	const cannot = findAnywhere(context, CANNOT_COME);
	const isLate = findAnywhere(context, LATE) !== null;
	return cannot === null || isLate
		? null
		: moveWith(wish, 0.75, `cannot come (${quoted(cannot)})`, context);
}

/** Word that somebody is late or cannot get in: for a person, at once. */
export function readRunningLate(context: ReplyContext): Candidate | null {
	if (!context.hasBooking) return null;
	const match = findAnywhere(context, LATE);
	return match === null
		? null
		: {
				intent: 'question',
				confidence: 0.85,
				why: `late or held up on the way in (${quoted(match)})`,
			};
}
