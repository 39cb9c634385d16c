import type {
	INodeCredentialDescription,
	INodeProperties,
	INodePropertyOptions,
} from 'n8n-workflow';
import { TEMPLATES } from '../../domain/messages/templates';

/** n8n's own credentials, as people have them already; that of the webhook stands in the nodes. */
export const sendingCredentials: INodeCredentialDescription[] = [
	{ name: 'smtp', required: true, displayOptions: { show: { emailBy: ['smtp'] } } },
	{ name: 'twilioApi', required: true, displayOptions: { show: { textsBy: ['twilio'] } } },
	{ name: 'slackApi', required: true, displayOptions: { show: { repNoticesBy: ['slack'] } } },
	{
		name: 'slackOAuth2Api',
		required: true,
		displayOptions: { show: { repNoticesBy: ['slackOAuth2'] } },
	},
];

type Hide = NonNullable<NonNullable<INodeProperties['displayOptions']>['hide']>;

const ON_ITEM: INodePropertyOptions = {
	name: 'The Next Node',
	value: 'item',
	description: 'It stands on the item for any n8n node, such as Gmail, Vonage or Microsoft Teams',
};

/** How messages leave. What a credential depends on is hidden from operations, not shown for them (see Calendars). */
export const sendingProperties = (hide: Hide): INodeProperties[] => [
	{
		displayName: 'E-Mail By',
		name: 'emailBy',
		type: 'options',
		noDataExpression: true,
		displayOptions: { hide },
		options: [
			{ name: 'SMTP', value: 'smtp', description: 'This node sends it by your mail server' },
			ON_ITEM,
		],
		default: 'item',
		description: 'Who sends e-mail',
	},
	{
		displayName: 'From E-Mail',
		name: 'fromEmail',
		type: 'string',
		default: '',
		placeholder: 'e.g. meetings@example.com',
		displayOptions: { show: { emailBy: ['smtp'] }, hide },
		description: 'An address that your mail server may send for',
		required: true,
	},
	{
		displayName: 'SMS and WhatsApp By',
		name: 'textsBy',
		type: 'options',
		noDataExpression: true,
		displayOptions: { hide },
		options: [
			ON_ITEM,
			{ name: 'Twilio', value: 'twilio', description: 'This node sends it by Twilio' },
		],
		default: 'item',
		description: 'Who sends SMS and WhatsApp',
	},
	{
		displayName: 'Twilio Sender',
		name: 'twilioSender',
		type: 'string',
		default: '',
		placeholder: 'e.g. +14155550100',
		displayOptions: { show: { textsBy: ['twilio'] }, hide },
		description: 'A phone number of your account, or the SID of a messaging service (MG ...)',
		required: true,
	},
	{
		displayName: 'LinkedIn By',
		name: 'linkedInBy',
		type: 'options',
		noDataExpression: true,
		displayOptions: { hide },
		options: [
			ON_ITEM,
			{
				name: 'Webhook',
				value: 'webhook',
				description: 'This node posts it, signed, to a tool of yours',
			},
		],
		default: 'item',
		description: 'Who sends LinkedIn messages',
	},
	{
		displayName: 'Notices to Reps By',
		name: 'repNoticesBy',
		type: 'options',
		noDataExpression: true,
		displayOptions: { hide },
		options: [
			{ name: 'E-Mail', value: 'email', description: 'In the way chosen under E-Mail By' },
			{ name: 'Slack', value: 'slack', description: 'With an access token' },
			{ name: 'Slack, OAuth2', value: 'slackOAuth2', description: 'With a signed-in account' },
		],
		default: 'email',
		description: 'How reps hear of their meetings',
	},
	{
		displayName: 'Slack Channel',
		name: 'slackChannel',
		type: 'string',
		default: '',
		placeholder: 'e.g. #sales-meetings',
		displayOptions: { show: { repNoticesBy: ['slack', 'slackOAuth2'] }, hide },
		description: 'Name or ID of a channel that the Slack app has been invited to',
		required: true,
	},
	{
		displayName: 'Sending Options',
		name: 'sendingOptions',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		displayOptions: { hide },
		options: [
			{
				displayName: 'From Name',
				name: 'fromName',
				type: 'string',
				default: '',
				placeholder: 'e.g. Meetings at Example Ltd',
				description: 'The name beside From E-Mail',
			},
			{
				displayName: 'Reply To',
				name: 'replyTo',
				type: 'string',
				default: '',
				placeholder: 'e.g. sales@example.com',
				description: 'Where answers to e-mails go. By default to From E-Mail.',
			},
			{
				displayName: 'Status Address',
				name: 'statusCallbackUrl',
				type: 'string',
				default: '',
				placeholder: 'e.g. https://n8n.example.com/webhook/booking-flow/twilio',
				description: 'Where Twilio tells whether a message arrived: the address of Inbound Reply',
			},
			{
				displayName: 'WhatsApp Sender',
				name: 'whatsAppFrom',
				type: 'string',
				default: '',
				placeholder: 'e.g. +14155550100',
				description: 'By default the Twilio Sender',
			},
			{
				displayName: 'WhatsApp Templates',
				name: 'whatsAppTemplates',
				type: 'fixedCollection',
				typeOptions: { multipleValues: true },
				placeholder: 'Add Template',
				default: {},
				description:
					'Approved templates for messages that start a conversation. WhatsApp takes free text only within 24 hours of the last message of the lead.',
				options: [
					{
						displayName: 'Template',
						name: 'template',
						values: [
							{
								displayName: 'Message',
								name: 'template',
								type: 'options',
								options: Object.entries(TEMPLATES)
									.map(([value, { label }]) => ({ name: label, value }))
									.sort((a, b) => a.name.localeCompare(b.name)),
								default: 'confirmation',
								description: 'The message that the template stands for',
							},
							{
								displayName: 'Content SID',
								name: 'contentSid',
								type: 'string',
								default: '',
								placeholder: 'e.g. HX0123456789abcdef0123456789abcdef',
								description: 'From the Content Template Builder of Twilio',
							},
							{
								displayName: 'Variables',
								name: 'variables',
								type: 'string',
								default: '',
								placeholder: 'e.g. first_name, start_short, how_to_join',
								description: 'What its numbered variables stand for, in this order',
							},
						],
					},
				],
			},
		],
	},
];
