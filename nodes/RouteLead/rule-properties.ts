import type { INodeProperties } from 'n8n-workflow';

const displayOptions = { show: { operation: ['route'] } };

const ruleFields: INodeProperties[] = [
	{
		displayName: 'Conditions',
		name: 'conditions',
		type: 'filter',
		placeholder: 'Add Condition',
		default: {},
		typeOptions: {
			filter: { caseSensitive: false, typeValidation: 'loose', version: 2 },
		},
		description: 'On fields of the form or of enrichment. Without conditions the rule fits all.',
	},
	{
		displayName: 'Then',
		name: 'outcome',
		type: 'options',
		options: [
			{ name: 'Route', value: 'route', description: 'To a rep of a pool' },
			{ name: 'Disqualify', value: 'disqualify', description: 'The lead is not for this team' },
		],
		default: 'route',
	},
	{
		displayName: 'Pools',
		name: 'pools',
		type: 'string',
		default: 'default',
		placeholder: 'e.g. enterprise, default',
		displayOptions: { show: { outcome: ['route'] } },
		description: 'In the order to try: the next one when nobody of the first can take the lead',
	},
	{
		displayName: 'Free Within (Hours)',
		name: 'slaHours',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 0,
		displayOptions: { show: { outcome: ['route'] } },
		description:
			'Only reps with a free time within so many hours. Else the next pool, then the next rule. Zero means any time.',
	},
	{
		displayName: 'Reason',
		name: 'reason',
		type: 'string',
		default: '',
		placeholder: 'e.g. Too small a company',
		displayOptions: { show: { outcome: ['disqualify'] } },
		description: 'Stands on the item and in the audit trail',
	},
	{
		displayName: 'Segment',
		name: 'segment',
		type: 'string',
		default: '',
		placeholder: 'e.g. Enterprise DACH',
		description: 'A name for such leads, for the branches and reports that follow',
	},
];

/** Which leads go where. */
export const ruleProperties: INodeProperties[] = [
	{
		displayName: 'Rules',
		name: 'rules',
		type: 'fixedCollection',
		typeOptions: {
			multipleValues: true,
			sortable: true,
			multipleValueButtonText: 'Add Rule',
			fixedCollection: { itemTitle: '={{ $collection.item.value.segment }}' },
		},
		placeholder: 'Add Rule',
		default: {},
		displayOptions,
		options: [{ displayName: 'Rule', name: 'rule', values: ruleFields }],
		description: 'Tried from the top; the first whose conditions hold decides',
	},
	{
		displayName: 'Pool',
		name: 'pool',
		type: 'string',
		default: 'default',
		placeholder: 'e.g. enterprise',
		description: 'The group of reps for leads that no rule fits. Empty sends such leads to No Rep.',
		displayOptions,
	},
];
