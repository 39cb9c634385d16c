import type { INodeProperties } from 'n8n-workflow';
import { cadenceOptions } from '../shared/cadence-options';
import { calendarProperties } from '../shared/calendar-properties';
import { groupProperties } from './group-properties';
import { proposeOptions } from './option-properties';
import { wordingProperties } from './wording-properties';

export const properties: INodeProperties[] = [
	{
		displayName: 'Event Type',
		name: 'eventType',
		type: 'string',
		default: 'meeting',
		placeholder: 'e.g. discovery-call',
		description: 'A short name. A lead has one open meeting of a type at a time.',
	},
	{
		displayName: 'Title',
		name: 'title',
		type: 'string',
		default: 'Meeting with {rep_name}',
		placeholder: 'e.g. Discovery call: {company} and {rep_name}',
		description: 'As it stands in messages and calendars. {placeholders} are filled in.',
	},
	{
		displayName: 'Duration (Minutes)',
		name: 'durationMinutes',
		type: 'number',
		typeOptions: { minValue: 5, maxValue: 480 },
		default: 30,
	},
	{
		displayName: 'Number of Times',
		name: 'slotCount',
		type: 'number',
		typeOptions: { minValue: 2, maxValue: 6 },
		default: 3,
		description: 'How many times to offer. They differ in day and part of the day where possible.',
	},
	{
		displayName: 'Window (Hours)',
		name: 'windowHours',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 48,
		description:
			'How soon the meeting takes place. When this holds too few times, the search goes on day by day.',
	},
	{
		displayName: 'Reminder Cadence',
		name: 'cadence',
		type: 'options',
		options: [
			...cadenceOptions.filter(({ value }) =>
				['three_touch', 'four_touch', 'long', 'sms'].includes(String(value)),
			),
			{ name: 'None', value: 'none', description: 'A booking gets no reminders' },
		],
		default: 'three_touch',
		description: 'The cadence that a booking of these times is enrolled in',
	},
	...calendarProperties(),
	...groupProperties,
	...wordingProperties,
	proposeOptions,
];
