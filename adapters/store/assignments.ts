import type { Instant } from '../../domain/model';
import { utcInstant } from './instants';
import type { AssignmentRow } from './schema';
import type { Db, Work } from './work';

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
	readonly at: Instant;
}

export interface AssignmentCountQuery {
	readonly pool: string;
	readonly repIds: readonly string[];
	/** Counts from this moment on; null or missing: from the beginning. */
	readonly since?: Instant | null;
}

/** How many leads of the pool count towards each rep's share; 0 for a rep without any. */
export async function countAssignments(
	db: Db,
	{ pool, repIds, since }: AssignmentCountQuery,
): Promise<Map<string, number>> {
	const counts = new Map(repIds.map((id) => [id, 0]));
	if (!repIds.length) return counts;
	let query = db
		.selectFrom('assignments')
		.select((eb) => ['rep_id', eb.fn.countAll<number>().as('count')])
		.where('pool', '=', pool)
		.where('rep_id', 'in', repIds)
		.where('counted', '=', 1)
		.groupBy('rep_id');
	if (since) query = query.where('at', '>=', utcInstant(since, 'The start of the count'));
	for (const { rep_id, count } of await query.execute()) counts.set(rep_id, count);
	return counts;
}

export type NewAssignment = Pick<Assignment, 'leadId' | 'repId' | 'pool' | 'method' | 'trace'>;

/** Who decides a route holds the lock `pool:<name>` from before the count to here, so that turns are not lost. */
export async function recordAssignment(
	work: Work,
	assignment: NewAssignment,
): Promise<{ id: string }> {
	const id = work.newId('assignment');
	await work.db
		.insertInto('assignments')
		.values({
			id,
			lead_id: assignment.leadId,
			rep_id: assignment.repId,
			pool: assignment.pool,
			method: assignment.method,
			counted: 1,
			trace: JSON.stringify(assignment.trace ?? null),
			at: work.now,
		})
		.execute();
	return { id };
}

export async function latestAssignment(
	db: Db,
	leadId: string,
	pool?: string,
): Promise<Assignment | null> {
	let query = db
		.selectFrom('assignments')
		.selectAll()
		.where('lead_id', '=', leadId)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.limit(1);
	if (pool !== undefined) query = query.where('pool', '=', pool);
	const row = await query.executeTakeFirst();
	return row ? toAssignment(row) : null;
}

/** Gives the turn back: the lead no longer counts towards the rep's share. */
export async function creditAssignment({ db }: Work, id: string): Promise<void> {
	await db.updateTable('assignments').set({ counted: 0 }).where('id', '=', id).execute();
}

function toAssignment(row: AssignmentRow): Assignment {
	return {
		id: row.id,
		leadId: row.lead_id,
		repId: row.rep_id,
		pool: row.pool,
		method: row.method,
		counted: row.counted === 1,
		trace: JSON.parse(row.trace) as unknown,
		at: row.at,
	};
}
