import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import type { Inbound } from '../../adapters/inbound/inbound';
import { testBookingStore } from '../../adapters/n8n/booking-store';
import type { NodeFlowContext } from '../../adapters/n8n/open-flow';
import { choiceOf } from '../../adapters/n8n/parameters';
import { runItems } from '../../adapters/n8n/run-items';
import type { ItemResult } from '../../adapters/n8n/run-items';
import { INBOUND_SOURCES } from '../../domain/replies/inbound-message';
import type { InboundSource } from '../../domain/replies/inbound-message';
import { learnTimezone } from '../../flow/learn-timezone';
import { recordBounce } from '../../flow/record-bounce';
import { recordNews } from '../../flow/record-news';
import { rejectMessage } from '../../flow/reject-message';
import { storeProperty } from '../shared/store-property';
import { properties } from './properties';
import { receive } from './receive';

// eslint-disable-next-line @n8n/community-nodes/node-usable-as-tool -- an agent has no business with raw requests
export class ReceiveMessage implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Receive Message',
		name: 'receiveMessage',
		icon: { light: 'file:receiveMessage.svg', dark: 'file:receiveMessage.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle:
			'={{ { twilio: "from Twilio", email: "from a mailbox", tool: "from another tool" }[$parameter["source"]] }}',
		description:
			'Takes in a message from Twilio, a mailbox or another tool, checks that it is genuine, and gives it one shape for Classify Reply',
		defaults: { name: 'Receive Message' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Message', 'Not a Reply', 'Rejected'],
		credentials: [
			{
				name: 'bookingFlowStoreApi',
				required: true,
				displayOptions: { show: { store: ['postgres'] } },
				testedBy: 'testBookingStore',
			},
			{
				name: 'twilioApi',
				required: true,
				displayOptions: { show: { source: ['twilio'] } },
			},
		],
		properties: [...properties, storeProperty],
	};

	methods = {
		credentialTest: { testBookingStore },
	} satisfies INodeType['methods'];

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const source = choiceOf(this.getNodeParameter('source', 0), INBOUND_SOURCES, 'Source');
		return await runItems(this, 3, async (input) => {
			const inbound = await receive(this, source, input);
			return await handle(input.flow, source, inbound);
		});
	}
}

async function handle(
	flow: NodeFlowContext,
	source: InboundSource,
	inbound: Inbound,
): Promise<ItemResult> {
	if (inbound.kind === 'message') {
		await learnTimezone(flow, inbound.message);
		return { output: 0, status: 'message', json: { inbound: inbound.message } };
	}
	if (inbound.kind === 'rejected') {
		await rejectMessage(flow, source, inbound.rejection);
		const json = { rejected: { source, ...inbound.rejection } };
		return { output: 2, status: 'rejected', json, dropsItem: true };
	}
	return { output: 1, status: 'not_a_reply', json: { notAReply: await takeNote(flow, inbound) } };
}

/** What is no message of a person may still be news. */
async function takeNote(
	flow: NodeFlowContext,
	inbound: Exclude<Inbound, { kind: 'message' | 'rejected' }>,
): Promise<object> {
	switch (inbound.kind) {
		case 'bounce':
			return { about: 'bounce', ...(await recordBounce(flow, inbound.bounce)) };
		case 'delivery':
			return { about: 'delivery', ...(await recordNews(flow, inbound.delivery)) };
		case 'notice':
			return { about: inbound.about };
	}
}
