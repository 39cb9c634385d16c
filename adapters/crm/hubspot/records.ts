import type { HttpAnswer } from '../../http/send-request';
import { answeredOddly } from '../../provider-error';
import type { Deliveries } from './delivery';
import { ask, configure, HUBSPOT, HubspotRefusal } from './sdk';

export type RecordType = 'contacts' | 'deals' | 'meetings' | 'notes';

export type Properties = Readonly<Record<string, string>>;

/** What a new record is associated with, by type. */
export type Links = Readonly<Partial<Record<RecordType, string | null>>>;

export interface ReadRecord {
	readonly id: string;
	property(name: string): string;
	/** Ids of the records of a type that it is associated with, as far as they were asked for. */
	linked(type: RecordType): string[];
}

export interface Wanted {
	readonly properties?: readonly string[];
	readonly links?: readonly RecordType[];
}

/** HubSpot's records. What is archived counts as gone. */
export interface HubspotRecords {
	/** Gives the id. Not repeated when it may have been done. */
	create(type: RecordType, properties: Properties, links?: Links): Promise<string>;
	/** Whether it is there. */
	update(type: RecordType, id: string, properties: Properties): Promise<boolean>;
	/** null when it is gone. */
	read(type: RecordType, id: string, wanted?: Wanted): Promise<ReadRecord | null>;
	/** Makes the contact with this e-mail, or brings it up to date. Gives the id. */
	upsertContact(email: string, properties: Properties): Promise<string>;
	/** What was made or changed seconds ago may not be found yet. */
	findContactByPhone(phone: string): Promise<string | null>;
}

/** `dealToContact` and its like of AssociationTypes in the SDK. */
export const LINK_TYPES: Readonly<Record<string, number>> = {
	'deals-contacts': 3,
	'deals-meetings': 211,
	'meetings-contacts': 200,
	'meetings-deals': 212,
	'notes-contacts': 202,
	'notes-deals': 214,
};

/** As typed in, and as HubSpot works it out from that. */
const PHONE_PROPERTIES = ['phone', 'mobilephone', 'hs_calculated_phone_number'];

/** Late, so that the SDK loads at first use. Methods throw as `ask` does. */
export async function openRecords({ repeating, once }: Deliveries): Promise<HubspotRecords> {
	const sdk = await import('@hubspot/api-client/lib/codegen/crm/objects/index.js');
	const configuration = configure(sdk, repeating);
	const basic = new sdk.BasicApi(configuration);
	const batch = new sdk.BatchApi(configuration);
	const search = new sdk.SearchApi(configuration);
	const onceOnly = new sdk.BasicApi(configure(sdk, once));

	const associationsOf = (type: RecordType, links: Links) =>
		Object.entries(links).flatMap(([to, id]) => {
			const associationTypeId = LINK_TYPES[`${type}-${to}`];
			if (!id || associationTypeId === undefined) return [];
			const associationCategory = sdk.AssociationSpecAssociationCategoryEnum.HubspotDefined;
			return [{ to: { id }, types: [{ associationCategory, associationTypeId }] }];
		});

	return {
		create: async (type, properties, links = {}) => {
			const associations = associationsOf(type, links);
			const input = { properties: { ...properties }, associations };
			return idOf(await ask(() => onceOnly.create(type, input)));
		},
		update: async (type, id, properties) => {
			const input = { properties: { ...properties } };
			return (await ask(() => basic.update(type, id, input), nullIfGone)) !== null;
		},
		read: async (type, id, { properties = [], links = [] } = {}) => {
			const found = await ask(
				() => basic.getById(type, id, [...properties], undefined, [...links]),
				nullIfGone,
			);
			return found && toRecord(found);
		},
		upsertContact: async (id, properties) => {
			const inputs = [{ idProperty: 'email', id, properties: { ...properties } }];
			const answer = await ask<UpsertAnswer>(
				() => batch.upsert('contacts', { inputs }),
				({ text }) => existingContact(text),
			);
			return idOf((answer.results?.length ? answer : existingOrThrow(answer)).results?.[0]);
		},
		findContactByPhone: async (value) => {
			const operator = sdk.FilterOperatorEnum.Eq;
			const filterGroups = PHONE_PROPERTIES.map((propertyName) => ({
				filters: [{ propertyName, operator, value }],
			}));
			const answer = await ask(() => search.doSearch('contacts', { filterGroups, limit: 1 }));
			if (!Array.isArray(answer.results)) throw oddly();
			return answer.results[0] ? idOf(answer.results[0]) : null;
		},
	};
}

interface UpsertAnswer {
	readonly results?: readonly { readonly id: string }[];
	/** What went wrong with single contacts, each as in an answer of its own. */
	readonly errors?: readonly object[];
}

function existingOrThrow({ errors = [] }: UpsertAnswer): UpsertAnswer {
	const text = JSON.stringify(errors[0] ?? {});
	const existing = existingContact(text);
	if (existing) return existing;
	throw errors.length ? new HubspotRefusal({ status: 400, headers: {}, text }) : oddly();
}

/** A contact that has the e-mail as a further one is named in words only. */
function existingContact(text: string): UpsertAnswer | undefined {
	const id = /Existing ID: (\d+)/.exec(text)?.[1];
	return id === undefined ? undefined : { results: [{ id }] };
}

function nullIfGone({ status }: HttpAnswer): null | undefined {
	return status === 404 ? null : undefined;
}

interface SdkRecord {
	readonly id: string;
	readonly properties?: Readonly<Record<string, string | null>>;
	readonly associations?: Readonly<Record<string, { readonly results?: readonly SdkLink[] }>>;
}

interface SdkLink {
	readonly id: string;
}

function toRecord({ id, properties, associations }: SdkRecord): ReadRecord {
	return {
		id: idOf({ id }),
		property: (name) => properties?.[name] ?? '',
		// One for each label of an association.
		linked: (type) => [...new Set((associations?.[type]?.results ?? []).map((each) => each.id))],
	};
}

function idOf(record: { readonly id?: unknown } | undefined): string {
	const id = record?.id;
	if (typeof id !== 'string' || id === '') throw oddly();
	return id;
}

const oddly = () => answeredOddly(HUBSPOT);
