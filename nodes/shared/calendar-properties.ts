import type { INodeCredentialDescription, INodeProperties } from 'n8n-workflow';

/** n8n's own credentials, as people have them already. */
export const calendarCredentials: INodeCredentialDescription[] = [
	{
		name: 'googleCalendarOAuth2Api',
		required: true,
		displayOptions: { show: { calendar: ['google'] } },
	},
	{
		name: 'googleApi',
		required: true,
		displayOptions: { show: { calendar: ['googleService'] } },
	},
	{
		name: 'microsoftOutlookOAuth2Api',
		required: true,
		displayOptions: { show: { calendar: ['outlook'] } },
	},
];

/**
 * Which calendars say when a rep is busy. The editor takes what a credential depends on for its business and hides
 * every parameter that is named there under displayOptions.show (isAuthRelatedParameter): so operations are hidden
 * from, not shown for, and there is one choice in place of a provider and its kind of account.
 */
export const calendarProperties = (
	hide: NonNullable<INodeProperties['displayOptions']>['hide'] = {},
): INodeProperties[] => [
	{
		displayName: 'Calendars',
		name: 'calendar',
		type: 'options',
		noDataExpression: true,
		displayOptions: { hide },
		options: [
			{
				name: 'Built In Only',
				value: 'builtIn',
				description: 'Meetings that this flow has booked, with nothing to set up',
			},
			{
				name: 'Google Calendar',
				value: 'google',
				description: 'Also the Google calendars that the reps have shared with one account',
			},
			{
				name: 'Google Calendar, Service Account',
				value: 'googleService',
				description: 'Also the Google calendars that a service account of your workspace may see',
			},
			{
				name: 'Microsoft Outlook',
				value: 'outlook',
				description: 'Also what stands in the Outlook calendars of the reps',
			},
		],
		default: 'builtIn',
		description:
			'Where to see when reps are busy. A rep whose calendar cannot be read is not offered.',
	},
	{
		displayName:
			'Each rep is looked up by e-mail, or by what stands under Calendars in the team. The connected account must be allowed to see free and busy times.',
		name: 'calendarNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { calendar: ['google', 'googleService', 'outlook'] }, hide },
	},
];
