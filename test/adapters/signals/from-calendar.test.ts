import { read, RECEIVED_AT } from './support';

const GOOGLE = {
	id: 'event_1',
	status: 'confirmed',
	updated: '2026-11-22T18:30:00.000Z',
	start: { dateTime: '2026-11-24T09:00:00+01:00', timeZone: 'Europe/Berlin' },
	attendees: [
		{ email: 'ada@example.com', organizer: true, self: true, responseStatus: 'accepted' },
		{ email: 'Sam@example.com', responseStatus: 'declined' },
		{ email: 'room@example.com', resource: true, responseStatus: 'accepted' },
	],
};

const GRAPH = {
	id: 'AAMk_1',
	isCancelled: false,
	lastModifiedDateTime: '2026-11-22T18:30:00Z',
	start: { dateTime: '2026-11-24T09:00:00.0000000', timeZone: 'W. Europe Standard Time' },
	attendees: [
		{
			type: 'required',
			status: { response: 'tentativelyAccepted', time: '2026-11-22T17:00:00Z' },
			emailAddress: { address: 'sam@example.com', name: 'Sam Sample' },
		},
		{
			type: 'required',
			status: { response: 'organizer', time: '0001-01-01T00:00:00Z' },
			emailAddress: { address: 'ada@example.com', name: 'Ada Example' },
		},
	],
};

const answer = (responseStatus: string) => ({
	...GOOGLE,
	attendees: [{ email: 'sam@example.com', responseStatus }],
});

describe('an event of Google Calendar', () => {
	it('tells what its guests answered, for the meeting at that time', () => {
		expect(read('calendar', GOOGLE)).toEqual([
			{
				type: 'invite_declined',
				at: '2026-11-22T18:30:00.000Z',
				source: 'calendar',
				key: 'calendar|event_1|sam@example.com|invite_declined|2026-11-22T18:30:00.000Z',
				detail: null,
				who: {
					leadId: null,
					messageId: null,
					bookingId: null,
					meetingStart: '2026-11-24T08:00:00.000Z',
					contact: { email: 'Sam@example.com' },
				},
			},
		]);
	});

	it.each([
		['accepted', 'invite_accepted'],
		['declined', 'invite_declined'],
		['tentative', 'invite_tentative'],
		['needsAction', 'invite_pending'],
	])('has the answer %s', (status, type) => {
		expect(read('calendar', answer(status))).toMatchObject([{ type }]);
	});

	it('names its booking where the flow has written it in', () => {
		const event = { ...GOOGLE, extendedProperties: { private: { bookingId: 'booking_1' } } };
		expect(read('calendar', event)).toMatchObject([{ who: { bookingId: 'booking_1' } }]);
	});
});

describe('an event of Microsoft Graph', () => {
	it('tells what its guests answered, and when', () => {
		expect(read('calendar', GRAPH)).toMatchObject([
			{
				type: 'invite_tentative',
				at: '2026-11-22T17:00:00.000Z',
				who: { meetingStart: '2026-11-24T08:00:00.000Z', contact: { email: 'sam@example.com' } },
			},
		]);
	});

	it.each([
		['none', 'invite_pending'],
		['notResponded', 'invite_pending'],
		['accepted', 'invite_accepted'],
		['declined', 'invite_declined'],
	])('has the answer %s', (response, type) => {
		const attendees = [
			{
				status: { response, time: '0001-01-01T00:00:00Z' },
				emailAddress: { address: 'sam@example.com' },
			},
		];
		expect(read('calendar', { ...GRAPH, attendees })).toMatchObject([
			{ type, at: '2026-11-22T18:30:00.000Z' },
		]);
	});
});

describe('a list of events', () => {
	it.each([
		['Google', { items: [GOOGLE, answer('accepted')] }],
		['Graph', { value: [GRAPH, GRAPH] }],
		['n8n', [GOOGLE, GRAPH]],
	])('of %s is read whole', (_, data) => {
		expect(read('calendar', data)).toHaveLength(2);
	});
});

it('a second answer of the same kind, at another time, is another signal', () => {
	const later = { ...answer('accepted'), updated: '2026-11-22T20:00:00.000Z' };
	const keys = [...read('calendar', answer('accepted')), ...read('calendar', later)].map(
		(signal) => ('key' in signal ? signal.key : ''),
	);
	expect(new Set(keys).size).toBe(2);
});

it('an answer that nobody dates is of now', () => {
	const event = { ...answer('accepted'), updated: undefined };
	expect(read('calendar', event)).toMatchObject([{ at: RECEIVED_AT }]);
});

it.each([
	['of a cancelled event', { ...GOOGLE, status: 'cancelled' }, 'The event is cancelled.'],
	['of an event without guests', { id: 'x', attendees: [] }, 'no time'],
	['of something else', { id: 'x' }, 'It is no event with attendees.'],
	['of the host alone', { ...GOOGLE, attendees: [{ self: true }] }, 'Nobody but the host'],
	['that nobody knows', answer('perhaps'), '"perhaps" is no answer to an invite.'],
	[
		'of an event all day',
		{ ...GOOGLE, start: { date: '2026-11-24' } },
		'The event has no time to tell the meeting by.',
	],
])('an answer %s is given back with the reason', (_, data, reason) => {
	expect(read('calendar', data)).toMatchObject([{ refused: expect.stringContaining(reason) }]);
});
