import type { INodeProperties } from 'n8n-workflow';

/** Who of the team must be free besides the rep. */
export const groupProperties: INodeProperties[] = [
	{
		displayName: 'Who Must Be Free',
		name: 'group',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'The Rep', value: 'rep', description: 'The rep on the item' },
			{
				name: 'The Rep and All of These',
				value: 'all',
				description: 'Everybody named below joins the meeting',
			},
			{
				name: 'The Rep and One of Each Pool',
				value: 'pools',
				description: 'From each pool named below whoever is free joins the meeting',
			},
		],
		default: 'rep',
	},
	{
		displayName: 'Further Reps',
		name: 'groupReps',
		type: 'string',
		default: '',
		placeholder: 'e.g. ben@example.com, cleo@example.com',
		displayOptions: { show: { group: ['all'] } },
		description: 'E-mails or IDs of reps that Route Lead has seen',
	},
	{
		displayName: 'Further Pools',
		name: 'groupPools',
		type: 'string',
		default: '',
		placeholder: 'e.g. engineers, legal',
		displayOptions: { show: { group: ['pools'] } },
		description: 'Pools of the team in Route Lead',
	},
];
