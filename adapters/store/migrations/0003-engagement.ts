import type { Db } from '../work';
import { instantType, ownId, refersTo, required, requiredRefersTo } from './columns';
import type { Migration } from './migration';

/** What leads do, and when that was acted on. */
export const engagement: Migration = {
	version: 3,
	name: 'engagement',
	async up(db: Db) {
		await createSignals(db);
		await createEngagementTriggers(db);
		await db.schema
			.createIndex('messages_by_kind')
			.on('messages')
			.columns(['kind', 'at'])
			.execute();
	},
};

async function createSignals(db: Db) {
	const instant = instantType(db);
	await db.schema
		.createTable('signals')
		.addColumn('id', 'text', ownId)
		.addColumn('lead_id', 'text', requiredRefersTo('leads.id'))
		.addColumn('booking_id', 'text', refersTo('bookings.id'))
		.addColumn('message_id', 'text', refersTo('messages.id'))
		.addColumn('type', 'text', required)
		.addColumn('points', 'double precision', required)
		.addColumn('at', instant, required)
		.addColumn('source', 'text', required)
		.addColumn('key', 'text', (column) => column.notNull().unique())
		.addColumn('detail', 'text')
		.addColumn('recorded_at', instant, required)
		.execute();
	await db.schema.createIndex('signals_by_lead').on('signals').columns(['lead_id', 'at']).execute();
	await db.schema.createIndex('signals_by_type').on('signals').columns(['type', 'at']).execute();
}

async function createEngagementTriggers(db: Db) {
	await db.schema
		.createTable('engagement_triggers')
		.addColumn('id', 'text', ownId)
		.addColumn('lead_id', 'text', requiredRefersTo('leads.id'))
		.addColumn('threshold', 'text', required)
		.addColumn('score', 'double precision', required)
		.addColumn('outcome', 'text', required)
		.addColumn('at', instantType(db), required)
		.execute();
	await db.schema
		.createIndex('engagement_triggers_by_lead')
		.on('engagement_triggers')
		.columns(['lead_id', 'threshold', 'at'])
		.execute();
}
