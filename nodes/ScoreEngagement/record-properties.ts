import type { INodeProperties } from 'n8n-workflow';
import { DEFAULT_SIGNALS } from '../../domain/engagement/signal-rules';
import {
	DEFAULT_COOL_DOWN_DAYS,
	DEFAULT_HALF_LIFE_DAYS,
	DEFAULT_THRESHOLD,
} from '../../domain/engagement/read-settings';

const show = { operation: ['record'] };

const pointsOf = Object.entries(DEFAULT_SIGNALS)
	.filter(([, { points }]) => points > 0)
	.map(([type, { points }]) => `${type} ${points}`)
	.join(', ');

const thresholdFields: INodeProperties[] = [
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. Interested',
	},
	{
		displayName: 'Points',
		name: 'points',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 1000 },
		default: 25,
	},
	{
		displayName: 'For Leads',
		name: 'leads',
		type: 'options',
		options: [
			{ name: 'All', value: 'any', description: 'Whatever their stage' },
			{
				name: 'Not Nurtured',
				value: 'others',
				description: 'Those who are not in nurture, in long-term follow-up or undecided',
			},
			{
				name: 'Nurtured',
				value: 'nurtured',
				description: 'In nurture, in long-term follow-up, or undecided after a meeting',
			},
		],
		default: 'any',
		description: 'Whom the threshold is for, such as those who come back after a pause',
	},
];

const pointFields: INodeProperties[] = [
	{
		displayName: 'Signal',
		name: 'signal',
		type: 'string',
		default: '',
		placeholder: 'e.g. pricing_page',
		description: 'One of those that the flow knows, or a name of your own',
	},
	{
		displayName: 'Points',
		name: 'points',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1000 },
		default: 5,
	},
	{
		displayName: 'Most a Day',
		name: 'mostADay',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1000 },
		default: 3,
		description: 'How many of them count for one lead on one day',
	},
];

export const pointsAndThresholds: INodeProperties[] = [
	{
		displayName: 'Thresholds',
		name: 'thresholds',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Threshold' },
		placeholder: 'Add Threshold',
		displayOptions: { show },
		default: { threshold: [{ ...DEFAULT_THRESHOLD }] },
		description:
			'A lead whose score comes up to one leaves by Triggered, once. The next time only after the score was below it.',
		options: [{ displayName: 'Threshold', name: 'threshold', values: thresholdFields }],
	},
	{
		displayName: 'Half-Life (Days)',
		name: 'halfLifeDays',
		type: 'number',
		typeOptions: { minValue: 0.1, maxValue: 365 },
		displayOptions: { show },
		default: DEFAULT_HALF_LIFE_DAYS,
		description: 'After how many days a signal is worth half',
	},
	{
		displayName: 'Points of Signals',
		name: 'points',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Signal' },
		placeholder: 'Add Signal',
		displayOptions: { show },
		default: {},
		description: `Other points, or signals of your own. As it stands: ${pointsOf}.`,
		options: [{ displayName: 'Signal', name: 'signal', values: pointFields }],
	},
];

export const engagementOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	displayOptions: { show },
	default: {},
	options: [
		{
			displayName: 'Cool-Down (Days)',
			name: 'coolDownDays',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 365 },
			default: DEFAULT_COOL_DOWN_DAYS,
			description:
				'How long a lead is left alone after a threshold has triggered. A crossing meanwhile triggers with the next signal after it, if the score still holds.',
		},
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			default: '',
			placeholder: 'e.g. {{ $json.properties.email }}',
			description: 'Of the lead, where the data does not say',
		},
		{
			displayName: 'Lead ID',
			name: 'leadId',
			type: 'string',
			default: '',
			placeholder: 'e.g. {{ $json.lead.id }}',
			description: 'Of the lead, where the data does not say',
		},
	],
};
