import {
	AUXILIARIES,
	BAD_ONLY_NEGATED,
	BAD_WORDS,
	CLAUSE_WORDS,
	GOOD_NOUNS,
	GOOD_WORDS,
	NEGATORS,
	PARTICLE_VERBS,
} from '../lexicon/polarity-words';
import { findPhrase, phrases } from '../phrases';
import type { Token } from '../tokens';
import type { Mention } from './mentions';

/** A word that speaks for a time (1) or against it (-1), negation taken in. */
export interface Cue {
	readonly at: number;
	readonly sign: 1 | -1;
}

/** A part of a sentence that is judged on its own, and the word that opened it. */
export interface Clause {
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
const AT_WORK = new Set(['for', 'at', 'from', 'after', 'my']);
/** Parts a sentence at "but", "so", "or" and commas, not inside a mentioned time. */
export function toClauses(
	tokens: readonly Token[],
	mentions: readonly Mention[],
): readonly Clause[] {
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
	if (text === 'rather' && tokens[at + 1]?.text === 'not') return -1;
	if (text === 'work' && AT_WORK.has(tokens[at - 1]?.text ?? '')) return 0;
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

const APPOINTMENT = phrases('i|we have|got a|an|the|my|another ~1 on|at|then|that|all');
const OPENINGS = new Set(
	'slot time opening gap window space availability hour chance call meeting chat minute moment bit preference spot break'.split(
		' ',
	),
);

/** "I have the chiropodist on Thursday": something else, unless it is an opening. */
function appointmentIn(words: readonly string[]): ReturnType<typeof findPhrase> {
	const match = findPhrase(words, APPOINTMENT);
	if (match === null) return null;
	const what = words[match.to - 2] ?? '';
	return OPENINGS.has(what) || what === 'free' ? null : match;
}

/** The words of a clause that speak for or against a time. Other plans outweigh the rest. */
export function cuesIn(
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
		const isNounAhead =
			GOOD_NOUNS.has(tokens[at]?.text ?? '') && mentions.some((said) => said.at > at);
		const sign = isNounAhead ? 1 : signOf(tokens, at);
		if (sign !== 0) cues.push({ at, sign });
	}
	const words = tokens.slice(clause.from, clause.to).map((token) => token.text);
	const plans = findPhrase(words, OTHER_PLANS) ?? appointmentIn(words);
	if (plans !== null) return [{ at: clause.from + plans.from, sign: -1 }];
	return cues;
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

/** What the nearest words on both sides say; one refusal is enough. */
export function polarityOfCues(
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
