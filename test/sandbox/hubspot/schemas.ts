import type { ObjectType } from './account';

/** The properties that an account has from the start, as far as somebody writes or asks for them. */
export const PROPERTIES: Readonly<Record<ObjectType, readonly string[]>> = {
	contacts: [
		'email',
		'firstname',
		'lastname',
		'phone',
		'mobilephone',
		'company',
		'jobtitle',
		'hs_additional_emails',
		'hs_calculated_phone_number',
	],
	deals: ['dealname', 'description', 'pipeline', 'dealstage', 'hubspot_owner_id'],
	meetings: [
		'hs_timestamp',
		'hs_meeting_title',
		'hs_meeting_body',
		'hs_internal_meeting_notes',
		'hs_meeting_location',
		'hs_meeting_start_time',
		'hs_meeting_end_time',
		'hs_meeting_outcome',
		'hubspot_owner_id',
	],
	notes: ['hs_timestamp', 'hs_note_body', 'hubspot_owner_id'],
};

const TEXT = { type: 'string', minLength: 1 };
/** In UTC, or milliseconds since 1970. */
const TIME = { type: 'string', pattern: '^(\\d{13}|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z)$' };

/** Values are texts, whatever they stand for. */
const VALUES: Readonly<Record<string, object>> = {
	hs_timestamp: TIME,
	hs_meeting_start_time: TIME,
	hs_meeting_end_time: TIME,
	hs_meeting_outcome: { enum: ['SCHEDULED', 'COMPLETED', 'RESCHEDULED', 'NO_SHOW', 'CANCELED'] },
	hs_note_body: { type: 'string', maxLength: 65_536 },
};

export function createBody(type: ObjectType): object {
	const isActivity = type === 'meetings' || type === 'notes';
	return closed(
		{
			properties: propertiesOf(type, isActivity ? ['hs_timestamp'] : []),
			associations: { type: 'array', items: ASSOCIATION },
		},
		['properties'],
	);
}

export function updateBody(type: ObjectType): object {
	return closed({ properties: propertiesOf(type) }, ['properties']);
}

export const UPSERT_BODY = closed(
	{
		inputs: {
			type: 'array',
			minItems: 1,
			maxItems: 100,
			items: closed(
				{ id: TEXT, idProperty: { const: 'email' }, properties: propertiesOf('contacts') },
				['id', 'idProperty', 'properties'],
			),
		},
	},
	['inputs'],
);

export const SEARCH_BODY = closed(
	{
		limit: { type: 'integer', minimum: 1, maximum: 200 },
		filterGroups: {
			type: 'array',
			minItems: 1,
			maxItems: 5,
			items: closed(
				{
					filters: {
						type: 'array',
						minItems: 1,
						maxItems: 6,
						items: closed(
							{ propertyName: oneOf(PROPERTIES.contacts), operator: { const: 'EQ' }, value: TEXT },
							['propertyName', 'operator', 'value'],
						),
					},
				},
				['filters'],
			),
		},
	},
	['filterGroups'],
);

export function readQuery(type: ObjectType): object {
	return closed({
		properties: listOf(PROPERTIES[type]),
		associations: listOf(Object.keys(PROPERTIES)),
	});
}

export const OWNERS_QUERY = closed({
	email: { type: 'string' },
	limit: { type: 'integer', minimum: 1, maximum: 500 },
});

const ASSOCIATION = closed(
	{
		to: closed({ id: TEXT }, ['id']),
		types: {
			type: 'array',
			minItems: 1,
			items: closed(
				{
					associationCategory: { const: 'HUBSPOT_DEFINED' },
					associationTypeId: { type: 'integer' },
				},
				['associationCategory', 'associationTypeId'],
			),
		},
	},
	['to', 'types'],
);

function propertiesOf(type: ObjectType, required: readonly string[] = []): object {
	const schemas = PROPERTIES[type].map((name) => [name, VALUES[name] ?? { type: 'string' }]);
	return closed(Object.fromEntries(schemas) as object, required);
}

/** A query has one as a text, several as a list. */
function listOf(values: readonly string[]): object {
	return { anyOf: [oneOf(values), { type: 'array', items: oneOf(values) }] };
}

function oneOf(values: readonly string[]): object {
	return { type: 'string', enum: values };
}

function closed(properties: object, required: readonly string[] = []): object {
	return { type: 'object', additionalProperties: false, required, properties };
}
