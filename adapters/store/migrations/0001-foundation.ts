import type { Db } from '../work';
import { createAuditTrail } from './0001-audit-trail';
import { createConversationTables } from './0001-conversations';
import { createMeetingTables } from './0001-meetings';
import { createPeopleTables } from './0001-people';
import type { Migration } from './migration';

export const foundation: Migration = {
	version: 1,
	name: 'foundation',
	async up(db: Db) {
		await createPeopleTables(db);
		await createMeetingTables(db);
		await createConversationTables(db);
		await createAuditTrail(db);
	},
};
