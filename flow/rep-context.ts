import { latestAssignment } from '../adapters/store/assignments';
import { listMessages } from '../adapters/store/messages';
import { listSignals } from '../adapters/store/signals';
import type { Work } from '../adapters/store/work';
import { explainScore } from '../domain/engagement/explain-score';
import { DEFAULT_HALF_LIFE_DAYS, readSignalRules } from '../domain/engagement/read-settings';
import { countSignals, readSignalsFrom } from '../domain/engagement/score';
import type { Lead, Message, Rep } from '../domain/model';

const SHOWN_SIGNALS = 3;

/** What only reps are told of a lead. */
export interface RepContext {
	/** Oldest first, without what went to reps. */
	readonly history: readonly Message[];
	/** What the lead did, added up, as "32 points: Pricing Page, Reply"; "" where nothing is known. */
	readonly score: string;
	/** How the lead came to this rep, in a sentence; "" where it was not routed. */
	readonly whyThisRep: string;
}

export async function readRepContext(
	work: Work,
	{ lead, rep }: { readonly lead: Lead; readonly rep: Rep | null },
): Promise<RepContext> {
	const history = await listMessages(work.db, lead.id);
	return {
		history: history.filter(({ audience }) => audience === 'lead'),
		score: await readScore(work, lead),
		whyThisRep: rep ? await readWhyThisRep(work, lead, rep) : '',
	};
}

async function readScore({ db, now }: Work, lead: Lead): Promise<string> {
	const since = new Date(readSignalsFrom(Date.parse(now), DEFAULT_HALF_LIFE_DAYS)).toISOString();
	const stored = await listSignals(db, lead.id, since);
	if (!stored.length) return '';
	const rules = readSignalRules([]);
	const { score, parts } = explainScore(countSignals(stored, rules), {
		now,
		halfLifeDays: DEFAULT_HALF_LIFE_DAYS,
		rules,
	});
	const strongest = parts
		.filter(({ decayedPoints }) => decayedPoints > 0)
		.slice(0, SHOWN_SIGNALS)
		.map(({ label }) => label);
	return `${score} points${strongest.length ? `: ${strongest.join(', ')}` : ''}`;
}

async function readWhyThisRep({ db }: Work, lead: Lead, rep: Rep): Promise<string> {
	const assignment = await latestAssignment(db, lead.id, { repId: rep.id });
	if (!assignment) return '';
	const { pool, method, trace } = assignment;
	const reason = reasonIn(trace, rep.id);
	return `pool ${pool}, ${method.replaceAll('_', ' ')}${reason ? `: ${reason}` : ''}`;
}

/** What the decision says of the rep that it chose. */
function reasonIn(trace: unknown, repId: string): string {
	const rows = Array.isArray(trace) ? (trace as { repId?: string; reason?: string }[]) : [];
	return rows.find((row) => row.repId === repId)?.reason ?? '';
}
