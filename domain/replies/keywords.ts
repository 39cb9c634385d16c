import { cancelOptsOut } from './carrier';
import type { ReplyContext } from './context';
import type { Candidate } from './reading';
import { editDistance } from './spelling';
import type { Token } from './tokens';

type Keyword = 'stop' | 'start' | 'yes' | 'reschedule' | 'cancel' | 'help';

const KEYWORDS: readonly (readonly [Keyword, string])[] = [
	[
		'stop',
		'stop|stopall|stop all|unsubscribe|unsub|end|quit|revoke|optout|opt out|opt me out|remove|remove me',
	],
	['start', 'start|unstop|opt in|optin|resubscribe|subscribe'],
	[
		'yes',
		'yes|y|c|confirm|confirmed|i confirm|ok|okay|k|kk|yep|yeah|yup|yea|ya|yah|sure|aye|absolutely|definitely|of course|affirmative|correct|yes yes',
	],
	['reschedule', 'reschedule|r|re schedule|reschedule it|to reschedule'],
	['cancel', 'cancel|cancel it|cancellation|cancel cancel'],
	['help', 'help|info'],
];
const BY_WORDS: ReadonlyMap<string, Keyword> = new Map(
	KEYWORDS.flatMap(([keyword, list]) => list.split('|').map((words) => [words, keyword] as const)),
);
const POLITE: ReadonlySet<string> = new Set(
	'please thanks thank you now sir hi hello hey immediately pls sorry'.split(' '),
);
/** A slip away from STOP, and words of their own. */
const NOT_STOP: ReadonlySet<string> = new Set(
	'shop step top atop slop stow sto soap slot spot'.split(' '),
);
const FUZZY: readonly (readonly [string, Keyword])[] = [
	['stop', 'stop'],
	['unsubscribe', 'stop'],
	['optout', 'stop'],
	['revoke', 'stop'],
	['cancel', 'cancel'],
	['confirm', 'yes'],
	['reschedule', 'reschedule'],
];
const YES_EMOJI: ReadonlySet<string> = new Set([
	'👍',
	'✅',
	'✔',
	'☑',
	'👌',
	'🆗',
	'💯',
	'🙌',
	'🤝',
]);
const NO_EMOJI: ReadonlySet<string> = new Set(['👎', '❌', '✖', '🚫', '🙅']);
const STOP_EMOJI: ReadonlySet<string> = new Set(['🛑']);

function bareWords(tokens: readonly Token[]): readonly string[] {
	const words = tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
	const core = words.map((token) => token.text).filter((word) => !POLITE.has(word));
	return core.length > 0 ? core : words.map((token) => token.text);
}

function fuzzyKeyword(word: string): Keyword | null {
	if (NOT_STOP.has(word)) return null;
	const squeezed = word.replace(/(\p{L})\1+/gu, '$1');
	for (const [known, keyword] of FUZZY) {
		const limit = known.length >= 9 ? 2 : 1;
		if (editDistance(word, known, limit) <= limit && word.length >= 3) return keyword;
		if (squeezed === known) return keyword;
	}
	return ['yes', 'yeah', 'yep', 'yup', 'ok'].includes(squeezed) ? 'yes' : null;
}

/** The keyword that a message, or its only words besides "please" and "thanks", is. */
export function keywordOf(tokens: readonly Token[]): Keyword | null {
	const words = bareWords(tokens);
	if (words.length === 0 || words.length > 4) return null;
	const [first, ...others] = words;
	const isRepeated = others.every((word) => word === first);
	const text = isRepeated ? (first ?? '') : words.join(' ');
	const known = BY_WORDS.get(text);
	if (known !== undefined) return known;
	return isRepeated ? fuzzyKeyword(text) : null;
}

function firstLine(tokens: readonly Token[]): readonly Token[] {
	const end = tokens.findIndex((token, at) => token.text === '\n' && at > 0);
	return end < 0 ? tokens : tokens.slice(0, end);
}

function affirm(context: ReplyContext, why: string): Candidate {
	const { input, slots } = context;
	if (input.optedOut === true) {
		return {
			intent: 'opt_in',
			confidence: 0.95,
			why: `${why}, sent by somebody who had opted out`,
		};
	}
	if (input.stage === 'booked' || input.asksToKeep === true) {
		return { intent: 'confirm', confidence: 0.97, why };
	}
	if (slots.length === 1) return { intent: 'accept_slot', slotIndex: 0, confidence: 0.95, why };
	if (slots.length > 1) {
		return { intent: 'interested', confidence: 0.85, why: `${why}, without saying which slot` };
	}
	if (context.hasBooking) return { intent: 'confirm', confidence: 0.85, why };
	return { intent: 'interested', confidence: 0.85, why };
}

function reschedule(context: ReplyContext, why: string): Candidate {
	const isMeeting = context.hasBooking || context.input.stage === 'no_show';
	return { intent: isMeeting ? 'reschedule' : 'propose_time', confidence: 0.95, why };
}

function readKeyword(context: ReplyContext, keyword: Keyword): Candidate {
	const why = `the message is the keyword for "${keyword}"`;
	if (keyword === 'stop') return { intent: 'opt_out', confidence: 1, why };
	if (keyword === 'start') return { intent: 'opt_in', confidence: 0.97, why };
	if (keyword === 'yes') return affirm(context, why);
	if (keyword === 'help') return { intent: 'question', confidence: 0.9, why };
	if (keyword === 'reschedule') return reschedule(context, why);
	return context.hasBooking ? cancelMeeting(context, why) : cancelMessages(why);
}

function cancelMeeting(context: ReplyContext, why: string): Candidate {
	if (!cancelOptsOut(context)) return { intent: 'cancel', confidence: 0.97, why };
	return {
		intent: 'cancel',
		confidence: 0.97,
		optsOut: true,
		why: `${why}, which opts this number out as well`,
	};
}

function cancelMessages(why: string): Candidate {
	const isOptOut = 'nothing is booked: to carriers CANCEL is an opt-out';
	return { intent: 'opt_out', confidence: 0.9, why: `${why}, and ${isOptOut}` };
}

function readEmoji(context: ReplyContext): Candidate | null {
	const { tokens } = context;
	if (tokens.some((token) => token.kind === 'word' || token.kind === 'number')) return null;
	const emoji = tokens.filter((token) => token.kind === 'emoji').map((token) => token.text);
	if (emoji.length === 0) return null;
	if (emoji.every((one) => STOP_EMOJI.has(one))) {
		return { intent: 'opt_out', confidence: 0.8, why: 'a stop sign alone' };
	}
	if (emoji.some((one) => NO_EMOJI.has(one))) {
		return { intent: 'ambiguous', confidence: 0.6, why: 'an emoji that says no, without more' };
	}
	if (emoji.some((one) => YES_EMOJI.has(one))) return affirm(context, 'an emoji that says yes');
	return { intent: 'ambiguous', confidence: 0.9, why: 'only emoji' };
}

const DOUBTED: Candidate = {
	intent: 'ambiguous',
	confidence: 0.6,
	why: 'a yes with a question mark',
};

/** "Ok?" to several slots asks what is meant. */
function isDoubted({ sentences, slots }: ReplyContext): boolean {
	return slots.length > 1 && sentences.every((one) => one.isQuestion);
}

/** Messages that are one keyword or one emoji, and opt-out keywords alone on the first line. */
export function readKeywords(context: ReplyContext): Candidate | null {
	const keyword = keywordOf(context.tokens);
	if (keyword === 'yes' && isDoubted(context)) return DOUBTED;
	if (keyword !== null) return readKeyword(context, keyword);
	const line = firstLine(context.tokens);
	if (line.length < context.tokens.length && keywordOf(line) === 'stop') {
		return readKeyword(context, 'stop');
	}
	return readEmoji(context);
}
