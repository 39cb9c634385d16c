import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { testBookingStore } from '../../adapters/n8n/booking-store';
import { requireId } from '../../adapters/n8n/item-ids';
import { choiceOf, collectionParameter, numberOf, textOf } from '../../adapters/n8n/parameters';
import type { ItemInput, ItemResult } from '../../adapters/n8n/run-items';
import { runItems } from '../../adapters/n8n/run-items';
import { listDealStages, openCrm } from '../../adapters/n8n/open-crm';
import { noServices } from '../../flow/services';
import { crmCredentials } from '../shared/crm-properties';
import { OUTCOMES } from '../../domain/model';
import { findUnmarkedMeetings } from '../../flow/find-unmarked';
import { markOutcome, undoOutcome } from '../../flow/mark-outcome';
import type { MarkedOutcome } from '../../flow/mark-outcome';
import { presentBooking, presentLead, presentRep } from '../../flow/present';
import { OPERATION_SUBTITLE } from '../shared/operation-subtitle';
import { storeProperty } from '../shared/store-property';
import { properties } from './properties';

/** An expression that n8n runs in the editor: plain JavaScript, nothing from outside. */
const OUTPUTS = `={{ ((operation) => {
	const names = {
		mark: ['Attended', 'No-Show', 'Cancelled', 'Rescheduled', "Didn't Close", 'Long Term', 'Sold'],
		findUnmarked: ['Ask the Rep'],
		undo: ['Undone'],
	}[operation];
	return names.map((displayName) => ({ type: 'main', displayName }));
})($parameter.operation) }}`;

const GRACE = {
	field: 'Grace (Minutes)',
	initial: 15,
	smallest: 0,
	largest: 7 * 24 * 60,
	isWhole: true,
} as const;
const LIMIT = { field: 'Limit', initial: 50, smallest: 1, largest: 1000, isWhole: true } as const;

export class MarkOutcome implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Mark Outcome',
		name: 'markOutcome',
		icon: { light: 'file:markOutcome.svg', dark: 'file:markOutcome.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: OPERATION_SUBTITLE,
		description: 'Records what became of a meeting, and starts or stops what follows from it',
		defaults: { name: 'Mark Outcome' },
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
			...crmCredentials,
		],
		properties: [...properties, storeProperty],
	};

	methods = {
		credentialTest: { testBookingStore },
		loadOptions: { listDealStages },
	} satisfies INodeType['methods'];

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const marks = this.getNodeParameter('operation', 0) === 'mark';
		const outputCount = marks ? OUTCOMES.length : 1;
		return await runItems(this, outputCount, async (input) => await runOperation(this, input));
	}
}

async function runOperation(
	context: IExecuteFunctions,
	input: ItemInput,
): Promise<ItemResult | readonly ItemResult[]> {
	const { item, itemIndex, flow } = input;
	const operation = context.getNodeParameter('operation', itemIndex) as string;
	if (operation === 'findUnmarked') return await findUnmarked(context, input);
	const options = collectionParameter(context, 'options', itemIndex);
	const bookingId = requireId('booking', item.json, options);
	const services = { ...noServices(), crm: openCrm(context, itemIndex) };
	if (operation === 'undo') {
		return {
			output: 0,
			status: 'undone',
			json: present(await undoOutcome(flow, bookingId, services)),
		};
	}
	const outcome = choiceOf(context.getNodeParameter('outcome', itemIndex), OUTCOMES, 'Outcome');
	const marked = await markOutcome(flow, {
		bookingId,
		outcome,
		note: textOf(options['note']),
		startSequence: options['startSequence'] !== false,
		services,
	});
	return { output: OUTCOMES.indexOf(outcome), status: outcome, json: present(marked) };
}

async function findUnmarked(
	context: IExecuteFunctions,
	{ itemIndex, flow }: ItemInput,
): Promise<readonly ItemResult[]> {
	const found = await findUnmarkedMeetings(flow, {
		graceMinutes: numberOf(context.getNodeParameter('graceMinutes', itemIndex), GRACE),
		limit: numberOf(context.getNodeParameter('limit', itemIndex), LIMIT),
	});
	return found.map(({ booking, lead, rep }) => ({
		output: 0,
		status: 'ask_the_rep',
		json: {
			booking: presentBooking(booking),
			lead: presentLead(lead),
			rep: rep && presentRep(rep),
		},
	}));
}

function present({ booking, lead, rep, sequence, repeated, actions }: MarkedOutcome) {
	return {
		booking: presentBooking(booking),
		lead: presentLead(lead),
		rep: rep && presentRep(rep),
		outcome: { outcome: booking.outcome, sequence, repeated },
		...(actions.length ? { actions } : {}),
	};
}
