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
					'What a LinkedIn tool or another sends to a Webhook node, or what another node puts out',
			},
			{
				name: 'Twilio (SMS and WhatsApp)',
				value: 'twilio',
				description: 'What Twilio sends to a Webhook node. Only signed requests are read.',
			},
		],
		default: 'twilio',
		description: 'What brings the messages in',
	},
	{
		displayName:
			"Twilio signs every request with the account's Auth Token: choose a credential that holds it, not an API key. Nothing of a request is read before its signature is checked; without a right one it leaves by Rejected.",
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
			'Put it behind Email Trigger (IMAP), Gmail Trigger or Microsoft Outlook Trigger. In Gmail Trigger switch off Simplify, in Microsoft Outlook Trigger set Output to Raw: otherwise only the beginning of the text arrives, and bounces and out-of-office notes are not known as such.',
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
		hint: 'When empty, it is looked for in the request',
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
		hint: 'When empty, it is looked for in the request',
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
		hint: 'When empty, it is looked for in the request',
		description:
			'The ID that the tool gave the message: the same ID again does nothing. When empty, messageId, replyId or eventId of the request is taken.',
	},
];
