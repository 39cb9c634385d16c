import type { INodeProperties } from 'n8n-workflow';

const displayOptions = { show: { operation: ['route', 'reassign'] } };
const matching = [
	{ name: 'Prefer', value: 'prefer', description: 'Who matches comes first, others may follow' },
	{ name: 'Require', value: 'require', description: 'Only who matches gets the lead' },
];

/** Who of a pool gets a lead. */
export const methodProperty: INodeProperties = {
	displayName: 'Method',
	name: 'method',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { operation: ['route', 'reassign', 'simulate', 'getStanding'] } },
	options: [
		{
			name: 'Earliest Availability',
			value: 'earliest',
			description: 'Who is free soonest; of several, whose turn it is',
		},
		{ name: 'Equal', value: 'equal', description: 'Every rep of the pool gets the same share' },
		{
			name: 'Weighted',
			value: 'weighted',
			description: 'Shares follow the weights of the reps',
		},
	],
	default: 'weighted',
};

export const choiceProperties: INodeProperties[] = [
	{
		displayName: 'Owner First',
		name: 'owner',
		type: 'collection',
		placeholder: 'Add Owner',
		default: {},
		displayOptions: { show: { operation: ['route'] } },
		options: [
			{
				displayName: 'CRM Owner',
				name: 'crmOwner',
				type: 'string',
				default: '',
				placeholder: 'e.g. {{ $json.ownerEmail }}',
				description: 'E-mail or ID of the rep who owns the lead in the CRM',
			},
			{
				displayName: 'Keep Earlier Rep',
				name: 'keepEarlierRep',
				type: 'boolean',
				default: true,
				description: 'Whether a lead who was routed before stays with that rep',
			},
			{
				displayName: 'Keep Rep of the Company',
				name: 'keepCompanyRep',
				type: 'boolean',
				default: false,
				description:
					'Whether a lead goes to the rep of others from the same e-mail domain. Free mail providers are no company.',
			},
			{
				displayName: 'Over the Cap Too',
				name: 'overCap',
				type: 'boolean',
				default: true,
				description: 'Whether an owner gets the lead although a cap is reached',
			},
		],
		description: 'Who already knows the lead gets it, whosever turn it is',
	},
	{
		displayName: 'Match',
		name: 'match',
		type: 'collection',
		placeholder: 'Add Match',
		default: {},
		displayOptions: { show: { operation: ['route', 'reassign', 'simulate'] } },
		options: [
			{
				displayName: 'Region',
				name: 'region',
				type: 'string',
				default: '={{ $json.country }}',
				placeholder: 'e.g. {{ $json.country }}',
				description: 'Where the lead is, held against Regions of the reps',
			},
			{
				displayName: 'Region Counts As',
				name: 'regionMatch',
				type: 'options',
				options: matching,
				default: 'require',
			},
			{
				displayName: 'Skills',
				name: 'skills',
				type: 'string',
				default: '',
				placeholder: 'e.g. {{ $json.language }}, {{ $json.product }}',
				description: 'What the lead needs, held against Skills of the reps',
			},
			{
				displayName: 'Skills Count As',
				name: 'skillsMatch',
				type: 'options',
				options: matching,
				default: 'prefer',
			},
		],
		description: 'Geographic and expertise matching. Simulate takes what past leads needed.',
	},
];

export const fairnessProperty: INodeProperties = {
	displayName: 'Fair Shares',
	name: 'counting',
	type: 'collection',
	placeholder: 'Add Setting',
	default: {},
	options: [
		{
			displayName: 'Count By',
			name: 'basis',
			type: 'options',
			options: [
				{
					name: 'Start of the Meeting',
					value: 'start',
					description: 'A lead counts in the period of the meeting, once there is one',
				},
				{
					name: 'Time of Routing',
					value: 'created',
					description: 'A lead counts in the period in which it came',
				},
			],
			default: 'created',
		},
		{
			displayName: 'Count Over',
			name: 'period',
			type: 'options',
			options: [
				{ name: 'A Day', value: 'day', description: 'Begins anew every day' },
				{ name: 'A Month', value: 'month', description: 'Begins anew every month' },
				{ name: 'A Week', value: 'week', description: 'Begins anew every Monday' },
				{ name: 'All Time', value: 'all', description: 'Never begins anew' },
				{ name: 'The Last Days', value: 'rolling', description: 'As many days as set below' },
			],
			default: 'all',
		},
		{
			displayName: 'Give Back When Cancelled',
			name: 'creditCancelled',
			type: 'boolean',
			default: true,
			description: 'Whether a meeting that is cancelled no longer counts for its rep',
		},
		{
			displayName: 'Give Back When Missed',
			name: 'creditNoShow',
			type: 'boolean',
			default: true,
			description: 'Whether a meeting that the lead misses no longer counts for its rep',
		},
		{
			displayName: 'Give Back When Moved to Another Rep',
			name: 'creditRescheduled',
			type: 'boolean',
			default: true,
			description: 'Whether a meeting that is moved to another rep no longer counts for the first',
		},
		{
			displayName: 'Last Days',
			name: 'days',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 366 },
			default: 30,
			description: 'How many days count with The Last Days',
		},
		{
			displayName: 'Time Zone',
			name: 'timezone',
			type: 'string',
			default: '',
			placeholder: 'e.g. Europe/Berlin',
			description: 'Whose midnight begins a period. By default the time zone of the workflow.',
		},
	],
	description: 'How leads are counted. Changing the period begins a new count.',
};

export const routeOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	displayOptions,
	options: [
		{
			displayName: 'Free Within (Hours)',
			name: 'slaHours',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			description: 'Only reps with a free time within so many hours. Zero means any time.',
		},
		{
			displayName: 'Meeting Buffer (Minutes)',
			name: 'bufferMinutes',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 15,
			description: 'Time around meetings that does not count as free',
		},
		{
			displayName: 'Meeting Duration (Minutes)',
			name: 'durationMinutes',
			type: 'number',
			typeOptions: { minValue: 5, maxValue: 480 },
			default: 30,
			description: 'How long a free time must be to count',
		},
		{
			displayName: 'Meeting Notice (Minutes)',
			name: 'minimumNoticeMinutes',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 120,
			description: 'A free time that begins sooner does not count',
		},
		{
			displayName: 'Only Reps at Work Now',
			name: 'requireWorkingNow',
			type: 'boolean',
			default: false,
			description: 'Whether only reps within their working hours at this moment are considered',
		},
	],
};
