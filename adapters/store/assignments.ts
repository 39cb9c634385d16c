import type { Booking, Instant } from '../../domain/model';
import { countsOfCredit, countsOfDecision, countsOfTransfer } from '../../domain/routing/counts';
import type { Shares } from '../../domain/routing/counts';
import { countingInstant, periodKey } from '../../domain/routing/counting-period';
import { isCounted } from '../../domain/routing/credit';
import type { Counting } from '../../domain/routing/credit';
import { emailDomain } from './email-domain';
import { lock } from './lock';
import { changeCounts } from './routing-counts';
import type { AssignmentRow } from './schema';
import type { Db, Work } from './work';

/** What routing looked at, to play it again. */
export interface LeadNeeds {
	readonly region: readonly string[];
	readonly skills: readonly string[];
	readonly ownerRepId: string | null;
}

export interface Assignment {
	readonly id: string;
	readonly leadId: string;
	readonly repId: string;
	readonly pool: string;
	readonly method: string;
	/** Whether it counts towards the rep's share; false once credited back. */
	readonly counted: boolean;
	/** Rep by rep, the numbers and the reason. */
	readonly trace: unknown;
	/** Where it is counted. */
	readonly bucket: string;
	readonly counting: Counting;
	readonly shares: Shares;
	readonly needs: LeadNeeds;
	readonly at: Instant;
}

export type NewAssignment = Pick<
	Assignment,
	'leadId' | 'repId' | 'pool' | 'method' | 'trace' | 'counting' | 'shares' | 'needs'
>;

/** Who decides a route holds the lock `pool:<name>` from before the count to here, so that turns are not lost. */
export async function recordAssignment(
	work: Work,
	assignment: NewAssignment,
): Promise<{ id: string }> {
	const id = work.newId('assignment');
	const { pool, repId, shares, counting } = assignment;
	const { bucket } = periodKey(counting, work.now);
	await work.db
		.insertInto('assignments')
		.values({
			id,
			lead_id: assignment.leadId,
			rep_id: repId,
			pool,
			method: assignment.method,
			counted: 1,
			trace: JSON.stringify(assignment.trace ?? null),
			bucket,
			counting: JSON.stringify(counting),
			shares: JSON.stringify(Object.fromEntries(shares)),
			needs: JSON.stringify(assignment.needs),
			at: work.now,
		})
		.execute();
	await changeCounts(work.db, { pool, bucket }, countsOfDecision(repId, shares));
	return { id };
}

export async function latestAssignment(
	db: Db,
	leadId: string,
	narrowed: { readonly pool?: string; readonly repId?: string } = {},
): Promise<Assignment | null> {
	let query = db
		.selectFrom('assignments')
		.selectAll()
		.where('lead_id', '=', leadId)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(1);
	if (narrowed.pool !== undefined) query = query.where('pool', '=', narrowed.pool);
	if (narrowed.repId !== undefined) query = query.where('rep_id', '=', narrowed.repId);
	const row = await query.executeTakeFirst();
	return row ? toAssignment(row) : null;
}

/** The rep who last got somebody else of the same e-mail domain; null when nobody did. */
export async function findCompanyRep(
	db: Db,
	{ domain, exceptLeadId }: { readonly domain: string; readonly exceptLeadId: string },
): Promise<string | null> {
	const row = await db
		.selectFrom('assignments')
		.innerJoin('leads', 'leads.id', 'assignments.lead_id')
		.select('assignments.rep_id')
		.where(emailDomain(db), '=', domain)
		.where('leads.id', '!=', exceptLeadId)
		.orderBy('assignments.at', 'desc')
		.orderBy('assignments.id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.rep_id ?? null;
}

/** Leads that the pool was assigned from a moment on, in order of time. */
export async function listAssignments(
	db: Db,
	{ pool, since }: { readonly pool: string; readonly since: Instant },
): Promise<Assignment[]> {
	const rows = await db
		.selectFrom('assignments')
		.selectAll()
		.where('pool', '=', pool)
		.where('at', '>=', since)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map(toAssignment);
}

/**
 * Gives the turn back, or takes it again, as the meeting that came of the assignment stands now; and counts it in the
 * period of the meeting where that is what counts. Does nothing when all is as it should be.
 */
export async function settleAssignment(
	work: Work,
	id: string,
	booking: Pick<Booking, 'status' | 'repId' | 'start'>,
): Promise<void> {
	const before = await lockAssignment(work, id);
	const { counting, pool, repId, shares } = before;
	const counted = isCounted(counting, repId, booking);
	const { bucket } = periodKey(counting, countingInstant(counting, before.at, booking.start));
	if (counted === before.counted && bucket === before.bucket) return;
	if (before.counted) {
		await changeCounts(work.db, before, countsOfCredit(repId, shares));
	}
	if (counted) await changeCounts(work.db, { pool, bucket }, countsOfDecision(repId, shares));
	await work.db
		.updateTable('assignments')
		.set({ counted: counted ? 1 : 0, bucket })
		.where('id', '=', id)
		.execute();
}

/** Hands the lead on: from now on it counts for the other rep. Nobody's share changes. */
export async function transferAssignment(work: Work, id: string, toRepId: string): Promise<void> {
	const before = await lockAssignment(work, id);
	if (before.repId === toRepId) return;
	if (before.counted) {
		await changeCounts(work.db, before, countsOfTransfer(before.repId, toRepId));
	}
	await work.db.updateTable('assignments').set({ rep_id: toRepId }).where('id', '=', id).execute();
}

/** The assignment as it stands, its pool's counts kept from other changes until the transaction ends. */
async function lockAssignment({ db }: Work, id: string): Promise<Assignment> {
	const read = () =>
		db.selectFrom('assignments').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
	await lock(db, [`pool:${(await read()).pool}`]);
	return toAssignment(await read());
}

/** What was routed before counting had settings: over all time, and never given back. */
const EARLIEST_COUNTING: Counting = {
	period: 'all',
	basis: 'created',
	timezone: 'UTC',
	creditCancelled: false,
	creditNoShow: false,
	creditRescheduled: false,
};

const NO_NEEDS: LeadNeeds = { region: [], skills: [], ownerRepId: null };

function toAssignment(row: AssignmentRow): Assignment {
	const shares = Object.entries(JSON.parse(row.shares) as Record<string, number>);
	return {
		id: row.id,
		leadId: row.lead_id,
		repId: row.rep_id,
		pool: row.pool,
		method: row.method,
		counted: row.counted === 1,
		trace: JSON.parse(row.trace) as unknown,
		bucket: row.bucket,
		counting: { ...EARLIEST_COUNTING, ...(JSON.parse(row.counting) as Partial<Counting>) },
		// Their turn was counted as what the rep was due.
		shares: shares.length ? new Map(shares) : new Map([[row.rep_id, 1]]),
		needs: { ...NO_NEEDS, ...(JSON.parse(row.needs) as Partial<LeadNeeds>) },
		at: row.at,
	};
}
