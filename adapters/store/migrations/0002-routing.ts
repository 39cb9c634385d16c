import { sql } from 'kysely';
import { emailDomain } from '../email-domain';
import type { Db } from '../work';
import { required, requiredRefersTo } from './columns';

/** What fair routing counts with, and what is known of the reps' dates and calendars. */
export async function extendRouting(db: Db): Promise<void> {
	await addColumns(db, 'reps', { dates: '{}', calendars: '[]', pools: '[]' });
	await addColumns(db, 'assignments', { bucket: 'all', counting: '{}', shares: '{}', needs: '{}' });
	await db.schema
		.createIndex('assignments_by_rep_and_time')
		.on('assignments')
		.columns(['rep_id', 'counted', 'at'])
		.execute();
	await createRoutingCounts(db);
	await indexEmailDomains(db);
}

async function addColumns(
	db: Db,
	table: 'reps' | 'assignments',
	columns: Readonly<Record<string, string>>,
) {
	for (const [name, initial] of Object.entries(columns)) {
		await db.schema
			.alterTable(table)
			.addColumn(name, 'text', (column) => column.notNull().defaultTo(initial))
			.execute();
	}
}

/** Leads assigned before count for what they were: the turn of the rep who got them. */
async function createRoutingCounts(db: Db) {
	await db.schema
		.createTable('routing_counts')
		.addColumn('pool', 'text', required)
		.addColumn('bucket', 'text', required)
		.addColumn('rep_id', 'text', requiredRefersTo('reps.id'))
		.addColumn('count', 'integer', required)
		.addColumn('expected', 'double precision', required)
		.addPrimaryKeyConstraint('routing_counts_key', ['pool', 'bucket', 'rep_id'])
		.execute();
	await db
		.insertInto('routing_counts')
		.columns(['pool', 'bucket', 'rep_id', 'count', 'expected'])
		.expression(
			db
				.selectFrom('assignments')
				.select((eb) => [
					'pool',
					eb.val('all').as('bucket'),
					'rep_id',
					eb.fn.countAll<number>().as('count'),
					eb.fn.countAll<number>().as('expected'),
				])
				.where('counted', '=', 1)
				.groupBy(['pool', 'rep_id']),
		)
		.execute();
}

/** Who works for a company whose other people have a rep already: found by the part after the @. */
async function indexEmailDomains(db: Db) {
	await db.schema
		.createIndex('leads_by_email_domain')
		.on('leads')
		.expression(sql`(${emailDomain(db)})`)
		.execute();
}
