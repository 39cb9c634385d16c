import type { Sentence, Token } from '../tokens';
import type { AtomContext, DaySpan } from './atoms';
import type { Mention } from './mentions';
import { findMentions } from './mentions';
import type { Judged, Polarity } from './polarity';
import { judgeMentions } from './polarity';

/** A time in the reply, and what the reply says of it. */
export interface SaidTime extends Judged {
	readonly mention: Mention;
	readonly sentence: number;
}

/** Beyond these a text is no reply about times. */
const MOST_SENTENCES = 60;
const MOST_IN_SENTENCE = 16;

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'through', '-', 'until', 'and']);
const MOVE_WORDS: ReadonlySet<string> = new Set([
	'move',
	'change',
	'push',
	'reschedule',
	'switch',
	'shift',
	'bump',
]);

function spanning(first: DaySpan, last: DaySpan): DaySpan | null {
	const to = [last.to, ...last.others].find((date) => date > first.from);
	if (to === undefined) return null;
	return { from: first.from, to, others: [], isOneDay: false, isPast: false };
}

/** What stands between two mentions, where it is one word; "until" is part of the second one. */
function wordBetween(last: Mention, mention: Mention, tokens: readonly Token[]): string {
	const between = tokens.slice(last.end, mention.at).map((token) => token.text);
	if (between.length === 0) return mention.bound === 'by' ? 'until' : '';
	return between.length === 1 ? (between[0] ?? '') : '';
}

function asRange(last: Mention, mention: Mention, tokens: readonly Token[]): Mention | null {
	const word = wordBetween(last, mention, tokens);
	if (!RANGE_WORDS.has(word) || (word === 'and' && last.bound !== 'between')) return null;
	if (last.clock !== null || mention.clock !== null) return null;
	const days = last.days && mention.days ? spanning(last.days, mention.days) : null;
	if (days === null) return null;
	return { ...last, days, part: last.part ?? mention.part, bound: null, end: mention.end };
}

/** "Monday to Wednesday", "between Tuesday and Thursday": two days that are one stretch, unless one moves to the other. */
function mergeRanges(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
	if (tokens.some((token) => MOVE_WORDS.has(token.text))) return mentions;
	const merged: Mention[] = [];
	for (const mention of mentions) {
		const last = merged.at(-1);
		const range = last === undefined ? null : asRange(last, mention, tokens);
		if (range === null) merged.push(mention);
		else merged[merged.length - 1] = range;
	}
	return merged;
}

/** "Tuesday at 2 or 3": the day holds for both. */
function dayForward(mentions: readonly Mention[]): readonly Mention[] {
	const full = [...mentions];
	for (let at = 1; at < full.length; at += 1) {
		const [before, mention] = [full[at - 1], full[at]];
		if (before === undefined || mention === undefined || mention.joiner === null) continue;
		if (mention.days === null && before.days !== null && mention.clock !== null) {
			full[at] = { ...mention, days: before.days, isWeak: false, isDayInherited: true };
		}
	}
	return full;
}

/** "2 or 3 on Friday", "Tuesday or Wednesday at 10": what the last one says holds for the one before. */
function withRestOf(mention: Mention, after: Mention): Mention {
	if (mention.days === null && mention.clock !== null) {
		const isListed = after.joiner === 'or' && after.clock !== null && after.days !== null;
		return isListed ? { ...mention, days: after.days, isWeak: false } : mention;
	}
	const isList = after.joiner === 'or' || after.joiner === 'and' || after.joiner === '/';
	const isBare = mention.clock === null && mention.part === null && !mention.isSameTime;
	if (!isList || !isBare || mention.days === null) return mention;
	if (after.days === null || after.isDayInherited) return mention;
	const { clock, until, part, bound, zone, isBoundOnDay } = after;
	return { ...mention, clock, until, part, bound, zone, isBoundOnDay };
}

function inheritInList(mentions: readonly Mention[]): readonly Mention[] {
	const full = [...dayForward(mentions)];
	for (let at = full.length - 2; at >= 0; at -= 1) {
		const [mention, after] = [full[at], full[at + 1]];
		if (mention !== undefined && after !== undefined) full[at] = withRestOf(mention, after);
	}
	const zone = full.findLast((mention) => mention.zone !== null)?.zone ?? null;
	return full.map((mention) =>
		mention.clock !== null && mention.zone === null ? { ...mention, zone } : mention,
	);
}

/** A clock time on its own keeps to the day spoken of before it, unless that day was ruled out as a whole. */
function inheritDay(said: readonly SaidTime[]): readonly SaidTime[] {
	let day: DaySpan | null = null;
	return said.map((time) => {
		const { mention } = time;
		if (mention.days !== null) {
			const isRuledOut =
				time.polarity === 'refused' && mention.clock === null && mention.part === null;
			if (time.polarity !== 'past') {
				day = isRuledOut || !mention.days.isOneDay ? null : mention.days;
			}
			return time;
		}
		if (day === null || mention.isWeak || mention.clock === null) return time;
		return { ...time, mention: { ...mention, days: day, isDayInherited: true } };
	});
}

/** "Move it from Tuesday to Thursday", "from 2 to 3": the first is the old time. */
function dropMovedFrom(tokens: readonly Token[], said: readonly SaidTime[]): readonly SaidTime[] {
	if (!tokens.some((token) => MOVE_WORDS.has(token.text))) return said;
	return said.map((time, at) => {
		const { until, bound } = time.mention;
		const words = tokens.slice(time.mention.at, time.mention.end).map((token) => token.text);
		if (until !== null && words.includes('to') && bound !== 'between') {
			return { ...time, mention: { ...time.mention, clock: until, until: null, bound: null } };
		}
		const next = said[at + 1]?.mention;
		if (time.mention.bound !== 'from' || next === undefined) return time;
		const isTo = tokens.slice(time.mention.end, next.at).some((token) => token.text === 'to');
		return isTo
			? { ...time, polarity: 'refused' as Polarity, mention: { ...time.mention, bound: null } }
			: time;
	});
}

/** "Busy until 3" and "not before 10" leave the rest free. */
function turnRefusedBounds(time: SaidTime): SaidTime {
	const { bound, until } = time.mention;
	if (time.polarity !== 'refused' || until !== null || bound === null) return time;
	const turned = {
		after: 'by',
		from: 'before',
		before: 'from',
		by: 'after',
		between: null,
		any: null,
	} as const;
	const opposite = turned[bound];
	if (opposite === null) return time;
	const isUntilDay = bound === 'by' && time.mention.isBoundOnDay;
	return {
		...time,
		polarity: 'open',
		isFallback: true,
		mention: { ...time.mention, bound: isUntilDay ? 'from' : opposite },
	};
}

/** "Morning." with more after it. */
function isGreeting({ mention, sentence }: SaidTime, sentences: readonly Sentence[]): boolean {
	const isPart = mention.part !== null && mention.days === null && mention.clock === null;
	const isWhole = sentences[sentence]?.tokens.length === 1;
	return isPart && isWhole && sentence === 0 && sentences.length > 1;
}

/** All times of the reply, in order, with what is said of each. */
export function findSaidTimes(
	sentences: readonly Sentence[],
	contextOf: (sentence: number) => AtomContext,
): readonly SaidTime[] {
	const said = sentences.slice(0, MOST_SENTENCES).flatMap(({ tokens }, sentence) => {
		const mentions = inheritInList(
			mergeRanges(findMentions(tokens, contextOf(sentence)), tokens).slice(0, MOST_IN_SENTENCE),
		);
		const judged = judgeMentions(tokens, mentions);
		const times = mentions.map((mention, at) => ({
			...(judged[at] ?? { polarity: 'open' as Polarity, isPreferred: false, isFallback: false }),
			mention,
			sentence,
		}));
		return dropMovedFrom(tokens, times);
	});
	return inheritDay(said.filter((time) => !isGreeting(time, sentences))).map(turnRefusedBounds);
}
