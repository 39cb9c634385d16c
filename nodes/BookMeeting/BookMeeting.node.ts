import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { testBookingStore } from '../../adapters/n8n/booking-store';
import { openOutsideCalendars } from '../../adapters/n8n/outside-calendars';
import type { ItemResult } from '../../adapters/n8n/run-items';
import { runItems } from '../../adapters/n8n/run-items';
import { bookMeeting } from '../../flow/book-meeting';
import { cancelMeeting } from '../../flow/cancel-meeting';
import { rescheduleMeeting } from '../../flow/reschedule-meeting';
import { presentResult } from './present-result';
import { OPERATION_SUBTITLE } from '../shared/operation-subtitle';
import { calendarCredentials } from '../shared/calendar-properties';
import { storeProperty } from '../shared/store-property';
import { properties } from './properties';
import type { BookInput } from './read-input';
import { readBookInput, readCancelInput, readRescheduleInput } from './read-input';

/** An expression that n8n runs in the editor: plain JavaScript, nothing from outside. */
const OUTPUTS = `={{ ((operation) => {
	const names = {
		book: ['Booked', 'Slot Taken', 'Needs Review'],
		reschedule: ['Rescheduled', 'Slot Taken', 'Needs Review'],
		cancel: ['Cancelled', 'Slot Taken', 'Needs Review'],
	}[operation];
	return names.map((displayName) => ({ type: 'main', displayName }));
})($parameter.operation) }}`;

export class BookMeeting implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Book Meeting',
		name: 'bookMeeting',
		icon: { light: 'file:bookMeeting.svg', dark: 'file:bookMeeting.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: OPERATION_SUBTITLE,
		description:
			'Books, moves or cancels a meeting, tells prospect and rep, and sets the reminders',
		defaults: { name: 'Book Meeting' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: OUTPUTS as `={{${string}}}`,
		credentials: [
			{
				name: 'bookingFlowStoreApi',
				required: true,
				displayOptions: { show: { store: ['postgres'] } },
				testedBy: 'testBookingStore',
			},
			...calendarCredentials,
		],
		properties: [...properties, storeProperty],
	};

	methods = {
		credentialTest: { testBookingStore },
	} satisfies INodeType['methods'];

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runItems(this, 3, async (input) => {
			// Anew for each item: a booking needs the calendar as it is now.
			const outsideCalendars = await openOutsideCalendars(this);
			return await runOperation(this, { ...input, outsideCalendars });
		});
	}
}

async function runOperation(context: IExecuteFunctions, input: BookInput): Promise<ItemResult> {
	const { flow } = input;
	switch (context.getNodeParameter('operation', input.itemIndex) as string) {
		case 'reschedule':
			return presentResult(await rescheduleMeeting(flow, readRescheduleInput(context, input)));
		case 'cancel':
			return presentResult(await cancelMeeting(flow, readCancelInput(context, input)));
		default:
			return presentResult(await bookMeeting(flow, readBookInput(context, input)));
	}
}
