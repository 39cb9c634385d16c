/**
 * A query parameter that both databases take. Postgres has no room for the character U+0000 in a text and SQLite
 * cuts the text there in many tools, so it is left out.
 */
export function bindableValue(value: unknown): string | number | bigint | null {
	if (typeof value === 'string') return value.replaceAll('\0', '');
	if (value === null || typeof value === 'number' || typeof value === 'bigint') return value;
	throw new TypeError(
		`The store takes texts, numbers and null, not ${typeof value}: write flags as 0 or 1 and lists as JSON.`,
	);
}
