import {
	AUXILIARIES,
	BAD_WORDS as BUSY_WORDS,
	FALLBACK_WORDS,
	PAST_WORDS,
	PREFERENCE_WORDS,
} from '../lexicon/polarity-words';
import type { Token } from '../tokens';
import type { Clause } from './cues';
import { cuesIn, polarityOfCues, toClauses } from './cues';
import type { Mention } from './mentions';

export type Polarity = 'wanted' | 'refused' | 'open' | 'past';

export interface Judged {
	readonly polarity: Polarity;
	readonly isPreferred: boolean;
	readonly isFallback: boolean;
}

const ANSWERING = new Set(
	'confirm know respond reply revert answer decide update back check tell send'.split(' '),
);
const SKIPPED_BEFORE = new Set('the on at for in any this our your my either'.split(' '));
const AGAINST = new Set('not except excluding nor neither besides than without never'.split(' '));
const AGAINST_PAIRS = new Set([
	'anything but',
	'instead of',
	'rather than',
	'other than',
	'apart from',
	'except for',
	'any but',
]);

function isRefusedDirectly(tokens: readonly Token[], mention: Mention): boolean {
	const after = tokens.slice(mention.end, mention.end + 2);
	const isAnswered = ['no', 'nope'].includes(after[0]?.text ?? '');
	if (isAnswered && (after[1] === undefined || after[1].kind === 'mark')) return true;
	let before = mention.at - 1;
	if (tokens[before]?.text === 'to' && tokens[before - 1]?.text === 'no') return true;
	while (before >= 0 && SKIPPED_BEFORE.has(tokens[before]?.text ?? '')) before -= 1;
	const text = tokens[before]?.text ?? '';
	const pair = `${tokens[before - 1]?.text ?? ''} ${text}`;
	if (AGAINST_PAIRS.has(pair)) return true;
	if (text === 'no') return before > 0;
	if (!AGAINST.has(text)) return false;
	const leading = tokens[before - 1]?.text ?? '';
	return (
		leading !== 'why' && !(text === 'not' && AUXILIARIES.has(leading) && mention.bound !== null)
	);
}

function hasWord(tokens: readonly Token[], clause: Clause, list: ReadonlySet<string>): boolean {
	return tokens.slice(clause.from, clause.to).some((token) => list.has(token.text));
}

const AHEAD_WORDS = new Set(['tomorrow', 'next', 'tonight', 'coming']);

/** "We met on Tuesday", "I was there at 2": told of, unless it was hoped for. */
function isTold(tokens: readonly Token[], clause: Clause, mention: Mention): boolean {
	const before = tokens.slice(clause.from, mention.at).map((token) => token.text);
	const own = tokens.slice(mention.at, mention.end).map((token) => token.text);
	if (before.includes('if') || own.some((word) => AHEAD_WORDS.has(word))) return false;
	return tokens.slice(clause.from, mention.at).some((token, index) => {
		if (!PAST_WORDS.has(token.text)) return false;
		if (token.text === 'got' && ['have', 'has', 'only'].includes(before[index - 1] ?? ''))
			return false;
		if (token.text === 'had' && before[index + 1] === 'better') return false;
		// "Got anything next week?" asks.
		if (token.text === 'got' && index === 0) return false;
		const next = tokens[clause.from + index + 1]?.text ?? '';
		return !['hoping', 'wondering', 'thinking', 'to'].includes(next);
	});
}

/** "Will confirm by Friday": a time for an answer, not for a meeting. */
function isForAnswer(tokens: readonly Token[], clause: Clause, mention: Mention): boolean {
	if (mention.bound !== 'by' && mention.bound !== 'before') return false;
	return tokens.slice(clause.from, mention.at).some((token) => ANSWERING.has(token.text));
}

const FREE_WORDS = new Set(
	'free available availability around open work works good fine can could'.split(' '),
);

/** "I have a site visit until 10:30": tells of something else, unless it says to be free until then or from then. */
function isBusyUntil(tokens: readonly Token[], clause: Clause, mention: Mention): boolean {
	const isUntilClock = tokens[mention.at]?.text === 'until' && mention.clock !== null;
	if (!isUntilClock || mention.days !== null) return false;
	return !hasWord(tokens, clause, FREE_WORDS) && !hasWord(tokens, clause, BUSY_WORDS);
}

function ownPolarity(
	tokens: readonly Token[],
	mention: Mention,
	clause: Clause,
	mentions: readonly Mention[],
): Polarity {
	if (mention.days?.isPast === true || isForAnswer(tokens, clause, mention)) return 'past';
	if (isRefusedDirectly(tokens, mention)) return 'refused';
	if (isBusyUntil(tokens, clause, mention)) return 'past';
	const cues = cuesIn(tokens, clause, mentions);
	const byCues = polarityOfCues(cues, mention, mentions);
	const isSpokenFor = byCues === 'refused' || cues.some((cue) => cue.at >= mention.end);
	if (!isSpokenFor && isTold(tokens, clause, mention)) return 'past';
	return byCues ?? 'open';
}

const LIST_JOINERS: ReadonlySet<string> = new Set(['or', 'and', 'nor', '/', '&']);

function isListed(mentions: readonly Mention[], at: number): boolean {
	const joiner = mentions[at]?.joiner ?? '';
	if (LIST_JOINERS.has(joiner)) return true;
	return joiner === ',' && ['or', 'nor'].includes(mentions[at + 1]?.joiner ?? '');
}

/** "Thursday at 4, in the morning I am away": what is said of a part of day does not reach the time before it. */
function isOfItsOwn(mentions: readonly Mention[], at: number): boolean {
	const [mention, next] = [mentions[at], mentions[at + 1]];
	const isFull = mention?.clock !== null && mention?.days !== null;
	return isFull && next?.joiner === ',' && next.days === null && next.clock === null;
}

/** "Tuesday and Wednesday do not work", "cannot do Tuesday or Wednesday": one word of refusal for both. */
function shareAcross(
	own: readonly Polarity[],
	mentions: readonly Mention[],
	isJudgedAheadAt: readonly boolean[],
): readonly Polarity[] {
	const shared = [...own];
	for (let at = 1; at < mentions.length; at += 1) {
		const before = shared[at - 1] ?? 'open';
		const reaches = isJudgedAheadAt[at - 1] === true || before === 'wanted';
		if (shared[at] === 'open' && isListed(mentions, at) && reaches) shared[at] = before;
	}
	for (let at = mentions.length - 2; at >= 0; at -= 1) {
		const isJoined = mentions[at + 1]?.joiner !== null && !isOfItsOwn(mentions, at);
		if (shared[at] === 'open' && isJoined) shared[at] = shared[at + 1] ?? 'open';
	}
	return shared;
}

function clauseOf(clauses: readonly Clause[], mention: Mention): Clause {
	return (
		clauses.find((clause) => mention.at >= clause.from && mention.at < clause.to) ??
		clauses.at(-1) ?? { from: 0, to: 0, opener: '' }
	);
}

/** Whether the word that judges stands before the time: then it holds for what follows in a list too. */
function isJudgedAhead(
	tokens: readonly Token[],
	mention: Mention,
	clause: Clause,
	mentions: readonly Mention[],
): boolean {
	if (isRefusedDirectly(tokens, mention)) return true;
	const cues = cuesIn(tokens, clause, mentions);
	return cues.some((cue) => cue.at < mention.at) && !cues.some((cue) => cue.at >= mention.end);
}

function isSecondChoice(tokens: readonly Token[], mention: Mention, clause: Clause): boolean {
	const before = tokens.slice(Math.max(0, mention.at - 4), mention.at).map((token) => token.text);
	if (hasWord(tokens, clause, FALLBACK_WORDS) || FALLBACK_WORDS.has(clause.opener)) return true;
	return before.join(' ').includes('if not');
}

/** Whether each mentioned time of a sentence is wanted, refused, told of as past, or said without a word on it. */
export function judgeMentions(
	tokens: readonly Token[],
	mentions: readonly Mention[],
): readonly Judged[] {
	const clauses = toClauses(tokens, mentions);
	const placed = mentions.map((mention) => ({ mention, clause: clauseOf(clauses, mention) }));
	const own = placed.map(({ mention, clause }) => ownPolarity(tokens, mention, clause, mentions));
	const isAhead = placed.map(({ mention, clause }) =>
		isJudgedAhead(tokens, mention, clause, mentions),
	);
	const polarities = shareAcross(own, mentions, isAhead);
	return placed.map(({ mention, clause }, at) => {
		const polarity = polarities[at] ?? 'open';
		const isPreferred = polarity !== 'refused' && hasWord(tokens, clause, PREFERENCE_WORDS);
		return { polarity, isPreferred, isFallback: isSecondChoice(tokens, mention, clause) };
	});
}
