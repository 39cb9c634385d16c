/** What a request about events may hold. */

const TEXT = { type: 'string' };
const NOT_EMPTY = { type: 'string', minLength: 1 };
const BOOLEAN = { type: 'boolean' };

function closed(properties: Readonly<Record<string, object>>, required: readonly string[] = []) {
	return { type: 'object', additionalProperties: false, properties, required };
}

const TIME = closed(
	{
		dateTime: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$' },
		timeZone: NOT_EMPTY,
	},
	['dateTime', 'timeZone'],
);

const ATTENDEE = closed(
	{
		type: { enum: ['required', 'optional', 'resource'] },
		emailAddress: closed({ address: { type: 'string', format: 'email' }, name: TEXT }, ['address']),
	},
	['type', 'emailAddress'],
);

const EVENT = {
	subject: TEXT,
	body: closed({ contentType: { const: 'html' }, content: TEXT }, ['contentType', 'content']),
	start: TIME,
	end: TIME,
	location: closed({ displayName: TEXT }, ['displayName']),
	attendees: { type: 'array', maxItems: 500, items: ATTENDEE },
	// What is an online meeting cannot be made none.
	isOnlineMeeting: { const: true },
	onlineMeetingProvider: { const: 'teamsForBusiness' },
	allowNewTimeProposals: BOOLEAN,
	responseRequested: BOOLEAN,
};

export const NEW_EVENT = closed({ ...EVENT, transactionId: NOT_EMPTY }, [
	'subject',
	'start',
	'end',
]);
/** The key of an event stays as it is. */
export const CHANGED_EVENT = closed(EVENT);
export const CANCELLATION = closed({ comment: TEXT });

/** Properties that can be read; "@odata.etag" comes with them. */
export const PROPERTIES = [
	...Object.keys(EVENT),
	...['id', 'changeKey', 'transactionId', 'isCancelled', 'isOrganizer', 'onlineMeeting', 'showAs'],
	...['originalStartTimeZone', 'originalEndTimeZone'],
];

const NAME = `(?:${PROPERTIES.join('|')})`;
const SELECT = { type: 'string', pattern: `^${NAME}(?:,${NAME})*$` };

export const READ_QUERY = closed({ $select: SELECT });

const INSTANT = {
	type: 'string',
	pattern: '^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)$',
};

export const VIEW_QUERY = closed(
	{
		startDateTime: INSTANT,
		endDateTime: INSTANT,
		$select: SELECT,
		$top: { type: 'integer', minimum: 1, maximum: 1000 },
		$skip: { type: 'integer', minimum: 0 },
	},
	['startDateTime', 'endDateTime'],
);
