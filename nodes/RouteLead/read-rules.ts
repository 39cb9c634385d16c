import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { choiceOf, namesOf, numberOf, textOf, textParameter } from '../../adapters/n8n/parameters';
import type { RoutingRule } from '../../domain/routing/plan';
import { ROUTING_METHODS } from '../../domain/routing/route-input';
import type { RoutingMethod } from '../../domain/routing/route-input';

const OUTCOMES = ['route', 'disqualify'] as const;

/** The rules, each held against the item by n8n, and at the end the pool of those that no rule fits. */
export function readRules(context: IExecuteFunctions, itemIndex: number): readonly RoutingRule[] {
	const method = readMethod(context, itemIndex);
	const rows = context.getNodeParameter('rules.rule', itemIndex, []) as IDataObject[];
	const rules = rows.map((row, index) => {
		const path = `rules.rule[${index}].conditions`;
		const extractValue = { extractValue: true };
		// n8n gives an object, and no verdict, where there is no condition yet.
		const matched = context.getNodeParameter(path, itemIndex, true, extractValue) !== false;
		return readRule(row, { index, matched, method });
	});
	const pool = textParameter(context, 'pool', itemIndex);
	if (!pool) return rules;
	const options = context.getNodeParameter('options', itemIndex, {}) as IDataObject;
	const rest: RoutingRule = {
		matched: true,
		segment: '',
		action: 'route',
		pools: [pool],
		method,
		slaHours: readSla(options['slaHours'], 'Free Within (Hours)'),
	};
	return [...rules, rest];
}

export function readMethod(context: IExecuteFunctions, itemIndex: number): RoutingMethod {
	return choiceOf(context.getNodeParameter('method', itemIndex), ROUTING_METHODS, 'Method');
}

function readRule(
	row: IDataObject,
	{ index, matched, method }: { index: number; matched: boolean; method: RoutingMethod },
): RoutingRule {
	const place = `rule ${index + 1}`;
	const segment = textOf(row['segment']) ?? '';
	if (choiceOf(row['outcome'] ?? 'route', OUTCOMES, `Then in ${place}`) === 'disqualify') {
		const reason = textOf(row['reason']) ?? `The lead meets the conditions of ${place}.`;
		return { matched, segment, action: 'disqualify', reason };
	}
	return {
		matched,
		segment,
		action: 'route',
		pools: namesOf(row['pools'] ?? 'default', `Pools in ${place}`),
		method,
		slaHours: readSla(row['slaHours'], `Free Within (Hours) in ${place}`),
	};
}

/** null where any time will do. */
export function readSla(value: unknown, field: string): number | null {
	const limits = { initial: 0, smallest: 0, largest: 24 * 60, isWhole: false };
	return numberOf(value, { field, ...limits }) || null;
}
