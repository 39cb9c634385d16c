import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import { testBookingStore } from '../../adapters/n8n/booking-store';
import { errorText } from '../../adapters/n8n/to-node-error';
import { calendarCredentials } from '../shared/calendar-properties';
import { storeProperty } from '../shared/store-property';
import { answerTrouble } from './answer';
import { announcePage, isAnnounced, withdrawPage } from './announce-page';
import { properties } from './properties';
import { showPage } from './show-page';
import { takeForm } from './take-form';

export class BookingPage implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Booking Page',
		name: 'bookingPage',
		icon: { light: 'file:bookingPage.svg', dark: 'file:bookingPage.dark.svg' },
		group: ['trigger'],
		version: [1],
		subtitle: 'self service',
		description: 'A page on which leads book, move and cancel their meeting by a link of their own',
		eventTriggerDescription: 'Waiting for somebody to send a form of the page',
		activationMessage: 'The page is there, and from now on messages lead to it.',
		defaults: { name: 'Booking Page' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Book', 'Move', 'Cancel'],
		credentials: [
			{
				name: 'bookingFlowStoreApi',
				required: true,
				displayOptions: { show: { store: ['postgres'] } },
				testedBy: 'testBookingStore',
			},
			...calendarCredentials,
		],
		webhooks: [
			{
				name: 'setup',
				httpMethod: 'GET',
				responseMode: 'onReceived',
				path: '={{ $parameter["path"] }}',
				isFullPath: true,
			},
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'responseNode',
				path: '={{ $parameter["path"] }}',
				isFullPath: true,
				ndvHideMethod: true,
			},
		],
		properties: [...properties, storeProperty],
	};

	methods = {
		credentialTest: { testBookingStore },
	} satisfies INodeType['methods'];

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await isAnnounced(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				try {
					return await announcePage(this);
				} catch (error) {
					throw new NodeOperationError(this.getNode(), errorText(error));
				}
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await withdrawPage(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		try {
			return this.getWebhookName() === 'setup' ? await showPage(this) : await takeForm(this);
		} catch (error) {
			this.logger.error(`Booking Page: ${errorText(error)}`);
			return answerTrouble(this);
		}
	}
}
