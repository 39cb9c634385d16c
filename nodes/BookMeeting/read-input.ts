import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { builtInCalendar } from '../../adapters/calendars/built-in';
import { exceptOwnEvent } from '../../adapters/calendars/except-own-event';
import { busyTimesFromInput } from '../../adapters/calendars/from-input';
import { systemClock } from '../../adapters/http/clock';
import { findId, partField, requireId } from '../../adapters/n8n/item-ids';
import { openServices } from '../../adapters/n8n/open-services';
import type { OutsideCalendars } from '../../adapters/n8n/outside-calendars';
import {
	choiceOf,
	collectionParameter,
	listOf,
	numberOf,
	textOf,
} from '../../adapters/n8n/parameters';
import type { ItemInput } from '../../adapters/n8n/run-items';
import { isRep } from '../../adapters/store/reps';
import { CANCEL_REASONS } from '../../domain/model';
import type { BookMeetingInput } from '../../flow/book-meeting';
import type { CancelInput } from '../../flow/cancel-meeting';
import { WHEN_REP_CHANGES } from '../../flow/reschedule-meeting';
import type { RescheduleInput } from '../../flow/reschedule-meeting';
import type { RetryInput } from '../../flow/retry-actions';
import type { Services } from '../../flow/services';
import { USUAL_LIMITS } from '../../flow/services';
import { readChoice } from './read-choice';
import { readLink } from './read-link';

const WHEN_BOOKED = ['move', 'book_another', 'review'] as const;

/** The item, and what stands outside. */
export interface BookInput extends ItemInput {
	readonly outside: OutsideCalendars;
}

export async function readBookInput(
	context: IExecuteFunctions,
	input: BookInput,
): Promise<BookMeetingInput> {
	const { json } = input.item;
	const options = optionsOf(context, input);
	const byLink =
		context.getNodeParameter('time', input.itemIndex, 'item') === 'link'
			? await readLink(context, input)
			: null;
	const whenBooked = options['whenBooked'] ?? 'move';
	return {
		leadId: byLink?.leadId ?? requireId('lead', json, options),
		...readTime(context, input, options),
		...(byLink ?? {}),
		// A link may be clicked again after another one: that is a wish of its own.
		requestId:
			textOf(options['requestId']) ?? (byLink ? null : partField(json, 'reply', 'messageId')),
		whenBooked: choiceOf(whenBooked, WHEN_BOOKED, 'When the Lead Has a Meeting'),
		whenRepChanges: readWhenRepChanges(options),
		source: byLink ? 'link' : readSource(options, json),
		services: await readServices(context, input, options),
	};
}

export async function readRescheduleInput(
	context: IExecuteFunctions,
	input: BookInput,
): Promise<RescheduleInput> {
	const { json } = input.item;
	const options = optionsOf(context, input);
	const byLink =
		context.getNodeParameter('time', input.itemIndex, 'item') === 'link'
			? await readLink(context, input)
			: null;
	return {
		bookingId: requireId('booking', json, options),
		...readTime(context, input, options),
		...(byLink ? { proposalId: byLink.proposalId, slotIndex: byLink.slotIndex } : {}),
		requestId: null,
		whenRepChanges: readWhenRepChanges(options),
		source: byLink ? 'link' : readSource(options, json),
		services: await readServices(context, input, options),
	};
}

export async function readCancelInput(
	context: IExecuteFunctions,
	input: BookInput,
): Promise<CancelInput> {
	const { json } = input.item;
	const options = optionsOf(context, input);
	const parameter = context.getNodeParameter('cancelReason', input.itemIndex, 'reply');
	const chosen = choiceOf(parameter, ['reply', ...CANCEL_REASONS], 'Reason');
	const said = partField(json, 'reply', 'reason');
	return {
		bookingId: requireId('booking', json, options),
		reason:
			chosen === 'reply' ? (CANCEL_REASONS.find((reason) => reason === said) ?? 'other') : chosen,
		source: readSource(options, json),
		services: await readServices(context, input, options),
	};
}

const MEETINGS = { field: 'Limit', initial: 20, smallest: 1, largest: 100, isWhole: true };
const ATTEMPTS = { field: 'Attempts', initial: 5, smallest: 1, largest: 50, isWhole: true };

export async function readRetryInput(
	context: IExecuteFunctions,
	input: BookInput,
): Promise<RetryInput> {
	const options = optionsOf(context, input);
	return {
		bookingId: readRetryOf(context, input, options),
		limit: numberOf(context.getNodeParameter('limit', input.itemIndex, 20), MEETINGS),
		attempts: numberOf(options['attempts'], ATTEMPTS),
		services: await readServices(context, input, options),
	};
}

/** null: all that are open. Where the item says what to do, that is what it means without a booking. */
function readRetryOf(
	context: IExecuteFunctions,
	{ item, itemIndex }: BookInput,
	options: IDataObject,
): string | null {
	switch (context.getNodeParameter('retryOf', itemIndex, 'asGiven')) {
		case 'all':
			return null;
		case 'item':
			return requireId('booking', item.json, options);
		default:
			return findId('booking', item.json, options);
	}
}

/** Everything outside, with the clock running from now. */
export async function readServices(
	context: IExecuteFunctions,
	{ itemIndex, outside }: BookInput,
	options: IDataObject,
): Promise<Services> {
	const startedAt = systemClock.now();
	return {
		...(await openServices(context, itemIndex, outside)),
		clock: systemClock,
		limits: {
			...USUAL_LIMITS,
			actionMs: secondsOf(options, 'actionSeconds', USUAL_LIMITS.actionMs),
			videoLinkMs: secondsOf(options, 'videoLinkSeconds', USUAL_LIMITS.videoLinkMs),
		},
		startedAt,
	};
}

const SECONDS = {
	actionSeconds: 'Time for Each Action (Seconds)',
	videoLinkSeconds: 'Wait for the Video Link (Seconds)',
} as const;

function secondsOf(options: IDataObject, name: keyof typeof SECONDS, usualMs: number): number {
	const smallest = name === 'actionSeconds' ? 1 : 0;
	const limits = { initial: usualMs / 1000, smallest, largest: 9, isWhole: false };
	return numberOf(options[name], { field: SECONDS[name], ...limits }) * 1000;
}

function optionsOf(context: IExecuteFunctions, { itemIndex }: BookInput): IDataObject {
	return collectionParameter(context, 'options', itemIndex);
}

function readWhenRepChanges(options: IDataObject) {
	const given = options['whenRepChanges'] ?? 'change';
	return choiceOf(given, WHEN_REP_CHANGES, 'When the Rep Changes');
}

function readTime(context: IExecuteFunctions, input: BookInput, options: IDataObject) {
	const { item, itemIndex, flow, outside } = input;
	const { db } = flow.store;
	const busyRows = listOf(options['busyTimes'], 'Busy Times');
	return {
		proposalId: findId('proposal', item.json, options),
		...readChoice(context, { itemIndex, json: item.json, timezone: zoneOf(item.json) }),
		repId: textOf(options['repId']),
		settings: null,
		busySources: [builtInCalendar(db), busyTimesFromInput(busyRows, (name) => isRep(db, name))],
		outsideCalendars: outside.busy.map((source) => exceptOwnEvent(source, db)),
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

function readSource(options: IDataObject, json: IDataObject): string {
	return textOf(options['source']) ?? SOURCES.find((part) => json[part]) ?? 'workflow';
}

/** The part that it puts on the item tells where a request comes from. */
const SOURCES = ['page', 'reply'] as const;
