import type { IExecuteFunctions } from 'n8n-workflow';
import { findId, requireId } from '../../adapters/n8n/item-ids';
import { collectionParameter, numberOf, textOf } from '../../adapters/n8n/parameters';
import { readDeliveryResult } from '../../adapters/n8n/read-delivery';
import { readSendingHours } from '../../adapters/n8n/read-sending-hours';
import type { ItemInput, ItemResult } from '../../adapters/n8n/run-items';
import { getDueTouches } from '../../flow/due-touches';
import type { DueTouch } from '../../flow/due-touches';
import { presentBooking, presentLead, presentRep, presentTouch } from '../../flow/present';
import { recordDelivery } from '../../flow/record-delivery';
import { enrolInCadence, rewindReminders, stopReminders } from '../../flow/reminders';
import { readSteps } from './read-steps';

const DUE = 0;
const DONE_BESIDE_DUE = 1;
const DONE = 0;

const LIMIT = { field: 'Limit', initial: 50, smallest: 1, largest: 1000, isWhole: true } as const;
const LEASE = {
	field: 'Lease (Minutes)',
	initial: 5,
	smallest: 1,
	largest: 60,
	isWhole: true,
} as const;

type Operation = 'enrol' | 'getDue' | 'recordResult' | 'rewind' | 'stop';

/** Runs one operation of Schedule Reminders on one item. */
export async function runOperation(
	context: IExecuteFunctions,
	input: ItemInput,
): Promise<ItemResult | readonly ItemResult[]> {
	const operation = context.getNodeParameter('operation', input.itemIndex) as Operation;
	if (operation === 'getDue') return await getDue(context, input);
	if (operation === 'recordResult') return await recordResult(context, input);
	return await changePlan(context, input, operation);
}

async function getDue(
	context: IExecuteFunctions,
	{ itemIndex, flow }: ItemInput,
): Promise<readonly ItemResult[]> {
	const options = collectionParameter(context, 'dueOptions', itemIndex);
	const { due, ...counts } = await getDueTouches(flow, {
		limit: numberOf(context.getNodeParameter('limit', itemIndex), LIMIT),
		leaseMinutes: numberOf(options['leaseMinutes'], LEASE),
		sendingHours: readSendingHours(options['sendingHours'] ?? '08:00-21:00'),
	});
	const reminders = { due: due.length, ...counts };
	return [
		...due.map((touch) => ({ output: DUE, status: 'due', json: presentDue(touch) })),
		{ output: DONE_BESIDE_DUE, status: 'done', json: { reminders } },
	];
}

function presentDue({ touch, lead, rep, booking, channel }: DueTouch) {
	return {
		touch: { ...presentTouch(touch), channel },
		lead: presentLead(lead),
		rep: rep && presentRep(rep),
		booking: booking && presentBooking(booking),
	};
}

async function recordResult(
	context: IExecuteFunctions,
	{ item, itemIndex, flow }: ItemInput,
): Promise<ItemResult> {
	const options = collectionParameter(context, 'options', itemIndex);
	const { message, touch } = await recordDelivery(flow, {
		messageId: requireId('message', item.json, options),
		...readDeliveryResult(context, itemIndex),
	});
	const reminder = { messageStatus: message.status, touchStatus: touch?.status ?? null };
	return { output: DONE, status: message.status, json: { reminder } };
}

async function changePlan(
	context: IExecuteFunctions,
	{ item, itemIndex, flow }: ItemInput,
	operation: 'enrol' | 'rewind' | 'stop',
): Promise<ItemResult> {
	const options = collectionParameter(context, 'options', itemIndex);
	if (operation === 'rewind') {
		const bookingId = requireId('booking', item.json, options);
		const { scheduled } = await rewindReminders(flow, bookingId);
		return { output: DONE, status: 'rewound', json: { reminders: { scheduled } } };
	}
	const subject = {
		leadId: findId('lead', item.json, options),
		bookingId: findId('booking', item.json, options),
	};
	if (operation === 'stop') {
		const cadence = textOf(context.getNodeParameter('stopCadence', itemIndex));
		const { stopped } = await stopReminders(flow, { ...subject, cadence });
		return { output: DONE, status: 'stopped', json: { reminders: { stopped } } };
	}
	const chosen = context.getNodeParameter('cadence', itemIndex) as string;
	const own = chosen === 'custom' ? readSteps(context, itemIndex) : null;
	const cadence = own?.cadence ?? chosen;
	const { scheduled } = await enrolInCadence(flow, {
		...subject,
		cadence,
		steps: own?.steps ?? null,
	});
	return { output: DONE, status: 'enrolled', json: { reminders: { cadence, scheduled } } };
}
