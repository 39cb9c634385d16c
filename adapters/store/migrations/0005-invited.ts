import type { Db } from '../work';
import type { Migration } from './migration';

/** Whom the flow has invited to an event, to tell them from guests whom people add in the calendar. */
export const invited: Migration = {
	version: 5,
	name: 'invited',
	async up(db: Db) {
		await db.schema
			.alterTable('calendar_events')
			.addColumn('invited', 'text', (column) => column.notNull().defaultTo('[]'))
			.execute();
	},
};
