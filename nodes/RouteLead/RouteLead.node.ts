import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { cacheWithinRun } from '../../adapters/calendars/cache-within-run';
import { testBookingStore } from '../../adapters/n8n/booking-store';
import { listDealStages } from '../../adapters/n8n/open-crm';
import { openBusySources, openOutsideCalendars } from '../../adapters/n8n/outside-calendars';
import type { OutsideCalendars } from '../../adapters/n8n/outside-calendars';
import { runItems } from '../../adapters/n8n/run-items';
import { listTimezones } from '../shared/list-timezones';
import { OPERATION_SUBTITLE } from '../shared/operation-subtitle';
import { calendarCredentials } from '../shared/calendar-properties';
import { crmCredentials } from '../shared/crm-properties';
import { storeProperty } from '../shared/store-property';
import { properties } from './properties';
import { runOperation } from './run-operation';

/** An expression that n8n runs in the editor: plain JavaScript, nothing from outside. */
const OUTPUTS = `={{ ((operation) => {
	const names = {
		route: ['Routed', 'Disqualified', 'No Rep'],
		reassign: ['Reassigned', 'No Rep'],
		simulate: ['Simulation'],
		getStanding: ['Standing'],
	}[operation];
	return names.map((displayName) => ({ type: 'main', displayName }));
})($parameter.operation) }}`;

const OUTPUT_COUNTS: Readonly<Record<string, number>> = { route: 3, reassign: 2 };

export class RouteLead implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Route Lead',
		name: 'routeLead',
		icon: { light: 'file:routeLead.svg', dark: 'file:routeLead.dark.svg' },
		group: ['transform'],
		version: [1],
		subtitle: OPERATION_SUBTITLE,
		description: 'Saves the lead and assigns a rep of the team, fairly and for a stated reason',
		defaults: { name: 'Route Lead' },
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
			...crmCredentials,
		],
		properties: [...properties, storeProperty],
	};

	methods = {
		credentialTest: { testBookingStore },
		loadOptions: { listDealStages, listTimezones },
	} satisfies INodeType['methods'];

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0) as string;
		let opening: Promise<OutsideCalendars> | undefined;
		return await runItems(this, OUTPUT_COUNTS[operation] ?? 1, async (input) => {
			const outside = await (opening ??= openCalendars(this, operation));
			return await runOperation(this, { ...input, outside });
		});
	}
}

/** Only a meeting that is handed on has its event moved. */
async function openCalendars(
	context: IExecuteFunctions,
	operation: string,
): Promise<OutsideCalendars> {
	const { busy, events } =
		operation === 'reassign'
			? await openOutsideCalendars(context)
			: { busy: await openBusySources(context), events: null };
	return { busy: busy.map(cacheWithinRun), events };
}
