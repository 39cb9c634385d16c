import type { INodeProperties } from 'n8n-workflow';

const custom = { show: { wording: ['custom'] } };

/** How the times are offered. */
export const wordingProperties: INodeProperties[] = [
	{
		displayName: 'Wording',
		name: 'wording',
		type: 'options',
		options: [
			{
				name: 'At-Risk Meeting',
				value: 'at_risk',
				description: 'Asks whether a meeting that is booked still suits, and offers other times',
			},
			{
				name: 'First Proposal',
				value: 'proposal',
				description: 'Offers times to somebody who showed interest',
			},
			{
				name: 'First Proposal, Two Versions',
				value: 'proposal_ab',
				description:
					'Half of the leads get the one, half a shorter one; the audit trail says which',
			},
			{
				name: 'Missed Meeting',
				value: 'no_show_recovery',
				description: 'Offers new times after a missed meeting, without blame',
			},
			{
				name: 'New Times',
				value: 'new_times',
				description: 'Offers other times for a meeting that is to be moved',
			},
			{ name: 'Own Text', value: 'custom', description: 'Your own words' },
		],
		default: 'proposal',
	},
	{
		displayName: 'Subject',
		name: 'customSubject',
		type: 'string',
		default: 'Times for our meeting',
		placeholder: 'e.g. Times for our meeting',
		displayOptions: custom,
		description: 'Of the e-mail',
	},
	{
		displayName: 'Text',
		name: 'customText',
		type: 'string',
		typeOptions: { rows: 6 },
		default: 'Hi {first_name},\n\nwhich of these times suits you?\n\n{slots}\n\n{rep_first_name}',
		displayOptions: custom,
		description:
			'The placeholder {slots} becomes the numbered list of times, {slots_inline} one sentence',
	},
	{
		displayName: 'Other Versions',
		name: 'versions',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, multipleValueButtonText: 'Add Version' },
		placeholder: 'Add Version',
		default: {},
		displayOptions: custom,
		options: [
			{
				displayName: 'Version',
				name: 'version',
				values: [
					{
						displayName: 'Subject',
						name: 'subject',
						type: 'string',
						default: '',
						placeholder: 'e.g. Shall we talk?',
						description: 'Of the e-mail. Empty takes the subject above.',
					},
					{
						displayName: 'Text',
						name: 'text',
						type: 'string',
						typeOptions: { rows: 6 },
						default: '',
						placeholder: 'e.g. Hi {first_name}, would {slots_inline} suit you?',
					},
				],
			},
		],
		description:
			'For an A/B test: leads are parted evenly between the text above (A) and these (B, C ...), a lead always gets the same',
	},
	{
		displayName: 'Booking Page URL',
		name: 'bookingPageUrl',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://n8n.example.com/webhook/booking-flow/page',
		description:
			'With it each time gets a link to book it in one click. Empty: that of the Booking Page that is switched on, if any.',
	},
];
