import type { Changes, ChangesQuery } from '../../../adapters/calendars/event-calendar';
import type { Fault } from '../../sandbox/exchange';
import { graphError } from '../../sandbox/microsoft-graph';
import { DEMO, useOutlook } from './outlook-event-support';

const ODD = { problem: 'trouble', message: expect.stringContaining('cannot be read') };

describe('events that are read from an Outlook calendar', () => {
	const { sandbox, book, calls, create, using, problemOf } = useOutlook();

	const place = (eventId: string) => ({ calendarId: 'primary', eventId });
	const read = async (eventId: string) =>
		await using(async (calendar, call) => await calendar.read(place(eventId), call));
	const problemOfReading = async (eventId: string) =>
		await problemOf(async (calendar, call) => await calendar.read(place(eventId), call));
	const query = (eventIds: readonly string[]): ChangesQuery => ({
		calendarId: 'primary',
		cursor: null,
		eventIds,
		from: '2026-11-23T00:00:00.000Z',
		to: '2026-12-23T00:00:00.000Z',
	});
	const list = async (eventIds: readonly string[]): Promise<Changes> =>
		await using(async (calendar, call) => await calendar.listChanges(query(eventIds), call));
	const find = async (event = DEMO) =>
		await using(async (calendar, call) => await calendar.find(event, 'primary', call));

	describe('one by one', () => {
		it('tell all that matters', async () => {
			const written = await create({ ...DEMO, wantsVideoLink: true });
			expect(await read(written.eventId)).toEqual({
				...written,
				isCancelled: false,
				start: DEMO.start,
				end: DEMO.end,
				responses: [
					{ email: 'cleo@example.org', response: 'none' },
					{ email: 'ben@example.com', response: 'none' },
				],
			});
		});

		it.each([
			['none', 'none'],
			['notResponded', 'none'],
			['accepted', 'accepted'],
			['organizer', 'accepted'],
			['tentativelyAccepted', 'tentative'],
			['declined', 'declined'],
		] as const)('tell of the answer %s as %s', async (given, response) => {
			const { eventId, etag } = await create();
			book().respond(eventId, 'cleo@example.org', given);
			const state = await read(eventId);
			expect(state?.responses[0]).toEqual({ email: 'cleo@example.org', response });
			expect(state?.etag).not.toBe(etag);
		});

		it('tell where somebody has moved them', async () => {
			const { eventId } = await create();
			book().move(eventId, '2026-11-25T09:00:00+01:00', '2026-11-25T09:30:00+01:00');
			expect(await read(eventId)).toMatchObject({
				start: '2026-11-25T08:00:00.000Z',
				end: '2026-11-25T08:30:00.000Z',
			});
		});

		it('tell that they are cancelled', async () => {
			const { id } = book().add('ada@example.com', { isCancelled: true, isOrganizer: false });
			expect((await read(id))?.isCancelled).toBe(true);
		});

		it('are null when they are gone', async () => {
			const { eventId } = await create();
			book().remove(eventId);
			expect(await read(eventId)).toBeNull();
		});

		it.each<[string, Fault, object]>([
			[
				'the mailbox cannot be reached',
				graphError(404, 'MailboxNotEnabledForRESTAPI', 'Not enabled.'),
				{ problem: 'invalid' },
			],
			[
				'the account may not',
				graphError(403, 'ErrorAccessDenied', 'No.'),
				{ problem: 'forbidden' },
			],
			['a page stands between', { status: 404, body: '<html>No</html>' }, { problem: 'invalid' }],
			['the answer is a page', { status: 200, body: '<html>Sign in</html>' }, ODD],
			['the answer has no times', { status: 200, body: { id: 'AAMk1' } }, ODD],
			[
				'the times are not in UTC',
				{ status: 200, body: { id: 'AAMk1', ...times('Europe/Berlin') } },
				ODD,
			],
		])('are not gone when %s', async (_name, fault, expected) => {
			const { eventId } = await create();
			sandbox().failOn(/^GET/, fault);
			expect(await problemOfReading(eventId)).toMatchObject(expected);
		});

		it('may name nobody', async () => {
			const attendees = [{ emailAddress: { name: 'Room 4' } }, null];
			const body = { id: 'AAMk1', ...times('UTC'), attendees };
			sandbox().fail({ status: 200, body }, { status: 200, body: { ...body, attendees: null } });
			expect((await read('AAMk1'))?.responses).toEqual([]);
			expect((await read('AAMk1'))?.responses).toEqual([]);
		});
	});

	describe('by key', () => {
		it('are found when their answer got lost', async () => {
			sandbox().fail(...Array<Fault>(3).fill({ doneBut: 'reset' }));
			await problemOf(async (calendar, call) => await calendar.create(DEMO, 'primary', call));
			const [event] = book().eventsOf('ada@example.com');
			expect(await find()).toEqual({
				calendarId: 'primary',
				eventId: event?.id,
				etag: `W/"${event?.changeKey}"`,
				videoLink: null,
			});
		});

		it('are found where somebody has moved them', async () => {
			const { eventId } = await create();
			book().move(eventId, '2026-12-14T09:00:00Z', '2026-12-14T09:30:00Z');
			expect((await find())?.eventId).toBe(eventId);
		});

		it('are null when they never came to be', async () => {
			await create({ ...DEMO, key: 'another' });
			expect(await find()).toBeNull();
		});

		it('are null when they have gone meanwhile', async () => {
			await create();
			sandbox().failOn(/^GET .*\/events\//, graphError(404, 'ErrorItemNotFound', 'Not found.'));
			expect(await find()).toBeNull();
		});

		it('are not null when nobody can tell', async () => {
			sandbox().failAlways(graphError(500, 'InternalServerError', 'Oh'));
			const problem = await problemOf(
				async (calendar, call) => await calendar.find(DEMO, 'primary', call),
			);
			expect(problem.problem).toBe('trouble');
		});
	});

	describe('all at once', () => {
		it('are those asked about, as they are now', async () => {
			const { eventId } = await create();
			const { eventId: other } = await create({ ...DEMO, key: 'event2' });
			await create({ ...DEMO, key: 'event3' });
			book().respond(eventId, 'cleo@example.org', 'declined');

			const { events, cursor } = await list([eventId, other]);
			expect(cursor).toBeNull();
			expect(events).toEqual([await read(eventId), await read(other)]);
			expect(events[0]?.responses[0]?.response).toBe('declined');
		});

		it('are asked for once, however many they are', async () => {
			const { eventId } = await create();
			const { eventId: other } = await create({ ...DEMO, key: 'event2' });
			await list([eventId, other]);
			expect(calls().filter((call) => call.startsWith('GET'))).toEqual(['GET /me/calendarView']);
		});

		it('are found on every page', async () => {
			for (let count = 0; count < 220; count++) {
				const start = { dateTime: '2026-11-24T08:00:00.0000000', timeZone: 'UTC' };
				const end = { dateTime: '2026-11-24T08:30:00.0000000', timeZone: 'UTC' };
				book().add('ada@example.com', { start, end });
			}
			const { eventId } = await create();
			expect((await list([eventId])).events).toMatchObject([{ eventId, start: DEMO.start }]);
			expect(calls().filter((call) => call === 'GET /me/calendarView').length).toBe(3);
		});

		it('are found outside the time asked about as well', async () => {
			const { eventId } = await create();
			book().move(eventId, '2027-03-01T10:00:00Z', '2027-03-01T10:30:00Z');
			expect((await list([eventId])).events).toMatchObject([
				{ eventId, isCancelled: false, start: '2027-03-01T10:00:00.000Z' },
			]);
		});

		it('count as cancelled when they are gone', async () => {
			const { eventId } = await create();
			book().remove(eventId);
			expect((await list([eventId])).events).toEqual([
				{
					calendarId: 'primary',
					eventId,
					etag: null,
					videoLink: null,
					isCancelled: true,
					start: '2026-11-23T00:00:00.000Z',
					end: '2026-12-23T00:00:00.000Z',
					responses: [],
				},
			]);
		});

		it('are none when none are asked about', async () => {
			expect(await list([])).toEqual({ events: [], cursor: null });
			expect(calls()).toEqual([]);
		});

		it.each<[string, Fault, object]>([
			[
				'a mailbox is out of reach',
				graphError(404, 'ErrorInvalidUser', 'No.'),
				{ problem: 'invalid' },
			],
			['a page comes instead', { status: 200, body: '<html>Sign in</html>' }, ODD],
			['there is no list', { status: 200, body: {} }, ODD],
			['an event has no id', { status: 200, body: { value: [null] } }, ODD],
			[
				'the next page is elsewhere',
				{ status: 200, body: { value: [], '@odata.nextLink': 'https://example.org/v1.0/me' } },
				ODD,
			],
		])('are not gone when %s', async (_name, fault, expected) => {
			const { eventId } = await create();
			sandbox().failOn(/calendarView$/, fault);
			const problem = await problemOf(
				async (calendar, call) => await calendar.listChanges(query([eventId]), call),
			);
			expect(problem).toMatchObject(expected);
			expect(calls().slice(1)).toEqual(['GET /me/calendarView']);
		});
	});
});

function times(timeZone: string) {
	const start = { dateTime: '2026-11-24T14:00:00.0000000', timeZone };
	return { start, end: { dateTime: '2026-11-24T14:30:00.0000000', timeZone } };
}
