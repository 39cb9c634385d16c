/** The value of a JSON text; undefined when the text is not JSON. */
export function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Steps into a value of unknown shape: a name for objects, a number for lists. */
export function getIn(value: unknown, ...path: readonly (string | number)[]): unknown {
	return path.reduce<unknown>(
		(inside, step) =>
			typeof inside === 'object' && inside !== null
				? (inside as Record<string | number, unknown>)[step]
				: undefined,
		value,
	);
}
