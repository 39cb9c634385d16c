import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { EventBook, GoogleEvent } from './google-calendar';
import { googleCalendar, openEventBook } from './google-calendar';
import type { Sandbox } from './server';
import { startSandbox } from './server';

const EVENTS = '/calendar/v3/calendars/ada%40example.com/events';
const MEETING = {
	id: 'meeting1',
	summary: 'Demo',
	start: { dateTime: '2026-11-24T14:00:00Z' },
	end: { dateTime: '2026-11-24T14:30:00Z' },
	attendees: [{ email: 'lead@example.org' }],
};

interface Answer {
	readonly status: number | undefined;
	readonly body: GoogleEvent & {
		readonly items?: readonly GoogleEvent[];
		readonly nextSyncToken?: string;
		readonly nextPageToken?: string;
	};
}

describe('the sandbox of Google Calendar', () => {
	let sandbox: Sandbox;
	let book: EventBook;
	beforeEach(async () => {
		book = openEventBook();
		const calendars = new Map([['ada@example.com', []]]);
		sandbox = await startSandbox(googleCalendar(calendars, book), null);
	});
	afterEach(async () => {
		await sandbox.close();
	});

	const ask = async (
		method: string,
		path: string,
		body?: object,
		headers: Readonly<Record<string, string>> = {},
	): Promise<Answer> => {
		const outgoing = request(sandbox.origin + path, {
			method,
			headers: {
				'content-type': 'application/json',
				authorization: 'Bearer token-1',
				...headers,
			},
		});
		outgoing.end(body && JSON.stringify(body));
		const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
		const given = await text(answer);
		return {
			status: answer.statusCode,
			body: given ? (JSON.parse(given) as Answer['body']) : NONE,
		};
	};
	const insert = async (query = '?sendUpdates=all', more: object = {}) =>
		await ask('POST', EVENTS + query, { ...MEETING, ...more });
	const statusOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status;
	const ONE = `${EVENTS}/meeting1`;

	it('keeps the id of a deleted event', async () => {
		expect((await insert()).status).toBe(200);
		expect((await insert()).status).toBe(409);
		expect(await statusOf('DELETE', ONE)).toBe(204);
		expect(await statusOf('DELETE', ONE)).toBe(410);
		expect((await insert()).status).toBe(409);
		expect(await ask('GET', ONE)).toMatchObject({ status: 200, body: { status: 'cancelled' } });
		const revived = await ask('PATCH', ONE, { status: 'confirmed' });
		expect(revived).toMatchObject({ status: 200, body: { status: 'confirmed', summary: 'Demo' } });
	});

	it('knows what is not there, and who may not write', async () => {
		expect(await statusOf('GET', ONE)).toBe(404);
		expect(await statusOf('PATCH', ONE, {})).toBe(404);
		expect(await statusOf('DELETE', ONE)).toBe(404);
		expect(await statusOf('GET', EVENTS.replace('ada', 'ben'))).toBe(404);
		expect(await statusOf('GET', EVENTS.replace('ada%40example.com', 'primary'))).toBe(200);
		book.readOnly.add('ada@example.com');
		expect((await insert()).status).toBe(403);
		expect(await statusOf('GET', EVENTS)).toBe(200);
	});

	it('gives every write another etag, and holds to If-Match', async () => {
		const { etag } = (await insert()).body;
		const { body } = await ask('PATCH', ONE, { summary: 'Call' }, { 'if-match': etag });
		expect(body.etag).not.toBe(etag);
		expect(await statusOf('PATCH', ONE, {}, { 'if-match': etag })).toBe(412);
		expect(await statusOf('DELETE', ONE, undefined, { 'if-match': etag })).toBe(412);
		expect(await statusOf('DELETE', ONE, undefined, { 'if-match': body.etag })).toBe(204);
	});

	it('counts how often an event was moved', async () => {
		expect((await insert()).body.sequence).toBe(0);
		const end = { dateTime: '2026-11-24T15:00:00Z' };
		expect((await ask('PATCH', ONE, { end })).body.sequence).toBe(1);
		expect((await ask('PATCH', ONE, { end, summary: 'Call' })).body.sequence).toBe(1);
	});

	it('replaces lists, and an invited person without a response has none', async () => {
		await insert();
		book.respond('meeting1', 'lead@example.org', 'accepted');
		const attendees = [{ email: 'lead@example.org' }];
		const { body } = await ask('PATCH', ONE, { attendees });
		expect(body.attendees).toEqual([{ email: 'lead@example.org', responseStatus: 'needsAction' }]);
	});

	it('shows times as the calendar has them', async () => {
		expect((await insert()).body.start).toEqual({ dateTime: '2026-11-24T15:00:00+01:00' });
		book.setZone('ada@example.com', 'America/New_York');
		expect((await ask('GET', ONE)).body.start).toEqual({ dateTime: '2026-11-24T09:00:00-05:00' });
	});

	it.each([
		['no offset and no zone', { start: { dateTime: '2026-11-24T14:00:00' } }],
		['a day and a time', { start: { date: '2026-11-24', dateTime: '2026-11-24T14:00:00Z' } }],
		['a day to a time', { start: { date: '2026-11-24' } }],
		['an end before the start', { end: { dateTime: '2026-11-24T13:00:00Z' } }],
	])('turns down %s', async (_name, times) => {
		expect((await insert('', times)).status).toBe(400);
		expect(sandbox.violations).toEqual([]);
	});

	it.each([
		['an id that is not of 0-9 and a-v', { id: 'meeting-1' }],
		['a field that Google would overlook', { title: 'Demo' }],
		['an attendee who is none', { attendees: [{ email: 'Lee' }] }],
	])('objects to %s', async (_name, more) => {
		expect((await insert('', more)).status).toBe(400);
		expect(sandbox.violations.length).toBe(1);
	});

	it('objects to a query that Google would overlook', async () => {
		await insert('?sendUpdate=all');
		expect(sandbox.violations.length).toBe(1);
	});

	it('tells the invited only when it is asked to', async () => {
		await insert('');
		await ask('PATCH', `${ONE}?sendUpdates=none`, { summary: 'Call' });
		expect(book.mails).toEqual([]);
		await ask('PATCH', `${ONE}?sendUpdates=all`, { attendees: [{ email: 'ben@example.com' }] });
		await ask('DELETE', `${ONE}?sendUpdates=all`);
		expect(book.mails).toEqual([
			{ to: 'ben@example.com', about: 'invitation', eventId: 'meeting1' },
			{ to: 'lead@example.org', about: 'cancellation', eventId: 'meeting1' },
			{ to: 'ben@example.com', about: 'cancellation', eventId: 'meeting1' },
		]);
	});

	describe('makes video meetings', () => {
		const VIDEO = { conferenceData: { createRequest: { requestId: 'r1' } } };

		it('only when it is told that the client knows them', async () => {
			expect((await insert('', VIDEO)).body.hangoutLink).toBeUndefined();
			const { body } = await ask('PATCH', `${ONE}?conferenceDataVersion=1`, VIDEO);
			expect(body.hangoutLink).toMatch(/^https:\/\/meet\.google\.com\//);
		});

		it('once for each request', async () => {
			const { body } = await insert('?conferenceDataVersion=1', VIDEO);
			const again = await ask('PATCH', `${ONE}?conferenceDataVersion=1`, VIDEO);
			expect(again.body.hangoutLink).toBe(body.hangoutLink);
		});

		it('in their own time', async () => {
			book.keepMeetPending(1);
			expect((await insert('?conferenceDataVersion=1', VIDEO)).body.hangoutLink).toBeUndefined();
			expect((await ask('GET', ONE)).body.hangoutLink).toBeUndefined();
			expect((await ask('GET', ONE)).body.hangoutLink).toBeDefined();
		});
	});

	describe('lists', () => {
		const LIST = `${EVENTS}?showDeleted=true`;
		beforeEach(async () => {
			await insert();
			await insert('', { id: 'meeting2', start: LATE, end: { dateTime: '2026-12-01T15:00:00Z' } });
		});
		const idsIn = ({ body }: Answer) => body.items?.map(({ id }) => id);

		it('what is inside a window and not deleted', async () => {
			expect(idsIn(await ask('GET', EVENTS))).toEqual(['meeting1', 'meeting2']);
			expect(idsIn(await ask('GET', `${EVENTS}?timeMin=2026-11-24T14:30:00Z`))).toEqual([
				'meeting2',
			]);
			expect(idsIn(await ask('GET', `${EVENTS}?timeMax=2026-11-24T14:00:01Z`))).toEqual([
				'meeting1',
			]);
			book.deleteByPerson('meeting1');
			expect(idsIn(await ask('GET', EVENTS))).toEqual(['meeting2']);
			expect(idsIn(await ask('GET', LIST))).toEqual(['meeting1', 'meeting2']);
		});

		it('in pages, and a token comes with the last', async () => {
			const first = await ask('GET', `${LIST}&maxResults=1`);
			expect(first.body.nextSyncToken).toBeUndefined();
			const rest = await ask('GET', `${LIST}&maxResults=1&pageToken=${first.body.nextPageToken}`);
			expect([idsIn(first), idsIn(rest)]).toEqual([['meeting1'], ['meeting2']]);
			expect(rest.body.nextSyncToken).toBeDefined();
			expect(await statusOf('GET', `${LIST}&pageToken=other`)).toBe(400);
		});

		it('what changed since a token, within the window that the token came from', async () => {
			const { body } = await ask('GET', `${LIST}&timeMax=2026-11-30T00:00:00Z`);
			const since = async () => await ask('GET', `${LIST}&syncToken=${body.nextSyncToken}`);
			expect(idsIn(await since())).toEqual([]);
			book.respond('meeting1', 'lead@example.org', 'declined');
			book.edit('meeting2', { summary: 'Call' });
			expect(idsIn(await since())).toEqual(['meeting1']);
			book.deleteByPerson('meeting2');
			expect(idsIn(await since())).toEqual(['meeting1', 'meeting2']);
			book.expireTokens();
			expect((await since()).status).toBe(410);
		});

		it('no changes with a token and a restriction', async () => {
			const { body } = await ask('GET', LIST);
			const since = `${EVENTS}?syncToken=${body.nextSyncToken}`;
			expect(await statusOf('GET', `${since}&timeMin=2026-11-24T00:00:00Z`)).toBe(400);
			expect(await statusOf('GET', `${since}&showDeleted=false`)).toBe(400);
			expect(await statusOf('GET', since)).toBe(200);
		});

		it('the parts that were asked for', async () => {
			const { body } = await ask('GET', `${EVENTS}?fields=timeZone,items(id,start(date))`);
			expect(body).toEqual({
				timeZone: 'Europe/Berlin',
				items: [
					{ id: 'meeting1', start: {} },
					{ id: 'meeting2', start: {} },
				],
			});
			expect(await statusOf('GET', `${EVENTS}?fields=items(id`)).toBe(400);
			expect(await statusOf('GET', `${EVENTS}?fields=id)`)).toBe(400);
		});
	});

	it('takes the events that n8n makes with its own node', async () => {
		const times = { timeZone: 'Europe/Berlin' };
		const made = await ask(
			'POST',
			`${EVENTS}?sendUpdates=all&conferenceDataVersion=1&maxAttendees=5`,
			{
				start: { dateTime: '2026-11-24T14:00:00Z', ...times },
				end: { dateTime: '2026-11-24T15:00:00Z', ...times },
				summary: 'Demo',
				description: 'Agenda',
				location: 'Room 1',
				attendees: [{ email: 'lead@example.org' }],
				colorId: '3',
				transparency: 'opaque',
				visibility: 'private',
				guestsCanInviteOthers: true,
				guestsCanModify: true,
				guestsCanSeeOtherGuests: true,
				reminders: { useDefault: false, overrides: [{ method: 'popup', minutes: 10 }] },
				recurrence: [],
				conferenceData: {
					createRequest: { requestId: 'r1', conferenceSolution: { type: 'hangoutsMeet' } },
				},
			},
		);
		expect(made.body.hangoutLink).toBeDefined();
		const { id } = made.body;
		const moved = await ask('PATCH', `${EVENTS}/${id}`, {
			start: { date: '2026-11-24', dateTime: null },
			end: { date: '2026-11-25', dateTime: null },
			reminders: { useDefault: true },
		});
		expect(moved.body.start).toEqual({ date: '2026-11-24', timeZone: 'Europe/Berlin' });
		const listed = await ask(
			'GET',
			`${EVENTS}?singleEvents=true&orderBy=startTime&maxResults=50&timeMin=2026-11-24T00:00:00Z`,
		);
		expect(listed.body.items?.map((each) => each.id)).toEqual([id]);
		expect(await statusOf('DELETE', `${EVENTS}/${id}`)).toBe(204);
		expect(sandbox.violations).toEqual([]);
	});
});

const NONE = {} as Answer['body'];
const LATE = { dateTime: '2026-12-01T14:00:00Z' };
