import type { Db } from '../work';
import type { Migration } from './migration';

/** What calendars and CRMs were told last, to tell the flow's own from what people have changed there. */
export const lastTold: Migration = {
	version: 5,
	name: 'last told',
	async up(db: Db) {
		await db.schema
			.alterTable('calendar_events')
			.addColumn('invited', 'text', (column) => column.notNull().defaultTo('[]'))
			.execute();
		await db.schema.alterTable('crm_records').addColumn('rep_id', 'text').execute();
	},
};
