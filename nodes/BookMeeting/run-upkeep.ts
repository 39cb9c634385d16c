import type { IExecuteFunctions } from 'n8n-workflow';
import type { ItemResult } from '../../adapters/n8n/run-items';
import { BookingFlowError } from '../../domain/error';
import { reconcile } from '../../flow/reconcile';
import { retryActions } from '../../flow/retry-actions';
import { presentReconciled, presentRetried } from './present-result';
import type { BookInput } from './read-input';
import { readRetryInput, readServices } from './read-input';

/** An item for each meeting of which something was left to do. */
export async function runRetry(
	context: IExecuteFunctions,
	input: BookInput,
): Promise<readonly ItemResult[]> {
	const retried = await retryActions(input.flow, await readRetryInput(context, input));
	const needsReview = hasOwnOutputs(context, input) ? 1 : 2;
	return retried.map((each) => presentRetried(each, { done: 0, needsReview }));
}

/** An item for each change that people made in the calendar. */
export async function runReconcile(
	context: IExecuteFunctions,
	input: BookInput,
): Promise<readonly ItemResult[]> {
	const calendar = input.outside.events;
	const ownOutputs = hasOwnOutputs(context, input);
	if (!calendar) {
		// Who asks for it on the item may do so without knowing the calendars of this node.
		if (!ownOutputs) return [];
		throw new BookingFlowError(
			'input-missing',
			'Calendars: with Built In Only there is no calendar outside to compare with.',
			'Choose Google Calendar or Microsoft Outlook.',
		);
	}
	const services = await readServices(context, input, {});
	const found = await reconcile(input.flow, { calendar, services });
	return found.map((each) => {
		const result = presentReconciled(each);
		return ownOutputs ? result : { ...result, output: 0 };
	});
}

/** Where the item says what to do, the outputs are those of a booking. */
function hasOwnOutputs(context: IExecuteFunctions, { itemIndex }: BookInput): boolean {
	return context.getNodeParameter('operation', itemIndex) !== 'asTheItemSays';
}
