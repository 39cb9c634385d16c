import type { Instant } from '../../domain/model';
import type { Db, Work } from './work';

export interface NewTrigger {
	readonly leadId: string;
	/** The threshold's name. */
	readonly threshold: string;
	readonly score: number;
	readonly outcome: 'outreach' | 'has_meeting';
}

export async function insertTrigger(work: Work, trigger: NewTrigger): Promise<string> {
	const id = work.newId('trigger');
	await work.db
		.insertInto('engagement_triggers')
		.values({
			id,
			lead_id: trigger.leadId,
			threshold: trigger.threshold,
			score: trigger.score,
			outcome: trigger.outcome,
			at: work.now,
		})
		.execute();
	return id;
}

/** When each threshold was last acted on for the lead. */
export async function lastTriggers(db: Db, leadId: string): Promise<ReadonlyMap<string, Instant>> {
	const rows = await db
		.selectFrom('engagement_triggers')
		.select((eb) => ['threshold', eb.fn.max('at').as('at')])
		.where('lead_id', '=', leadId)
		.groupBy('threshold')
		.execute();
	return new Map(rows.map(({ threshold, at }) => [threshold, at]));
}
