export interface Schema {
	readonly $ref?: string;
	readonly properties?: Readonly<Record<string, Schema>>;
	readonly items?: Schema;
	readonly additionalProperties?: unknown;
	readonly allOf?: readonly Schema[];
	readonly anyOf?: readonly Schema[];
	readonly oneOf?: readonly Schema[];
}

/** Paths of properties that no part of the schema names. Maps may have any. */
export function findUnknownProperties(document: object, schema: Schema, value: unknown): string[] {
	return look(document, [schema], value, '');
}

function look(
	document: object,
	schemas: readonly Schema[],
	value: unknown,
	path: string,
): string[] {
	const parts = schemas.flatMap((schema) => unfold(document, schema));
	if (Array.isArray(value)) {
		const items = parts.flatMap((part) => part.items ?? []);
		return value.flatMap((item, index) => look(document, items, item, `${path}/${index}`));
	}
	if (typeof value !== 'object' || value === null) return [];
	if (parts.some((part) => part.additionalProperties)) return [];
	return Object.entries(value).flatMap(([name, inside]) => {
		const known = parts.flatMap((part) => part.properties?.[name] ?? []);
		const here = `${path}/${name}`;
		return known.length ? look(document, known, inside, here) : [`${here} is unknown`];
	});
}

/** The schema and all it is made of. */
function unfold(document: object, schema: Schema): Schema[] {
	const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema;
	const referred = $ref === undefined ? [] : [resolve(document, $ref)];
	const inside = [...referred, ...allOf, ...anyOf, ...oneOf];
	return [schema, ...inside.flatMap((part) => unfold(document, part))];
}

export function resolve(document: object, ref: string): Schema {
	return ref
		.split('/')
		.slice(1)
		.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], document) as Schema;
}
