import type { ICredentialType, INodeProperties } from 'n8n-workflow';

export class BookingFlowWebhookApi implements ICredentialType {
	name = 'bookingFlowWebhookApi';

	displayName = 'Booking Webhook API';

	documentationUrl =
		'https://github.com/n8n-nodes-booking-flow/n8n-nodes-booking-flow/blob/main/docs/webhooks.md';

	icon = {
		light: 'file:booking-store.svg',
		dark: 'file:booking-store.dark.svg',
	} as const;

	properties: INodeProperties[] = [
		{
			displayName: 'Address',
			name: 'url',
			type: 'string',
			default: '',
			placeholder: 'e.g. https://tool.example.com/messages',
			description: 'Where messages are posted to, as JSON',
			required: true,
		},
		{
			displayName: 'Signing Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'With which each request is signed. The tool checks the signature with it.',
			required: true,
		},
	];
}
