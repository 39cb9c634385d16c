import type { INodeProperties } from 'n8n-workflow';

const show = { operation: ['recordResult'] };

/** What Record Result asks for, the same wherever a node offers it. */
export const deliveryFields: INodeProperties[] = [
	{
		displayName: 'Result',
		name: 'result',
		type: 'options',
		displayOptions: { show },
		options: [
			{ name: 'Delivered', value: 'delivered', description: 'It reached the person' },
			{ name: 'Failed', value: 'failed', description: 'It could not be sent' },
			{ name: 'Sent', value: 'sent', description: 'The provider took it' },
		],
		default: 'sent',
	},
	{
		displayName: 'Provider ID',
		name: 'providerId',
		type: 'string',
		displayOptions: { show },
		default: '',
		placeholder: 'e.g. {{ $json.sid }}',
		description: 'The ID that the provider gave the message, to match later news of it',
	},
	{
		displayName: 'Failure Reason',
		name: 'failureReason',
		type: 'string',
		displayOptions: { show: { ...show, result: ['failed'] } },
		default: '',
		placeholder: 'e.g. {{ $json.error }}',
		description: 'What the provider said. It goes to the review list.',
	},
];
