import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { bindableValue } from './bindable';
import { explainSqliteError } from './sqlite-errors';

const CACHED_STATEMENTS = 200;
/** How long another process may keep the file before this one gives up. */
export const BUSY_TIMEOUT_MS = 5000;

/** `node:sqlite` in the shape that Kysely's SQLite dialect talks to. */
export function sqliteConnection(database: DatabaseSync, file: string): SqliteDatabase {
	const statements = new Map<string, SqliteStatement>();
	const explained = <T>(run: () => T): T => {
		try {
			return run();
		} catch (error) {
			throw explainSqliteError(error, file);
		}
	};
	const prepare = (sql: string): SqliteStatement => {
		if (sql === 'begin') return beginStatement(database, explained);
		const cached = statements.get(sql);
		if (cached) return cached;
		const statement = wrapStatement(
			explained(() => database.prepare(sql)),
			explained,
		);
		if (statements.size >= CACHED_STATEMENTS) statements.clear();
		statements.set(sql, statement);
		return statement;
	};
	return {
		prepare,
		close: () => {
			statements.clear();
			database.close();
		},
	};
}

type Explained = <T>(run: () => T) => T;

function wrapStatement(statement: StatementSync, explained: Explained): SqliteStatement {
	const bind = (parameters: readonly unknown[]) => parameters.map(bindableValue) as SQLInputValue[];
	return {
		reader: statement.columns().length > 0,
		all: (parameters) => explained(() => statement.all(...bind(parameters))),
		run: (parameters) => explained(() => statement.run(...bind(parameters))),
		iterate: (parameters) => explained(() => statement.iterate(...bind(parameters))),
	};
}

/**
 * Takes the write lock at once: a transaction that reads first and writes later could not wait for its turn. Does not
 * wait here, where the whole process would stand still; `runChange` tries again.
 */
function beginStatement(database: DatabaseSync, explained: Explained): SqliteStatement {
	const run = () => {
		database.exec('pragma busy_timeout = 0');
		try {
			database.exec('begin immediate');
		} finally {
			database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
		}
		return { changes: 0, lastInsertRowid: 0 };
	};
	return {
		reader: false,
		run: () => explained(run),
		all: () => [],
		iterate: () => [].values(),
	};
}
