import { appendAudit } from '../adapters/store/audit';
import { once } from '../adapters/store/idempotency';
import { requireLead } from '../adapters/store/leads';
import { lockLead } from '../adapters/store/lock-lead';
import { insertSignal, listSignals } from '../adapters/store/signals';
import type { Work } from '../adapters/store/work';
import { explainScore } from '../domain/engagement/explain-score';
import type { ExplainedScore } from '../domain/engagement/explain-score';
import { intentOf } from '../domain/engagement/intent';
import type { Intent } from '../domain/engagement/intent';
import type { EngagementSettings } from '../domain/engagement/read-settings';
import { countSignals, readSignalsFrom } from '../domain/engagement/score';
import type { RefusedSignal, Signal } from '../domain/engagement/signal';
import type { Lead } from '../domain/model';
import type { FlowContext } from './context';
import { readIntentHistory } from './engagement-facts';
import { judgeEngagement } from './judge-engagement';
import type { Verdict } from './judge-engagement';
import { findSignalOwner } from './signal-owner';
import type { FoundOwner } from './signal-owner';

/** Clocks differ: what is this little ahead happened now. */
const CLOCK_DIFFERENCE_MS = 5 * 60_000;

/** What one signal came to. */
export interface Engagement extends ExplainedScore, Verdict {
	readonly bookingId: string | null;
	readonly intent: Intent;
}

export interface RecordedSignal {
	readonly signal: Signal;
	readonly lead: Lead;
	readonly engagement: Engagement;
	readonly repeated: boolean;
}

export interface NotCounted extends RefusedSignal {
	readonly signal: Signal | null;
}

/**
 * Records one signal of a lead and tells whether it makes the lead cross a threshold. All in one transaction, one
 * signal of a lead at a time; the same signal again gives the first answer.
 */
export async function recordSignal(
	context: FlowContext,
	signal: Signal,
	settings: EngagementSettings,
): Promise<RecordedSignal | NotCounted> {
	const refused = whyUnknown(signal, settings, Date.parse(context.now));
	if (refused) return { signal, type: signal.type, refused };
	return await context.store.transaction(context, async (work) => {
		const owner = await findSignalOwner(work, signal);
		if ('refused' in owner) return { signal, type: signal.type, refused: owner.refused };
		const lead = await lockLead(work.db, owner.lead.id);
		const { result, repeated } = await once(work, 'signal', signal.key, () =>
			countSignal(work, { ...owner, lead }, { signal, settings }),
		);
		return { signal, lead: await requireLead(work.db, lead.id), engagement: result, repeated };
	});
}

function whyUnknown({ type, at }: Signal, { rules }: EngagementSettings, now: number) {
	if (!rules.has(type)) {
		return `"${type}" is no signal that this node knows. Add it under Points of Signals to count it.`;
	}
	if (Date.parse(at) > now + CLOCK_DIFFERENCE_MS) return `It is dated in the future: ${at}.`;
	return null;
}

interface SignalInput {
	readonly signal: Signal;
	readonly settings: EngagementSettings;
}

async function countSignal(
	work: Work,
	{ lead, booking, messageId }: FoundOwner,
	{ signal, settings }: SignalInput,
): Promise<Engagement> {
	const { type, source, detail, key } = signal;
	const points = settings.rules.get(type)?.points ?? 0;
	const at = signal.at > work.now ? work.now : signal.at;
	const bookingId = booking?.id ?? null;
	await insertSignal(work, {
		leadId: lead.id,
		bookingId,
		messageId,
		type,
		points,
		at,
		source,
		key,
		detail,
	});
	const from = readSignalsFrom(Date.parse(work.now), settings.halfLifeDays);
	const since = new Date(from).toISOString();
	const signals = countSignals(await listSignals(work.db, lead.id, since), settings.rules);
	const explained = explainScore(signals, { now: work.now, ...settings });
	await appendAudit(work, {
		type: 'signal.recorded',
		leadId: lead.id,
		bookingId,
		data: { type, points, at, source, detail, messageId, score: explained.score },
	});
	const verdict = await judgeEngagement(work, lead, { settings, signals, explained });
	const threshold = settings.thresholds[0]?.points ?? 1;
	const history = await readIntentHistory(work.db, lead.id);
	const intent = intentOf({ score: explained.score, threshold, ...history });
	return { ...explained, ...verdict, bookingId, intent };
}
