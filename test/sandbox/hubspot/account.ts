export const OBJECT_TYPES = ['contacts', 'deals', 'meetings', 'notes'] as const;
export type ObjectType = (typeof OBJECT_TYPES)[number];

export interface HubspotObject {
	readonly id: string;
	readonly type: ObjectType;
	readonly properties: Readonly<Record<string, string>>;
}

export interface Owner {
	readonly id: string;
	readonly email: string;
}

export interface Pipeline {
	readonly id: string;
	readonly label: string;
	readonly stages: readonly { readonly id: string; readonly label: string }[];
}

/** What a HubSpot account holds. */
export interface HubspotAccount {
	readonly owners: Owner[];
	readonly pipelines: Pipeline[];
	/** The search finds a contact only after this many further requests. */
	searchLag: number;
	/** Of one type, in the order they were made; none that is archived. */
	list(type: ObjectType): readonly HubspotObject[];
	get(type: ObjectType, id: string): HubspotObject | undefined;
	add(type: ObjectType, properties: Readonly<Record<string, string>>): HubspotObject;
	change(object: HubspotObject, properties: Readonly<Record<string, string>>): HubspotObject;
	archive(object: HubspotObject): void;
	link(one: HubspotObject, other: HubspotObject): void;
	linked(object: HubspotObject, type: ObjectType): readonly HubspotObject[];
	/** What the search knows of. */
	listFound(type: ObjectType): readonly HubspotObject[];
	countRequest(): void;
}

export function hubspotAccount(): HubspotAccount {
	const objects = new Map<string, HubspotObject>();
	const links = new Set<string>();
	const addedAt = new Map<string, number>();
	let requests = 0;
	let lastId = 1000;
	const list = (type: ObjectType) => [...objects.values()].filter((each) => each.type === type);
	const account: HubspotAccount = {
		owners: [],
		pipelines: [
			{
				id: 'default',
				label: 'Sales Pipeline',
				stages: [
					{ id: 'appointmentscheduled', label: 'Appointment Scheduled' },
					{ id: 'qualifiedtobuy', label: 'Qualified To Buy' },
					{ id: 'closedlost', label: 'Closed Lost' },
				],
			},
		],
		searchLag: 0,
		list,
		get: (type, id) => {
			const found = objects.get(id);
			return found?.type === type ? found : undefined;
		},
		add: (type, properties) => {
			const object = { id: String(++lastId), type, properties };
			objects.set(object.id, object);
			addedAt.set(object.id, requests);
			return object;
		},
		change: (object, properties) => {
			const changed = { ...object, properties: { ...object.properties, ...properties } };
			objects.set(object.id, changed);
			return changed;
		},
		archive: ({ id }) => void objects.delete(id),
		link: (one, other) => void links.add(`${one.id} ${other.id}`).add(`${other.id} ${one.id}`),
		linked: ({ id }, type) => list(type).filter((each) => links.has(`${id} ${each.id}`)),
		listFound: (type) =>
			list(type).filter(({ id }) => requests - (addedAt.get(id) ?? 0) > account.searchLag),
		countRequest: () => void requests++,
	};
	return account;
}
