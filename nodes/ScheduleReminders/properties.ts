import type { INodeProperties } from 'n8n-workflow';
import { cadenceOptions } from '../shared/cadence-options';
import { channelOptions } from '../shared/channel-options';
import { deliveryFields } from '../shared/delivery-fields';
import { bookingIdOption, leadIdOption } from '../shared/id-options';

const stepFields: INodeProperties[] = [
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 24,
	},
	{
		displayName: 'Unit',
		name: 'unit',
		type: 'options',
		options: [
			{ name: 'Days', value: 'days' },
			{ name: 'Hours', value: 'hours' },
			{ name: 'Minutes', value: 'minutes' },
		],
		default: 'hours',
	},
	{
		displayName: 'Moment',
		name: 'moment',
		type: 'options',
		options: [
			{ name: 'After Enrolment', value: 'after_enrolment' },
			{ name: 'After the End', value: 'after_end' },
			{ name: 'Before the Start', value: 'before_start' },
		],
		default: 'before_start',
	},
	{
		displayName: 'Channel',
		name: 'channel',
		type: 'options',
		options: [{ name: 'As in the Conversation', value: 'conversation' }, ...channelOptions],
		default: 'conversation',
	},
	{
		displayName: 'Subject',
		name: 'subject',
		type: 'string',
		default: '',
		placeholder: 'e.g. See you tomorrow',
		description: 'Of an e-mail',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: 'e.g. Hi {first_name}, see you on {start}.',
	},
];

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Enrol',
				value: 'enrol',
				description: 'Plan the messages of a cadence for a meeting or a lead',
				action: 'Enrol in a cadence',
			},
			{
				name: 'Get Due',
				value: 'getDue',
				description: 'Hand out what is to be sent now. Run it every minute.',
				action: 'Get what is due',
			},
			{
				name: 'Record Result',
				value: 'recordResult',
				description: 'Tell what became of a message that was handed out',
				action: 'Record the result of a message',
			},
			{
				name: 'Rewind',
				value: 'rewind',
				description: 'Count the reminders anew after a meeting was moved elsewhere',
				action: 'Rewind the reminders of a meeting',
			},
			{
				name: 'Stop',
				value: 'stop',
				description: 'Cancel what is still to come',
				action: 'Stop reminders',
			},
		],
		default: 'getDue',
	},
	{
		displayName: 'Cadence',
		name: 'cadence',
		type: 'options',
		displayOptions: { show: { operation: ['enrol'] } },
		options: [
			...cadenceOptions,
			{ name: 'Own Steps', value: 'custom', description: 'Messages and times of your own' },
		],
		default: 'three_touch',
	},
	{
		displayName: 'Cadence Name',
		name: 'cadenceName',
		type: 'string',
		displayOptions: { show: { operation: ['enrol'], cadence: ['custom'] } },
		default: 'own cadence',
		placeholder: 'e.g. webinar reminders',
		description: 'Enrolling again under the same name replaces what is still to come',
	},
	{
		displayName: 'Steps',
		name: 'steps',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Step' },
		placeholder: 'Add Step',
		displayOptions: { show: { operation: ['enrol'], cadence: ['custom'] } },
		default: {},
		options: [{ displayName: 'Step', name: 'step', values: stepFields }],
	},
	{
		displayName: 'Cadence',
		name: 'stopCadence',
		type: 'options',
		displayOptions: { show: { operation: ['stop'] } },
		options: [
			{ name: 'All', value: '', description: 'Nothing more is sent by any cadence' },
			...cadenceOptions,
		],
		default: '',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 1000 },
		displayOptions: { show: { operation: ['getDue'] } },
		default: 50,
		description: 'Max number of results to return',
	},
	...deliveryFields,
	{
		displayName: 'Options',
		name: 'dueOptions',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: { operation: ['getDue'] } },
		default: {},
		options: [
			{
				displayName: 'Lease (Minutes)',
				name: 'leaseMinutes',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 60 },
				default: 5,
				description:
					'How long this run may take. After that an unsent message is handed out again, and one that was on its way goes to a person.',
			},
			{
				displayName: 'Sending Hours',
				name: 'sendingHours',
				type: 'string',
				default: '08:00-21:00',
				placeholder: 'e.g. 08:00-21:00',
				description:
					'On the clock of the recipient. What is due at night waits for the morning, or is left out when that is too late. Leave empty to send at any time.',
			},
		],
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { hide: { operation: ['getDue'] } },
		default: {},
		options: [
			bookingIdOption,
			leadIdOption,
			{
				displayName: 'Message ID',
				name: 'messageId',
				type: 'string',
				default: '',
				placeholder: 'e.g. {{ $json.message.id }}',
				description: 'By default the message on the item',
			},
		],
	},
];
