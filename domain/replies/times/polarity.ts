import {
	AUXILIARIES,
	BAD_ONLY_NEGATED,
	BAD_WORDS,
	CLAUSE_WORDS,
	FALLBACK_WORDS,
	GOOD_WORDS,
	NEGATORS,
	PARTICLE_VERBS,
	PAST_WORDS,
	PREFERENCE_WORDS,
} from '../lexicon/polarity-words';
import { findPhrase, phrases } from '../phrases';
import type { Token } from '../tokens';
import type { Mention } from './mentions';

export type Polarity = 'wanted' | 'refused' | 'open' | 'past';

export interface Judged {
	readonly polarity: Polarity;
	readonly isPreferred: boolean;
	readonly isFallback: boolean;
}

interface Cue {
	readonly at: number;
	readonly sign: 1 | -1;
}

interface Clause {
	readonly from: number;
	readonly to: number;
	readonly opener: string;
}

const ANSWER_NO = new Set(
	'good longer problem problems worries issue issues conflict conflicts way time availability openings chance can go availabilities'.split(
		' ',
	),
);
const OTHER_PLANS = phrases(
	'i|we have|got already? a|an|another|other|prior|back|my|the ~2 meeting|meetings|call|calls|appointment|flight|commitment|commitments|engagement|plans|something|deadline|dentist|doctor|lunch|interview|wedding|funeral|event|class|workshop|offsite|conference|session|review',
	'in|into back? to? back? meetings',
	'meetings all|until|from|through',
	'in a|another meeting|call|session',
	'already have|got a|an|another|something|plans',
	'double|fully|all booked',
	'out of office|town|the|country',
	'would|could ~1 have been|loved|worked|liked|taken|preferred',
	'something came|comes|else',
);
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

function toClauses(tokens: readonly Token[], mentions: readonly Mention[]): readonly Clause[] {
	const inMention = (at: number): boolean =>
		mentions.some((said) => at >= said.at && at < said.end);
	const clauses: Clause[] = [];
	let from = 0;
	let opener = '';
	tokens.forEach((token, at) => {
		if (!CLAUSE_WORDS.has(token.text) || inMention(at)) return;
		if (at > from) clauses.push({ from, to: at, opener });
		opener = at > from || opener === ',' || opener === '' ? token.text : opener;
		from = at + 1;
	});
	if (from < tokens.length) clauses.push({ from, to: tokens.length, opener });
	return clauses;
}

function isBareNo(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.text === 'no' && at === 0 && !ANSWER_NO.has(tokens[at + 1]?.text ?? '');
}

function signOf(tokens: readonly Token[], at: number): 1 | -1 | 0 {
	const text = tokens[at]?.text ?? '';
	if (BAD_WORDS.has(text)) return PARTICLE_VERBS.has(tokens[at - 1]?.text ?? '') ? 0 : -1;
	if (!GOOD_WORDS.has(text)) return 0;
	const isNegatedAuxiliary = AUXILIARIES.has(text) && tokens[at + 1]?.text === 'not';
	return isNegatedAuxiliary ? 0 : 1;
}

/** What a "not" turns around: the next judging word within reach, or the clause itself. */
function cueOfNegator(tokens: readonly Token[], at: number, clause: Clause): Cue | null {
	const reach = Math.min(clause.to, at + 6);
	for (let next = at + 1; next < reach; next += 1) {
		const text = tokens[next]?.text ?? '';
		if (BAD_ONLY_NEGATED.has(text)) return { at: next, sign: 1 };
		const sign = signOf(tokens, next);
		if (sign !== 0) return { at: next, sign: sign === 1 ? -1 : 1 };
	}
	return AUXILIARIES.has(tokens[at - 1]?.text ?? '') ? { at, sign: -1 } : null;
}

function cuesIn(
	tokens: readonly Token[],
	clause: Clause,
	mentions: readonly Mention[],
): readonly Cue[] {
	const cues: Cue[] = [];
	const taken = new Set<number>();
	for (let at = clause.from; at < clause.to; at += 1) {
		if (!NEGATORS.has(tokens[at]?.text ?? '') || isBareNo(tokens, at)) continue;
		if (tokens[at - 1]?.text === 'why') continue;
		const cue = cueOfNegator(tokens, at, clause);
		if (cue === null) continue;
		cues.push(cue);
		taken.add(cue.at);
	}
	for (let at = clause.from; at < clause.to; at += 1) {
		if (taken.has(at) || mentions.some((said) => at >= said.at && at < said.end)) continue;
		const sign = signOf(tokens, at);
		if (sign !== 0) cues.push({ at, sign });
	}
	const words = tokens.slice(clause.from, clause.to).map((token) => token.text);
	const plans = findPhrase(words, OTHER_PLANS);
	if (plans !== null) return [{ at: clause.from + plans.from, sign: -1 }];
	return cues;
}

function isRefusedDirectly(tokens: readonly Token[], mention: Mention): boolean {
	let before = mention.at - 1;
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

/** The nearest cue on one side, with no other time in between. */
function nearestCue(
	cues: readonly Cue[],
	mention: Mention,
	mentions: readonly Mention[],
	side: 'before' | 'after',
): Cue | undefined {
	const isFree = (cue: Cue): boolean =>
		!mentions.some((other) => {
			if (other === mention) return false;
			return side === 'before'
				? other.at > cue.at && other.end <= mention.at
				: other.at >= mention.end && other.at < cue.at;
		});
	if (side === 'before') return cues.filter((cue) => cue.at < mention.at && isFree(cue)).at(-1);
	return cues.filter((cue) => cue.at >= mention.end && isFree(cue)).sort((a, b) => a.at - b.at)[0];
}

function polarityOfCues(
	cues: readonly Cue[],
	mention: Mention,
	mentions: readonly Mention[],
): 'wanted' | 'refused' | null {
	const inOrder = [...cues].sort((a, b) => a.at - b.at);
	const before = nearestCue(inOrder, mention, mentions, 'before');
	const after = nearestCue(inOrder, mention, mentions, 'after');
	if (before === undefined && after === undefined) return null;
	return before?.sign === -1 || after?.sign === -1 ? 'refused' : 'wanted';
}

function hasWord(tokens: readonly Token[], clause: Clause, list: ReadonlySet<string>): boolean {
	return tokens.slice(clause.from, clause.to).some((token) => list.has(token.text));
}

function isTold(tokens: readonly Token[], clause: Clause): boolean {
	return tokens.slice(clause.from, clause.to).some((token, index) => {
		if (!PAST_WORDS.has(token.text)) return false;
		const next = tokens[clause.from + index + 1]?.text ?? '';
		return !['hoping', 'wondering', 'thinking', 'to'].includes(next);
	});
}

/** "Will confirm by Friday": a time for an answer, not for a meeting. */
function isForAnswer(tokens: readonly Token[], clause: Clause, mention: Mention): boolean {
	if (mention.bound !== 'by' && mention.bound !== 'before') return false;
	return tokens.slice(clause.from, mention.at).some((token) => ANSWERING.has(token.text));
}

function ownPolarity(
	tokens: readonly Token[],
	mention: Mention,
	clause: Clause,
	mentions: readonly Mention[],
): Polarity {
	if (mention.days?.isPast === true || isForAnswer(tokens, clause, mention)) return 'past';
	if (isRefusedDirectly(tokens, mention)) return 'refused';
	const cues = cuesIn(tokens, clause, mentions);
	const byCues = polarityOfCues(cues, mention, mentions);
	if (byCues === null && isTold(tokens, clause) && !cues.some((cue) => cue.at > mention.end))
		return 'past';
	return byCues ?? 'open';
}

/** "Tuesday and Wednesday do not work", "cannot do Tuesday or Wednesday": one word of refusal for both. */
function shareAcross(
	own: readonly Polarity[],
	mentions: readonly Mention[],
	isCueAhead: readonly boolean[],
): readonly Polarity[] {
	const shared = [...own];
	for (let at = 1; at < mentions.length; at += 1) {
		const joiner = mentions[at]?.joiner ?? null;
		const isList =
			joiner === 'or' || joiner === 'and' || joiner === 'nor' || joiner === '/' || joiner === '&';
		const listFollows = joiner === ',' && ['or', 'nor'].includes(mentions[at + 1]?.joiner ?? '');
		if (shared[at] !== 'open' || !(isList || listFollows)) continue;
		if (isCueAhead[at - 1] === true || shared[at - 1] === 'wanted')
			shared[at] = shared[at - 1] ?? 'open';
	}
	for (let at = mentions.length - 2; at >= 0; at -= 1) {
		if (shared[at] === 'open' && mentions[at + 1]?.joiner !== null)
			shared[at] = shared[at + 1] ?? 'open';
	}
	return shared;
}

function clauseOf(clauses: readonly Clause[], mention: Mention): Clause {
	return (
		clauses.find((clause) => mention.at >= clause.from && mention.at < clause.to) ??
		clauses.at(-1) ?? { from: 0, to: 0, opener: '' }
	);
}

/** Whether each mentioned time of a sentence is wanted, refused, told of as past, or said without a word on it. */
export function judgeMentions(
	tokens: readonly Token[],
	mentions: readonly Mention[],
): readonly Judged[] {
	const clauses = toClauses(tokens, mentions);
	const home = mentions.map((mention) => clauseOf(clauses, mention));
	const own = mentions.map((mention, at) =>
		ownPolarity(tokens, mention, home[at] ?? clauseOf(clauses, mention), mentions),
	);
	const isCueAhead = mentions.map((mention, at) => {
		const clause = home[at];
		if (clause === undefined) return false;
		if (isRefusedDirectly(tokens, mention)) return true;
		const cues = cuesIn(tokens, clause, mentions);
		return cues.some((cue) => cue.at < mention.at) && !cues.some((cue) => cue.at >= mention.end);
	});
	const polarities = shareAcross(own, mentions, isCueAhead);
	return mentions.map((mention, at) => {
		const clause = home[at] ?? clauseOf(clauses, mention);
		const before = tokens.slice(0, mention.at).map((token) => token.text);
		const isFallback =
			hasWord(tokens, clause, FALLBACK_WORDS) ||
			FALLBACK_WORDS.has(clause.opener) ||
			before.slice(-4).join(' ').includes('if not');
		const isPreferred = hasWord(tokens, clause, PREFERENCE_WORDS) && polarities[at] !== 'refused';
		return { polarity: polarities[at] ?? 'open', isPreferred, isFallback };
	});
}
