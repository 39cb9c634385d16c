import { classifyReply } from '../domain/replies/classify-reply';
import type { ReplyInput, ReplyIntent, ReplyReading } from '../domain/replies/reading';
import type { ReplyCase } from './reply-case';
import { toReplyInput } from './reply-case';
import type { ReplyScore } from './score-reply';
import { isAllRight, scoreReply } from './score-reply';

export interface ReadCase {
	readonly one: ReplyCase;
	readonly reading: ReplyReading;
	readonly score: ReplyScore;
}

/** Shares are from 0 to 1, null where no case says anything of it. */
export interface ReplyEval {
	readonly total: number;
	/** Of cases whose intent was read right. */
	readonly accuracy: number | null;
	/** Of slots taken by the reader, where the case says which is right. */
	readonly slotIndexAccuracy: number | null;
	readonly timeAccuracy: number | null;
	readonly reasonAccuracy: number | null;
	readonly returnDateAccuracy: number | null;
	/** Of cases that are an opt-out and nothing else. */
	readonly optOutRecall: number | null;
	readonly falseBookingShare: number | null;
	readonly perIntent: Readonly<Record<string, { readonly total: number; readonly right: number }>>;
	/** For each right intent what was read, and how often. */
	readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
	readonly misses: readonly Miss[];
}

export interface Miss {
	readonly id: string;
	readonly text: string;
	readonly allowed: readonly ReplyIntent[];
	readonly intent: ReplyIntent;
	readonly wrong: readonly string[];
	readonly explanation: string;
}

/** Reads every case as the node would, without a language model, or with another reader. */
export function readCases(
	cases: readonly ReplyCase[],
	read: (input: ReplyInput) => ReplyReading = classifyReply,
): readonly ReadCase[] {
	return cases.map((one) => {
		const reading = read(toReplyInput(one));
		return { one, reading, score: scoreReply(one, reading) };
	});
}

function shareOf(verdicts: readonly (boolean | null)[]): number | null {
	const known = verdicts.filter((verdict) => verdict !== null);
	return known.length === 0 ? null : known.filter((verdict) => verdict).length / known.length;
}

function countBy<T>(list: readonly T[], key: (one: T) => string): Record<string, T[]> {
	const groups: Record<string, T[]> = {};
	for (const one of list) (groups[key(one)] ??= []).push(one);
	return groups;
}

/** Where several intents are right, the case counts under the one that was read, else under the first. */
function rightIntent({ one, reading }: ReadCase): string {
	return one.allowed.includes(reading.intent) ? reading.intent : (one.allowed[0] ?? 'ambiguous');
}

function toMiss({ one, reading, score }: ReadCase): Miss {
	const wrong = [
		...(score.isIntentRight ? [] : ['intent']),
		...(score.isSlotRight === false ? ['slot'] : []),
		...(score.isTimeRight === false ? ['time'] : []),
		...(score.isReasonRight === false ? ['reason'] : []),
		...(score.isReturnRight === false ? ['return date'] : []),
	];
	const { id, text, allowed } = one;
	return { id, text, allowed, intent: reading.intent, wrong, explanation: reading.explanation };
}

/** The figures over all cases. */
export function sumUp(read: readonly ReadCase[]): ReplyEval {
	const scores = read.map(({ score }) => score);
	const groups = Object.entries(countBy(read, rightIntent)).sort(([a], [b]) => (a < b ? -1 : 1));
	const optOuts = read.filter(({ one }) => one.allowed.join() === 'opt_out');
	return {
		total: read.length,
		accuracy: shareOf(scores.map((score) => score.isIntentRight)),
		slotIndexAccuracy: shareOf(scores.map((score) => score.isSlotRight)),
		timeAccuracy: shareOf(scores.map((score) => score.isTimeRight)),
		reasonAccuracy: shareOf(scores.map((score) => score.isReasonRight)),
		returnDateAccuracy: shareOf(scores.map((score) => score.isReturnRight)),
		optOutRecall: shareOf(optOuts.map(({ score }) => score.isIntentRight)),
		falseBookingShare: shareOf(scores.map((score) => score.isFalseBooking)),
		perIntent: Object.fromEntries(
			groups.map(([intent, cases]) => [
				intent,
				{ total: cases.length, right: cases.filter(({ score }) => score.isIntentRight).length },
			]),
		),
		confusion: Object.fromEntries(groups.map(([intent, cases]) => [intent, readAs(cases)])),
		misses: read.filter(({ score }) => !isAllRight(score)).map(toMiss),
	};
}

function readAs(cases: readonly ReadCase[]): Record<string, number> {
	const groups = Object.entries(countBy(cases, ({ reading }) => reading.intent));
	return Object.fromEntries(groups.map(([intent, list]) => [intent, list.length]));
}
