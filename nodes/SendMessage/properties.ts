import type { INodeProperties } from 'n8n-workflow';
import { TEMPLATES } from '../../domain/messages/templates';
import { channelOptions } from '../shared/channel-options';
import { deliveryFields } from '../shared/delivery-fields';
import { bookingIdOption, leadIdOption, repIdOption } from '../shared/id-options';
import { sendingProperties } from '../shared/sending-properties';

const show = { operation: ['send'] };

const templateOptions = Object.entries(TEMPLATES)
	.map(([value, { label }]) => ({ name: label, value }))
	.sort((a, b) => a.name.localeCompare(b.name));

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Deliver',
				value: 'deliver',
				description: 'Send a message that stands on the item, worded and checked before',
				action: 'Deliver a message',
			},
			{
				name: 'Record Result',
				value: 'recordResult',
				description: 'Tell what became of a message that another node sent',
				action: 'Record the result of a message',
			},
			{
				name: 'Send',
				value: 'send',
				description: 'Word a message, check that it may go, and hand it on',
				action: 'Send a message',
			},
		],
		default: 'send',
	},
	{
		displayName: 'Message',
		name: 'content',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		options: [
			{
				name: 'As the Item Says',
				value: 'item',
				description: 'The due reminder on the item, else the proposal',
			},
			{ name: 'Own Text', value: 'custom', description: 'Your own words' },
			{ name: 'Template', value: 'template', description: 'One of the ready-made messages' },
		],
		default: 'item',
	},
	{
		displayName: 'Template',
		name: 'template',
		type: 'options',
		displayOptions: { show: { ...show, content: ['template'] } },
		options: templateOptions,
		default: 'proposal',
	},
	{
		displayName: 'Subject',
		name: 'subject',
		type: 'string',
		displayOptions: { show: { ...show, content: ['custom'] } },
		default: '',
		placeholder: 'e.g. About our meeting',
		description: 'Of an e-mail',
	},
	{
		displayName: 'Text',
		name: 'text',
		type: 'string',
		typeOptions: { rows: 5 },
		displayOptions: { show: { ...show, content: ['custom'] } },
		default: '',
		placeholder: 'e.g. Hi {first_name}, {rep_first_name} will call you at {start}.',
		description:
			'Placeholders such as {first_name}, {company}, {rep_name} and {start} are filled in',
	},
	{
		displayName: 'To',
		name: 'audience',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show },
		options: [
			{ name: 'Lead', value: 'lead' },
			{ name: 'Rep', value: 'rep', description: 'By e-mail' },
		],
		default: 'lead',
	},
	{
		displayName: 'Channel',
		name: 'channel',
		type: 'options',
		displayOptions: { show: { ...show, audience: ['lead'] } },
		options: [{ name: 'As in the Conversation', value: 'conversation' }, ...channelOptions],
		default: 'conversation',
	},
	...sendingProperties({ operation: ['recordResult'] }),
	{
		displayName:
			'What the next node sends stands on the item under "message" (to, subject, text, html). Send it with Gmail, Twilio or the like, and then use Record Result.',
		name: 'outboxNotice',
		type: 'notice',
		displayOptions: { show },
		default: '',
	},
	...deliveryFields,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			bookingIdOption,
			{
				displayName: 'Idempotency Key',
				name: 'idempotencyKey',
				type: 'string',
				default: '',
				placeholder: 'e.g. follow-up-{{ $json.booking.id }}',
				description: 'A message with a key that was used before is not sent again',
			},
			leadIdOption,
			{
				displayName: 'Message ID',
				name: 'messageId',
				type: 'string',
				default: '',
				placeholder: 'e.g. {{ $json.message.id }}',
				description: 'For Deliver and Record Result; by default the message on the item',
			},
			{
				displayName: 'Proposal ID',
				name: 'proposalId',
				type: 'string',
				default: '',
				placeholder: 'e.g. {{ $json.proposal.id }}',
				description: 'By default the proposal on the item',
			},
			repIdOption,
			{
				displayName: 'Sending Hours',
				name: 'sendingHours',
				type: 'string',
				default: '08:00-21:00',
				placeholder: 'e.g. 08:00-21:00',
				description:
					'On the clock of the lead. A message at night waits for the morning, unless the lead wrote within the last hour. Leave empty to send at any time.',
			},
		],
	},
];
