import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { testBookingStore } from '../../adapters/n8n/booking-store';
import { openOutsideCalendars } from '../../adapters/n8n/outside-calendars';
import { choiceOf } from '../../adapters/n8n/parameters';
import type { ItemResult } from '../../adapters/n8n/run-items';
import { testBookingWebhook } from '../../adapters/n8n/test-webhook';
import { runItems } from '../../adapters/n8n/run-items';
import { listDealStages } from '../../adapters/n8n/open-crm';
import { bookMeeting } from '../../flow/book-meeting';
import { cancelMeeting } from '../../flow/cancel-meeting';
import { rescheduleMeeting } from '../../flow/reschedule-meeting';
import { OPERATION_SUBTITLE } from '../shared/operation-subtitle';
import { calendarCredentials } from '../shared/calendar-properties';
import { crmCredentials } from '../shared/crm-properties';
import { sendingCredentials } from '../shared/sending-properties';
import { storeProperty } from '../shared/store-property';
import { presentResult } from './present-result';
import { properties } from './properties';
import type { BookInput } from './read-input';
import { readBookInput, readCancelInput, readRescheduleInput } from './read-input';
import { runReconcile, runRetry } from './run-upkeep';

/** An expression that n8n runs in the editor: plain JavaScript, nothing from outside. */
const OUTPUTS = `={{ ((operation) => {
	const names = {
		book: ['Booked', 'Slot Taken', 'Needs Review'],
		reschedule: ['Rescheduled', 'Slot Taken', 'Needs Review'],
		cancel: ['Cancelled', 'Slot Taken', 'Needs Review'],
		retry: ['Done', 'Needs Review'],
		reconcile: ['Deleted', 'Moved', 'Declined', 'Answered'],
		asTheItemSays: ['Done', 'Slot Taken', 'Needs Review'],
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
			'Books, moves or cancels a meeting: calendar, confirmation, CRM, rep and reminders at once',
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
			{
				name: 'bookingFlowWebhookApi',
				required: true,
				displayOptions: { show: { linkedInBy: ['webhook'] } },
				testedBy: 'testBookingWebhook',
			},
			...sendingCredentials,
			...crmCredentials,
		],
		properties: [...properties, storeProperty],
	};

	methods = {
		credentialTest: { testBookingStore, testBookingWebhook },
		loadOptions: { listDealStages },
	} satisfies INodeType['methods'];

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0) as string;
		const outside = await openOutsideCalendars(this);
		return await runItems(this, OUTPUT_COUNTS[operation] ?? 3, async (input) => {
			return await runOperation(this, { ...input, outside });
		});
	}
}

const OUTPUT_COUNTS: Readonly<Record<string, number>> = { retry: 2, reconcile: 4 };

const ACTIONS = ['book', 'reschedule', 'cancel', 'retry', 'reconcile'] as const;

/** What the node is set to do, or what the item asks for. */
function operationOf(context: IExecuteFunctions, { item, itemIndex }: BookInput) {
	const operation = context.getNodeParameter('operation', itemIndex) as string;
	return operation === 'asTheItemSays'
		? choiceOf(item.json['action'], ACTIONS, 'action')
		: operation;
}

async function runOperation(
	context: IExecuteFunctions,
	input: BookInput,
): Promise<ItemResult | readonly ItemResult[]> {
	const { flow } = input;
	switch (operationOf(context, input)) {
		case 'reschedule':
			return presentResult(
				await rescheduleMeeting(flow, await readRescheduleInput(context, input)),
			);
		case 'cancel':
			return presentResult(await cancelMeeting(flow, await readCancelInput(context, input)));
		case 'retry':
			return await runRetry(context, input);
		case 'reconcile':
			return await runReconcile(context, input);
		default:
			return presentResult(await bookMeeting(flow, await readBookInput(context, input)));
	}
}
