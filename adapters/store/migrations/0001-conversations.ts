import type { Db } from '../work';
import { instantType, isNull, ownId, refersTo, required, requiredRefersTo } from './columns';

export async function createConversationTables(db: Db): Promise<void> {
	await createMessages(db);
	await createOptOuts(db);
	await createReviews(db);
}

async function createMessages(db: Db) {
	const instant = instantType(db);
	await db.schema
		.createTable('messages')
		.addColumn('id', 'text', ownId)
		.addColumn('lead_id', 'text', requiredRefersTo('leads.id'))
		.addColumn('booking_id', 'text', refersTo('bookings.id'))
		.addColumn('touch_id', 'text', refersTo('touches.id'))
		.addColumn('direction', 'text', required)
		.addColumn('audience', 'text', required)
		.addColumn('channel', 'text', required)
		.addColumn('address', 'text', required)
		.addColumn('subject', 'text')
		.addColumn('text', 'text', required)
		.addColumn('status', 'text', required)
		.addColumn('kind', 'text', required)
		.addColumn('idempotency_key', 'text', (column) => column.notNull().unique())
		.addColumn('provider_id', 'text')
		.addColumn('at', instant, required)
		.addColumn('updated_at', instant, required)
		.execute();
	await db.schema
		.createIndex('messages_by_lead')
		.on('messages')
		.columns(['lead_id', 'at'])
		.execute();
}

async function createOptOuts(db: Db) {
	const instant = instantType(db);
	await db.schema
		.createTable('opt_outs')
		.addColumn('id', 'text', ownId)
		.addColumn('channel', 'text', required)
		.addColumn('address', 'text', required)
		.addColumn('lead_id', 'text', refersTo('leads.id'))
		.addColumn('source', 'text', required)
		.addColumn('keyword', 'text')
		.addColumn('at', instant, required)
		.addColumn('revoked_at', instant)
		.execute();
	await db.schema
		.createIndex('opt_outs_in_force')
		.on('opt_outs')
		.columns(['channel', 'address'])
		.unique()
		.where(isNull('revoked_at'))
		.execute();
	await db.schema.createIndex('opt_outs_by_lead').on('opt_outs').column('lead_id').execute();
}

async function createReviews(db: Db) {
	const instant = instantType(db);
	await db.schema
		.createTable('reviews')
		.addColumn('id', 'text', ownId)
		.addColumn('kind', 'text', required)
		.addColumn('lead_id', 'text', refersTo('leads.id'))
		.addColumn('booking_id', 'text', refersTo('bookings.id'))
		.addColumn('summary', 'text', required)
		.addColumn('what_to_do', 'text', required)
		.addColumn('created_at', instant, required)
		.addColumn('resolved_at', instant)
		.execute();
	await db.schema
		.createIndex('reviews_open')
		.on('reviews')
		.column('created_at')
		.where(isNull('resolved_at'))
		.execute();
}
