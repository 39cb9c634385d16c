/** A row of a table with its columns found by name, whatever their letter case, spaces and underscores. */
export type RepRow = ReadonlyMap<string, unknown>;

/** The columns of a row; an empty map when it is not a row with columns. */
export function readRow(row: unknown): RepRow {
	if (typeof row !== 'object' || row === null || Array.isArray(row)) return new Map();
	return new Map(Object.entries(row).map(([column, value]) => [columnKey(column), value]));
}

/** The value of a column; undefined when it is missing or blank. */
export function cell(row: RepRow, column: string): unknown {
	const value = row.get(columnKey(column));
	if (value === null) return undefined;
	return typeof value === 'string' ? value.trim() || undefined : value;
}

export function isBlank(row: RepRow): boolean {
	return [...row.keys()].every((column) => cell(row, column) === undefined);
}

function columnKey(column: string): string {
	return column.toLowerCase().replace(/[\s_-]/g, '');
}
