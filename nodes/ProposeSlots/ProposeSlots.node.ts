import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { testBookingStore } from '../../adapters/n8n/booking-store';
import type { BusySource } from '../../adapters/calendars/busy-source';
import { cacheWithinRun } from '../../adapters/calendars/cache-within-run';
import { openBusySources } from '../../adapters/n8n/outside-calendars';
import { runItems } from '../../adapters/n8n/run-items';
import { presentLead, presentProposal, presentRep, presentWhyNot } from '../../flow/present';
import { proposeSlots } from '../../flow/propose-slots';
import { calendarCredentials } from '../shared/calendar-properties';
import { storeProperty } from '../shared/store-property';
import { properties } from './properties';
import { readProposeInput } from './read-input';

const PROPOSED = 0;
const NO_AVAILABILITY = 1;

export class ProposeSlots implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Propose Slots',
		name: 'proposeSlots',
		icon: { light: 'file:proposeSlots.svg', dark: 'file:proposeSlots.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle:
			'={{$parameter["slotCount"] + " times of " + $parameter["durationMinutes"] + " min"}}',
		description:
			'Finds concrete times that suit rep and prospect, worded in the zone of the prospect',
		defaults: { name: 'Propose Slots' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Proposed', 'No Availability'],
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
		let opening: Promise<readonly BusySource[]> | undefined;
		const openCalendars = async () => (await openBusySources(this)).map(cacheWithinRun);
		return await runItems(this, 2, async (input) => {
			const asked = readProposeInput(this, input, await (opening ??= openCalendars()));
			const result = await proposeSlots(input.flow, asked);
			const lead = presentLead(result.lead);
			const rep = presentRep(result.rep);
			if (result.status === 'no_availability') {
				const json = { lead, rep, proposal: null, noAvailability: presentWhyNot(result.whyNot) };
				return { output: NO_AVAILABILITY, status: result.status, json };
			}
			const proposal = {
				...presentProposal(result.proposal, result.rep.timezone, result.lead.locale),
				message: result.message,
			};
			return { output: PROPOSED, status: result.status, json: { lead, rep, proposal } };
		});
	}
}
