import { findAnywhere, quoted } from './candidates';
import type { ReplyContext } from './context';
import { findOptOutElsewhere } from './languages/opt-out-elsewhere';
import { findPhrase, isNegatedAt, phrases } from './phrases';
import type { Candidate } from './reading';

const CONTACTING =
	'texting|messaging|emailing|contacting|calling|sending|spamming|bothering|harassing|writing|pinging|phoning|reaching|soliciting|correspondence|communication|communications|mailings|newsletters|newsletter|messages|texts|emails|mails|calls|contact|spam|reminders|sms|mailing';
const REACH =
	'text|message|contact|call|email|mail|write|bother|ping|phone|sms|disturb|harass|spam';

/** Not an opt-out after "I", "cannot" and the like: "I cannot stop thinking", "I will stop texting you now". */
const STOPPING = phrases(
	`stop|quit|cease ~3 ${CONTACTING}`,
	'stop|quit|cease it|this|these|that|them|already|immediately|now $',
	'^ please|just|kindly|so|now? stop|unsubscribe $',
	'stop|stopall|unsubscribe $',
	'^ stop|stopall',
	'^ stop stop ~3 $',
	'^ please ~2 stop $',
	'cease and desist',
	`discontinue|halt|terminate ~4 ${CONTACTING}`,
	'exclude|unlist me|us',
	'me|us|i|my|number|email|address ~5 off|from ~1 your|this|the|any|all|that ~2 list|lists|database|mailing|mailings|distribution|records|system',
	'do not call|contact|text|email list',
	'removed from ~4 list|lists|database|mailing|mailings|system',
	'unsubscribe|unsub|unsubscribed|optout',
	'opt|opting|opted me|us? out',
	'cancel|end ~2 subscription|messages|texts|reminders|emails',
	'revoke|withdraw ~2 consent|permission|authorization',
	'remove|delete|erase|scrub|strike ~1 me|us|my|this|our ~3 list|lists|database|system|number|email|address|contacts|data|details|information|info|records|crm|mailing|sequence|cadence|campaign',
	'remove|delete|drop|strike me|us from',
	'remove|delete me|us please? $',
	'please remove $',
	'take|get|keep me|us|my|this ~2 off ~3 list|lists|database|mailing|sequence|campaign|contacts|this|it|here',
	'take me off $',
);
const REFUSING = phrases(
	`do|can|please|must not|never ever|please|ever? ${REACH}|send|reach ~1 me|us|this|here|anymore|again`,
	`do|please not|never ${REACH} again|anymore|ever|further`,
	`never ${REACH} me|us`,
	`^ ~2 do not text|message|contact|call|email|mail|write|sms $`,
	`^ never ${REACH} ~2 again`,
	'not want|wish|need|like|consent ~4 texts|messages|emails|calls|contacted|reminders|sms|texted|messaged|emailed',
	'not want|wish|care ~1 hear ~3 you|again|this',
	'not have|give|got ~3 permission|consent|authorization ~4',
	'not ~1 receive|get ~4 texts|messages|emails|mails|calls|mailings|newsletters|reminders|sms|anything',
	'no more texts|messages|emails|calls|contact|sms|reminders|of_this|of_these|spam',
	'leave me|us|this alone|be',
	'lose|forget|delete|drop my|this number|email|details|contact',
	'fuck|piss|bugger|sod|eff|f off',
	'go away',
	'get lost',
	'report|reporting|reported ~3 spam',
	'mark|marking|marked ~3 spam',
);

const OTHER_SENSE = phrases(
	'not|never ~1 text|message|contact|call|email|write|send|reach|mail|phone ~2 before|after|until|while|when|during|today|tomorrow|tonight|if|unless|between|at|on|past|yet|the|a|an|it|over',
	'call|text|email|message|write|mail|whatsapp me|us instead',
	'not call|text|email|message ~3 text|email|call|write|message|mail|whatsapp me|us|only|instead|please|is',
	'prefer|rather ~2 email|text|whatsapp|call|mail|phone|sms',
	'just|only email|text|message|whatsapp|call me',
);
const PROTEST = phrases('^ how ~3 unsubscribe', 'how ~3 opt out');
const KEEP = phrases(
	'did not|never ~4 unsubscribe|unsub|optout|opt|stop',
	'not|never ~4 unsubscribe|unsub',
	'accidentally|mistakenly ~3 unsubscribe|unsubscribed|opted|stopped|stop',
	'unsubscribed|opted|stopped|unsubscribe ~3 accident|mistake|accidentally',
	'resubscribe|re subscribe',
);

/** "Stop by at three", "a hard stop at noon". */
const PLACE_WORDS: ReadonlySet<string> = new Set([
	'by',
	'at',
	'in',
	'for',
	'over',
	'off',
	'to',
	'and',
]);
const STOP_NOUNS: ReadonlySet<string> = new Set([
	'hard',
	'full',
	'bus',
	'non',
	'one',
	'pit',
	'a',
	'next',
]);

/** "Stop worrying": an activity other than writing to the sender. */
function isOtherActivity(words: readonly string[], at: number): boolean {
	const next = words[at + 1] ?? '';
	return words[at] === 'stop' && next.endsWith('ing') && !CONTACTING.split('|').includes(next);
}

function isOwnStopping(words: readonly string[], at: number): boolean {
	const before = words.slice(Math.max(0, at - 4), at);
	if (PLACE_WORDS.has(words[at + 1] ?? '') || STOP_NOUNS.has(words[at - 1] ?? '')) return true;
	if (isNegatedAt(words, at, 2)) return true;
	if (isOtherActivity(words, at)) return true;
	const subject = Math.max(before.lastIndexOf('i'), before.lastIndexOf('we'));
	return (
		subject >= 0 &&
		before.slice(subject).some((word) => ['will', 'should', 'have', 'had', 'did'].includes(word))
	);
}

function findOptOut(words: readonly string[]): string | null {
	if (findPhrase(words, PROTEST) === null && findPhrase(words, KEEP) !== null) return null;
	const stopping = findPhrase(words, STOPPING, ({ from }) => !isOwnStopping(words, from));
	if (stopping !== null) return stopping.words;
	const refusal = findPhrase(words, REFUSING);
	if (refusal === null) return null;
	if (words[refusal.from - 1] === 'i') {
		return refusal.words.includes('want') || refusal.words.includes('wish') ? refusal.words : null;
	}
	return findPhrase(words, OTHER_SENSE) === null ? refusal.words : null;
}

/** In capitals amid other words it is the keyword, unless somebody tells what the keyword is. */
const SHOUTED =
	/(?<!\b(?:reply|text|send|say|type|word)\s["']?)\b(?:STOP|STOPALL|UNSUBSCRIBE)\b(?!\s(?:by|at|in|for|over)\b)/u;
const LONE_STOPS: ReadonlySet<string> = new Set([
	'stop',
	'please stop',
	'stop please',
	'stopall',
	'unsubscribe',
	'opt out',
	'optout',
]);

const BACK_IN = phrases(
	'opt|opting me? back? in',
	'sign|subscribe|add|put me ~2 back|again|up',
	'resume|restart|start ~3 messages|texts|texting|reminders|emails',
	'accidentally|mistakenly ~3 unsubscribed|opted|stopped|unsubscribe',
	'unsubscribed|opted|stopped ~3 accident|mistake|accidentally',
	'did not mean|want ~2 unsubscribe|opt|stop',
	'resubscribe|unstop',
);

/** "Wrong number, stop": the keyword as a clause of its own. */
function loneStop(context: ReplyContext, sentence: number): string | null {
	const words = context.sentences[sentence]?.tokens.map((token) => token.text) ?? [];
	const clauses = words.join(' ').split(/ [,:-] /u);
	return clauses.find((clause) => LONE_STOPS.has(clause.trim())) ?? null;
}

/** The same in plain words of other languages, whichever the message seems to be in. */
export function readOptOutElsewhere(context: ReplyContext): Candidate | null {
	const found = findOptOutElsewhere(context.plainText, context.hasBooking);
	return found === null
		? null
		: { intent: 'opt_out', confidence: 0.97, why: `asks for no more messages ("${found}")` };
}

/** A wish, in the sender's own words, to get no more messages. Wins over whatever else the reply says. */
export function readOptOut(context: ReplyContext): Candidate | null {
	for (const [sentence, words] of context.sentenceWords.entries()) {
		const found = findOptOut(words) ?? loneStop(context, sentence);
		if (found !== null) {
			return { intent: 'opt_out', confidence: 0.97, why: `asks for no more messages ("${found}")` };
		}
	}
	const shouted = SHOUTED.exec(context.ownText);
	if (shouted === null || !/\p{Ll}/u.test(context.ownText)) return null;
	return { intent: 'opt_out', confidence: 0.85, why: 'STOP in capitals' };
}

/** Of an opt-out that was none. */
const TAKEN_BACK: ReadonlySet<string> = new Set([
	'unsubscribed',
	'accidentally',
	'mistake',
	'accident',
]);

/** A wish to get messages again. */
export function readOptIn(context: ReplyContext): Candidate | null {
	const match = findAnywhere(context, BACK_IN);
	if (match === null) return null;
	const isSure =
		context.input.optedOut === true ||
		match.words.includes('subscribe') ||
		match.words.includes('in') ||
		context.words.some((word) => TAKEN_BACK.has(word));
	return isSure
		? { intent: 'opt_in', confidence: 0.85, why: `asks for messages again (${quoted(match)})` }
		: null;
}
