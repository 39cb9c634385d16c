import { isRecord } from '../fields';
import type { Fields } from '../fields';

export interface Search {
	/** In lower case, letters and digits only: "profileurl" also finds `profile_url` and "Profile URL". */
	readonly names: readonly string[];
	/** What to look for inside a field of those names that holds an object. */
	readonly inside: readonly string[];
}

/** The first text or number found by the names, in their order; a blank text counts. Null where there is none. */
export function findField(fields: Fields, { names, inside }: Search): string | null {
	const byName = new Map(Object.entries(fields).map(([name, value]) => [plainName(name), value]));
	for (const name of names) {
		const value = byName.get(name);
		if (typeof value === 'string') return value;
		if (typeof value === 'number') return String(value);
		if (!isRecord(value) || !inside.length) continue;
		const inner = findField(value, { names: inside, inside: [] });
		if (inner !== null) return inner;
	}
	return null;
}

function plainName(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
