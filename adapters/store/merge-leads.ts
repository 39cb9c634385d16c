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
	'assignments',
	'opt_outs',
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
	const running = await work.db
		.selectFrom('touches')
		.select((eb) => ['cadence', eb.fn.max('generation').as('generation')])
		.where('lead_id', '=', older.id)
		.where('booking_id', 'is', null)
		.groupBy('cadence')
		.execute();
	for (const { cadence, generation } of running) {
		await stepAside(work, { olderId: older.id, newerId: newer.id, cadence, generation });
	}
	await work.db
		.updateTable('touches')
		.set({ lead_id: older.id })
		.where('lead_id', '=', newer.id)
		.execute();
}

async function stepAside(
	work: Work,
	{
		olderId,
		newerId,
		cadence,
		generation,
	}: { olderId: string; newerId: string; cadence: string; generation: number },
) {
	const stillToCome = await work.db
		.selectFrom('touches')
		.select('id')
		.where('lead_id', '=', olderId)
		.where('booking_id', 'is', null)
		.where('cadence', '=', cadence)
		.where('status', 'in', ['pending', 'claimed', 'sending'])
		.limit(1)
		.executeTakeFirst();
	if (stillToCome) {
		await cancelTouches(work, { leadId: newerId, cadence, reason: 'merged with another lead' });
	}
	await work.db
		.updateTable('touches')
		.set((eb) => ({ generation: eb('generation', '+', generation) }))
		.where('lead_id', '=', newerId)
		.where('booking_id', 'is', null)
		.where('cadence', '=', cadence)
		.execute();
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
