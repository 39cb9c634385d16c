import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { findId } from '../../adapters/n8n/item-ids';
import {
	choiceOf,
	collectionParameter,
	listOf,
	textOf,
	textParameter,
} from '../../adapters/n8n/parameters';
import { CHANNELS } from '../../domain/model';
import { readContact } from '../../domain/lead/contact';
import { readReps } from '../../domain/routing/read-reps';
import type { RoutingMethod } from '../../domain/routing/route';
import { detectTimezone } from '../../domain/timezone/detect-timezone';
import type { RouteLeadInput } from '../../flow/route-lead';

/** Reads one item's parameters of Route Lead. */
export function readRouteInput(
	context: IExecuteFunctions,
	itemIndex: number,
	json: IDataObject,
): RouteLeadInput & { qualified: boolean } {
	const details = collectionParameter(context, 'leadDetails', itemIndex);
	const options = collectionParameter(context, 'options', itemIndex);
	const detail = (name: string) => textOf(details[name]) ?? textOf(json[name]);
	return {
		lead: readLead(context, itemIndex, json),
		qualified: isQualified(context, itemIndex),
		message: detail('message'),
		members: readTeam(context, itemIndex),
		pool: textParameter(context, 'pool', itemIndex) ?? 'default',
		method: context.getNodeParameter('method', itemIndex) as RoutingMethod,
		requireWorkingNow: options['requireWorkingNow'] === true,
		keepEarlierRep: options['keepEarlierRep'] !== false,
		submissionId: detail('submissionId'),
	};
}

/** A lead whom an earlier node added to the item is known; else the fields tell who it is. */
function readLead(
	context: IExecuteFunctions,
	itemIndex: number,
	json: IDataObject,
): RouteLeadInput['lead'] {
	const details = collectionParameter(context, 'leadDetails', itemIndex);
	const knownId = findId('lead', json, details);
	if (knownId) return { id: knownId };
	const detail = (name: string) => textOf(details[name]) ?? textOf(json[name]);
	const contact = readContact({
		email: textParameter(context, 'email', itemIndex),
		phone: textParameter(context, 'phone', itemIndex),
		name: textParameter(context, 'name', itemIndex),
		company: textParameter(context, 'company', itemIndex),
		channelId: detail('channelId'),
		title: detail('title'),
		locale: detail('locale'),
		defaultCountry: textOf(details['defaultCountry']) ?? undefined,
	});
	const { timezone, source, confidence } = detectTimezone({
		explicitTimezone: detail('timezone'),
		phone: contact.phone,
		country: detail('country'),
	});
	return {
		contact: {
			...contact,
			timezone,
			timezoneSource: source,
			timezoneConfidence: confidence,
			channel: choiceOf(context.getNodeParameter('channel', itemIndex), CHANNELS, 'Channel'),
			source: detail('source'),
		},
	};
}

function isQualified(context: IExecuteFunctions, itemIndex: number): boolean {
	return context.getNodeParameter('qualification', itemIndex, true, {
		extractValue: true,
	}) as boolean;
}

function readTeam(context: IExecuteFunctions, itemIndex: number) {
	if (context.getNodeParameter('repsFrom', itemIndex) === 'table') {
		return readReps(context.getNodeParameter('reps.rep', itemIndex, []) as unknown[], 'Team');
	}
	const rows = listOf(context.getNodeParameter('repsData', itemIndex, ''), 'Team Data');
	return readReps(rows, 'Team Data');
}
