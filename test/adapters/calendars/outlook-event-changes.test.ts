import type { MeetingEvent } from '../../../adapters/calendars/event-calendar';
import type { Fault } from '../../sandbox/exchange';
import { graphError } from '../../sandbox/microsoft-graph';
import { testClock } from '../support/test-clock';
import type { Given } from './outlook-event-support';
import { DEMO, LATER, told, useOutlook } from './outlook-event-support';

const INVITED = ['invitation to cleo@example.org', 'invitation to ben@example.com'];
const UPDATED = ['update to cleo@example.org', 'update to ben@example.com'];
const CANCELLED = ['cancellation to cleo@example.org', 'cancellation to ben@example.com'];
const CONFLICT = graphError(409, 'ErrorIrresolvableConflict', 'The change key does not match.');

describe('an event in an Outlook calendar that changes', () => {
	const { sandbox, book, calls, create, using, problemOf } = useOutlook();

	const place = (eventId: string) => ({ calendarId: 'primary', eventId });
	const update = async (eventId: string, event: MeetingEvent, given: Given = {}) =>
		await using(
			async (calendar, call) => await calendar.update(place(eventId), event, call),
			given,
		);
	const problem = async (eventId: string, given: Given = {}) =>
		await problemOf(
			async (calendar, call) => await calendar.update(place(eventId), LATER, call),
			given,
		);

	it('says what the meeting is now, and tells the invited', async () => {
		const { eventId } = await create();
		const written = await update(eventId, {
			...LATER,
			title: 'Demo, once more',
			description: 'New.',
			location: 'Room 5',
			attendees: [{ email: 'dana@example.org', name: 'Dana Example' }],
			uninvited: ['Cleo@example.org', 'ben@example.com'],
		});

		const event = book().event(eventId);
		expect(written).toEqual({
			calendarId: 'primary',
			eventId,
			etag: `W/"${event.changeKey}"`,
			videoLink: null,
		});
		expect(event).toMatchObject({
			subject: 'Demo, once more',
			start: { dateTime: '2026-11-24T15:00:00.0000000' },
			end: { dateTime: '2026-11-24T15:30:00.0000000' },
			originalStartTimeZone: 'Europe/Berlin',
			location: { displayName: 'Room 5' },
			attendees: [{ emailAddress: { address: 'dana@example.org', name: 'Dana Example' } }],
			transactionId: 'event1',
		});
		expect(event.body.content).toContain('<body><p>New.</p></body>');
		expect(told(book())).toEqual([...INVITED, 'invitation to dana@example.org', ...CANCELLED]);
	});

	it('keeps the guests whom people added', async () => {
		const { eventId } = await create();
		const guest = {
			type: 'optional',
			emailAddress: { address: 'CTO@example.org', name: 'The CTO' },
			status: { response: 'accepted', time: '2026-11-23T09:00:00Z' },
		} as const;
		const emails = () =>
			book()
				.event(eventId)
				.attendees.map(({ emailAddress }) => emailAddress.address);
		book().invite(eventId, guest);
		await update(eventId, LATER);
		expect(emails()).toEqual(['cleo@example.org', 'ben@example.com', 'CTO@example.org']);
		const attendees = [{ email: 'dana@example.org', name: null }];
		await update(eventId, { ...LATER, attendees, uninvited: ['ben@example.com'] });
		expect(emails()).toEqual(['cleo@example.org', 'CTO@example.org', 'dana@example.org']);
		expect(book().event(eventId).attendees[1]).toMatchObject({ type: 'optional' });
	});

	it('loses the location that the meeting has lost', async () => {
		const { eventId } = await create();
		await update(eventId, { ...DEMO, location: '' });
		expect(book().event(eventId).location).toEqual({ displayName: '' });
	});

	it('is in UTC where Exchange does not know the zone of the rep', async () => {
		const { eventId } = await create();
		await update(eventId, { ...LATER, timezone: 'Africa/Casablanca' });
		expect(book().event(eventId)).toMatchObject({
			start: { dateTime: '2026-11-24T15:00:00.0000000' },
			originalStartTimeZone: 'UTC',
		});
	});

	describe('with a video meeting', () => {
		const video = { ...DEMO, location: '', wantsVideoLink: true };

		it('keeps it, below the new text', async () => {
			const { eventId, videoLink } = await create(video);
			for (const description of ['Second.', 'Third.']) {
				const updated = await update(eventId, { ...video, description });
				expect(updated.videoLink).toBe(videoLink);
			}
			const { body } = book().event(eventId);
			expect(body.content).toMatch(/<body><p>Third\.<\/p>\s*<br>\s*<div style="width:100%"><span/);
			expect(body.content).not.toMatch(/Bring|Second/);
			expect(body.content.split(String(videoLink)).length).toBe(2);
		});

		it('keeps it where nobody wants it any more: Graph takes none away', async () => {
			const { eventId, videoLink } = await create(video);
			const updated = await update(eventId, {
				...video,
				location: 'Room 4',
				wantsVideoLink: false,
			});
			expect(updated.videoLink).toBe(videoLink);
		});

		it('keeps the old text too where the way into the meeting cannot be told from it', async () => {
			const { eventId, videoLink } = await create(video);
			const event = book().event(eventId);
			const content = `<html><body>Old. Join: ${String(videoLink)}</body></html>`;
			book().put('ada@example.com', { ...event, body: { contentType: 'html', content } });

			const updated = await update(eventId, { ...LATER, wantsVideoLink: true });
			expect(updated.videoLink).toBe(videoLink);
			expect(book().event(eventId)).toMatchObject({
				body: { content },
				start: { dateTime: '2026-11-24T15:00:00.0000000' },
			});
		});

		it('gets one when it had none, as soon as Teams has made it', async () => {
			const { eventId } = await create({ ...DEMO, location: '' });
			book().keepTeamsPending(2);
			const clock = testClock();
			const updated = await update(eventId, video, { clock });
			expect(updated.videoLink).toMatch(/^https:\/\/teams/);
			expect(clock.pauses).toEqual([400, 800]);
		});
	});

	it('is gone when somebody has deleted it', async () => {
		const { eventId } = await create();
		book().remove(eventId);
		expect(await problem(eventId)).toMatchObject({
			problem: 'not_found',
			mayBeDone: false,
			message:
				'Microsoft Outlook does not find what was asked for ' +
				'(404: The specified object was not found in the store.). ' +
				'Somebody has taken the event out of the calendar.',
		});
	});

	it('is not gone while its mailbox cannot be reached', async () => {
		const { eventId } = await create();
		sandbox().failAlways(graphError(404, 'MailboxNotEnabledForRESTAPI', 'Not enabled.'));
		expect(await problem(eventId)).toMatchObject({
			problem: 'invalid',
			message:
				'Microsoft Outlook does not find what was asked for (404: Not enabled.). ' +
				'Check the account and the mailbox of the credential.',
		});
	});

	it.each<[string, Fault]>([
		['another writer', CONFLICT],
		['another writer, by its etag', { ...CONFLICT, status: 412 }],
		['500', graphError(500, 'InternalServerError', 'Oh')],
		['503', graphError(503, 'UnknownError', '')],
		['429', graphError(429, 'ApplicationThrottled', 'Over the limit.')],
		['a reset', { break: 'reset' }],
		['an answer that got lost', { doneBut: 'reset' }],
	])('changes after %s', async (_name, fault) => {
		const { eventId } = await create();
		sandbox().failOn(/^PATCH/, fault);
		await update(eventId, LATER);
		expect(book().event(eventId).start.dateTime).toBe('2026-11-24T15:00:00.0000000');
	});

	it('is left as it is when others write to it all the time', async () => {
		const { eventId } = await create();
		sandbox().failAlways(CONFLICT, /^PATCH/);
		expect(await problem(eventId)).toMatchObject({ problem: 'conflict', mayBeDone: false });
	});

	it('may have changed when the answer got lost', async () => {
		const { eventId } = await create();
		sandbox().failAlways({ doneBut: 'reset' }, /^PATCH/);
		expect(await problem(eventId)).toMatchObject({ problem: 'no_answer', mayBeDone: true });
	});

	it('has not changed when it could not be read', async () => {
		const { eventId } = await create();
		sandbox().failAlways({ break: 'reset' }, /^GET/);
		expect(await problem(eventId)).toMatchObject({ problem: 'no_answer', mayBeDone: false });
		expect(told(book())).toEqual(INVITED);
	});

	it('tells the invited of an update', async () => {
		const { eventId } = await create();
		await update(eventId, LATER);
		expect(told(book())).toEqual([...INVITED, ...UPDATED]);
	});

	describe('when it is taken out', () => {
		const remove = async (eventId: string, given: Given = {}) =>
			await using(async (calendar, call) => await calendar.remove(place(eventId), call), given);
		const problemOfRemoval = async (eventId: string) =>
			await problemOf(async (calendar, call) => await calendar.remove(place(eventId), call));
		const events = () => book().eventsOf('ada@example.com');

		it('is cancelled, which tells the invited', async () => {
			const { eventId } = await create();
			await remove(eventId);
			expect(events()).toEqual([]);
			expect(told(book())).toEqual([...INVITED, ...CANCELLED]);
			expect(book().mails.at(-1)?.comment).toBe('This meeting is cancelled.');
		});

		it.each([
			['nobody is invited', {}],
			['somebody else is the organiser', { isOrganizer: false }],
		])('is deleted where %s', async (_name, event) => {
			const { id } = book().add('ada@example.com', event);
			await remove(id);
			expect(events()).toEqual([]);
			expect(calls().map((call) => call.split(' ')[0])).toEqual(['POST', 'DELETE']);
		});

		it('may be gone before', async () => {
			await remove('AAMk/9+A=');
			expect(calls()).toEqual(['POST /me/events/AAMk%2F9%2BA%3D/cancel']);
		});

		it('may be gone before it is deleted', async () => {
			const { id } = book().add('ada@example.com', {});
			sandbox().failOn(/^DELETE/, graphError(404, 'ErrorItemNotFound', 'Not found.'));
			await remove(id);
		});

		it.each<[string, Fault]>([
			['an answer that got lost', { doneBut: 'reset' }],
			['a reset', { break: 'reset' }],
			['500', graphError(500, 'InternalServerError', 'Oh')],
			['429', graphError(429, 'ApplicationThrottled', 'Over the limit.')],
			['another writer', CONFLICT],
		])('goes after %s', async (_name, fault) => {
			const { eventId } = await create();
			sandbox().failOn(/cancel$/, fault);
			await remove(eventId);
			expect(events()).toEqual([]);
			expect(told(book())).toEqual([...INVITED, ...CANCELLED]);
		});

		it.each<[string, Fault, object]>([
			['HTML', { status: 200, body: '<html>Sign in</html>' }, { problem: 'trouble' }],
			['403', graphError(403, 'ErrorAccessDenied', 'No.'), { problem: 'forbidden' }],
			[
				'a mailbox that cannot be reached',
				graphError(404, 'ErrorInvalidUser', 'The requested user is invalid.'),
				{ problem: 'invalid' },
			],
		])('does not count as gone after %s', async (_name, fault, expected) => {
			const { eventId } = await create();
			sandbox().failOn(/cancel$/, fault);
			expect(await problemOfRemoval(eventId)).toMatchObject(expected);
		});

		it('does not count as gone when it cannot be deleted either', async () => {
			const { id } = book().add('ada@example.com', {});
			sandbox().failOn(/^DELETE/, graphError(403, 'ErrorAccessDenied', 'No.'));
			expect(await problemOfRemoval(id)).toMatchObject({ problem: 'forbidden' });
		});
	});
});
