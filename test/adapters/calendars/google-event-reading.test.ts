import type { ChangesQuery } from '../../../adapters/calendars/event-calendar';
import type { Fault } from '../../sandbox/exchange';
import { googleError } from '../../sandbox/google-calendar';
import {
	ADAS,
	CHANGES,
	LATER,
	LEAD,
	MEETING,
	ODD,
	WITH_VIDEO,
	refusalOf,
	useGoogleEvents,
} from './google-event-support';

describe('events in Google calendars', () => {
	const { sandbox, book, create, update, read, listChanges } = useGoogleEvents();

	describe('are read', () => {
		let eventId: string;
		beforeEach(async () => {
			({ eventId } = await create(WITH_VIDEO));
		});

		it('with their times and what the invited have answered', async () => {
			const people = ['none', 'accepted', 'tentative', 'declined'].map((name) => ({
				email: `${name}@example.com`,
				name,
			}));
			await update(eventId, { ...WITH_VIDEO, attendees: people, uninvited: [LEAD] });
			book().respond(eventId, 'accepted@example.com', 'accepted');
			book().respond(eventId, 'tentative@example.com', 'tentative');
			book().respond(eventId, 'declined@example.com', 'declined');

			const { etag, hangoutLink } = book().event(eventId);
			expect(await read(eventId)).toEqual({
				calendarId: ADAS,
				eventId,
				etag,
				videoLink: hangoutLink,
				isCancelled: false,
				start: MEETING.start,
				end: MEETING.end,
				responses: people.map(({ email, name }) => ({ email, response: name })),
			});
		});

		it('with e-mail addresses in small letters', async () => {
			book().edit(eventId, { attendees: [{ email: 'Lead@Example.org' }] });
			expect((await read(eventId))?.responses).toEqual([{ email: LEAD, response: 'none' }]);
		});

		it.each([
			['Europe/Berlin', '2026-11-25T23:00:00.000Z', '2026-11-26T23:00:00.000Z'],
			['America/New_York', '2026-11-26T05:00:00.000Z', '2026-11-27T05:00:00.000Z'],
		])('from midnight to midnight in %s when they take a day', async (zone, start, end) => {
			book().setZone(ADAS, zone);
			book().move(eventId, { date: '2026-11-26' }, { date: '2026-11-27' });
			expect(await read(eventId)).toMatchObject({ start, end });
		});

		it('not when they are gone', async () => {
			book().deleteByPerson(eventId);
			expect(await read(eventId)).toBeNull();
			book().forget(eventId);
			expect(await read(eventId)).toBeNull();
		});

		it.each<[string, object]>([
			['no time', { id: 'event1', start: {}, end: {} }],
			['a time that is none', { id: 'event1', start: { dateTime: 'soon' }, end: {} }],
			['no id', { start: { dateTime: MEETING.start }, end: { dateTime: MEETING.end } }],
		])('not from an answer with %s', async (_name, body) => {
			sandbox().fail({ status: 200, body });
			expect(await refusalOf(read(eventId))).toMatchObject({ problem: 'trouble', message: ODD });
		});

		it('and of nothing but what is needed', async () => {
			await read(eventId);
			const { fields } = sandbox().requests.at(-1)?.query ?? {};
			expect(fields).not.toMatch(/summary|description|location/);
		});
	});

	describe('tell what changed', () => {
		let mine: string;
		let other: string;
		beforeEach(async () => {
			({ eventId: mine } = await create());
			({ eventId: other } = await create({ ...MEETING, key: 'booking2', ...LATER }));
		});
		const asked = () => ({ eventIds: [mine, other] });
		const first = async () => (await listChanges(asked())).cursor;
		const idsOf = async (query: Partial<ChangesQuery>) =>
			(await listChanges(query)).events.map(({ eventId }) => eventId);

		it('at first as the state of all that were asked about, and of no other', async () => {
			await create({ ...MEETING, key: 'booking3' });
			const { events, cursor } = await listChanges(asked());
			expect(events).toEqual([await read(mine), await read(other)]);
			expect(cursor).toEqual(expect.any(String));
		});

		it('then as what is new since', async () => {
			const cursor = await first();
			expect(await listChanges({ ...asked(), cursor })).toMatchObject({ events: [] });

			book().respond(mine, LEAD, 'declined');
			book().move(
				other,
				{ dateTime: '2026-11-30T10:00:00+01:00' },
				{ dateTime: '2026-11-30T11:00:00+01:00' },
			);
			await create({ ...MEETING, key: 'booking3' });
			const changes = await listChanges({ ...asked(), cursor });
			expect(changes.events).toMatchObject([
				{ eventId: mine, responses: [{ email: LEAD, response: 'declined' }] },
				{
					eventId: other,
					start: '2026-11-30T09:00:00.000Z',
					end: '2026-11-30T10:00:00.000Z',
				},
			]);
			expect(await listChanges({ ...asked(), cursor: changes.cursor })).toMatchObject({
				events: [],
			});
		});

		it.each<[string, () => void]>([
			['deleted', () => {}],
			['deleted down to the id', () => book().forgetDetails(mine)],
		])('and that one was %s', async (_name, afterwards) => {
			const cursor = await first();
			book().deleteByPerson(mine);
			afterwards();
			expect(await listChanges({ ...asked(), cursor })).toMatchObject({
				events: [{ eventId: mine, isCancelled: true }],
			});
		});

		it('of many, page by page', async () => {
			book().limitPages(1);
			const { events, cursor } = await listChanges(asked());
			expect(events.map(({ eventId }) => eventId)).toEqual([mine, other]);
			book().respond(mine, LEAD, 'accepted');
			book().respond(other, LEAD, 'accepted');
			expect(await idsOf({ ...asked(), cursor })).toEqual([mine, other]);
		});

		it('all over again when the cursor has run out, and go on from there', async () => {
			const old = await first();
			book().expireTokens();
			book().deleteByPerson(mine);
			const { events, cursor } = await listChanges({ ...asked(), cursor: old });
			expect(events).toMatchObject([
				{ eventId: mine, isCancelled: true },
				{ eventId: other, isCancelled: false },
			]);
			book().respond(other, LEAD, 'accepted');
			expect(await idsOf({ ...asked(), cursor })).toEqual([other]);
		});

		it.each<[string, Fault]>([
			['is not understood', googleError(400, 'invalid', 'Invalid sync token value.')],
			['is gone', googleError(410, 'updatedMinTooLongAgo', 'Too long ago')],
		])('all over again when the cursor %s', async (_name, fault) => {
			const cursor = await first();
			sandbox().fail(fault);
			expect(await idsOf({ ...asked(), cursor })).toEqual([mine, other]);
		});

		it('all over again when the cursor is of another calendar', async () => {
			expect(await idsOf({ ...asked(), cursor: 'sync-99' })).toEqual([mine, other]);
		});

		it('of meetings that were booked for long after', async () => {
			const cursor = await first();
			const far = { start: '2027-06-01T09:00:00.000Z', end: '2027-06-01T09:30:00.000Z' };
			const { eventId } = await create({ ...MEETING, key: 'booking3', ...far });
			expect(await idsOf({ eventIds: [eventId], cursor })).toEqual([eventId]);
		});

		it('of those that a listing leaves out, one by one', async () => {
			book().move(mine, { dateTime: '2026-11-01T10:00:00Z' }, { dateTime: '2026-11-01T11:00:00Z' });
			book().deleteByPerson(other);
			book().forget(other);
			expect((await listChanges(asked())).events).toMatchObject([
				{ eventId: mine, start: '2026-11-01T10:00:00.000Z', isCancelled: false },
				{
					eventId: other,
					start: CHANGES.from,
					end: CHANGES.to,
					isCancelled: true,
					etag: null,
					responses: [],
				},
			]);
			const tails = sandbox().requests.map(({ path }) => path.replace(/^.*\//, ''));
			expect(tails.slice(-3).toSorted()).toEqual(['events', mine, other].toSorted());
		});

		it('once for an event that is asked about twice', async () => {
			expect(await idsOf({ eventIds: [mine, mine] })).toEqual([mine]);
		});

		it('from midnight on for one that takes a day now', async () => {
			book().setZone(ADAS, 'America/New_York');
			book().move(mine, { date: '2026-11-26' }, { date: '2026-11-27' });
			expect((await listChanges({ eventIds: [mine] })).events).toMatchObject([
				{ start: '2026-11-26T05:00:00.000Z', end: '2026-11-27T05:00:00.000Z' },
			]);
		});

		it('without a cursor where Google gives none', async () => {
			sandbox().fail({ status: 200, body: { items: [] } });
			const { events, cursor } = await listChanges({ eventIds: [mine] });
			expect([events.length, cursor]).toEqual([1, null]);
		});

		it('and nothing of other people’s events is read', async () => {
			await first();
			const { fields } = sandbox().requests.at(-1)?.query ?? {};
			expect(fields).not.toMatch(/summary|description|location/);
		});

		it('after a break in the middle of the pages', async () => {
			book().limitPages(1);
			sandbox().failOn(/^GET/, { lateMs: 1 }, { break: 'reset' });
			expect(await idsOf(asked())).toEqual([mine, other]);
		});

		it('not of a calendar that is not there', async () => {
			const error = await refusalOf(listChanges({ calendarId: 'ben@example.com', cursor: 'old' }));
			expect(error).toMatchObject({ problem: 'not_found', mayBeDone: false });
		});

		it.each<[string, object | string]>([
			['HTML', '<html>Sign in</html>'],
			['no items', { kind: 'calendar#events' }],
			['items without ids', { items: [{}] }],
		])('not from %s', async (_name, body) => {
			sandbox().fail({ status: 200, body });
			expect(await refusalOf(listChanges(asked()))).toMatchObject({
				problem: 'trouble',
				message: ODD,
			});
		});
	});
});
