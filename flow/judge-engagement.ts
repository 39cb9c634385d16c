import { appendAudit } from '../adapters/store/audit';
import { insertTrigger, lastTriggers } from '../adapters/store/engagement-triggers';
import type { Work } from '../adapters/store/work';
import type { ExplainedScore } from '../domain/engagement/explain-score';
import { endsCrossing, NO_OUTREACH_WORDS } from '../domain/engagement/outreach';
import type { EngagementSettings } from '../domain/engagement/read-settings';
import type { CountedSignal } from '../domain/engagement/score';
import { isFor, judgeThreshold } from '../domain/engagement/thresholds';
import type { Threshold, ThresholdState } from '../domain/engagement/thresholds';
import type { Lead } from '../domain/model';
import { readOutreachBar } from './engagement-facts';

export interface Scored {
	readonly settings: EngagementSettings;
	readonly signals: readonly CountedSignal[];
	readonly explained: ExplainedScore;
}

/** What a score comes to. */
export interface Verdict {
	readonly status: 'triggered' | 'below_threshold';
	/** Why it triggers, or does not, in a sentence. */
	readonly reason: string;
	/** The highest threshold that was crossed; where none was, the highest reached, else the lowest that there is. */
	readonly threshold: number;
	readonly thresholdName: string;
	/** The names of all that were crossed by this signal. */
	readonly crossed: readonly string[];
	/** Names this crossing: what it leads to is done once. */
	readonly triggerId: string | null;
}

/** Whether the lead has just crossed a threshold; a crossing is acted on, and told in the audit trail. */
export async function judgeEngagement(work: Work, lead: Lead, scored: Scored): Promise<Verdict> {
	const { settings, signals, explained } = scored;
	const triggeredAt = await lastTriggers(work.db, lead.id);
	const judged = settings.thresholds
		.filter((threshold) => isFor(threshold, lead.stage))
		.map((threshold) => ({
			threshold,
			state: judgeThreshold({
				...settings,
				signals,
				threshold,
				now: work.now,
				lastTriggeredAt: triggeredAt.get(threshold.name) ?? null,
			}),
		}));
	const crossed = judged.filter(({ state }) => state === 'crossed').map((each) => each.threshold);
	const highest = crossed.at(-1);
	if (highest) return await act(work, lead, { crossed, highest, explained });
	const reached = judged.findLast(({ state }) => state !== 'below');
	const shown = reached?.threshold ?? judged[0]?.threshold ?? settings.thresholds[0];
	return {
		status: 'below_threshold',
		reason: reasonOf(reached?.state ?? 'below', judged.length),
		threshold: shown?.points ?? 0,
		thresholdName: shown?.name ?? '',
		crossed: [],
		triggerId: null,
	};
}

function reasonOf(state: ThresholdState, thresholds: number): string {
	if (!thresholds) return 'No threshold is for leads of this stage.';
	if (state === 'triggered_before') return 'This crossing has triggered before.';
	if (state === 'cooling_down') return 'Crossed again, within the cool-down.';
	return 'The score is below the threshold.';
}

interface Crossing {
	readonly crossed: readonly Threshold[];
	readonly highest: Threshold;
	readonly explained: ExplainedScore;
}

/** Acts on a crossing, or says why the lead is left alone. */
async function act(
	work: Work,
	lead: Lead,
	{ crossed, highest, explained }: Crossing,
): Promise<Verdict> {
	const { score, parts } = explained;
	const bar = await readOutreachBar(work.db, lead);
	const names = crossed.map(({ name }) => name);
	let triggerId: string | null = null;
	if (!bar || endsCrossing(bar)) {
		const outcome = bar ? 'has_meeting' : 'outreach';
		for (const threshold of names) {
			triggerId = await insertTrigger(work, { leadId: lead.id, threshold, score, outcome });
		}
	}
	await appendAudit(work, {
		type: bar ? 'engagement.suppressed' : 'engagement.triggered',
		leadId: lead.id,
		data: { thresholds: names, score, parts, ...(bar ? { reason: bar } : { triggerId }) },
	});
	return {
		status: bar ? 'below_threshold' : 'triggered',
		reason: bar
			? `Crossed "${highest.name}", but no outreach: ${NO_OUTREACH_WORDS[bar]}`
			: `Crossed "${highest.name}": ${score} of ${highest.points} points.`,
		threshold: highest.points,
		thresholdName: highest.name,
		crossed: names,
		triggerId: bar ? null : triggerId,
	};
}
