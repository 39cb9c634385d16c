import type { INodeProperties } from 'n8n-workflow';
import { calendarProperties } from '../shared/calendar-properties';
import { crmProperties } from '../shared/crm-properties';
import { bookingIdOption, leadIdOption } from '../shared/id-options';
import { sendingProperties } from '../shared/sending-properties';

/** Operations that tell nobody. */
const NOT_SENDING = { operation: ['reconcile'] };

export const properties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'As the Item Says',
				value: 'asTheItemSays',
				description:
					'What stands under "action": book, reschedule, cancel, retry or reconcile. One node with your accounts then serves all workflows.',
				action: 'Do what the item says',
			},
			{
				name: 'Book',
				value: 'book',
				description: 'Take a time for the lead and tell everybody',
				action: 'Book a meeting',
			},
			{
				name: 'Cancel',
				value: 'cancel',
				description: 'Call the meeting off, free the time and stop its reminders',
				action: 'Cancel a meeting',
			},
			{
				name: 'Reconcile',
				value: 'reconcile',
				description: 'Find what people moved, deleted or answered in the calendar, each once',
				action: 'Reconcile meetings with the calendar',
			},
			{
				name: 'Reschedule',
				value: 'reschedule',
				description: 'Move the meeting to another time and count its reminders anew',
				action: 'Reschedule a meeting',
			},
			{
				name: 'Retry Failed Actions',
				value: 'retry',
				description: 'Do again what failed after a booking, and nothing else',
				action: 'Retry failed actions of a meeting',
			},
		],
		default: 'book',
	},
	{
		displayName: 'Time',
		name: 'time',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { operation: ['book', 'reschedule'] } },
		options: [
			{
				name: 'As the Item Says',
				value: 'item',
				description: 'The offered time that the reply picked, else the time that it asks for',
			},
			{
				name: 'From a Link',
				value: 'link',
				description: 'The offered time whose one-click link was opened',
			},
			{
				name: 'Offered Time',
				value: 'slot',
				description: 'One of the times that were proposed to the lead',
			},
			{
				name: 'Other Time',
				value: 'start',
				description: 'Any time within the hours of the rep that is free',
			},
		],
		default: 'item',
	},
	{
		displayName: 'Clicked Link',
		name: 'clickedLink',
		type: 'string',
		default: '={{ $json.query?.t ?? $json.body?.t ?? $json.t }}',
		placeholder: 'e.g. {{ $json.body.t }}',
		displayOptions: { show: { operation: ['book', 'reschedule'], time: ['link'] } },
		description:
			'The link, or what stands after "t=" in it. It says whose time it is: no lead is needed.',
	},
	{
		displayName: 'Slot Number',
		name: 'slotIndex',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: '={{ $json.reply?.slotIndex }}',
		displayOptions: { show: { operation: ['book', 'reschedule'], time: ['slot'] } },
		description: 'Which of the offered times, counted from 0',
	},
	{
		displayName: 'Start',
		name: 'start',
		type: 'dateTime',
		default: '={{ $json.reply?.proposedTimes?.[0]?.start }}',
		placeholder: 'e.g. 2026-11-24T15:00:00+01:00',
		displayOptions: { show: { operation: ['book', 'reschedule'], time: ['start'] } },
		description: 'Without an offset it is a time in the zone of the lead',
	},
	{
		displayName: 'Reason',
		name: 'cancelReason',
		type: 'options',
		displayOptions: { show: { operation: ['cancel'] } },
		options: [
			{ name: 'As the Reply Says', value: 'reply' },
			{ name: 'Not Interested', value: 'not_interested' },
			{ name: 'Not the Right Time', value: 'not_right_time' },
			{ name: 'Other', value: 'other' },
			{ name: 'Scheduling Conflict', value: 'conflict' },
		],
		default: 'reply',
	},
	{
		displayName: 'Of',
		name: 'retryOf',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { operation: ['retry'] } },
		options: [
			{
				name: 'All Meetings',
				value: 'all',
				description: 'Whatever is open, as a Schedule Trigger does it every few minutes',
			},
			{ name: 'The Meeting on the Item', value: 'item', description: 'By its ID' },
		],
		default: 'item',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		displayOptions: { show: { operation: ['retry'], retryOf: ['all'] } },
		default: 50,
		description: 'Max number of results to return',
	},
	...calendarProperties(),
	{
		displayName: 'Events In',
		name: 'eventsIn',
		type: 'options',
		noDataExpression: true,
		displayOptions: {
			show: { calendar: ['google', 'googleService', 'outlook'] },
			hide: { operation: ['reconcile'] },
		},
		options: [
			{
				name: 'No Calendar',
				value: 'none',
				description: 'The calendars only say when reps are busy',
			},
			{
				name: 'The Calendar of the Connected Account',
				value: 'account',
				description: 'The rep is invited like the lead',
			},
			{
				name: 'The Calendar of the Rep',
				value: 'rep',
				description: 'The account must be allowed to change events there',
			},
		],
		default: 'rep',
		description: 'Where the event of the meeting is written. Lead and further reps are invited.',
	},
	...sendingProperties(NOT_SENDING),
	...crmProperties(NOT_SENDING),
	{
		displayName:
			'Messages that the next node sends stand on the item under "messages". Tell Send Message (Record Result) how that went.',
		name: 'outboxNotice',
		type: 'notice',
		displayOptions: { hide: NOT_SENDING },
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
				displayName: 'Attempts',
				name: 'attempts',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 50 },
				default: 5,
				description: 'For retries of all meetings: what failed so often is left to a person',
			},
			bookingIdOption,
			{
				displayName: 'Busy Times',
				name: 'busyTimes',
				type: 'json',
				default: '[]',
				placeholder: 'e.g. {{ $("Get Events").all().map(event => event.json) }}',
				description: 'A last look at any other calendar: rows with start and end',
			},
			leadIdOption,
			{
				displayName: 'Proposal ID',
				name: 'proposalId',
				type: 'string',
				default: '',
				placeholder: 'e.g. {{ $json.proposal.id }}',
				description: 'By default the one on the item, else the last one made to the lead',
			},
			{
				displayName: 'Rep ID',
				name: 'repId',
				type: 'string',
				default: '',
				placeholder: 'e.g. ada@example.com',
				description: 'By default the rep of the proposal',
			},
			{
				displayName: 'Request ID',
				name: 'requestId',
				type: 'string',
				default: '',
				placeholder: 'e.g. {{ $json.messageId }}',
				description: 'The same ID again gives the same booking. By default the ID of the reply.',
			},
			{
				displayName: 'Source',
				name: 'source',
				type: 'string',
				default: '',
				placeholder: 'e.g. form',
				description: 'Where the booking comes from, for reports',
			},
			{
				displayName: 'Time for Each Action (Seconds)',
				name: 'actionSeconds',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 9 },
				default: 8,
				description: 'What takes longer is left to a retry; all together end within ten seconds',
			},
			{
				displayName: 'Wait for the Video Link (Seconds)',
				name: 'videoLinkSeconds',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 9 },
				default: 3,
				description: 'After that the confirmation goes out without it',
			},
			{
				displayName: 'When the Lead Has a Meeting',
				name: 'whenBooked',
				type: 'options',
				options: [
					{ name: 'Ask a Person', value: 'review' },
					{ name: 'Book Another', value: 'book_another' },
					{ name: 'Move It to the New Time', value: 'move' },
				],
				default: 'move',
				description: 'What to do when a meeting of the same type is booked already',
			},
			{
				displayName: 'When the Rep Changes',
				name: 'whenRepChanges',
				type: 'options',
				options: [
					{ name: 'Ask a Person', value: 'review' },
					{ name: 'Keep the Rep', value: 'keep' },
					{ name: 'Take the New Rep', value: 'change' },
				],
				default: 'change',
				description: 'Who takes a meeting that is moved to a time which another rep has offered',
			},
		],
	},
];
