import type { Db } from '../work';
import { instantType, ownId, required, requiredRefersTo } from './columns';

/** Offered slots that are kept for a lead for a while, and further reps of a meeting. */
export async function createSlotTables(db: Db): Promise<void> {
	await db.schema.alterTable('proposals').addColumn('variant', 'text').execute();
	await createSlotHolds(db);
	await createCoHosts(db);
}

async function createSlotHolds(db: Db) {
	const instant = instantType(db);
	await db.schema
		.createTable('slot_holds')
		.addColumn('id', 'text', ownId)
		.addColumn('proposal_id', 'text', requiredRefersTo('proposals.id'))
		.addColumn('lead_id', 'text', requiredRefersTo('leads.id'))
		.addColumn('rep_id', 'text', requiredRefersTo('reps.id'))
		.addColumn('start_at', instant, required)
		.addColumn('end_at', instant, required)
		.addColumn('busy_from', instant, required)
		.addColumn('busy_to', instant, required)
		.addColumn('expires_at', instant, required)
		.execute();
	await db.schema
		.createIndex('slot_holds_by_rep')
		.on('slot_holds')
		.columns(['rep_id', 'expires_at'])
		.execute();
	await db.schema
		.createIndex('slot_holds_by_proposal')
		.on('slot_holds')
		.column('proposal_id')
		.execute();
	await db.schema.createIndex('slot_holds_by_lead').on('slot_holds').column('lead_id').execute();
}

async function createCoHosts(db: Db) {
	const instant = instantType(db);
	await db.schema
		.createTable('co_hosts')
		.addColumn('booking_id', 'text', requiredRefersTo('bookings.id'))
		.addColumn('rep_id', 'text', requiredRefersTo('reps.id'))
		.addColumn('start_at', instant, required)
		.addColumn('end_at', instant, required)
		.addColumn('busy_from', instant, required)
		.addColumn('busy_to', instant, required)
		.addColumn('occupies', 'integer', required)
		.addPrimaryKeyConstraint('co_hosts_key', ['booking_id', 'rep_id'])
		.execute();
	await db.schema
		.createIndex('co_hosts_by_rep')
		.on('co_hosts')
		.columns(['rep_id', 'occupies', 'busy_to'])
		.execute();
}
