import type { IExecuteFunctions } from 'n8n-workflow';
import type { ItemResult } from '../../adapters/n8n/run-items';
import { BookingFlowError } from '../../domain/error';
import { reconcile } from '../../flow/reconcile';
import { presentReconciled } from './present-result';
import type { BookInput } from './read-input';
import { readServices } from './read-input';

/** An item for each change that people made in the calendar. */
export async function runReconcile(
	context: IExecuteFunctions,
	input: BookInput,
): Promise<readonly ItemResult[]> {
	const calendar = input.outside.events;
	if (!calendar) {
		throw new BookingFlowError(
			'input-missing',
			'Calendars: with Built In Only there is no calendar outside to compare with.',
			'Choose Google Calendar or Microsoft Outlook.',
		);
	}
	const services = await readServices(context, input, {});
	return (await reconcile(input.flow, { calendar, services })).map(presentReconciled);
}
