import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { testBookingStore } from '../../adapters/n8n/booking-store';
import { runItems } from '../../adapters/n8n/run-items';
import { disqualifyLead, routeLead } from '../../flow/route-lead';
import { presentLead, presentRep } from '../../flow/present';
import { listTimezones } from '../shared/list-timezones';
import { storeProperty } from '../shared/store-property';
import { properties } from './properties';
import { readRouteInput } from './read-input';

const ROUTED = 0;
const DISQUALIFIED = 1;
const NO_REP = 2;

export class RouteLead implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Route Lead',
		name: 'routeLead',
		icon: { light: 'file:routeLead.svg', dark: 'file:routeLead.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: '={{$parameter["method"] + " in " + $parameter["pool"]}}',
		description: 'Saves the lead and assigns a rep of the team, fairly and for a stated reason',
		defaults: { name: 'Route Lead' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Routed', 'Disqualified', 'No Rep'],
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
		loadOptions: { listTimezones },
	} satisfies INodeType['methods'];

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runItems(this, 3, async ({ item, itemIndex, flow }) => {
			const input = readRouteInput(this, itemIndex, item.json);
			if (!input.qualified) {
				const reason = 'The lead does not meet the conditions under Qualification.';
				const lead = presentLead(await disqualifyLead(flow, input, reason));
				return { output: DISQUALIFIED, status: 'disqualified', json: { lead, reason } };
			}
			const { status, lead, rep, route } = await routeLead(flow, input);
			const json = { lead: presentLead(lead), rep: rep && presentRep(rep), route };
			return { output: status === 'routed' ? ROUTED : NO_REP, status, json };
		});
	}
}
