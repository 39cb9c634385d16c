import type {
	IExecuteFunctions,
	IHookFunctions,
	ITriggerFunctions,
	IWebhookFunctions,
} from 'n8n-workflow';

type WithoutItems = IHookFunctions | ITriggerFunctions | IWebhookFunctions;

/**
 * A node that starts workflows has no items, and reads parameters without an item's number. Here it looks like one that
 * has, so that what opens the store and the calendars of other nodes opens its own.
 */
export function asOnItems(context: WithoutItems): IExecuteFunctions {
	const likeOnItems: Partial<IExecuteFunctions> = {
		getNodeParameter: ((name: string, _itemIndex: number, fallback: unknown) =>
			context.getNodeParameter(name, fallback)) as IExecuteFunctions['getNodeParameter'],
		getCredentials: async (type) => await context.getCredentials(type),
		getNode: () => context.getNode(),
		getWorkflow: () => context.getWorkflow(),
		getExecutionId: () => '',
		helpers: context.helpers as IExecuteFunctions['helpers'],
	};
	return likeOnItems as IExecuteFunctions;
}
