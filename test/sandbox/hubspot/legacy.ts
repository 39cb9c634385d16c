import type { Operation, SandboxAnswer, SandboxRequest } from '../exchange';
import type { HubspotAccount, HubspotObject, ObjectType } from './account';
import { hubspotError, notFound } from './answers';
import { contactWith, problemWith } from './objects';

const TEXT = { type: 'string' };
const ID = { anyOf: [TEXT, { type: 'integer' }] };

const CONTACT_BODY = closed({ properties: listOf(closed({ property: TEXT, value: TEXT })) });
const DEAL_BODY = closed({
	properties: listOf(closed({ name: TEXT, value: { anyOf: [TEXT, { type: 'number' }] } })),
	associations: closed({ associatedVids: listOf(ID), associatedCompanyIds: listOf(ID) }, []),
});
const MEETING_BODY = closed({
	engagement: closed({ type: { const: 'MEETING' }, ownerId: { type: 'integer' } }, ['type']),
	metadata: closed(
		{
			title: TEXT,
			body: TEXT,
			internalMeetingNotes: TEXT,
			startTime: { type: 'integer' },
			endTime: { type: 'integer' },
		},
		[],
	),
	associations: closed({ contactIds: listOf(ID), dealIds: listOf(ID) }, []),
});

/** What n8n's HubSpot node sends for a contact, a deal and a meeting. */
export function legacyOperations(account: HubspotAccount): Operation[] {
	return [
		{
			method: 'POST',
			path: /^\/contacts\/v1\/contact\/createOrUpdate\/email\/[^/]+$/,
			json: CONTACT_BODY,
			answer: (request) => createOrUpdateContact(account, request),
		},
		{
			method: 'GET',
			path: /^\/contacts\/v1\/contact\/vid\/\d+\/profile$/,
			answer: ({ path }) => {
				const found = account.get('contacts', path.split('/')[5] ?? '');
				return found ? { status: 200, body: contactBody(found) } : notFound();
			},
		},
		{
			method: 'POST',
			path: /^\/deals\/v1\/deal$/,
			json: DEAL_BODY,
			answer: (request) => createDeal(account, request),
		},
		{
			method: 'POST',
			path: /^\/engagements\/v1\/engagements$/,
			json: MEETING_BODY,
			answer: (request) => createMeeting(account, request),
		},
	];
}

function createOrUpdateContact(
	account: HubspotAccount,
	{ path, json }: SandboxRequest,
): SandboxAnswer {
	const email = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)).toLowerCase();
	const given = (json as { properties: { property: string; value: string }[] }).properties;
	const values = Object.fromEntries(given.map(({ property, value }) => [property, value]));
	const found = contactWith(account, email);
	const properties = { ...values, email };
	const problem = problemWith(account, 'contacts', properties, found);
	if (problem) return problem;
	const contact = found ? account.change(found, properties) : account.add('contacts', properties);
	return { status: 200, body: { vid: Number(contact.id), isNew: !found } };
}

interface DealBody {
	readonly properties: readonly { readonly name: string; readonly value: string | number }[];
	readonly associations: { readonly associatedVids?: readonly (string | number)[] };
}

function createDeal(account: HubspotAccount, { json }: SandboxRequest): SandboxAnswer {
	const { properties: given, associations } = json as DealBody;
	const properties = Object.fromEntries(given.map(({ name, value }) => [name, String(value)]));
	const problem = problemWith(account, 'deals', properties);
	if (problem) return problem;
	const contacts = findAll(account, 'contacts', associations.associatedVids);
	if (!contacts) return badAssociation();
	const deal = account.add('deals', properties);
	for (const contact of contacts) account.link(deal, contact);
	const body = { portalId: 1, dealId: Number(deal.id), isDeleted: false, associations };
	return { status: 200, body: { ...body, properties: valuesOf(deal) } };
}

interface MeetingBody {
	readonly engagement: { readonly ownerId?: number };
	readonly metadata: Readonly<Record<string, string | number>>;
	readonly associations: {
		readonly contactIds?: readonly (string | number)[];
		readonly dealIds?: readonly (string | number)[];
	};
}

function createMeeting(account: HubspotAccount, { json }: SandboxRequest): SandboxAnswer {
	const { engagement, metadata, associations } = json as MeetingBody;
	const contacts = findAll(account, 'contacts', associations.contactIds);
	const deals = findAll(account, 'deals', associations.dealIds);
	if (!contacts || !deals) return badAssociation();
	const { title = '', body = '', internalMeetingNotes = '', startTime, endTime } = metadata;
	const meeting = account.add('meetings', {
		hs_meeting_title: String(title),
		hs_meeting_body: String(body),
		hs_internal_meeting_notes: String(internalMeetingNotes),
		hs_meeting_start_time: timeOf(startTime),
		hs_meeting_end_time: timeOf(endTime),
	});
	for (const other of [...contacts, ...deals]) account.link(meeting, other);
	const made = { ...engagement, id: Number(meeting.id), portalId: 1, active: true };
	return { status: 200, body: { engagement: made, associations, metadata } };
}

/** Milliseconds since 1970. */
function timeOf(value: string | number | undefined): string {
	return value === undefined ? '' : new Date(Number(value)).toISOString();
}

/** Undefined when one of them is not there. */
function findAll(
	account: HubspotAccount,
	type: ObjectType,
	ids: readonly (string | number)[] = [],
): HubspotObject[] | undefined {
	const found = ids.flatMap((id) => account.get(type, String(id)) ?? []);
	return found.length === ids.length ? found : undefined;
}

function badAssociation(): SandboxAnswer {
	return hubspotError(400, 'VALIDATION_ERROR', 'One or more associations are not valid');
}

function contactBody(contact: HubspotObject) {
	return { vid: Number(contact.id), 'portal-id': 1, properties: valuesOf(contact) };
}

function valuesOf({ properties }: HubspotObject) {
	return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, { value }]));
}

function listOf(items: object): object {
	return { type: 'array', items };
}

function closed(properties: object, required = Object.keys(properties)): object {
	return { type: 'object', additionalProperties: false, required, properties };
}
