import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { OutlookBook, OutlookEvent } from './microsoft-graph';
import { microsoftGraph, openOutlookBook } from './microsoft-graph';
import type { Sandbox } from './server';
import { startSandbox } from './server';

const MEETING = {
	subject: 'Demo',
	body: { contentType: 'html', content: 'Welcome' },
	start: { dateTime: '2026-11-24T15:00:00', timeZone: 'Europe/Berlin' },
	end: { dateTime: '2026-11-24T15:30:00', timeZone: 'W. Europe Standard Time' },
	attendees: [{ type: 'required', emailAddress: { address: 'cleo@example.org' } }],
	transactionId: 'key1',
};
const TEAMS = { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' };

interface Answer {
	readonly status: number | undefined;
	readonly body: OutlookEvent & {
		readonly '@odata.etag'?: string;
		readonly '@odata.nextLink'?: string;
		readonly value?: readonly OutlookEvent[];
		readonly error?: { readonly code: string };
	};
}

describe('the sandbox of Microsoft Graph', () => {
	let sandbox: Sandbox;
	let book: OutlookBook;
	beforeEach(async () => {
		book = openOutlookBook();
		const calendars = new Map([['ada@example.com', { items: [] }]]);
		sandbox = await startSandbox(microsoftGraph(calendars, book), null);
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
		const outgoing = request(`${sandbox.origin}/v1.0${path}`, {
			method,
			headers: {
				authorization: 'Bearer token-1',
				...(body && { 'content-type': 'application/json' }),
				...headers,
			},
		});
		outgoing.end(body && JSON.stringify(body));
		const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
		const given = await text(answer);
		return { status: answer.statusCode, body: JSON.parse(given || '{}') as Answer['body'] };
	};
	const insert = async (more: object = {}) => {
		const answer = await ask('POST', '/me/events', { ...MEETING, ...more });
		return { ...answer, path: `/me/events/${encodeURIComponent(answer.body.id)}` };
	};
	const outcome = async (...asked: Parameters<typeof ask>) => {
		const { status, body } = await ask(...asked);
		return [status, body.error?.code];
	};

	it('gives the event of a key to whoever says the same again', async () => {
		const first = await insert();
		expect([first.status, (await insert()).body]).toEqual([201, first.body]);
		const other = { ...MEETING, subject: 'Other' };
		const duplicate = 'ErrorDuplicateTransactionId';
		expect(await outcome('POST', '/me/events', other)).toEqual([400, duplicate]);
		book.refuseKnownKeys();
		expect(await outcome('POST', '/me/events', MEETING)).toEqual([409, duplicate]);
		expect(book.mails.length).toBe(1);
	});

	it('knows what is not there, and who may not write', async () => {
		expect(await outcome('GET', '/me/events/none')).toEqual([404, 'ErrorItemNotFound']);
		expect(await outcome('PATCH', '/me/events/none', {})).toEqual([404, 'ErrorItemNotFound']);
		expect(await outcome('POST', '/users/nobody@example.com/events', MEETING)).toEqual([
			404,
			'ErrorInvalidUser',
		]);
		book.readOnly.add('ada@example.com');
		expect(await outcome('POST', '/me/events', MEETING)).toEqual([403, 'ErrorAccessDenied']);
		expect((await ask('GET', '/me/events/none')).status).toBe(404);
	});

	it('has a new etag after each change, and holds writers to the one they know', async () => {
		const { path, body } = await insert();
		const known = { 'if-match': String(body['@odata.etag']) };
		const changed = await ask('PATCH', path, { subject: 'New' }, known);
		expect(changed).toMatchObject({ status: 200, body: { subject: 'New' } });
		expect(changed.body['@odata.etag']).not.toBe(body['@odata.etag']);
		const conflict = [412, 'ErrorIrresolvableConflict'];
		expect(await outcome('PATCH', path, { subject: 'Newer' }, known)).toEqual(conflict);
		expect(await outcome('DELETE', path, undefined, known)).toEqual(conflict);
		expect((await ask('GET', path)).body['@odata.etag']).toBe(changed.body['@odata.etag']);
	});

	it('keeps answers to an invitation while its time stays', async () => {
		const { path, body } = await insert();
		book.respond(body.id, 'cleo@example.org', 'accepted');
		const { start, end, attendees } = MEETING;
		const same = await ask('PATCH', path, { start, end, attendees });
		expect(same.body.attendees[0]?.status.response).toBe('accepted');
		const later = { start, end: { ...end, dateTime: '2026-11-24T16:00:00' }, attendees };
		const moved = await ask('PATCH', path, later);
		expect(moved.body.attendees[0]?.status.response).toBe('none');
	});

	it('reads times in their zone, and turns down zones that it does not know', async () => {
		expect((await insert()).body).toMatchObject({
			start: { dateTime: '2026-11-24T14:00:00.0000000', timeZone: 'UTC' },
			end: { dateTime: '2026-11-24T14:30:00.0000000', timeZone: 'UTC' },
		});
		const at = (timeZone: string) => ({
			...MEETING,
			transactionId: 'key2',
			start: { ...MEETING.start, timeZone },
		});
		expect(await outcome('POST', '/me/events', at('Mars/Base'))).toEqual([
			400,
			'TimeZoneNotSupportedException',
		]);
		expect(await outcome('POST', '/me/events', at('America/New_York'))).toEqual([
			400,
			'ErrorPropertyValidationFailure',
		]);
	});

	it('switches a meeting off whose body loses the way into it', async () => {
		const { path, body } = await insert(TEAMS);
		expect(body.body.content).toContain(String(body.onlineMeeting?.joinUrl));
		const kept = await ask('PATCH', path, { body: body.body });
		expect(kept.body).toMatchObject({ isOnlineMeeting: true, onlineMeeting: body.onlineMeeting });
		const lost = await ask('PATCH', path, { body: MEETING.body });
		expect(lost.body).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
	});

	it('makes no meeting where there is no Teams', async () => {
		book.withoutTeams.add('ada@example.com');
		expect((await insert(TEAMS)).body).toMatchObject({
			isOnlineMeeting: false,
			onlineMeetingProvider: 'unknown',
			onlineMeeting: null,
		});
	});

	it('cancels for the organiser alone, and only what somebody is invited to', async () => {
		const { path } = await insert();
		expect((await ask('POST', `${path}/cancel`, { comment: 'Sorry' })).status).toBe(202);
		expect((await ask('GET', path)).status).toBe(404);
		expect(book.mails.at(-1)).toMatchObject({
			to: 'cleo@example.org',
			about: 'cancellation',
			comment: 'Sorry',
		});
		for (const more of [{}, { isOrganizer: false }]) {
			const { id } = book.add('ada@example.com', more);
			const cancel = `/me/events/${encodeURIComponent(id)}/cancel`;
			expect(await outcome('POST', cancel, {})).toEqual([400, 'ErrorInvalidRequest']);
		}
	});

	it('shows ten events a page, with what is asked for', async () => {
		for (let count = 0; count < 12; count++) await insert({ transactionId: `key${count}` });
		const view =
			'/me/calendarView?startDateTime=2026-11-24T00:00:00Z&endDateTime=2026-11-25T00:00:00Z';
		const { body } = await ask('GET', `${view}&$select=subject`);
		const keys = ['@odata.etag', 'id', 'subject'];
		expect(body.value?.map((event) => Object.keys(event).toSorted())).toEqual(Array(10).fill(keys));

		const next = new URL(String(body['@odata.nextLink']));
		expect(next.origin).toBe('https://graph.microsoft.com');
		const { body: last } = await ask('GET', (next.pathname + next.search).replace('/v1.0', ''));
		expect([last.value?.length, last['@odata.nextLink']]).toEqual([2, undefined]);
		expect(sandbox.violations).toEqual([]);
	});

	it('shows no more than five years at a time', async () => {
		const view =
			'/me/calendarView?startDateTime=2026-11-24T00:00:00Z&endDateTime=2032-11-24T00:00:00Z';
		expect((await ask('GET', view)).status).toBe(400);
	});

	it.each<[string, string, object | undefined]>([
		['an unknown property', 'POST /me/events', { ...MEETING, onlineMeeting: {} }],
		['a time with an offset', 'POST /me/events', { ...MEETING, start: { dateTime: 'T+01:00' } }],
		['no address', 'POST /me/events', { ...MEETING, attendees: [{ emailAddress: {} }] }],
		['a new key of an event', 'PATCH /me/events/1', { transactionId: 'key2' }],
		['a meeting to be none', 'PATCH /me/events/1', { isOnlineMeeting: false }],
		['a misspelled property to be read', 'GET /me/events/1?$select=id,attendee', undefined],
		['a view without an end', 'GET /me/calendarView?startDateTime=2026-11-24', undefined],
	])('objects to %s', async (_name, call, body) => {
		const [method = '', path = ''] = call.split(' ');
		expect((await ask(method, path, body)).status).toBe(400);
		expect(sandbox.violations).not.toEqual([]);
	});
});
