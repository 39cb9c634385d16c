import type { Db } from '../work';
import {
	instantType,
	isNotNull,
	isNull,
	ownId,
	refersTo,
	required,
	requiredRefersTo,
} from './columns';

export async function createMeetingTables(db: Db): Promise<void> {
	await createProposals(db);
	await createBookings(db);
	await createTouches(db);
}

/** A proposal may offer new times for a booking, and a booking comes from a proposal: only one can point in DDL. */
async function createProposals(db: Db) {
	await db.schema
		.createTable('proposals')
		.addColumn('id', 'text', ownId)
		.addColumn('lead_id', 'text', requiredRefersTo('leads.id'))
		.addColumn('rep_id', 'text', requiredRefersTo('reps.id'))
		.addColumn('pool', 'text')
		.addColumn('status', 'text', required)
		.addColumn('settings', 'text', required)
		.addColumn('slots', 'text', required)
		.addColumn('timezone', 'text', required)
		.addColumn('timezone_confidence', 'double precision', required)
		.addColumn('channel', 'text', required)
		.addColumn('booking_id', 'text')
		.addColumn('created_at', instantType(db), required)
		.execute();
	await db.schema
		.createIndex('proposals_by_lead')
		.on('proposals')
		.columns(['lead_id', 'status', 'created_at'])
		.execute();
}

async function createBookings(db: Db) {
	const instant = instantType(db);
	await db.schema
		.createTable('bookings')
		.addColumn('id', 'text', ownId)
		.addColumn('lead_id', 'text', requiredRefersTo('leads.id'))
		.addColumn('rep_id', 'text', requiredRefersTo('reps.id'))
		.addColumn('proposal_id', 'text', refersTo('proposals.id'))
		.addColumn('pool', 'text')
		.addColumn('status', 'text', required)
		.addColumn('event_type', 'text', required)
		.addColumn('settings', 'text', required)
		.addColumn('start_at', instant, required)
		.addColumn('end_at', instant, required)
		.addColumn('busy_from', instant, required)
		.addColumn('busy_to', instant, required)
		.addColumn('occupies', 'integer', required)
		.addColumn('timezone', 'text', required)
		.addColumn('timezone_confidence', 'double precision', required)
		.addColumn('rep_timezone', 'text', required)
		.addColumn('channel', 'text', required)
		.addColumn('source', 'text', required)
		.addColumn('reschedules', 'integer', required)
		.addColumn('cancel_reason', 'text')
		.addColumn('outcome', 'text')
		.addColumn('attendance', 'text', required)
		.addColumn('created_at', instant, required)
		.addColumn('updated_at', instant, required)
		.execute();
	await indexBookings(db);
}

async function indexBookings(db: Db) {
	// By the end of the busy time: looking for a clash then reads what is still to come, however long the past.
	await db.schema
		.createIndex('bookings_by_rep')
		.on('bookings')
		.columns(['rep_id', 'occupies', 'busy_to'])
		.execute();
	await db.schema
		.createIndex('bookings_by_lead')
		.on('bookings')
		.columns(['lead_id', 'created_at'])
		.execute();
	await db.schema
		.createIndex('bookings_unattended')
		.on('bookings')
		.columns(['occupies', 'attendance', 'start_at'])
		.where(isNull('outcome'))
		.execute();
}

async function createTouches(db: Db) {
	const instant = instantType(db);
	await db.schema
		.createTable('touches')
		.addColumn('id', 'text', ownId)
		.addColumn('lead_id', 'text', requiredRefersTo('leads.id'))
		.addColumn('booking_id', 'text', refersTo('bookings.id'))
		.addColumn('cadence', 'text', required)
		.addColumn('step_name', 'text', required)
		.addColumn('step', 'text', required)
		.addColumn('generation', 'integer', required)
		.addColumn('due_at', instant, required)
		.addColumn('status', 'text', required)
		.addColumn('attempts', 'integer', required)
		.addColumn('claim_token', 'text')
		.addColumn('lease_until', instant)
		.addColumn('reason', 'text')
		.addColumn('created_at', instant, required)
		.addColumn('updated_at', instant, required)
		.execute();
	await indexTouches(db);
}

async function indexTouches(db: Db) {
	await db.schema
		.createIndex('touches_due')
		.on('touches')
		.columns(['status', 'due_at', 'id'])
		.execute();
	await db.schema
		.createIndex('touches_by_lead')
		.on('touches')
		.columns(['lead_id', 'due_at'])
		.execute();
	await db.schema
		.createIndex('touches_once_per_booking')
		.on('touches')
		.columns(['booking_id', 'cadence', 'step_name', 'generation'])
		.unique()
		.where(isNotNull('booking_id'))
		.execute();
	await db.schema
		.createIndex('touches_once_per_lead')
		.on('touches')
		.columns(['lead_id', 'cadence', 'step_name', 'generation'])
		.unique()
		.where(isNull('booking_id'))
		.execute();
}
