import type { INodeProperties } from 'n8n-workflow';

// Where an item names its parts otherwise than the nodes of the flow do.

export const bookingIdOption: INodeProperties = {
	displayName: 'Booking ID',
	name: 'bookingId',
	type: 'string',
	default: '',
	placeholder: 'e.g. {{ $json.booking.id }}',
	description: 'By default the meeting on the item',
};

export const leadIdOption: INodeProperties = {
	displayName: 'Lead ID',
	name: 'leadId',
	type: 'string',
	default: '',
	placeholder: 'e.g. {{ $json.lead.id }}',
	description: 'By default the lead on the item',
};

export const repIdOption: INodeProperties = {
	displayName: 'Rep ID',
	name: 'repId',
	type: 'string',
	default: '',
	placeholder: 'e.g. ada@example.com',
	description: 'By default the rep on the item',
};
