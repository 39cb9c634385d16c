import type { INodePropertyOptions } from 'n8n-workflow';

export const channelOptions: INodePropertyOptions[] = [
	{ name: 'E-Mail', value: 'email' },
	{ name: 'LinkedIn', value: 'linkedin' },
	{ name: 'SMS', value: 'sms' },
	{ name: 'WhatsApp', value: 'whatsapp' },
];
