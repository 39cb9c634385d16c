import type { INodeProperties } from 'n8n-workflow';
import { DEFAULT_ACCENT } from '../../domain/page/palette';
import { calendarProperties } from '../shared/calendar-properties';

export const properties: INodeProperties[] = [
	{
		displayName:
			'Once this workflow is published, confirmations, reminders and offered times carry a link to the page by themselves. Set WEBHOOK_URL of n8n to the address under which leads reach it.',
		name: 'pageNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Path',
		name: 'path',
		type: 'string',
		noDataExpression: true,
		required: true,
		default: 'booking-flow/page',
		placeholder: 'e.g. booking-flow/page',
		description: 'The end of the address of the page',
	},
	{
		displayName: 'Company',
		name: 'brand',
		type: 'string',
		default: '',
		placeholder: 'e.g. Example Ltd',
		description: 'The name that stands above the page',
	},
	{
		displayName: 'Colour',
		name: 'accentColour',
		type: 'color',
		default: DEFAULT_ACCENT,
		description: 'Of the buttons',
	},
	...calendarProperties(),
];
