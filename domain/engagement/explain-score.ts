import { decayedPoints, scoreAt } from './score';
import type { CountedSignal } from './score';
import type { SignalRules } from './signal-rules';
import type { Instant } from '../model';

const DAY_MS = 24 * 60 * 60_000;
const MOST_PARTS = 25;

/** One signal's share of a score. */
export interface ScorePart {
	readonly type: string;
	readonly label: string;
	readonly detail: string | null;
	readonly at: Instant;
	readonly ageDays: number;
	/** When it happened, and now. */
	readonly points: number;
	readonly decayedPoints: number;
	/** Why it is worth nothing, where it is not for its age. */
	readonly note: string | null;
}

export interface ExplainedScore {
	readonly score: number;
	/** Those that count most first. */
	readonly parts: readonly ScorePart[];
	/** Signals beyond these parts, and what they add up to. */
	readonly further: { readonly count: number; readonly points: number };
}

/** The score of a lead and what it is made of. */
export function explainScore(
	signals: readonly CountedSignal[],
	{
		now,
		halfLifeDays,
		rules,
	}: { readonly now: Instant; readonly halfLifeDays: number; readonly rules: SignalRules },
): ExplainedScore {
	const nowMs = Date.parse(now);
	const parts = signals
		.map((signal) => ({
			type: signal.type,
			label: rules.get(signal.type)?.label ?? signal.type,
			detail: signal.detail,
			at: signal.at,
			ageDays: round(Math.max(0, nowMs - signal.atMs) / DAY_MS),
			points: signal.points,
			decayedPoints: round(decayedPoints(signal, nowMs, halfLifeDays)),
			note: signal.counts ? null : 'more than count of this kind on one day',
		}))
		.sort((a, b) => b.decayedPoints - a.decayedPoints || (a.at < b.at ? 1 : -1));
	const others = parts.slice(MOST_PARTS);
	return {
		score: scoreAt(signals, nowMs, halfLifeDays),
		parts: parts.slice(0, MOST_PARTS),
		further: {
			count: others.length,
			points: round(others.reduce((sum, part) => sum + part.decayedPoints, 0)),
		},
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
