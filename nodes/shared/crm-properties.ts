import type { INodeCredentialDescription, INodeProperties } from 'n8n-workflow';

export const crmCredentials: INodeCredentialDescription[] = [
	{ name: 'hubspotAppToken', required: true, displayOptions: { show: { crm: ['hubspot'] } } },
	{
		name: 'hubspotOAuth2Api',
		required: true,
		displayOptions: { show: { crm: ['hubspotOAuth2'] } },
	},
];

const stage = (name: string, displayName: string): INodeProperties => ({
	displayName,
	name,
	type: 'options',
	typeOptions: { loadOptionsMethod: 'listDealStages', loadOptionsDependsOn: ['crm'] },
	default: '',
	description:
		'Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
});

/** Which CRM is told of meetings. Like Calendars, hidden from operations and not shown for them. */
export const crmProperties = (
	hide: NonNullable<NonNullable<INodeProperties['displayOptions']>['hide']>,
): INodeProperties[] => [
	{
		displayName: 'CRM',
		name: 'crm',
		type: 'options',
		noDataExpression: true,
		displayOptions: { hide },
		options: [
			{
				name: 'HubSpot',
				value: 'hubspot',
				description: 'Contact, deal and meeting, with the token of a private app',
			},
			{
				name: 'HubSpot, OAuth2',
				value: 'hubspotOAuth2',
				description: 'The same, with a signed-in account',
			},
			{
				name: 'None',
				value: 'none',
				description: 'Other CRMs listen to the node Booking Trigger',
			},
		],
		default: 'none',
		description: 'Which CRM is told of the meeting',
	},
	{
		displayName: 'CRM Options',
		name: 'crmOptions',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		displayOptions: { show: { crm: ['hubspot', 'hubspotOAuth2'] }, hide },
		options: [
			stage('bookedStage', 'Deal Stage When Booked Name or ID'),
			stage('cancelledStage', 'Deal Stage When Cancelled Name or ID'),
			stage('heldStage', 'Deal Stage When Held Name or ID'),
			stage('noShowStage', 'Deal Stage When Missed Name or ID'),
			{
				displayName: 'Rep Owns the Deal',
				name: 'setsOwner',
				type: 'boolean',
				default: true,
				description: 'Whether the rep becomes the owner, where HubSpot has a user of that e-mail',
			},
			{
				displayName: 'Write a Note',
				name: 'writesNote',
				type: 'boolean',
				default: true,
				description: 'Whether the conversation so far is kept as a note',
			},
		],
	},
];
