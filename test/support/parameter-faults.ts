import type { INodeProperties } from 'n8n-workflow';

type Values = Readonly<Record<string, unknown>>;

/**
 * What is wrong with the parameters that a workflow gives a node: names that the node does not know, and choices that
 * it does not have. Expressions may give anything.
 */
export function parameterFaults(
	values: Values,
	properties: readonly INodeProperties[],
	path = '',
): readonly string[] {
	return Object.entries(values).flatMap(([name, value]) => {
		const place = `${path}${name}`;
		// Parameters of one name differ in when they are shown.
		const readings = properties
			.filter((property) => property.name === name)
			.map((property) => valueFaults(value, property, place));
		if (!readings.length) return [`${place} is no parameter`];
		return readings.reduce((best, faults) => (faults.length < best.length ? faults : best));
	});
}

function valueFaults(value: unknown, property: INodeProperties, place: string): readonly string[] {
	const { type, options = [] } = property;
	if (isExpression(value)) return [];
	if (type === 'collection') {
		return parameterFaults(asValues(value), options as INodeProperties[], `${place}.`);
	}
	if (type === 'fixedCollection') return groupFaults(asValues(value), property, place);
	if (type !== 'options' || !options.length) return [];
	const choices = options.map((option) => ('value' in option ? option.value : undefined));
	return choices.some((choice) => choice === value)
		? []
		: [`${place} is ${JSON.stringify(value)}, not one of ${choices.join(', ')}`];
}

function groupFaults(
	groups: Values,
	{ options = [] }: INodeProperties,
	place: string,
): readonly string[] {
	return Object.entries(groups).flatMap(([name, rows]) => {
		const group = options.find((option) => option.name === name);
		if (!group || !('values' in group)) return [`${place}.${name} is no parameter`];
		return [rows]
			.flat()
			.flatMap((row, index) =>
				parameterFaults(asValues(row), group.values, `${place}.${name}[${index}].`),
			);
	});
}

function isExpression(value: unknown): boolean {
	return typeof value === 'string' && value.startsWith('=');
}

function asValues(value: unknown): Values {
	return typeof value === 'object' && value !== null ? (value as Values) : {};
}
