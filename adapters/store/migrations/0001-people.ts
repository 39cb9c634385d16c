import type { Db } from '../work';
import { instantType, isNull, ownId, refersTo, required, requiredRefersTo } from './columns';

export async function createPeopleTables(db: Db): Promise<void> {
	await createLeads(db);
	await createReps(db);
	await createAssignments(db);
}

async function createLeads(db: Db) {
	const instant = instantType(db);
	await db.schema
		.createTable('leads')
		.addColumn('id', 'text', ownId)
		.addColumn('email', 'text')
		.addColumn('phone', 'text')
		.addColumn('channel_id', 'text')
		.addColumn('name', 'text')
		.addColumn('company', 'text')
		.addColumn('title', 'text')
		.addColumn('timezone', 'text')
		.addColumn('timezone_source', 'text', required)
		.addColumn('timezone_confidence', 'double precision', required)
		.addColumn('locale', 'text')
		.addColumn('channel', 'text', required)
		.addColumn('stage', 'text', required)
		.addColumn('source', 'text')
		.addColumn('merged_into', 'text', refersTo('leads.id'))
		.addColumn('created_at', instant, required)
		.addColumn('updated_at', instant, required)
		.execute();
	await db.schema.createIndex('leads_by_merged_into').on('leads').column('merged_into').execute();
	for (const identity of ['email', 'phone', 'channel_id'] as const) {
		await db.schema.createIndex(`leads_by_${identity}`).on('leads').column(identity).execute();
		await db.schema
			.createIndex(`leads_one_per_${identity}`)
			.on('leads')
			.column(identity)
			.unique()
			.where(isNull('merged_into'))
			.execute();
	}
}

async function createReps(db: Db) {
	await db.schema
		.createTable('reps')
		.addColumn('id', 'text', ownId)
		.addColumn('name', 'text', required)
		.addColumn('email', 'text', required)
		.addColumn('phone', 'text')
		.addColumn('timezone', 'text', required)
		.addColumn('working_hours', 'text', required)
		.addColumn('updated_at', instantType(db), required)
		.execute();
}

async function createAssignments(db: Db) {
	await db.schema
		.createTable('assignments')
		.addColumn('id', 'text', ownId)
		.addColumn('lead_id', 'text', requiredRefersTo('leads.id'))
		.addColumn('rep_id', 'text', requiredRefersTo('reps.id'))
		.addColumn('pool', 'text', required)
		.addColumn('method', 'text', required)
		.addColumn('counted', 'integer', required)
		.addColumn('trace', 'text', required)
		.addColumn('at', instantType(db), required)
		.execute();
	await db.schema
		.createIndex('assignments_by_rep')
		.on('assignments')
		.columns(['pool', 'rep_id', 'at'])
		.execute();
	await db.schema
		.createIndex('assignments_by_lead')
		.on('assignments')
		.columns(['lead_id', 'at'])
		.execute();
}
