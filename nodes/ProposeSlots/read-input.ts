import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { builtInCalendar } from '../../adapters/calendars/built-in';
import type { BusySource } from '../../adapters/calendars/busy-source';
import { exceptOwnEvent } from '../../adapters/calendars/except-own-event';
import { busyTimesFromInput } from '../../adapters/calendars/from-input';
import { findId, partField, requireId } from '../../adapters/n8n/item-ids';
import type { ItemInput } from '../../adapters/n8n/run-items';
import {
	collectionParameter,
	listOf,
	namesOf,
	numberOf,
	textOf,
	textParameter,
} from '../../adapters/n8n/parameters';
import { isRep } from '../../adapters/store/reps';
import { readLimits } from '../../domain/booking/read-limits';
import { readMeetingSettings } from '../../domain/booking/settings';
import type { GroupRequest } from '../../flow/find-slots';
import type { ProposeSlotsInput } from '../../flow/propose-slots';
import { USUAL_LINKS } from '../../flow/word-proposal';
import type { LinkSettings } from '../../flow/word-proposal';
import { readVersions } from './read-versions';

/** Reads one item's parameters of Propose Slots. */
export function readProposeInput(
	context: IExecuteFunctions,
	{ item, itemIndex, flow }: ItemInput,
	outsideCalendars: readonly BusySource[],
): ProposeSlotsInput {
	const { json } = item;
	const options = collectionParameter(context, 'options', itemIndex);
	const busyRows = listOf(options['busyTimes'], 'Busy Times');
	return {
		leadId: requireId('lead', json, options),
		repId: requireId('rep', json, options),
		pool: partField(json, 'route', 'pool'),
		settings: readSettings(context, itemIndex, options),
		busySources: [
			builtInCalendar(flow.store.db),
			...outsideCalendars.map((source) => exceptOwnEvent(source, flow.store.db)),
			busyTimesFromInput(busyRows, (name) => isRep(flow.store.db, name)),
		],
		bookingId: findId('booking', json, options),
		limits: readProspectLimits(json, options),
		group: readGroup(context, itemIndex),
		intentScore: readIntentScore(json, options),
		hold: readHold(options),
		versions: readVersions(context, itemIndex),
		links: readLinks(context, itemIndex, options),
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

/** What the node says, else what Classify Reply has read. */
function readProspectLimits(json: IDataObject, options: IDataObject) {
	const reply = (json['reply'] ?? {}) as IDataObject;
	const field = 'Prospect’s Limits';
	const rows = listOf(options['limits'] ?? reply['constraints'], field);
	return readLimits(rows, { timezone: partField(json, 'lead', 'timezone') ?? 'UTC', field });
}

function readGroup(context: IExecuteFunctions, itemIndex: number): GroupRequest | null {
	const group = context.getNodeParameter('group', itemIndex, 'rep');
	if (group === 'all') return { allOf: namesIn(context, 'groupReps', itemIndex) };
	if (group === 'pools') return { oneOfEachPool: namesIn(context, 'groupPools', itemIndex) };
	return null;
}

function namesIn(context: IExecuteFunctions, parameter: string, itemIndex: number) {
	const field = parameter === 'groupReps' ? 'Further Reps' : 'Further Pools';
	return namesOf(context.getNodeParameter(parameter, itemIndex, ''), field);
}

function readIntentScore(json: IDataObject, options: IDataObject): number | null {
	const given = options['intentScore'] ?? partField(json, 'intent', 'score');
	if (given === null || given === undefined || given === '') return null;
	const limits = { smallest: 0, largest: 100, isWhole: false, initial: 0 };
	return numberOf(given, { field: 'Intent Score', ...limits });
}

function readHold(options: IDataObject): ProposeSlotsInput['hold'] {
	const minutes = numberOf(options['holdMinutes'], {
		field: 'Hold Times (Minutes)',
		initial: 0,
		smallest: 0,
		largest: 7 * 1440,
		isWhole: true,
	});
	if (!minutes) return null;
	const mostPerRep = numberOf(options['mostHeld'], {
		field: 'Most Held Times of a Rep',
		initial: 12,
		smallest: 1,
		largest: 1000,
		isWhole: true,
	});
	return { minutes, mostPerRep };
}

function readLinks(
	context: IExecuteFunctions,
	itemIndex: number,
	options: IDataObject,
): LinkSettings {
	const expireAfterHours = numberOf(options['linkHours'], {
		field: 'Links Expire After (Hours)',
		initial: USUAL_LINKS.expireAfterHours,
		smallest: 1,
		largest: 24 * 365,
		isWhole: true,
	});
	return { baseUrl: textParameter(context, 'bookingPageUrl', itemIndex), expireAfterHours };
}

/** The form or the reply that asks for times: each gets one proposal, however often it comes. */
function requestIdOf(json: IDataObject): string | null {
	return partField(json, 'reply', 'messageId') ?? textOf(json['submissionId']);
}
