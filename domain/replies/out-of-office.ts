import { DateTime } from 'luxon';

import { findAnywhere, quoted } from './candidates';
import type { ReplyContext } from './context';
import { phrases } from './phrases';
import type { Candidate } from './reading';
import type { SaidTime } from './times/said-times';

/** Words that machines write. */
const AUTOMATIC = phrases(
	'automatic|automated|auto reply|response|replies|answer',
	'autoreply|autoresponder|autoresponse',
	'auto responder',
	'^ auto ~1 out of office',
	'limited|intermittent|sporadic|no|without ~1 access to ~2 email|emails|mail|inbox|messages',
	'checking|monitoring email|emails|messages infrequently|sporadically|intermittently|periodically',
	'not be? ~2 checking|monitoring ~2 email|emails|inbox|messages',
	'thank|thanks you? for your|the email|message|mail|note ~12 out|away|leave|vacation|holiday|office|return',
	'will respond|reply|answer|get ~8 my|i|when|upon|on return|back',
	'for|if|in urgent|immediate|emergencies|anything urgent|matters|assistance|issues|cases ~8 contact|reach|email|call',
	'if this is urgent',
	'abwesenheitsnotiz|abwesend',
	'respuesta automática',
	'réponse automatique',
	'resposta automática',
);
const AWAY = phrases(
	'out of the? office',
	'ooo',
	'on|taking annual|parental|maternity|paternity|sick|medical|family|personal|sabbatical leave',
	'on|taking leave|vacation|holiday|holidays|pto|sabbatical',
	'annual|maternity|parental|paternity leave',
	'out|away|am on ~1 leave|business|assignment|sabbatical',
	'currently|am|be|is away',
	'away from ~2 office|desk|email|work|computer',
	'out on vacation|leave|holiday|pto|sick',
	'currently traveling|travelling|out',
	'office|we|offices is|are|will closed|be ~1 closed|until',
);
const RETURN = phrases(
	'return|returning|returns|back|reachable|available_again',
	'back|return ~2 in|to|at ~2 office|desk|work|online',
	'until|through',
);
const RETURN_WORDS = [
	'return',
	'returning',
	'returns',
	'back',
	'resume',
	'available',
	'reachable',
	'reopen',
	'reopens',
];

function dayAfterWeekend(date: string): string {
	let day = DateTime.fromISO(date, { zone: 'utc' });
	while (day.weekday > 5) day = day.plus({ days: 1 });
	return day.toISODate() ?? date;
}

function lastDayOf(said: SaidTime): string | null {
	const { days } = said.mention;
	if (days === null) return null;
	return days.isOneDay
		? days.from
		: DateTime.fromISO(days.to, { zone: 'utc' }).minus({ days: 1 }).toISODate();
}

function nextWorkday(date: string): string {
	return dayAfterWeekend(
		DateTime.fromISO(date, { zone: 'utc' }).plus({ days: 1 }).toISODate() ?? date,
	);
}

/** The word that leads to a mentioned day: "back", "until", "through". */
function wordsBefore(context: ReplyContext, said: SaidTime, reach: number): readonly string[] {
	const { tokens } = context.sentences[said.sentence] ?? { tokens: [] };
	const from = Math.max(0, said.mention.at - reach);
	return tokens.slice(from, said.mention.at + 2).map((token) => token.text);
}

/** ISO date on which an absent person is back: the day named with "back", else the end of the absence. */
export function returnDateOf(context: ReplyContext): string | null {
	const days = context.saidTimes.filter(
		(said) => said.mention.days !== null && !(said.mention.days?.isPast ?? false),
	);
	const isBack = (said: SaidTime): boolean =>
		wordsBefore(context, said, 8).some((word) => RETURN_WORDS.includes(word));
	const back = days.find(isBack);
	if (back?.mention.days !== undefined && back.mention.days !== null) return back.mention.days.from;
	const until = days.find((said) => wordsBefore(context, said, 2).includes('until'));
	if (until?.mention.days !== undefined && until.mention.days !== null) {
		return until.mention.days.from;
	}
	const end = days.at(-1);
	const last = end === undefined ? null : lastDayOf(end);
	return last === null ? null : nextWorkday(last);
}

const ASKING = phrases(
	'can|could|would|shall|should|may we|you|i|it',
	'how|what about',
	'let us',
	'works|work|suits|free|available|prefer|instead|reschedule|better|okay|ok|great',
	'interested|talk|chat|meet|catch|speak|book',
);

/** An absence note of a mail program, or of a person who writes one by hand. */
export function readOutOfOffice(context: ReplyContext): Candidate | null {
	const away = findAnywhere(context, AWAY);
	const automatic = findAnywhere(context, AUTOMATIC);
	if (away === null && automatic === null) return null;
	const strongAutomatic =
		automatic !== null && (away !== null || /auto|access|abwesen|urgent/u.test(automatic.words));
	const isAsking =
		findAnywhere(context, ASKING) !== null || context.sentences.some((one) => one.isQuestion);
	const hasReturn = findAnywhere(context, RETURN) !== null;
	if (!strongAutomatic && (isAsking || away === null)) return null;
	if (!strongAutomatic && !hasReturn && context.words.length > 12) return null;
	const said = away ?? automatic;
	return {
		intent: 'out_of_office',
		confidence: strongAutomatic ? 0.95 : 0.8,
		returnDate: returnDateOf(context),
		why: said === null ? 'an absence note' : `an absence note (${quoted(said)})`,
	};
}

/** Of a mail that its headers call automatic only an absence is read: it answers nothing. */
export function readAutomatic(context: ReplyContext): Candidate | null {
	if (context.input.isAutomatic !== true) return null;
	const why = 'its headers say that a machine wrote it';
	return { intent: 'out_of_office', confidence: 0.9, returnDate: returnDateOf(context), why };
}
