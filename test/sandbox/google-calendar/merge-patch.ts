/** RFC 7396: what is null goes, what has parts is merged, everything else is replaced, lists too. */
export function mergePatch<Target extends object>(target: Target, patch: object): Target {
	const merged = { ...target } as Record<string, unknown>;
	for (const [name, value] of Object.entries(patch)) {
		if (value === null) delete merged[name];
		else merged[name] = isObject(value) ? mergePatch(asObject(merged[name]), value) : value;
	}
	return merged as Target;
}

function asObject(value: unknown): object {
	return isObject(value) ? value : {};
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
