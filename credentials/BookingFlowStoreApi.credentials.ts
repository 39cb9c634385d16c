import type { ICredentialType, INodeProperties } from 'n8n-workflow';

export class BookingFlowStoreApi implements ICredentialType {
	name = 'bookingFlowStoreApi';

	displayName = 'Booking Store';

	documentationUrl =
		'https://github.com/n8n-nodes-booking-flow/n8n-nodes-booking-flow#the-booking-store';

	icon = {
		light: 'file:booking-store.svg',
		dark: 'file:booking-store.dark.svg',
	} as const;

	properties: INodeProperties[] = [
		{
			displayName:
				'For nodes with Store: Postgres, as queue mode with several workers needs it. The built-in store needs no credential.',
			name: 'notice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Host',
			name: 'host',
			type: 'string',
			default: 'localhost',
			placeholder: 'e.g. db.example.com',
			required: true,
		},
		{
			displayName: 'Port',
			name: 'port',
			type: 'number',
			default: 5432,
			required: true,
		},
		{
			displayName: 'Database',
			name: 'database',
			type: 'string',
			default: '',
			placeholder: 'e.g. booking_flow',
			description: 'An empty database of its own. The tables are made at first use.',
			required: true,
		},
		{
			displayName: 'User',
			name: 'user',
			type: 'string',
			default: '',
			placeholder: 'e.g. booking_flow',
			required: true,
		},
		{
			displayName: 'Password',
			name: 'password',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
		{
			displayName: 'SSL',
			name: 'ssl',
			type: 'options',
			default: 'verify',
			options: [
				{
					name: 'Disable',
					value: 'disable',
					description: 'Only on a network that you trust',
				},
				{
					name: 'Require',
					value: 'require',
					description: 'Encrypted, but the certificate is not checked',
				},
				{
					name: 'Verify',
					value: 'verify',
					description: 'Encrypted, and the certificate is checked',
				},
			],
		},
		{
			displayName: 'Maximum Connections',
			name: 'maximumConnections',
			type: 'number',
			default: 3,
			typeOptions: { minValue: 1, maxValue: 20 },
			description: 'For each n8n process. Postgres must allow this many for all of them together.',
		},
	];
}
