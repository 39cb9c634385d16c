import type { Operation, SandboxAnswer, SandboxRequest } from '../exchange';
import type { HubspotAccount, HubspotObject, ObjectType } from './account';
import { OBJECT_TYPES } from './account';
import {
	contactExists,
	hubspotError,
	invalidProperty,
	MADE_AT,
	notFound,
	objectBody,
} from './answers';
import { createBody, readQuery, SEARCH_BODY, updateBody, UPSERT_BODY } from './schemas';

type Properties = Readonly<Record<string, string>>;

interface CreateBody {
	readonly properties: Properties;
	readonly associations?: readonly {
		readonly to: { readonly id: string };
		readonly types: readonly { readonly associationTypeId: number }[];
	}[];
}

/** What an association of a type joins. */
const ASSOCIATION_TYPES: Readonly<Record<number, readonly [ObjectType, ObjectType]>> = {
	3: ['deals', 'contacts'],
	200: ['meetings', 'contacts'],
	202: ['notes', 'contacts'],
	211: ['deals', 'meetings'],
	212: ['meetings', 'deals'],
	214: ['notes', 'deals'],
};

/** HubSpot's API for records, version 3. */
export function objectOperations(account: HubspotAccount): Operation[] {
	return [
		{
			method: 'POST',
			path: /^\/crm\/v3\/objects\/contacts\/batch\/upsert$/,
			json: UPSERT_BODY,
			answer: (request) => upsert(account, request),
		},
		{
			method: 'POST',
			path: /^\/crm\/v3\/objects\/contacts\/search$/,
			json: SEARCH_BODY,
			answer: (request) => search(account, request),
		},
		...OBJECT_TYPES.flatMap((type) => operationsOf(account, type)),
	];
}

function operationsOf(account: HubspotAccount, type: ObjectType): Operation[] {
	const one = new RegExp(`^/crm/v3/objects/${type}/\\d+$`);
	return [
		{
			method: 'POST',
			path: new RegExp(`^/crm/v3/objects/${type}$`),
			json: createBody(type),
			answer: ({ json }) => create(account, type, json as CreateBody),
		},
		{
			method: 'PATCH',
			path: one,
			json: updateBody(type),
			answer: (request) => {
				const found = account.get(type, idIn(request));
				return found ? update(account, found, request) : notFound();
			},
		},
		{
			method: 'GET',
			path: one,
			query: readQuery(type),
			answer: (request) => {
				const found = account.get(type, idIn(request));
				return found ? read(account, found, request) : notFound();
			},
		},
	];
}

function create(account: HubspotAccount, type: ObjectType, body: CreateBody): SandboxAnswer {
	const { properties, associations = [] } = body;
	const problem = problemWith(account, type, properties);
	if (problem) return problem;
	const others = associations.map(({ to, types }) => {
		const [from, target] = ASSOCIATION_TYPES[types[0]?.associationTypeId ?? 0] ?? [];
		return from === type && target ? account.get(target, to.id) : undefined;
	});
	if (!others.every((each) => each !== undefined)) {
		return hubspotError(400, 'VALIDATION_ERROR', 'One or more associations are not valid');
	}
	const object = account.add(type, properties);
	for (const other of others) account.link(object, other);
	return { status: 201, body: objectBody(object) };
}

function update(
	account: HubspotAccount,
	found: HubspotObject,
	{ json }: SandboxRequest,
): SandboxAnswer {
	const { properties } = json as CreateBody;
	const problem = problemWith(account, found.type, { ...found.properties, ...properties }, found);
	return problem ?? { status: 200, body: objectBody(account.change(found, properties)) };
}

function read(
	account: HubspotAccount,
	found: HubspotObject,
	{ query }: SandboxRequest,
): SandboxAnswer {
	const wanted = [query['properties'] ?? []].flat();
	const properties = Object.fromEntries(
		wanted.map((name) => [name, found.properties[name] ?? null]),
	);
	const associations = [query['associations'] ?? []].flat().flatMap((name) => {
		const linked = account.linked(found, name as ObjectType);
		const results = linked.map(({ id }) => ({ id, type: `${found.type}_to_${name}` }));
		return results.length ? [[name, { results }]] : [];
	});
	const parts = associations.length ? { associations: Object.fromEntries(associations) } : {};
	return { status: 200, body: { ...objectBody(found), properties, ...parts } };
}

interface UpsertBody {
	readonly inputs: readonly { readonly id: string; readonly properties: Properties }[];
}

function upsert(account: HubspotAccount, { json }: SandboxRequest): SandboxAnswer {
	const { inputs } = json as UpsertBody;
	const results: object[] = [];
	for (const { id, properties } of inputs) {
		const email = id.toLowerCase();
		const found = contactWith(account, email);
		const problem = problemWith(account, 'contacts', { ...properties, email }, found);
		if (problem) return problem;
		const object = found
			? account.change(found, properties)
			: account.add('contacts', { ...properties, email });
		results.push({ ...objectBody(object), new: !found });
	}
	const times = { startedAt: MADE_AT, completedAt: MADE_AT };
	return { status: 200, body: { status: 'COMPLETE', results, ...times } };
}

interface SearchBody {
	readonly limit?: number;
	readonly filterGroups: readonly {
		readonly filters: readonly { readonly propertyName: string; readonly value: string }[];
	}[];
}

function search(account: HubspotAccount, { json }: SandboxRequest): SandboxAnswer {
	const { filterGroups, limit = 10 } = json as SearchBody;
	const found = account
		.listFound('contacts')
		.filter(({ properties }) =>
			filterGroups.some(({ filters }) =>
				filters.every(({ propertyName, value }) => properties[propertyName] === value),
			),
		);
	const results = found.slice(0, limit).map(objectBody);
	return { status: 200, body: { total: found.length, results } };
}

export function contactWith(account: HubspotAccount, email: string): HubspotObject | undefined {
	return account.list('contacts').find(({ properties }) => properties['email'] === email);
}

/** What HubSpot has against these properties of a new object, or of one that is there. */
export function problemWith(
	account: HubspotAccount,
	type: ObjectType,
	properties: Properties,
	existing?: HubspotObject,
): SandboxAnswer | undefined {
	const owner = properties['hubspot_owner_id'];
	if (owner !== undefined && !account.owners.some(({ id }) => id === owner)) {
		return invalidProperty('hubspot_owner_id', 'INVALID_OWNER_ID', `Owner ${owner} is unknown`);
	}
	if (type === 'deals') return problemWithStage(account, properties);
	return type === 'contacts' ? problemWithEmail(account, properties, existing) : undefined;
}

function problemWithStage(
	{ pipelines }: HubspotAccount,
	{ pipeline = 'default', dealstage }: Properties,
): SandboxAnswer | undefined {
	const found = pipelines.find(({ id }) => id === pipeline);
	const optionsOf = (options: readonly { readonly id: string }[]) =>
		`was not one of the allowed options: [${options.map(({ id }) => id).join(', ')}]`;
	if (!found) {
		return invalidProperty('pipeline', 'INVALID_OPTION', `${pipeline} ${optionsOf(pipelines)}`);
	}
	if (dealstage === undefined || found.stages.some(({ id }) => id === dealstage)) return undefined;
	const message = `${dealstage} ${optionsOf(found.stages)}`;
	return invalidProperty('dealstage', 'INVALID_OPTION', message);
}

function problemWithEmail(
	account: HubspotAccount,
	{ email }: Properties,
	existing?: HubspotObject,
): SandboxAnswer | undefined {
	if (email === undefined) return undefined;
	if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) {
		return invalidProperty('email', 'INVALID_EMAIL', `Email address ${email} is invalid`);
	}
	const taken = account
		.list('contacts')
		.find(({ id, properties }) => id !== existing?.id && emailsIn(properties).includes(email));
	return taken && contactExists(taken.id);
}

function emailsIn({ email = '', hs_additional_emails = '' }: Properties): string[] {
	return [email, ...hs_additional_emails.split(';')];
}

function idIn({ path }: SandboxRequest): string {
	return path.slice(path.lastIndexOf('/') + 1);
}
