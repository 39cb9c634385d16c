import type { Db } from '../work';
import { instantType, ownId, required, requiredRefersTo } from './columns';
import type { Migration } from './migration';

/** What the flow has made outside: calendar events, CRM records, and what became of each action. */
export const outside: Migration = {
	version: 4,
	name: 'outside',
	async up(db: Db) {
		await createCalendarEvents(db);
		await createCalendarCursors(db);
		await createBookingActions(db);
		await createCrmRecords(db);
		await createConsumers(db);
		await db.schema
			.createIndex('messages_by_provider_id')
			.on('messages')
			.column('provider_id')
			.execute();
	},
};

async function createCalendarEvents(db: Db) {
	const instant = instantType(db);
	await db.schema
		.createTable('calendar_events')
		.addColumn('id', 'text', ownId)
		.addColumn('booking_id', 'text', requiredRefersTo('bookings.id'))
		.addColumn('rep_id', 'text', requiredRefersTo('reps.id'))
		.addColumn('provider', 'text', required)
		.addColumn('calendar_id', 'text', required)
		.addColumn('event_id', 'text')
		.addColumn('status', 'text', required)
		.addColumn('etag', 'text')
		.addColumn('video_link', 'text')
		.addColumn('start_at', instant, required)
		.addColumn('end_at', instant, required)
		.addColumn('response', 'text', required)
		.addColumn('created_at', instant, required)
		.addColumn('updated_at', instant, required)
		.execute();
	await db.schema
		.createIndex('calendar_events_by_booking')
		.on('calendar_events')
		.columns(['booking_id', 'created_at'])
		.execute();
	await db.schema
		.createIndex('calendar_events_by_end')
		.on('calendar_events')
		.columns(['status', 'end_at'])
		.execute();
}

async function createCalendarCursors(db: Db) {
	await db.schema
		.createTable('calendar_cursors')
		.addColumn('provider', 'text', required)
		.addColumn('calendar_id', 'text', required)
		.addColumn('cursor', 'text', required)
		.addColumn('updated_at', instantType(db), required)
		.addPrimaryKeyConstraint('calendar_cursors_key', ['provider', 'calendar_id'])
		.execute();
}

async function createBookingActions(db: Db) {
	const instant = instantType(db);
	await db.schema
		.createTable('booking_actions')
		.addColumn('booking_id', 'text', requiredRefersTo('bookings.id'))
		.addColumn('change', 'text', required)
		.addColumn('action', 'text', required)
		.addColumn('plan', 'text', required)
		.addColumn('status', 'text', required)
		.addColumn('detail', 'text', required)
		.addColumn('provider_id', 'text')
		.addColumn('milliseconds', 'integer', required)
		.addColumn('attempts', 'integer', required)
		.addColumn('created_at', instant, required)
		.addColumn('updated_at', instant, required)
		.addPrimaryKeyConstraint('booking_actions_key', ['booking_id', 'change', 'action'])
		.execute();
	await db.schema
		.createIndex('booking_actions_by_status')
		.on('booking_actions')
		.columns(['status', 'updated_at'])
		.execute();
}

async function createCrmRecords(db: Db) {
	await db.schema
		.createTable('crm_records')
		.addColumn('booking_id', 'text', requiredRefersTo('bookings.id'))
		.addColumn('provider', 'text', required)
		.addColumn('contact_id', 'text')
		.addColumn('deal_id', 'text')
		.addColumn('meeting_id', 'text')
		.addColumn('updated_at', instantType(db), required)
		.addPrimaryKeyConstraint('crm_records_key', ['booking_id', 'provider'])
		.execute();
}

/** How far each Booking Trigger has read the audit trail. */
async function createConsumers(db: Db) {
	await db.schema
		.createTable('consumers')
		.addColumn('id', 'text', ownId)
		.addColumn('seq', 'bigint', required)
		.addColumn('replayed', 'text')
		.addColumn('updated_at', instantType(db), required)
		.execute();
}
