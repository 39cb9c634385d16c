import type { INodeProperties } from 'n8n-workflow';
import { EVENT_TYPES } from '../../domain/audit/event-types';
import { OUTCOMES } from '../../domain/model';
import { OUTCOME_RULES } from '../../domain/outcome/outcomes';

const byName = (a: { readonly name: string }, b: { readonly name: string }) =>
	a.name.localeCompare(b.name);

const eventOptions = Object.entries(EVENT_TYPES)
	.map(([value, { label, description }]) => ({ name: label, value, description }))
	.sort(byName);

const outcomeOptions = OUTCOMES.map((value) => ({ name: OUTCOME_RULES[value].label, value })).sort(
	byName,
);

export const properties: INodeProperties[] = [
	{
		displayName: 'Events',
		name: 'events',
		type: 'multiOptions',
		noDataExpression: true,
		options: eventOptions,
		default: [],
		description: 'Leave empty to hear of everything',
	},
	{
		displayName: 'Start From',
		name: 'startFrom',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'A Point in Time',
				value: 'time',
				description: 'Gives what happened since then, once for each point that you set',
			},
			{
				name: 'Now',
				value: 'now',
				description: 'Begins when the workflow is first published, and goes on from where it was',
			},
			{
				name: 'The Beginning',
				value: 'beginning',
				description: 'Gives all that ever happened, once',
			},
		],
		default: 'now',
	},
	{
		displayName: 'Start Time',
		name: 'startTime',
		type: 'dateTime',
		noDataExpression: true,
		displayOptions: { show: { startFrom: ['time'] } },
		default: '',
		placeholder: 'e.g. 2026-11-24T14:00:00+01:00',
		description: 'Without an offset it is a time in the zone of the workflow',
	},
	{
		displayName:
			'Events come in order, one run after the other, and none is lost while n8n is down. A run that fails is not repeated by itself: retry it under Executions, or give a Start Time to go through a longer time again.',
		name: 'orderNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Check Every (Seconds)',
				name: 'checkSeconds',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 3600 },
				default: 1,
				description: 'How often to look for new events',
			},
			{
				displayName: 'Events Per Run',
				name: 'eventsPerRun',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 50 },
				default: 1,
				description:
					'More is quicker where much happens. With one, the runs follow the events one by one, and what fails fails alone.',
			},
			{
				displayName: 'Outcomes',
				name: 'outcomes',
				type: 'multiOptions',
				options: outcomeOptions,
				default: [],
				description: 'Of the meetings whose outcome is told. Other events are not held back.',
			},
			{
				displayName: 'Pools',
				name: 'pools',
				type: 'string',
				default: '',
				placeholder: 'e.g. enterprise, partners',
				description: 'Only what concerns a booking or a lead of these pools',
			},
		],
	},
];
