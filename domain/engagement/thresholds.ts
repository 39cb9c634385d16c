import type { Instant, LeadStage } from '../model';
import { lowestSince, scoreAt } from './score';
import type { CountedSignal } from './score';

const DAY_MS = 24 * 60 * 60_000;

export const THRESHOLD_LEADS = ['any', 'nurtured', 'others'] as const;
/** Whose score it is for: leads whose time was not right or who did not buy, all but these, or all. */
export type ThresholdLeads = (typeof THRESHOLD_LEADS)[number];

export interface Threshold {
	readonly name: string;
	readonly points: number;
	readonly leads: ThresholdLeads;
}

export type ThresholdState = 'below' | 'crossed' | 'cooling_down' | 'triggered_before';

const NURTURED: readonly LeadStage[] = ['nurture', 'long_term_follow_up', 'didnt_close'];

export function isFor({ leads }: Threshold, stage: LeadStage): boolean {
	if (leads === 'any') return true;
	return NURTURED.includes(stage) === (leads === 'nurtured');
}

export interface JudgeInput {
	readonly signals: readonly CountedSignal[];
	readonly threshold: Threshold;
	readonly now: Instant;
	readonly halfLifeDays: number;
	readonly coolDownDays: number;
	/** When the threshold was last acted on for this lead. */
	readonly lastTriggeredAt: Instant | null;
}

/**
 * Where a lead stands to a threshold. A crossing counts once: the next is one only when the score was below in
 * between, by the signals' own times, so one that comes late cannot make a second crossing of the first. A crossing
 * within the cool-down is told as such; it is `crossed` at a later look if the score is still there.
 */
export function judgeThreshold(input: JudgeInput): ThresholdState {
	const { signals, threshold, halfLifeDays, coolDownDays, lastTriggeredAt } = input;
	const now = Date.parse(input.now);
	if (scoreAt(signals, now, halfLifeDays) < threshold.points) return 'below';
	if (lastTriggeredAt === null) return 'crossed';
	const since = Date.parse(lastTriggeredAt);
	const lowest = lowestSince(signals, { since, now, halfLifeDays });
	if (lowest >= threshold.points) return 'triggered_before';
	return now - since < coolDownDays * DAY_MS ? 'cooling_down' : 'crossed';
}
