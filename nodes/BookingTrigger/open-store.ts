import type { IExecuteFunctions, ITriggerFunctions } from 'n8n-workflow';
import { openBookingStore } from '../../adapters/n8n/booking-store';
import type { Store } from '../../adapters/store/work';

/** A trigger has no items: what a node reads of an item, it reads without its number. */
export async function openTriggerStore(context: ITriggerFunctions): Promise<Store> {
	const parameters = {
		getNodeParameter: (name: string, _itemIndex: number, fallback: unknown) =>
			context.getNodeParameter(name, fallback),
		getCredentials: async (type: string) => await context.getCredentials(type),
	};
	return await openBookingStore(parameters as Partial<IExecuteFunctions> as IExecuteFunctions);
}
