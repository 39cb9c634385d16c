import { sql } from 'kysely';
import { isPostgres } from '../dialect';
import { POSTGRES_SCHEMA } from '../postgres';
import type { Db } from '../work';
import { instantType, ownId, required } from './columns';

export async function createAuditTrail(db: Db): Promise<void> {
	await createAuditEvents(db);
	await createIdempotencyKeys(db);
	await createSettings(db);
	if (isPostgres(db)) await protectAuditEventsInPostgres(db);
	else await protectAuditEventsInSqlite(db);
}

async function createAuditEvents(db: Db) {
	await db.schema
		.createTable('audit_events')
		.addColumn('seq', isPostgres(db) ? 'bigserial' : 'integer', (column) =>
			isPostgres(db) ? column.primaryKey() : column.primaryKey().autoIncrement(),
		)
		.addColumn('id', 'text', required)
		.addColumn('at', instantType(db), required)
		.addColumn('type', 'text', required)
		.addColumn('lead_id', 'text')
		.addColumn('booking_id', 'text')
		.addColumn('workflow_id', 'text')
		.addColumn('execution_id', 'text')
		.addColumn('node', 'text')
		.addColumn('actor', 'text', required)
		.addColumn('data', 'text', required)
		.execute();
	await db.schema
		.createIndex('audit_events_by_lead')
		.on('audit_events')
		.columns(['lead_id', 'seq'])
		.execute();
	await db.schema
		.createIndex('audit_events_by_booking')
		.on('audit_events')
		.columns(['booking_id', 'seq'])
		.execute();
}

async function createIdempotencyKeys(db: Db) {
	await db.schema
		.createTable('idempotency_keys')
		.addColumn('scope', 'text', required)
		.addColumn('key', 'text', required)
		.addColumn('result', 'text', required)
		.addColumn('at', instantType(db), required)
		.addPrimaryKeyConstraint('idempotency_keys_pk', ['scope', 'key'])
		.execute();
}

async function createSettings(db: Db) {
	await db.schema
		.createTable('settings')
		.addColumn('key', 'text', ownId)
		.addColumn('value', 'text', required)
		.addColumn('updated_at', instantType(db), required)
		.execute();
}

async function protectAuditEventsInPostgres(db: Db) {
	const schema = sql.id(POSTGRES_SCHEMA);
	await sql`create function ${schema}.refuse_change() returns trigger language plpgsql as $$
		begin raise exception 'audit_events is append-only'; end $$`.execute(db);
	await sql`create trigger audit_events_append_only
		before update or delete or truncate on ${schema}.audit_events
		for each statement execute function ${schema}.refuse_change()`.execute(db);
}

async function protectAuditEventsInSqlite(db: Db) {
	for (const change of ['update', 'delete']) {
		await sql`create trigger ${sql.id(`audit_events_no_${change}`)}
			before ${sql.raw(change)} on audit_events
			begin select raise(abort, 'audit_events is append-only'); end`.execute(db);
	}
}
