import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { testBookingStore } from '../../adapters/n8n/booking-store';
import { runItems } from '../../adapters/n8n/run-items';
import type { ReplyIntent } from '../../domain/replies/reading';
import { presentBooking, presentLead, presentProposal, presentRep } from '../../flow/present';
import type { ReceivedReply } from '../../flow/receive-reply';
import { receiveReply } from '../../flow/receive-reply';
import { storeProperty } from '../shared/store-property';
import { inputsExpression } from './model-properties';
import { properties } from './properties';
import { readInput } from './read-input';
import { readModel } from './read-model';

const OUTPUT_OF: Readonly<Record<ReplyIntent, number>> = {
	accept_slot: 0,
	propose_time: 1,
	interested: 1,
	confirm: 2,
	reschedule: 3,
	cancel: 4,
	not_now: 5,
	not_interested: 5,
	out_of_office: 5,
	opt_out: 6,
	opt_in: 6,
	question: 7,
	wrong_person: 7,
	ambiguous: 7,
};

// eslint-disable-next-line @n8n/community-nodes/node-usable-as-tool -- n8n takes the model's input away from a tool
export class ClassifyReply implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Classify Reply',
		name: 'classifyReply',
		icon: { light: 'file:classifyReply.svg', dark: 'file:classifyReply.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle:
			'={{ $parameter["channel"] === "inbound" ? "from any channel" : "from " + $parameter["channel"] }}',
		description:
			'Reads what a reply wants: which offered time, another time, to move, to cancel, to be left alone',
		defaults: { name: 'Classify Reply' },
		inputs: inputsExpression,
		outputs: [
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
			NodeConnectionTypes.Main,
		],
		outputNames: [
			'Accepts Time',
			'Wants Times',
			'Confirms',
			'Reschedules',
			'Cancels',
			'Not Now',
			'Opts Out or In',
			'Needs a Person',
		],
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
		return await runItems(this, 8, async ({ item, itemIndex, flow }) => {
			const input = readInput(this, { item, itemIndex });
			const received = await receiveReply(flow, input, readModel(this, itemIndex));
			const { intent } = received.reply;
			return { output: OUTPUT_OF[intent], status: intent, json: present(received) };
		});
	}
}

function present({ reply, stage, lead, rep, booking, proposal, message, repeated }: ReceivedReply) {
	return {
		reply: { ...reply, stage, repeated, messageId: message.id, text: message.text },
		lead: presentLead(lead),
		rep: rep && presentRep(rep),
		booking: booking && presentBooking(booking),
		proposal:
			proposal && presentProposal(proposal, rep?.timezone ?? proposal.timezone, lead.locale),
	};
}
