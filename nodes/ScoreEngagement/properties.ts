import type { INodeProperties } from 'n8n-workflow';
import { engagementOptions, pointsAndThresholds } from './record-properties';

const record = { operation: ['record'] };
const findAtRisk = { operation: ['findAtRisk'] };

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Find At-Risk Meetings',
				value: 'findAtRisk',
				description: 'Get meetings ahead that may well not take place, each once. Run it hourly.',
				action: 'Find meetings at risk',
			},
			{
				name: 'Record Signal',
				value: 'record',
				description: 'Add up what a lead does, and tell when it is enough to reach out',
				action: 'Record a signal of a lead',
			},
		],
		default: 'record',
	},
	{
		displayName: 'Signals From',
		name: 'format',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: record },
		options: [
			{
				name: 'Any Tool (JSON)',
				value: 'json',
				description:
					'An object, or a list of them, with type and one of email, phone, channelId or leadId. A time (at) and a key are used where given.',
			},
			{
				name: 'Calendar',
				value: 'calendar',
				description: 'Answers to the invite, in an event of Google Calendar or Microsoft Outlook',
			},
			{
				name: 'HubSpot',
				value: 'hubspot',
				description: 'What the webhooks of HubSpot send',
			},
			{
				name: 'Pixel or Link',
				value: 'request',
				description:
					'A request that a Webhook node received, with the ID of the message as m in its address',
			},
		],
		default: 'json',
	},
	{
		displayName: 'Request For',
		name: 'tracked',
		type: 'options',
		displayOptions: { show: { ...record, format: ['request'] } },
		options: [
			{ name: 'Link', value: 'link_click', description: 'Somebody followed a link' },
			{ name: 'Pixel', value: 'email_open', description: 'A mail app showed a picture' },
		],
		default: 'email_open',
	},
	{
		displayName: 'Data',
		name: 'data',
		type: 'json',
		displayOptions: { show: record },
		default: '={{ $json }}',
		placeholder: 'e.g. { "type": "pricing_page", "email": "sam@example.com" }',
		description: 'By default the item. It may hold a list.',
	},
	{
		displayName:
			"Opens are weak evidence: Apple Mail and mail scanners open messages by themselves, and many people see no pictures. An open counts 3 points, one that is plainly a machine's only 1. Rely on clicks, replies and visits.",
		name: 'opensNotice',
		type: 'notice',
		displayOptions: { show: record },
		default: '',
	},
	...pointsAndThresholds,
	{
		displayName: 'Look Ahead (Hours)',
		name: 'lookAheadHours',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 720 },
		displayOptions: { show: findAtRisk },
		default: 72,
		description:
			'How far ahead meetings are looked at. With 72, a run once a day still finds them 48 hours before.',
	},
	{
		displayName: 'Risk Threshold',
		name: 'riskThreshold',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 100 },
		displayOptions: { show: findAtRisk },
		default: 40,
		description:
			'From 1 to 100. An invite that is not accepted and a confirmation that is not opened come to 40.',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		displayOptions: { show: findAtRisk },
		default: 50,
		description: 'Max number of results to return',
	},
	{
		displayName:
			'Only what the flow has heard of counts: without tracked opens, an unopened confirmation adds nothing. Each meeting is found once, and again after it was moved.',
		name: 'riskNotice',
		type: 'notice',
		displayOptions: { show: findAtRisk },
		default: '',
	},
	engagementOptions,
];
