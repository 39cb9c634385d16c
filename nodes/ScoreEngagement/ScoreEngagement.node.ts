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
import { findAtRisk, recordSignals } from './run-operation';

/** An expression that n8n runs in the editor: plain JavaScript, nothing from outside. */
const OUTPUTS = `={{ ((operation) => {
	const names = {
		record: ['Triggered', 'Below Threshold', 'Not Counted'],
		findAtRisk: ['At Risk'],
	}[operation];
	return names.map((displayName) => ({ type: 'main', displayName }));
})($parameter.operation) }}`;

export class ScoreEngagement implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Score Engagement',
		name: 'scoreEngagement',
		icon: { light: 'file:scoreEngagement.svg', dark: 'file:scoreEngagement.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: OPERATION_SUBTITLE,
		description:
			'Adds up what leads do until it is time to reach out, and finds meetings that may not take place',
		defaults: { name: 'Score Engagement' },
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
		const records = this.getNodeParameter('operation', 0) === 'record';
		return await runItems(this, records ? 3 : 1, async (input) =>
			records ? await recordSignals(this, input) : await findAtRisk(this, input),
		);
	}
}
