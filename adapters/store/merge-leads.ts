import { appendAudit } from './audit';
import { mergeChanges } from './lead-changes';
import type { LeadRow } from './schema';
import { cancelTouches } from './touches';
import type { Work } from './work';

/** Tables whose rows hang on a lead and simply move along. */
const BELONGINGS = [
	'messages',
	'bookings',
	'proposals',
	'slot_holds',
	'assignments',
	'opt_outs',
	'signals',
	'engagement_triggers',
	'reviews',
] as const;

/**
 * Makes one lead of two: `newer` becomes a pointer to `older`, and everything that hung on it hangs on `older`. Its
 * addresses still lead there. Returns `older` as it is then.
 */
export async function mergeLeads(work: Work, older: LeadRow, newer: LeadRow): Promise<LeadRow> {
	const { db, now } = work;
	for (const table of BELONGINGS) {
		await db
			.updateTable(table)
			.set({ lead_id: older.id })
			.where('lead_id', '=', newer.id)
			.execute();
	}
	await moveTouches(work, older, newer);
	await keepNewestProposalOpen(work, older.id);
	await db
		.updateTable('leads')
		.set({ merged_into: older.id, updated_at: now })
		.where((eb) => eb.or([eb('id', '=', newer.id), eb('merged_into', '=', newer.id)]))
		.execute();
	const merged = await db
		.updateTable('leads')
		.set({ ...mergeChanges(older, newer), updated_at: now })
		.where('id', '=', older.id)
		.returningAll()
		.executeTakeFirstOrThrow();
	const data = { mergedLeadId: newer.id, stage: merged.stage };
	await appendAudit(work, { type: 'lead.merged', leadId: older.id, data });
	return merged;
}

/** A person in the same sequence twice goes through it once, in the enrolment of the older lead. */
async function moveTouches(work: Work, older: LeadRow, newer: LeadRow) {
	const enrolments = await work.db
		.selectFrom('touches')
		.select((eb) => ['cadence', eb.fn.max('generation').as('generation')])
		.where('lead_id', 'in', [older.id, newer.id])
		.where('booking_id', 'is', null)
		.groupBy('cadence')
		.execute();
	for (const { cadence, generation } of enrolments) {
		if (await isRunning(work, older.id, cadence)) {
			await cancelTouches(work, {
				leadId: newer.id,
				cadences: [cadence],
				reason: 'merged with another lead',
			});
		}
		// Past every number in use: each enrolment keeps one of its own.
		await work.db
			.updateTable('touches')
			.set((eb) => ({ generation: eb('generation', '+', generation) }))
			.where('lead_id', '=', newer.id)
			.where('booking_id', 'is', null)
			.where('cadence', '=', cadence)
			.execute();
	}
	await work.db
		.updateTable('touches')
		.set({ lead_id: older.id })
		.where('lead_id', '=', newer.id)
		.execute();
}

async function isRunning({ db }: Work, leadId: string, cadence: string): Promise<boolean> {
	const stillToCome = await db
		.selectFrom('touches')
		.select('id')
		.where('lead_id', '=', leadId)
		.where('booking_id', 'is', null)
		.where('cadence', '=', cadence)
		.where('status', 'in', ['pending', 'claimed', 'sending'])
		.limit(1)
		.executeTakeFirst();
	return stillToCome !== undefined;
}

async function keepNewestProposalOpen({ db }: Work, leadId: string) {
	const [, ...others] = await db
		.selectFrom('proposals')
		.select('id')
		.where('lead_id', '=', leadId)
		.where('status', '=', 'open')
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.execute();
	if (!others.length) return;
	await db
		.updateTable('proposals')
		.set({ status: 'superseded' })
		.where(
			'id',
			'in',
			others.map(({ id }) => id),
		)
		.execute();
}
