import fc from 'fast-check';
import { readSignalRules } from '../../../domain/engagement/read-settings';
import { countSignals } from '../../../domain/engagement/score';
import type { CountedSignal, ScoredSignal } from '../../../domain/engagement/score';
import { DEFAULT_SIGNALS } from '../../../domain/engagement/signal-rules';
import { judgeThreshold } from '../../../domain/engagement/thresholds';
import type { ThresholdState } from '../../../domain/engagement/thresholds';
import type { Instant } from '../../../domain/model';

export const RULES = readSignalRules([]);
export const DAY_MS = 24 * 60 * 60_000;
export const HALF_LIFE_DAYS = 14;
const FIRST = Date.parse('2026-11-02T09:00:00.000Z');

/** A day of the tests, counted from the first; halves and quarters are hours of it. */
export function day(number: number): Instant {
	return new Date(FIRST + Math.round(number * DAY_MS)).toISOString();
}

type Type = keyof typeof DEFAULT_SIGNALS;

let keys = 0;

/** A signal with the points that its type comes with. */
export function signal(
	type: Type,
	at: Instant,
	{ points, key = `k${(keys += 1)}` }: { points?: number; key?: string } = {},
): ScoredSignal {
	return { key, type, points: points ?? DEFAULT_SIGNALS[type].points, at, detail: null };
}

export function counted(signals: readonly ScoredSignal[]): readonly CountedSignal[] {
	return countSignals(signals, RULES);
}

export const anySignals = fc.array(
	fc
		.record({
			type: fc.constantFrom(...(Object.keys(DEFAULT_SIGNALS) as Type[])),
			at: fc.integer({ min: 0, max: 60 * 24 }).map((hours) => day(hours / 24)),
		})
		.map(({ type, at }) => signal(type, at)),
	{ maxLength: 40 },
);

export interface Judged {
	readonly now: Instant;
	readonly state: ThresholdState;
}

/** Judges after each arrival, as the flow does: what crossed is acted on at once. */
export function judgeArrivals(
	arrivals: readonly { readonly signal: ScoredSignal; readonly now: Instant }[],
	{ points = 25, coolDownDays = 0 }: { points?: number; coolDownDays?: number } = {},
): readonly Judged[] {
	let lastTriggeredAt: Instant | null = null;
	return arrivals.map(({ now }, index) => {
		const state = judgeThreshold({
			signals: counted(arrivals.slice(0, index + 1).map((arrival) => arrival.signal)),
			threshold: { name: 'Interested', points, leads: 'any' },
			now,
			halfLifeDays: HALF_LIFE_DAYS,
			coolDownDays,
			lastTriggeredAt,
		});
		if (state === 'crossed') lastTriggeredAt = now;
		return { now, state };
	});
}

/** Signals that arrive when they happen. */
export function onTime(signals: readonly ScoredSignal[]) {
	return signals.map((each) => ({ signal: each, now: each.at }));
}
