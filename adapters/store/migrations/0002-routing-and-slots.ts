import type { Db } from '../work';
import { extendRouting } from './0002-routing';
import { createSlotTables } from './0002-slots';
import type { Migration } from './migration';

export const routingAndSlots: Migration = {
	version: 2,
	name: 'routing and slots',
	async up(db: Db) {
		await extendRouting(db);
		await createSlotTables(db);
	},
};
