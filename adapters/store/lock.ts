import { sql } from 'kysely';
import { isPostgres } from './dialect';
import type { Db } from './work';

/**
 * Keeps other transactions that ask for any of the same names waiting until this one ends. In SQLite a transaction
 * has the whole store to itself already.
 */
export async function lock(db: Db, names: readonly string[]): Promise<void> {
	if (!isPostgres(db)) return;
	// One order for everybody, so that two transactions never wait for each other.
	for (const name of [...new Set(names)].sort()) {
		await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db);
	}
}
