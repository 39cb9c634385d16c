import type { INodeProperties } from 'n8n-workflow';
import { OUTCOMES } from '../../domain/model';
import { OUTCOME_RULES } from '../../domain/outcome/outcomes';
import { crmProperties } from '../shared/crm-properties';
import { bookingIdOption } from '../shared/id-options';

const outcomeOptions = OUTCOMES.map((outcome) => ({
	name: OUTCOME_RULES[outcome].label,
	value: outcome,
	description: OUTCOME_RULES[outcome].description,
})).sort((a, b) => a.name.localeCompare(b.name));

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Find Unmarked',
				value: 'findUnmarked',
				description: 'Get meetings that are over and of which nobody has said how they went',
				action: 'Find meetings without an outcome',
			},
			{
				name: 'Mark',
				value: 'mark',
				description: 'Record what became of a meeting',
				action: 'Mark the outcome of a meeting',
			},
			{
				name: 'Undo',
				value: 'undo',
				description: 'Take back an outcome and stop what it started',
				action: 'Undo the outcome of a meeting',
			},
		],
		default: 'mark',
	},
	{
		displayName: 'Outcome',
		name: 'outcome',
		type: 'options',
		displayOptions: { show: { operation: ['mark'] } },
		options: outcomeOptions,
		default: 'attended',
	},
	{
		displayName: 'Grace (Minutes)',
		name: 'graceMinutes',
		type: 'number',
		typeOptions: { minValue: 0 },
		displayOptions: { show: { operation: ['findUnmarked'] } },
		default: 15,
		description: 'How long after its end a meeting may stay without an outcome',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		displayOptions: { show: { operation: ['findUnmarked'] } },
		default: 50,
		description: 'Max number of results to return',
	},
	...crmProperties({ operation: ['findUnmarked'] }),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: { operation: ['mark', 'undo'] } },
		default: {},
		options: [
			bookingIdOption,
			{
				displayName: 'Note',
				name: 'note',
				type: 'string',
				typeOptions: { rows: 2 },
				default: '',
				placeholder: 'e.g. Wants a quote by Friday',
				description: 'Kept in the audit trail',
			},
			{
				displayName: 'Start Follow-Up',
				name: 'startSequence',
				type: 'boolean',
				default: true,
				description:
					'Whether the sequence that belongs to the outcome starts, such as the thank-you',
			},
		],
	},
];
