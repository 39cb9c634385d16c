/** What a request about events may hold: what the product sends, and what n8n's own Google Calendar node sends. */

const TEXT = { type: 'string' };
const BOOLEAN = { type: 'boolean' };
/** In a PATCH, null clears a field. */
const nullable = (schema: object) => ({ anyOf: [schema, { type: 'null' }] });

function closed(properties: Readonly<Record<string, object>>, required: readonly string[] = []) {
	return { type: 'object', additionalProperties: false, properties, required };
}

const TIME = closed({
	date: nullable({ type: 'string', format: 'date' }),
	dateTime: nullable({ type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d' }),
	timeZone: nullable(TEXT),
});

const ATTENDEE = closed(
	{
		email: { type: 'string', format: 'email' },
		displayName: TEXT,
		responseStatus: { enum: ['needsAction', 'declined', 'tentative', 'accepted'] },
		comment: TEXT,
		additionalGuests: { type: 'integer', minimum: 0 },
		optional: BOOLEAN,
		organizer: BOOLEAN,
		resource: BOOLEAN,
		self: BOOLEAN,
	},
	['email'],
);

const SOLUTION = closed({ type: { enum: ['hangoutsMeet', 'eventHangout', 'eventNamedHangout'] } });

const CONFERENCE = closed(
	{
		createRequest: closed(
			{
				requestId: { type: 'string', minLength: 1 },
				conferenceSolutionKey: SOLUTION,
				// How n8n's own node spells it: Google overlooks that, and makes a Meet.
				conferenceSolution: SOLUTION,
			},
			['requestId'],
		),
	},
	['createRequest'],
);

const PROPERTIES_OF_EXTENSION = {
	type: 'object',
	additionalProperties: { type: 'string', maxLength: 1024 },
	propertyNames: { maxLength: 44 },
};

const REMINDERS = closed(
	{
		useDefault: BOOLEAN,
		overrides: {
			type: 'array',
			maxItems: 5,
			items: closed(
				{
					method: { enum: ['email', 'popup'] },
					minutes: { type: 'integer', minimum: 0, maximum: 40_320 },
				},
				['method', 'minutes'],
			),
		},
	},
	['useDefault'],
);

const EVENT = {
	summary: TEXT,
	description: { type: 'string', maxLength: 8192 },
	location: TEXT,
	start: TIME,
	end: TIME,
	attendees: { type: 'array', maxItems: 200, items: ATTENDEE },
	conferenceData: CONFERENCE,
	extendedProperties: closed({ private: PROPERTIES_OF_EXTENSION, shared: PROPERTIES_OF_EXTENSION }),
	status: { enum: ['confirmed', 'tentative', 'cancelled'] },
	transparency: { enum: ['opaque', 'transparent'] },
	visibility: { enum: ['default', 'public', 'private', 'confidential'] },
	colorId: TEXT,
	reminders: REMINDERS,
	recurrence: { type: 'array', items: TEXT },
	guestsCanInviteOthers: BOOLEAN,
	guestsCanModify: BOOLEAN,
	guestsCanSeeOtherGuests: BOOLEAN,
};

/** Base32hex. */
const ID = { type: 'string', pattern: '^[a-v0-9]{5,1024}$' };

export const NEW_EVENT = closed({ ...EVENT, id: ID }, ['start', 'end']);
export const CHANGED_EVENT = closed({ ...EVENT, id: ID });

const WHOM_TO_TELL = {
	sendUpdates: { enum: ['all', 'externalOnly', 'none'] },
	sendNotifications: BOOLEAN,
};

export const WRITE_QUERY = closed({
	...WHOM_TO_TELL,
	conferenceDataVersion: { enum: [0, 1], type: 'integer' },
	maxAttendees: { type: 'integer', minimum: 1 },
});
export const DELETE_QUERY = closed(WHOM_TO_TELL);
export const READ_QUERY = closed({ fields: TEXT, maxAttendees: { type: 'integer', minimum: 1 } });

const TIME_WITH_OFFSET = {
	type: 'string',
	pattern: '^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)$',
};

export const LIST_QUERY = closed({
	timeMin: TIME_WITH_OFFSET,
	timeMax: TIME_WITH_OFFSET,
	updatedMin: TIME_WITH_OFFSET,
	maxResults: { type: 'integer', minimum: 1, maximum: 2500 },
	orderBy: { enum: ['startTime', 'updated'] },
	showDeleted: BOOLEAN,
	singleEvents: BOOLEAN,
	pageToken: TEXT,
	syncToken: TEXT,
	fields: TEXT,
});
