import { sql } from 'kysely';
import type { ColumnBuilderCallback, Expression, SqlBool } from 'kysely';
import { isPostgres } from '../dialect';
import type { Db } from '../work';

export const required: ColumnBuilderCallback = (column) => column.notNull();

/** A primary key of the flow's own making, such as "booking_4f1c...". */
export const ownId: ColumnBuilderCallback = (column) => column.primaryKey().notNull();

export const refersTo =
	(target: `${string}.id`): ColumnBuilderCallback =>
	(column) =>
		column.references(target);

export const requiredRefersTo =
	(target: `${string}.id`): ColumnBuilderCallback =>
	(column) =>
		column.references(target).notNull();

/** Sorts byte by byte in both databases, whatever the server's language. */
export function instantType(db: Db): 'text' | Expression<string> {
	return isPostgres(db) ? sql<string>`text collate "C"` : 'text';
}

/** For an index over some of the rows only; the column need not be one of the indexed. */
export function isNull(column: string): Expression<SqlBool> {
	return sql<SqlBool>`${sql.ref(column)} is null`;
}

export function isNotNull(column: string): Expression<SqlBool> {
	return sql<SqlBool>`${sql.ref(column)} is not null`;
}
