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

function spanning(first: DaySpan, last: DaySpan): DaySpan {
	const to = [last.to, ...last.others].find((date) => date > first.from) ?? last.to;
	return { from: first.from, to, others: [], isOneDay: false, isPast: false };
}

/** "Monday to Wednesday", "between Tuesday and Thursday": two days that are one stretch. */
function mergeRanges(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
	const merged: Mention[] = [];
	for (const mention of mentions) {
		const last = merged.at(-1);
		const between =
			last === undefined ? [] : tokens.slice(last.end, mention.at).map((token) => token.text);
		const word =
			between.length === 1
				? (between[0] ?? '')
				: mention.bound === 'by' && between.length === 0
					? 'until'
					: '';
		const isBetween = last?.bound === 'between';
		const isRange = RANGE_WORDS.has(word) && (word !== 'and' || isBetween);
		const areDays = last?.clock === null && mention.clock === null;
		const isMove = tokens.some((token) => MOVE_WORDS.has(token.text));
		if (!isRange || !areDays || isMove || last.days === null || mention.days === null) {
			merged.push(mention);
			continue;
		}
		const days = spanning(last.days, mention.days);
		merged[merged.length - 1] = {
			...last,
			days,
			part: last.part ?? mention.part,
			bound: null,
			end: mention.end,
		};
	}
	return merged;
}

/** "Tuesday at 2 or 3" and "Tuesday or Wednesday at 10": what is said once holds for both. */
function inheritInList(mentions: readonly Mention[]): readonly Mention[] {
	const full = [...mentions];
	for (let at = 1; at < full.length; at += 1) {
		const [before, mention] = [full[at - 1], full[at]];
		if (before === undefined || mention === undefined || mention.joiner === null) continue;
		if (mention.days === null && before.days !== null && mention.clock !== null) {
			full[at] = { ...mention, days: before.days, isWeak: false, isDayInherited: true };
		}
	}
	for (let at = full.length - 2; at >= 0; at -= 1) {
		const [mention, after] = [full[at], full[at + 1]];
		if (mention === undefined || after === undefined) continue;
		const isOr = after.joiner === 'or' || after.joiner === 'and' || after.joiner === '/';
		const isBare =
			mention.days !== null &&
			mention.clock === null &&
			mention.part === null &&
			!mention.isSameTime;
		if (!isOr || !isBare || after.days === null || after.isDayInherited) continue;
		const { clock, until, part, bound, zone, isBoundOnDay } = after;
		full[at] = { ...mention, clock, until, part, bound, zone, isBoundOnDay };
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
			if (time.polarity !== 'past')
				day = isRuledOut || !mention.days.isOneDay ? null : mention.days;
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

/** All times of the reply, in order, with what is said of each. */
export function findSaidTimes(
	sentences: readonly Sentence[],
	contextOf: (sentence: number) => AtomContext,
): readonly SaidTime[] {
	const said = sentences.flatMap(({ tokens }, sentence) => {
		const mentions = inheritInList(mergeRanges(findMentions(tokens, contextOf(sentence)), tokens));
		const judged = judgeMentions(tokens, mentions);
		const times = mentions.map((mention, at) => ({
			...(judged[at] ?? { polarity: 'open' as Polarity, isPreferred: false, isFallback: false }),
			mention,
			sentence,
		}));
		return dropMovedFrom(tokens, times);
	});
	return inheritDay(said).map(turnRefusedBounds);
}
