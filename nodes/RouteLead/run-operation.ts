import type { IExecuteFunctions } from 'n8n-workflow';
import type { OutsideCalendars } from '../../adapters/n8n/outside-calendars';
import { openCrm } from '../../adapters/n8n/open-crm';
import { findId } from '../../adapters/n8n/item-ids';
import { collectionParameter, textOf, textParameter } from '../../adapters/n8n/parameters';
import type { ItemInput, ItemResult } from '../../adapters/n8n/run-items';
import { BookingFlowError } from '../../domain/error';
import { readPoolStanding } from '../../flow/pool-standing';
import { presentActions, presentBooking, presentLead, presentRep } from '../../flow/present';
import { reassignLead } from '../../flow/reassign-lead';
import type { ReassignInput } from '../../flow/reassign-lead';
import { routeLead } from '../../flow/route-lead';
import { noServices } from '../../flow/services';
import { simulateRouting } from '../../flow/simulate-routing';
import { readRouteInput } from './read-input';
import { readMethod } from './read-rules';
import { readCounting, readRoutingSettings, readTeam } from './read-settings';
import { readSimulateInput } from './read-simulation';

const ROUTE_OUTPUTS = { routed: 0, disqualified: 1, no_rep: 2 } as const;
const REASSIGN_OUTPUTS = { reassigned: 0, not_reassigned: 1 } as const;

export interface RouteLeadItem extends ItemInput {
	readonly outside: OutsideCalendars;
}

export async function runOperation(
	context: IExecuteFunctions,
	input: RouteLeadItem,
): Promise<ItemResult | readonly ItemResult[]> {
	switch (context.getNodeParameter('operation', input.itemIndex) as string) {
		case 'reassign':
			return await runReassign(context, input);
		case 'simulate':
			return await runSimulate(context, input);
		case 'getStanding':
			return await runStanding(context, input);
		default:
			return await runRoute(context, input);
	}
}

async function runRoute(context: IExecuteFunctions, input: RouteLeadItem): Promise<ItemResult> {
	const asked = readRouteInput(context, input, input.outside.busy);
	const { status, lead, rep, route } = await routeLead(input.flow, asked);
	const json = {
		lead: presentLead(lead),
		rep: rep && presentRep(rep),
		route,
		...(status === 'disqualified' ? { reason: route.reason } : {}),
	};
	return { output: ROUTE_OUTPUTS[status], status, json };
}

async function runReassign(context: IExecuteFunctions, input: RouteLeadItem): Promise<ItemResult> {
	const result = await reassignLead(input.flow, readReassignInput(context, input));
	const { status, pool, reason, trace } = result;
	const lead = presentLead(result.lead);
	const output = REASSIGN_OUTPUTS[status];
	const reassignment = { pool, reason, trace };
	if (status === 'not_reassigned') return { output, status, json: { lead, reassignment } };
	const { rep, fromRepId, actions } = result;
	const json = {
		lead,
		rep: presentRep(rep),
		reassignment: { ...reassignment, from: fromRepId, to: rep.id },
		...(actions ? { booking: presentBooking(actions.booking), ...presentActions(actions) } : {}),
	};
	return { output, status, json };
}

function readReassignInput(context: IExecuteFunctions, input: RouteLeadItem): ReassignInput {
	const { itemIndex, item, outside } = input;
	const which = collectionParameter(context, 'which', itemIndex);
	const toNamed = context.getNodeParameter('reassignTo', itemIndex) === 'rep';
	const settings = readRoutingSettings(context, input, outside.busy);
	return {
		...settings,
		bookingId: findId('booking', item.json, which),
		leadId: findId('lead', item.json, which),
		toRep: toNamed ? requireRepName(textParameter(context, 'reassignRep', itemIndex)) : null,
		method: readMethod(context, itemIndex),
		busySources: settings.freeTime.busySources,
		services: { ...noServices(), calendar: outside.events, crm: openCrm(context, itemIndex) },
	};
}

function requireRepName(name: string | null): string {
	if (name) return name;
	throw new BookingFlowError(
		'input-missing',
		'Rep is empty.',
		'Give the e-mail or the ID of a rep of the team, or choose To: Whose Turn It Is.',
	);
}

async function runSimulate(context: IExecuteFunctions, input: RouteLeadItem): Promise<ItemResult> {
	const simulation = await simulateRouting(input.flow, readSimulateInput(context, input));
	return { output: 0, status: 'simulated', json: { simulation } };
}

/** An item for each rep, as a sheet or a chat message takes them. */
async function runStanding(
	context: IExecuteFunctions,
	{ itemIndex, flow }: RouteLeadItem,
): Promise<readonly ItemResult[]> {
	const standings = await readPoolStanding(flow, {
		members: readTeam(context, itemIndex),
		pool: textOf(context.getNodeParameter('pool', itemIndex)) ?? 'default',
		method: readMethod(context, itemIndex),
		counting: readCounting(context, itemIndex),
	});
	return standings.map((standing) => ({ output: 0, status: 'standing', json: { standing } }));
}
