import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { builtInCalendar } from '../../adapters/calendars/built-in';
import type { BusySource } from '../../adapters/calendars/busy-source';
import { busyTimesFromInput } from '../../adapters/calendars/from-input';
import { outbox } from '../../adapters/channels/outbox';
import { findId, partField, requireId } from '../../adapters/n8n/item-ids';
import { choiceOf, collectionParameter, listOf, textOf } from '../../adapters/n8n/parameters';
import type { ItemInput } from '../../adapters/n8n/run-items';
import { isRep } from '../../adapters/store/reps';
import { readInstant } from '../../domain/booking/read-instant';
import { BookingFlowError } from '../../domain/error';
import type { CancelReason } from '../../domain/model';
import type { BookMeetingInput } from '../../flow/book-meeting';
import type { CancelInput } from '../../flow/cancel-meeting';
import type { RescheduleInput } from '../../flow/reschedule-meeting';

const WHEN_BOOKED = ['move', 'book_another', 'review'] as const;
const REASONS = [
	'conflict',
	'not_right_time',
	'not_interested',
	'other',
] as const satisfies readonly CancelReason[];

/** The item, and the calendars beside the built-in one. */
export interface BookInput extends ItemInput {
	readonly outsideCalendars: readonly BusySource[];
}

export function readBookInput(context: IExecuteFunctions, input: BookInput): BookMeetingInput {
	const { json } = input.item;
	const options = collectionParameter(context, 'options', input.itemIndex);
	return {
		leadId: requireId('lead', json, options),
		...readTime(context, input, options),
		requestId: textOf(options['requestId']) ?? partField(json, 'reply', 'messageId'),
		whenBooked: choiceOf(
			options['whenBooked'] ?? 'move',
			WHEN_BOOKED,
			'When the Lead Has a Meeting',
		),
		source: readSource(options, json),
		transport: outbox,
	};
}

export function readRescheduleInput(context: IExecuteFunctions, input: BookInput): RescheduleInput {
	const { json } = input.item;
	const options = collectionParameter(context, 'options', input.itemIndex);
	return {
		bookingId: requireId('booking', json, options),
		...readTime(context, input, options),
		source: readSource(options, json),
		transport: outbox,
	};
}

export function readCancelInput(context: IExecuteFunctions, input: ItemInput): CancelInput {
	const { json } = input.item;
	const options = collectionParameter(context, 'options', input.itemIndex);
	const parameter = context.getNodeParameter('cancelReason', input.itemIndex);
	const chosen = choiceOf(parameter, ['reply', ...REASONS], 'Reason');
	const said = partField(json, 'reply', 'reason');
	return {
		bookingId: requireId('booking', json, options),
		reason: chosen === 'reply' ? (REASONS.find((reason) => reason === said) ?? 'other') : chosen,
		source: readSource(options, json),
		transport: outbox,
	};
}

function readTime(
	context: IExecuteFunctions,
	{ item, itemIndex, flow, outsideCalendars }: BookInput,
	options: IDataObject,
) {
	const busyRows = listOf(options['busyTimes'], 'Busy Times');
	return {
		proposalId: findId('proposal', item.json, options),
		...readChoice(context, { itemIndex, json: item.json, timezone: zoneOf(item.json) }),
		repId: textOf(options['repId']),
		settings: null,
		busySources: [
			builtInCalendar(flow.store.db),
			...outsideCalendars,
			busyTimesFromInput(busyRows, (name) => isRep(flow.store.db, name)),
		],
	};
}

/** The zone that the lead thinks in: their own, else the one that times were offered in. */
function zoneOf(json: IDataObject): string {
	return (
		partField(json, 'lead', 'timezone') ??
		partField(json, 'proposal', 'timezone') ??
		partField(json, 'booking', 'timezone') ??
		'UTC'
	);
}

interface ChoiceParts {
	readonly itemIndex: number;
	readonly json: IDataObject;
	readonly timezone: string;
}

/** Which time is meant: a slot of the proposal, or a start. */
function readChoice(context: IExecuteFunctions, { itemIndex, json, timezone }: ChoiceParts) {
	const start = (value: unknown, startIsWish = false) => ({
		slotIndex: null,
		start: readInstant(value, 'Start', timezone),
		startIsWish,
	});
	const slot = (value: unknown) => ({
		slotIndex: readSlotIndex(value),
		start: null,
		startIsWish: false,
	});
	const time = context.getNodeParameter('time', itemIndex) as 'item' | 'slot' | 'start';
	if (time === 'slot') return slot(context.getNodeParameter('slotIndex', itemIndex));
	if (time === 'start') return start(context.getNodeParameter('start', itemIndex));
	const reply = (json['reply'] ?? {}) as {
		slotIndex?: unknown;
		proposedTimes?: { start?: unknown }[];
	};
	const picked = reply.slotIndex ?? json['slotIndex'];
	if (picked !== null && picked !== undefined) return slot(picked);
	const wish = reply.proposedTimes?.[0]?.start;
	return wish ? start(wish, true) : start(json['start']);
}

function readSlotIndex(value: unknown): number {
	const index = typeof value === 'number' ? value : Number(textOf(value) ?? NaN);
	if (Number.isInteger(index) && index >= 0) return index;
	throw new BookingFlowError(
		'input-unusable',
		'Slot Number is not a whole number from 0 on.',
		'0 is the first offered time. Behind Classify Reply choose Time: As the Item Says.',
	);
}

function readSource(options: IDataObject, json: IDataObject): string {
	return textOf(options['source']) ?? (json['reply'] ? 'reply' : 'workflow');
}
