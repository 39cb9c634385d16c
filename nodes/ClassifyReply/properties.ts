import type { INodeProperties } from 'n8n-workflow';
import { channelOptions } from '../shared/channel-options';
import { modelProperties } from './model-properties';

export const AS_RECEIVED = 'inbound';

export const properties: INodeProperties[] = [
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 3 },
		default: '={{ $json.inbound?.text ?? $json.text }}',
		placeholder: 'e.g. The second one works for me',
		description:
			'The reply as it came in. Quoted history and signatures are left out of the reading.',
	},
	{
		displayName: 'From',
		name: 'from',
		type: 'string',
		default: '={{ $json.inbound?.from ?? $json.from }}',
		placeholder: 'e.g. +49 30 901820 or sam@example.com',
		required: true,
		description: 'The address of the sender. It tells which lead this is and what was offered.',
	},
	{
		displayName: 'Channel',
		name: 'channel',
		type: 'options',
		options: [
			{
				name: 'As Received',
				value: AS_RECEIVED,
				description: 'The channel that Receive Message found, else e-mail',
			},
			...channelOptions,
		],
		default: AS_RECEIVED,
		description: 'Where the reply came in',
	},
	{
		displayName: 'Message ID',
		name: 'messageId',
		type: 'string',
		default: '={{ $json.inbound?.messageId ?? $json.messageId ?? "" }}',
		placeholder: 'e.g. SM0123456789abcdef',
		description:
			'The ID that the provider gave the message. The same ID again gives the same answer and does nothing.',
	},
	{
		displayName:
			'STOP, END, QUIT, UNSUBSCRIBE and the like opt a lead out: they get nothing more until they write START. CANCEL cancels the meeting when there is one, else it opts out too. Many carriers take every CANCEL for an opt-out and block the number: say under Options how yours is set up.',
		name: 'keywordNotice',
		type: 'notice',
		default: '',
	},
	...modelProperties,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'CANCEL From a Lead With a Meeting',
				name: 'cancelKeyword',
				type: 'options',
				options: [
					{
						name: 'Cancels the Meeting',
						value: 'cancels',
						description:
							'For numbers whose opt-out words leave CANCEL out. Where Twilio says by OptOutType that it took the word for an opt-out, it is kept as one.',
					},
					{
						name: 'Cancels the Meeting and Opts Out',
						value: 'optsOut',
						description:
							"For Twilio's standard opt-out words: after CANCEL Twilio delivers nothing more to the number, and does not say so",
					},
				],
				default: 'cancels',
				description: 'What the one word CANCEL means when a meeting is booked',
			},
			{
				displayName: 'Confidence Needed',
				name: 'confidenceThreshold',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
				default: 0.5,
				description: 'A reading that is less sure than this goes to a person',
			},
			{
				displayName: 'Language',
				name: 'language',
				type: 'options',
				options: [
					{
						name: 'Detect',
						value: 'detect',
						description: "By the words of the message, else by the lead's locale",
					},
					{ name: 'English', value: 'en', description: 'Every message is read as English' },
					{ name: 'French', value: 'fr', description: 'Every message is read as French' },
					{ name: 'German', value: 'de', description: 'Every message is read as German' },
					{ name: 'Portuguese', value: 'pt', description: 'Every message is read as Portuguese' },
					{ name: 'Spanish', value: 'es', description: 'Every message is read as Spanish' },
				],
				default: 'detect',
				description: 'What the message is written in',
			},
			{
				displayName: 'Lead ID',
				name: 'leadId',
				type: 'string',
				default: '',
				placeholder: 'e.g. {{ $json.lead.id }}',
				description: 'When the lead is known from elsewhere than the address of the sender',
			},
		],
	},
];
