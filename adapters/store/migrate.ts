import { sql } from 'kysely';
import { BookingFlowError } from '../../domain/error';
import { isPostgres } from './dialect';
import { lock } from './lock';
import { foundation } from './migrations/0001-foundation';
import { routingAndSlots } from './migrations/0002-routing-and-slots';
import { engagement } from './migrations/0003-engagement';
import { outside } from './migrations/0004-outside';
import { lastTold } from './migrations/0005-last-told';
import type { Migration } from './migrations/migration';
import { POSTGRES_SCHEMA } from './postgres';
import type { RetryPolicy } from './transaction';
import { withRetries } from './transaction';
import type { Db } from './work';

/** In order, forward only. One that was released is never changed again. */
export const MIGRATIONS: readonly Migration[] = [
	foundation,
	routingAndSlots,
	engagement,
	outside,
	lastTold,
];

/**
 * Brings the store to the newest version, all of it or none, whatever the number of processes that try at once.
 * Costs one look when there is nothing to do.
 */
export async function migrate(
	db: Db,
	retry: RetryPolicy,
	migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
	const newest = Math.max(...migrations.map(({ version }) => version));
	if ((await readVersion(db, newest)) === newest) return;
	await withRetries(retry, () =>
		db.transaction().execute(async (transaction) => {
			await lock(transaction, ['migrate']);
			await createVersionTable(transaction);
			const current = await readVersion(transaction, newest);
			for (const { version, name, up } of migrations) {
				if (version <= current) continue;
				await up(transaction);
				const at = new Date().toISOString();
				await transaction.insertInto('schema_versions').values({ version, name, at }).execute();
			}
		}),
	);
}

async function readVersion(db: Db, newest: number): Promise<number> {
	if (!(await hasVersionTable(db))) return 0;
	const { version } = await db
		.selectFrom('schema_versions')
		.select((eb) => eb.fn.coalesce(eb.fn.max('version'), eb.lit(0)).as('version'))
		.executeTakeFirstOrThrow();
	if (version <= newest) return version;
	throw new BookingFlowError(
		'store-too-new',
		`The booking store is of version ${version}; this package knows versions up to ${newest}.`,
		'Upgrade the package n8n-nodes-booking-flow, or restore a backup of the store from before the upgrade.',
	);
}

async function hasVersionTable(db: Db): Promise<boolean> {
	const look = isPostgres(db)
		? sql<{ found: number }>`select 1 as found from pg_tables
			where schemaname = ${POSTGRES_SCHEMA} and tablename = 'schema_versions'`
		: sql<{ found: number }>`select 1 as found from sqlite_master
			where type = 'table' and name = 'schema_versions'`;
	return (await look.execute(db)).rows.length > 0;
}

async function createVersionTable(db: Db): Promise<void> {
	if (isPostgres(db)) await createPostgresSchema(db);
	await db.schema
		.createTable('schema_versions')
		.ifNotExists()
		.addColumn('version', 'integer', (column) => column.primaryKey())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('at', 'text', (column) => column.notNull())
		.execute();
}

/** "if not exists" alone wants the right to create schemas even where an administrator has made this one. */
async function createPostgresSchema(db: Db): Promise<void> {
	const { rows } = await sql`select 1 from pg_namespace where nspname = ${POSTGRES_SCHEMA}`.execute(
		db,
	);
	if (!rows.length) await db.schema.createSchema(POSTGRES_SCHEMA).execute();
}
