import type { INodeProperties } from 'n8n-workflow';

export const operationProperty: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Get Standing',
			value: 'getStanding',
			description: 'How many leads each rep of a pool has, against the share, and what caps leave',
			action: 'Get the standing of a pool',
		},
		{
			name: 'Reassign',
			value: 'reassign',
			description: 'Give a lead, with the meeting, to another rep',
			action: 'Reassign a lead',
		},
		{
			name: 'Route',
			value: 'route',
			description: 'Save a lead and give it to a rep',
			action: 'Route a lead',
		},
		{
			name: 'Simulate',
			value: 'simulate',
			description: 'See who would get which lead with other weights, caps or absences',
			action: 'Simulate routing',
		},
	],
	default: 'route',
};

/** Of Simulate, Get Standing and Reassign. */
export const operationProperties: INodeProperties[] = [
	{
		displayName: 'Pool',
		name: 'pool',
		type: 'string',
		default: 'default',
		placeholder: 'e.g. enterprise',
		displayOptions: { show: { operation: ['simulate', 'getStanding'] } },
		description: 'The group of reps to look at',
	},
	{
		displayName: 'To',
		name: 'reassignTo',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { operation: ['reassign'] } },
		options: [
			{
				name: 'Whose Turn It Is',
				value: 'routing',
				description: 'Another rep of the same pool, by routing again',
			},
			{ name: 'A Named Rep', value: 'rep', description: 'Whom you name below' },
		],
		default: 'routing',
	},
	{
		displayName: 'Rep',
		name: 'reassignRep',
		type: 'string',
		default: '',
		placeholder: 'e.g. ben@example.com',
		displayOptions: { show: { operation: ['reassign'], reassignTo: ['rep'] } },
		description: 'E-mail or ID of a rep of the team',
	},
	{
		displayName:
			'The meeting on the item, or the next one of the lead, goes to the new rep at the time it has. Messages for prospect and both reps stand on the item under "messages".',
		name: 'reassignNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { operation: ['reassign'] } },
	},
	{
		displayName:
			'Nothing is changed. Set weights, caps and absences in the team of this node as you would like them to be, and compare.',
		name: 'simulateNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { operation: ['simulate'] } },
	},
	{
		displayName: 'Leads',
		name: 'simulateLeads',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { operation: ['simulate'] } },
		options: [
			{ name: 'Past Leads', value: 'past', description: 'Those that the pool got of late' },
			{ name: 'Pasted Leads', value: 'pasted', description: 'A list of your own' },
		],
		default: 'past',
	},
	{
		displayName: 'Days',
		name: 'simulateDays',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 366 },
		default: 30,
		displayOptions: { show: { operation: ['simulate'], simulateLeads: ['past'] } },
		description: 'How far to look back',
	},
	{
		displayName: 'Lead Rows',
		name: 'simulateRows',
		type: 'json',
		default: '[]',
		placeholder: 'e.g. [{ "at": "2026-11-24T09:00:00Z", "region": "DE", "skills": "German" }]',
		displayOptions: { show: { operation: ['simulate'], simulateLeads: ['pasted'] } },
		description: 'Rows with at and, if you like, region, skills and owner',
	},
	{
		displayName: 'Absences',
		name: 'simulateAbsences',
		type: 'string',
		default: '',
		placeholder: 'e.g. ben@example.com 2026-12-01 to 2026-12-07',
		displayOptions: { show: { operation: ['simulate'] } },
		description: 'Who would be away: reps with dates, parted by semicolons',
	},
];
