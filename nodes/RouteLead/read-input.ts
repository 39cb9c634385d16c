import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { BusySource } from '../../adapters/calendars/busy-source';
import { findId } from '../../adapters/n8n/item-ids';
import type { ItemInput } from '../../adapters/n8n/run-items';
import {
	choiceOf,
	collectionParameter,
	textOf,
	textParameter,
} from '../../adapters/n8n/parameters';
import { readContact } from '../../domain/lead/contact';
import { CHANNELS } from '../../domain/model';
import { detectTimezone } from '../../domain/timezone/detect-timezone';
import type { OwnerSearch } from '../../flow/lead-owner';
import type { RouteLeadInput } from '../../flow/route-lead';
import { readRules } from './read-rules';
import { readRoutingSettings } from './read-settings';

/** Reads one item's parameters of the operation Route. */
export function readRouteInput(
	context: IExecuteFunctions,
	input: ItemInput,
	outsideCalendars: readonly BusySource[],
): RouteLeadInput {
	const { itemIndex } = input;
	const { json } = input.item;
	const detail = readDetail(context, itemIndex, json);
	return {
		...readRoutingSettings(context, input, outsideCalendars),
		lead: readLead(context, itemIndex, json),
		message: detail('message'),
		rules: readRules(context, itemIndex),
		owner: readOwner(context, itemIndex),
		submissionId: detail('submissionId'),
	};
}

/** What stands under More About the Lead, else in the item's field of that name. */
function readDetail(context: IExecuteFunctions, itemIndex: number, json: IDataObject) {
	const details = collectionParameter(context, 'leadDetails', itemIndex);
	return (name: string) => textOf(details[name]) ?? textOf(json[name]);
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
	const detail = readDetail(context, itemIndex, json);
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
		crmTimezone: detail('crmTimezone'),
		location: detail('location'),
		phone: contact.phone,
		country: detail('country'),
		emailDateHeader: detail('emailDateHeader'),
		ipTimezone: detail('ipTimezone'),
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

function readOwner(context: IExecuteFunctions, itemIndex: number): OwnerSearch {
	const owner = collectionParameter(context, 'owner', itemIndex);
	return {
		crmOwner: textOf(owner['crmOwner']),
		keepEarlierRep: owner['keepEarlierRep'] !== false,
		keepCompanyRep: owner['keepCompanyRep'] === true,
	};
}
