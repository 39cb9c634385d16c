import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { builtInCalendar } from '../../adapters/calendars/built-in';
import { busyTimesFromInput } from '../../adapters/calendars/from-input';
import { findId, partField, requireId } from '../../adapters/n8n/item-ids';
import type { ItemInput } from '../../adapters/n8n/run-items';
import { collectionParameter, listOf, textOf, textParameter } from '../../adapters/n8n/parameters';
import { readMeetingSettings } from '../../domain/booking/settings';
import { customTemplate } from '../../domain/messages/templates';
import type { ProposeSlotsInput } from '../../flow/propose-slots';

/** Reads one item's parameters of Propose Slots. */
export function readProposeInput(
	context: IExecuteFunctions,
	itemIndex: number,
	{ item, flow }: Pick<ItemInput, 'item' | 'flow'>,
): ProposeSlotsInput {
	const { json } = item;
	const options = collectionParameter(context, 'options', itemIndex);
	const repId = requireId('rep', json, options);
	const busyRows = listOf(context.getNodeParameter('busyTimes', itemIndex, ''), 'Busy Times');
	return {
		leadId: requireId('lead', json, options),
		repId,
		pool: partField(json, 'route', 'pool'),
		settings: readSettings(context, itemIndex, options),
		busySources: [builtInCalendar(flow.store.db), busyTimesFromInput(busyRows, flow.store.db)],
		bookingId: findId('booking', json, options),
		wording: readWording(context, itemIndex),
		requestId: textOf(options['requestId']) ?? requestIdOf(json),
	};
}

function readSettings(context: IExecuteFunctions, itemIndex: number, options: IDataObject) {
	const parameter = (name: string) => context.getNodeParameter(name, itemIndex);
	return readMeetingSettings({
		...options,
		eventType: parameter('eventType'),
		title: parameter('title'),
		durationMinutes: parameter('durationMinutes'),
		slotCount: parameter('slotCount'),
		windowHours: parameter('windowHours'),
		cadence: parameter('cadence'),
	});
}

function readWording(context: IExecuteFunctions, itemIndex: number) {
	const wording = context.getNodeParameter('wording', itemIndex) as string;
	if (wording !== 'custom') return wording;
	return customTemplate({
		text: textParameter(context, 'customText', itemIndex) ?? '',
		subject: textParameter(context, 'customSubject', itemIndex) ?? undefined,
	});
}

/** The form or the reply that asks for times: each gets one proposal, however often it comes. */
function requestIdOf(json: IDataObject): string | null {
	return partField(json, 'reply', 'messageId') ?? textOf(json['submissionId']);
}
