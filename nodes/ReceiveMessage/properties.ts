import type { INodeProperties } from 'n8n-workflow';
import { channelOptions } from '../shared/channel-options';

/** The channel that the request names. */
export const AS_SENT = 'asSent';

export const properties: INodeProperties[] = [
	{
		displayName: 'Source',
		name: 'source',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'E-Mail',
				value: 'email',
				description:
					'E-mails from Email Trigger (IMAP), Gmail Trigger or Microsoft Outlook Trigger',
			},
			{
				name: 'Other Tool (JSON)',
				value: 'tool',
				description:
					'What a LinkedIn tool or any other sends to a Webhook node, or another node gives',
			},
			{
				name: 'Twilio (SMS and WhatsApp)',
				value: 'twilio',
				description: 'Requests of Twilio to a Webhook node. Only signed ones are read.',
			},
		],
		default: 'twilio',
		description: 'What brings the messages in',
	},
	{
		displayName:
			"Each request is checked against its X-Twilio-Signature before anything of it is read. That needs the account's Auth Token: an API key does not sign. What is not signed leaves by Rejected.",
		name: 'twilioNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { source: ['twilio'] } },
	},
	{
		displayName: 'Public URL',
		name: 'publicUrl',
		type: 'string',
		displayOptions: { show: { source: ['twilio'] } },
		default: '={{ $json.webhookUrl }}',
		required: true,
		placeholder: 'e.g. https://n8n.example.com/webhook/booking-flow/twilio',
		description:
			'The address exactly as it stands in Twilio, which signs it too. By default the one that n8n shows in the Webhook node: behind a proxy it is right when WEBHOOK_URL is set for n8n. Where the address in Twilio has a query string, write the address here with it.',
	},
	{
		displayName:
			'Takes the items of these triggers as they are. In Gmail Trigger switch off Simplify and in Microsoft Outlook Trigger set Output to Raw: else there is only the beginning of the text, and no headers to tell bounces and out-of-office notes by.',
		name: 'emailNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { source: ['email'] } },
	},
	{
		displayName:
			'Anybody who knows the address of a Webhook node can send to it: choose Header Auth in that node, and set the same header in the tool.',
		name: 'toolNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { source: ['tool'] } },
	},
	{
		displayName: 'Channel',
		name: 'channel',
		type: 'options',
		displayOptions: { show: { source: ['tool'] } },
		options: [{ name: 'As Sent', value: AS_SENT }, ...channelOptions],
		default: 'linkedin',
		description:
			'Where the message was written. As Sent takes the field channel of the request; without one the address of the sender tells.',
	},
	{
		displayName: 'From',
		name: 'from',
		type: 'string',
		displayOptions: { show: { source: ['tool'] } },
		default: '',
		placeholder: 'e.g. {{ $json.body.profile_url }}',
		description:
			'The address of the sender: on LinkedIn the profile. When empty, the first field of a usual name is taken, such as from, profileUrl, linkedin_url, sender or lead.',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		displayOptions: { show: { source: ['tool'] } },
		default: '',
		placeholder: 'e.g. {{ $json.body.message }}',
		description:
			'What was written. When empty, the first field of a usual name is taken, such as text, message, reply or body.',
	},
	{
		displayName: 'Message ID',
		name: 'messageId',
		type: 'string',
		displayOptions: { show: { source: ['tool'] } },
		default: '',
		placeholder: 'e.g. {{ $json.body.message_id }}',
		description:
			'The ID that the tool gave the message: the same ID again does nothing. When empty, messageId, replyId or eventId of the request is taken.',
	},
];
