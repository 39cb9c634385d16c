import type {
	INodeType,
	INodeTypeDescription,
	ITriggerFunctions,
	ITriggerResponse,
} from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import { openBookingStore, testBookingStore } from '../../adapters/n8n/booking-store';
import { errorText } from '../../adapters/n8n/to-node-error';
import { asOnItems } from '../../adapters/n8n/without-items';
import { storeProperty } from '../shared/store-property';
import { listenForTest } from './listen-for-test';
import { properties } from './properties';
import { readSettings } from './read-settings';
import { runOnEvents } from './run-on-events';

/** An expression that n8n runs in the editor: plain JavaScript, nothing from outside. */
const SUBTITLE = `={{ ((events) => events.length === 0 ? 'on any event'
	: events.length === 1 ? 'on ' + events[0].replace(/[._]/g, ' ')
	: 'on ' + events.length + ' kinds of event')($parameter["events"]) }}`;

export class BookingTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Booking Trigger',
		name: 'bookingTrigger',
		icon: { light: 'file:bookingTrigger.svg', dark: 'file:bookingTrigger.dark.svg' },
		group: ['trigger'],
		version: [1],
		subtitle: SUBTITLE,
		description: 'Starts a workflow when something happens to a booking or a lead',
		eventTriggerDescription: 'Waiting for an event of the booking flow',
		activationMessage: 'From now on the events of the booking flow start this workflow.',
		defaults: { name: 'Booking Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		outputNames: ['Events'],
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

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		try {
			const settings = readSettings(this);
			const store = await openBookingStore(asOnItems(this));
			return this.getMode() === 'manual'
				? listenForTest(this, store, settings)
				: await runOnEvents(this, store, settings);
		} catch (error) {
			throw new NodeOperationError(this.getNode(), errorText(error));
		}
	}
}
