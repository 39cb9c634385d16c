import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { testBookingStore } from '../../adapters/n8n/booking-store';
import { runItems } from '../../adapters/n8n/run-items';
import { OPERATION_SUBTITLE } from '../shared/operation-subtitle';
import { storeProperty } from '../shared/store-property';
import { properties } from './properties';
import { runOperation } from './run-operation';

/** An expression that n8n runs in the editor: plain JavaScript, nothing from outside. */
const OUTPUTS = `={{ ((operation) => (operation === 'getDue' ? ['Due', 'Done'] : ['Done'])
	.map((displayName) => ({ type: 'main', displayName })))($parameter.operation) }}`;

export class ScheduleReminders implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Schedule Reminders',
		name: 'scheduleReminders',
		icon: { light: 'file:scheduleReminders.svg', dark: 'file:scheduleReminders.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: OPERATION_SUBTITLE,
		description: 'Plans the messages before and after a meeting, and hands out what is due',
		defaults: { name: 'Schedule Reminders' },
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
		],
		properties: [...properties, storeProperty],
	};

	methods = {
		credentialTest: { testBookingStore },
	} satisfies INodeType['methods'];

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const outputCount = this.getNodeParameter('operation', 0) === 'getDue' ? 2 : 1;
		return await runItems(this, outputCount, async (input) => await runOperation(this, input));
	}
}
