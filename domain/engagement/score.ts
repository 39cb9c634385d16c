import type { Instant } from '../model';
import type { SignalRules } from './signal-rules';

const DAY_MS = 24 * 60 * 60_000;

/** Past this many half-lives a signal is worth a thousandth and forgotten. */
const FORGOTTEN_AFTER_HALF_LIVES = 10;

/** A signal of a lead, with the points that it was worth when it was recorded. */
export interface ScoredSignal {
	readonly key: string;
	readonly type: string;
	readonly points: number;
	readonly at: Instant;
	readonly detail: string | null;
}

export interface CountedSignal extends ScoredSignal {
	readonly atMs: number;
	/** Whether it counts, or is more than count of its type on its day. */
	readonly counts: boolean;
}

/**
 * Signals in the order of their own times, whatever the order they came in. Of a type, the first of each day (in UTC)
 * count, as many as the rules say; the others stay for the explanation.
 */
export function countSignals(
	signals: readonly ScoredSignal[],
	rules: SignalRules,
): readonly CountedSignal[] {
	const seen = new Map<string, number>();
	return signals
		.map((signal) => ({ ...signal, atMs: Date.parse(signal.at) }))
		.sort((a, b) => a.atMs - b.atMs || b.points - a.points || (a.key < b.key ? -1 : 1))
		.map((signal) => {
			const typeAndDay = `${signal.type} ${Math.floor(signal.atMs / DAY_MS)}`;
			const before = seen.get(typeAndDay) ?? 0;
			seen.set(typeAndDay, before + 1);
			return { ...signal, counts: before < (rules.get(signal.type)?.mostADay ?? Infinity) };
		});
}

/** What a signal is worth at a time: half after a half-life, a quarter after two. Nothing before it happened. */
export function decayedPoints(
	{ points, atMs, counts }: CountedSignal,
	now: number,
	halfLifeDays: number,
): number {
	if (!counts || atMs > now) return 0;
	return points * decay(now - atMs, halfLifeDays);
}

/** The sum at a time, in epoch milliseconds, to a tenth of a point: what is a minute old is not worth less. */
export function scoreAt(
	signals: readonly CountedSignal[],
	now: number,
	halfLifeDays: number,
): number {
	return toTenths(
		signals.reduce((sum, signal) => sum + decayedPoints(signal, now, halfLifeDays), 0),
	);
}

/**
 * The lowest that the score was after `since` and until `now`. It only falls between signals, so that is just before
 * one of them; Infinity when none came since.
 */
export function lowestSince(
	signals: readonly CountedSignal[],
	{
		since,
		now,
		halfLifeDays,
	}: { readonly since: number; readonly now: number; readonly halfLifeDays: number },
): number {
	const from = Math.max(since, forgottenBefore(now, halfLifeDays));
	let lowest = Infinity;
	let sum = 0;
	let lastMs = Number.NEGATIVE_INFINITY;
	for (const { atMs, points, counts } of signals) {
		if (!counts || atMs > now) continue;
		if (atMs > lastMs) {
			sum *= decay(atMs - lastMs, halfLifeDays);
			if (atMs > from) lowest = Math.min(lowest, toTenths(sum));
		}
		sum += points;
		lastMs = atMs;
	}
	return lowest;
}

/** The time whose signals still matter for what the score was when the oldest that counts now came, in epoch ms. */
export function readSignalsFrom(now: number, halfLifeDays: number): number {
	return forgottenBefore(forgottenBefore(now, halfLifeDays), halfLifeDays);
}

function forgottenBefore(now: number, halfLifeDays: number): number {
	return now - FORGOTTEN_AFTER_HALF_LIVES * halfLifeDays * DAY_MS;
}

function decay(ageMs: number, halfLifeDays: number): number {
	return 2 ** (-ageMs / (halfLifeDays * DAY_MS));
}

function toTenths(score: number): number {
	return Math.round(score * 10) / 10;
}
