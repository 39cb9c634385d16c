/** A row of a table with its columns found by name, whatever their letter case, spaces and underscores. */
export type RepRow = ReadonlyMap<string, unknown>;

/** The group in which the node's own table keeps the columns that few reps need. */
const MORE_COLUMNS = 'more';

/**
 * The columns of a row; an empty map when it is not a row with columns. Columns inside `more` count where the row has
 * none of that name.
 */
export function readRow(row: unknown): RepRow {
	if (!isRecord(row)) return new Map();
	const { [MORE_COLUMNS]: more, ...own } = row;
	if (!isRecord(more)) return columnsOf(row);
	const columns = new Map(columnsOf(more));
	for (const [column, value] of columnsOf(own)) {
		if (filled(value) !== undefined) columns.set(column, value);
	}
	return columns;
}

/** The value of a column; undefined when it is missing or blank. */
export function cell(row: RepRow, column: string): unknown {
	return filled(row.get(columnKey(column)));
}

export function isBlank(row: RepRow): boolean {
	return [...row.values()].every((value) => filled(value) === undefined);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function columnsOf(row: Readonly<Record<string, unknown>>): RepRow {
	return new Map(Object.entries(row).map(([column, value]) => [columnKey(column), value]));
}

function filled(value: unknown): unknown {
	if (value === null) return undefined;
	if (Array.isArray(value)) return value.length ? value : undefined;
	return typeof value === 'string' ? value.trim() || undefined : value;
}

function columnKey(column: string): string {
	return column.toLowerCase().replace(/[\s_-]/g, '');
}
