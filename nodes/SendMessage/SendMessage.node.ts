import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { testBookingStore } from '../../adapters/n8n/booking-store';
import { requireId } from '../../adapters/n8n/item-ids';
import { collectionParameter } from '../../adapters/n8n/parameters';
import { readDeliveryResult } from '../../adapters/n8n/read-delivery';
import type { ItemInput, ItemResult } from '../../adapters/n8n/run-items';
import { testBookingWebhook } from '../../adapters/n8n/test-webhook';
import { runItems } from '../../adapters/n8n/run-items';
import { deliverMessage } from '../../flow/deliver-message';
import { presentMessage } from '../../flow/present';
import { recordDelivery } from '../../flow/record-delivery';
import { sendMessage } from '../../flow/send-message';
import { OPERATION_SUBTITLE } from '../shared/operation-subtitle';
import { sendingCredentials } from '../shared/sending-properties';
import { storeProperty } from '../shared/store-property';
import { properties } from './properties';
import { readSendInput, readWay } from './read-input';

const SENT = 0;
const SUPPRESSED = 1;
const FAILED = 2;

/** An expression that n8n runs in the editor: plain JavaScript, nothing from outside. */
const OUTPUTS = `={{ ((operation) => {
	const names = {
		deliver: ['Sent', 'Next Node', 'Failed'],
		recordResult: ['Done'],
		send: ['Sent', 'Suppressed', 'Failed'],
	}[operation];
	return names.map((displayName) => ({ type: 'main', displayName }));
})($parameter.operation) }}`;

export class SendMessage implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Send Message',
		name: 'sendMessage',
		icon: { light: 'file:sendMessage.svg', dark: 'file:sendMessage.dark.svg' },
		group: ['output'],
		version: [1],
		subtitle: OPERATION_SUBTITLE,
		description: 'Sends on the channel of the conversation, once, and never after STOP or at night',
		defaults: { name: 'Send Message' },
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
			{
				name: 'bookingFlowWebhookApi',
				required: true,
				displayOptions: { show: { linkedInBy: ['webhook'] } },
				testedBy: 'testBookingWebhook',
			},
			...sendingCredentials,
		],
		properties: [...properties, storeProperty],
	};

	methods = {
		credentialTest: { testBookingStore, testBookingWebhook },
	} satisfies INodeType['methods'];

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0) as keyof typeof OPERATIONS;
		const { outputCount, run } = OPERATIONS[operation];
		return await runItems(this, outputCount, async (input) => await run(this, input));
	}
}

async function send(context: IExecuteFunctions, input: ItemInput): Promise<ItemResult> {
	const result = await sendMessage(input.flow, await readSendInput(context, input));
	if (result.status === 'suppressed') {
		const { reason, sendAt } = result;
		return { output: SUPPRESSED, status: reason, json: { suppressed: { reason, sendAt } } };
	}
	if (result.status === 'sent') {
		const message = presentMessage(result.message, result.rendered);
		return { output: SENT, status: 'sent', json: { message } };
	}
	const { worded, reason } = result;
	const message = worded ? presentMessage(worded.message, worded.rendered) : {};
	return { output: FAILED, status: 'failed', json: { message: { ...message, reason } } };
}

const DELIVERED = { sent: 0, already: 0, next_node: 1, failed: 2, opted_out: 2 } as const;

async function deliver(context: IExecuteFunctions, input: ItemInput): Promise<ItemResult> {
	const { item, itemIndex, flow } = input;
	const options = collectionParameter(context, 'options', itemIndex);
	const { status, message, reason } = await deliverMessage(flow, {
		messageId: requireId('message', item.json, options),
		...(await readWay(context, itemIndex)),
	});
	const delivery = { messageStatus: message.status, providerId: message.providerId, reason };
	return { output: DELIVERED[status], status, json: { delivery } };
}

async function record(
	context: IExecuteFunctions,
	{ item, itemIndex, flow }: ItemInput,
): Promise<ItemResult> {
	const options = collectionParameter(context, 'options', itemIndex);
	const { message, touch } = await recordDelivery(flow, {
		messageId: requireId('message', item.json, options),
		...readDeliveryResult(context, itemIndex),
	});
	const delivery = { messageStatus: message.status, touchStatus: touch?.status ?? null };
	return { output: 0, status: message.status, json: { delivery } };
}

const OPERATIONS = {
	deliver: { outputCount: 3, run: deliver },
	recordResult: { outputCount: 1, run: record },
	send: { outputCount: 3, run: send },
};
