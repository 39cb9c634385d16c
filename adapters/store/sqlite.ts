import type { DatabaseSync } from 'node:sqlite';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { BookingFlowError } from '../../domain/error';
import type { Database } from './schema';
import { BUSY_TIMEOUT_MS, sqliteConnection } from './sqlite-connection';
import { explainSqliteError, isBusy } from './sqlite-errors';
import { withRetries } from './transaction';
import type { RetryPolicy } from './transaction';
import type { Db } from './work';

/** The lock is not given in the order in which it is asked for: in a rush one of many may wait for long. */
const LONGEST_WAIT_MS = 12_000;

/** Waits for the write lock as a busy timeout of SQLite would, with the process free meanwhile. */
export const retryWhileBusy: RetryPolicy = (error, attempt, elapsedMs) => {
	if (!isBusy(error) || elapsedMs >= LONGEST_WAIT_MS) return null;
	return Math.min(attempt, 20);
};

/** The store in one file; the folder is made when it is missing. Several processes may have the same file open. */
export async function openSqlite(file: string): Promise<Db> {
	const { DatabaseSync } = await loadNodeSqlite();
	try {
		await mkdir(dirname(file), { recursive: true });
		const database = new DatabaseSync(file, { enableForeignKeyConstraints: true });
		await configure(database);
		const dialect = new SqliteDialect({ database: sqliteConnection(database, file) });
		return new Kysely<Database>({ dialect });
	} catch (error) {
		throw explainSqliteError(error, file);
	}
}

async function configure(database: DatabaseSync): Promise<void> {
	try {
		await withRetries(retryWhileBusy, async () => database.exec('pragma journal_mode = wal'));
		database.exec('pragma synchronous = normal');
		database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
	} catch (error) {
		database.close();
		throw error;
	}
}

async function loadNodeSqlite() {
	try {
		return await import('node:sqlite');
	} catch (error) {
		throw new BookingFlowError(
			'store-unreachable',
			`Node.js ${process.version} has no built-in SQLite, which the booking store is kept in.`,
			'Run n8n on Node.js 22.16 or later, or use Postgres with the credential Booking Store.',
			error,
		);
	}
}
