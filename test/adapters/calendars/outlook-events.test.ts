import { outlookCalendars } from '../../../adapters/calendars/outlook/free-busy';
import { readOutlookMailbox } from '../../../adapters/calendars/outlook/mailbox';
import type { Fault } from '../../sandbox/exchange';
import { graphError } from '../../sandbox/microsoft-graph';
import { runWithSandbox } from '../../sandbox/use-sandbox';
import { ADA, busyQuery } from '../support/reps';
import { outlookOAuth2 } from '../support/run-in-node';
import { testClock } from '../support/test-clock';
import { DEMO, LATER, told, useOutlook } from './outlook-event-support';

const VIDEO = { ...DEMO, location: '', wantsVideoLink: true };
const INVITED = ['invitation to cleo@example.org', 'invitation to ben@example.com'];

describe('an event that is put into an Outlook calendar', () => {
	const { sandbox, book, calls, create, problemOf } = useOutlook();
	const events = () => book().eventsOf('ada@example.com');
	const problem = async (given = {}, event = DEMO, calendarId = 'primary') =>
		await problemOf(
			async (calendar, call) => await calendar.create(event, calendarId, call),
			given,
		);

	it('says what the meeting is, and invites', async () => {
		const written = await create();

		const [event] = events();
		expect(written).toEqual({
			calendarId: 'primary',
			eventId: event?.id,
			etag: `W/"${event?.changeKey}"`,
			videoLink: null,
		});
		expect(event).toMatchObject({
			subject: 'Demo: Cleo Example',
			body: {
				content: expect.stringContaining(
					'<p>Bring &lt;numbers&gt; &amp; questions.<br>\n<a href="https://example.com/move">',
				),
			},
			start: { dateTime: '2026-11-24T14:00:00.0000000', timeZone: 'UTC' },
			end: { dateTime: '2026-11-24T14:30:00.0000000', timeZone: 'UTC' },
			originalStartTimeZone: 'Europe/Berlin',
			originalEndTimeZone: 'Europe/Berlin',
			location: { displayName: 'Room 4' },
			attendees: [
				{ type: 'required', emailAddress: { address: 'cleo@example.org', name: 'Cleo Example' } },
				{ type: 'required', emailAddress: { address: 'ben@example.com' } },
			],
			isOnlineMeeting: false,
			allowNewTimeProposals: false,
			responseRequested: true,
			transactionId: 'event1',
		});
		expect(told(book())).toEqual(INVITED);
	});

	it('goes into the mailbox of the address that is named', async () => {
		const written = await create(DEMO, {}, 'ben@example.com');
		expect([written.calendarId, book().eventsOf('ben@example.com').length]).toEqual([
			'ben@example.com',
			1,
		]);
		expect(events()).toEqual([]);
	});

	it('goes into the shared mailbox that the credential names', async () => {
		const credential = { useShared: true, userPrincipalName: 'ben@example.com' };
		await create(DEMO, { credential });
		expect(calls()).toEqual(['POST /users/ben%40example.com/events']);
	});

	it('takes its time from the calendar', async () => {
		await create();
		const query = busyQuery([ADA], {
			from: Date.parse('2026-11-24T09:00:00Z'),
			to: Date.parse('2026-11-24T17:00:00Z'),
		});
		const busy = await runWithSandbox(sandbox(), outlookOAuth2('token-1'), async (send) =>
			(await outlookCalendars(send, readOutlookMailbox({})).listBusy(query)).get('ada'),
		);
		expect(busy).toEqual({
			blocks: [{ start: Date.parse(DEMO.start), end: Date.parse(DEMO.end) }],
		});
	});

	it('is in UTC where Exchange does not know the zone of the rep', async () => {
		await create({ ...DEMO, timezone: 'Africa/Casablanca' });
		expect(events()).toMatchObject([
			{
				start: { dateTime: '2026-11-24T14:00:00.0000000' },
				end: { dateTime: '2026-11-24T14:30:00.0000000' },
				originalStartTimeZone: 'UTC',
			},
		]);
		expect(told(book())).toEqual(INVITED);
	});

	it('is in UTC where Exchange says that it does not know the zone', async () => {
		sandbox().fail(graphError(400, 'TimeZoneNotSupportedException', 'Not supported.'));
		await create();
		expect(events()).toMatchObject([{ originalStartTimeZone: 'UTC' }]);
	});

	it.each([
		['the first', '2026-10-25T00:30:00.000Z', '2026-10-25T00:45:00.000Z'],
		['the second', '2026-10-25T01:30:00.000Z', '2026-10-25T01:45:00.000Z'],
	])('is in the right one of two hours that look alike: %s', async (_name, start, end) => {
		await create({ ...DEMO, start, end });
		const [event] = events();
		expect([event?.start.dateTime, event?.end.dateTime]).toEqual([
			`${start.slice(0, 19)}.0000000`,
			`${end.slice(0, 19)}.0000000`,
		]);
	});

	it('has nothing to do with what is no address', async () => {
		expect(await problem({}, DEMO, 'AAMkAGI2')).toMatchObject({
			problem: 'invalid',
			message:
				'Microsoft Outlook finds calendars by e-mail address: correct AAMkAGI2 in Calendars.',
			mayBeDone: false,
		});
		expect(calls()).toEqual([]);
	});

	describe('with a video meeting', () => {
		it('has its link', async () => {
			const { videoLink } = await create(VIDEO);
			expect(videoLink).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
			expect(calls()).toEqual(['POST /me/events']);
		});

		it('is read until Teams has made the link', async () => {
			book().keepTeamsPending(3);
			const clock = testClock();
			const { videoLink } = await create(VIDEO, { clock });
			expect(videoLink).toMatch(/^https:\/\/teams/);
			expect(clock.pauses).toEqual([400, 800, 1600]);
		});

		it('is there without the link when the deadline comes first', async () => {
			book().keepTeamsPending(99);
			const clock = testClock();
			const { videoLink } = await create(VIDEO, { clock, wholeMs: 3_000 });
			expect([videoLink, events().length]).toEqual([null, 1]);
			// Another pause would end before the deadline, and leave no time for the way back.
			expect(clock.pauses).toEqual([400, 800]);
		});

		it('does not wait for a link where the account has no Teams', async () => {
			book().withoutTeams.add('ada@example.com');
			const clock = testClock();
			expect((await create(VIDEO, { clock })).videoLink).toBeNull();
			expect(clock.pauses).toEqual([]);
		});

		it('is there all the same when it cannot be read', async () => {
			book().keepTeamsPending(1);
			sandbox().failAlways(graphError(403, 'ErrorAccessDenied', 'No.'), /^GET/);
			expect((await create(VIDEO)).eventId).toBe(events()[0]?.id);
		});
	});

	describe('twice', () => {
		it('is there once', async () => {
			const [first, second] = [await create(), await create()];
			expect(second).toEqual(first);
			expect([events().length, told(book())]).toEqual([1, INVITED]);
		});

		it('is moved where the meeting has been moved since', async () => {
			const { eventId } = await create(VIDEO);
			const moved = { start: LATER.start, end: LATER.end };
			const again = await create({ ...VIDEO, ...moved });
			expect(again).toMatchObject({ eventId, videoLink: expect.stringMatching(/^https/) });
			expect(events()).toMatchObject([{ start: { dateTime: '2026-11-24T15:00:00.0000000' } }]);
		});

		it.each([DEMO, VIDEO])('is found where Graph calls it a conflict', async (event) => {
			const first = await create(event);
			book().refuseKnownKeys();
			expect(await create(event)).toEqual(first);
			expect([events().length, told(book())]).toEqual([1, INVITED]);
			expect(calls().filter((call) => call.startsWith('POST')).length).toBe(2);
		});

		it('is found among all others of that time', async () => {
			for (let count = 0; count < 501; count++) {
				book().add('ada@example.com', { start: at('2026-11-20'), end: at('2026-11-21') });
			}
			const first = await create();
			book().refuseKnownKeys();
			expect(await create()).toEqual(first);
			expect(calls().filter((call) => call === 'GET /me/calendarView').length).toBe(2);
		});

		it('is left to a person when it is nowhere near its time', async () => {
			const { eventId } = await create();
			book().move(eventId, '2027-06-01T10:00:00Z', '2027-06-01T10:30:00Z');
			expect(await problem({}, LATER)).toMatchObject({
				problem: 'conflict',
				mayBeDone: true,
				message:
					'Microsoft Outlook has the event of this meeting already, but nowhere near its time. ' +
					'Find it in the calendar and move it to the time of the meeting, or put a new one in by hand.',
			});
		});

		it('may be there when the look for it gets no answer', async () => {
			await create();
			sandbox().failAlways({ break: 'reset' }, /^GET/);
			expect(await problem({}, LATER)).toMatchObject({ problem: 'no_answer', mayBeDone: true });
		});
	});

	it.each<[string, Fault]>([
		['a reset', { doneBut: 'reset' }],
		['silence', { doneBut: 'silence' }],
	])('is there once when its answer is lost by %s', async (_name, fault) => {
		sandbox().fail(fault);
		const { eventId } = await create(DEMO, { wholeMs: 3_000 });
		expect(events().map(({ id }) => id)).toEqual([eventId]);
		expect(told(book())).toEqual(INVITED);
	});

	it('goes in with a new token when the old one has run out', async () => {
		sandbox().tokens.delete('token-1');
		await create();
		expect(events().length).toBe(1);
	});

	it.each<[string, Fault, number[]]>([
		['429', graphError(429, 'ApplicationThrottled', 'Over the limit.'), [225]],
		[
			'429 with a pause',
			{ ...graphError(429, 'UnknownError', ''), headers: { 'retry-after': '3' } },
			[3075],
		],
		['503 with a pause', { status: 503, body: '', headers: { 'retry-after': '1' } }, [1075]],
		['500', graphError(500, 'InternalServerError', 'Oh'), [225]],
		['another writer', graphError(409, 'ErrorIrresolvableConflict', 'Changed.'), [225]],
		['a reset', { break: 'reset' }, [225]],
		['a slow answer', { lateMs: 300 }, []],
	])('goes in after %s', async (_name, fault, pauses) => {
		const clock = testClock();
		sandbox().fail(fault);
		await create(DEMO, { clock });
		expect([events().length, told(book())]).toEqual([1, INVITED]);
		expect(clock.pauses).toEqual(pauses);
	});

	it.each<[string, Fault, object]>([
		[
			'400',
			graphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.'),
			{
				problem: 'invalid',
				mayBeDone: false,
				message:
					'Microsoft Outlook turned the request down (400: At least one recipient is not valid.). ' +
					"Check the meeting's times and the e-mail addresses of those invited.",
			},
		],
		[
			'a long pause with an empty message',
			{ ...graphError(429, 'UnknownError', ''), headers: { 'retry-after': '30' } },
			{
				problem: 'rate_limit',
				mayBeDone: false,
				message:
					'Microsoft Outlook gets too many requests (429: UnknownError). ' +
					'Run again when its pause is over (Retry-After: 30), with fewer runs at the same time.',
			},
		],
		[
			'HTML',
			{ status: 200, body: '<html>Sign in</html>' },
			{ problem: 'trouble', mayBeDone: true, message: expect.stringContaining('no proxy') },
		],
		['an empty body', { status: 201, body: '' }, { problem: 'trouble', mayBeDone: true }],
		[
			'an event without an id',
			{ status: 201, body: { subject: 'Demo' } },
			{ problem: 'trouble', mayBeDone: true },
		],
	])('is given up at once after %s', async (_name, fault, expected) => {
		sandbox().fail(fault);
		expect(await problem()).toMatchObject(expected);
		expect(calls()).toEqual(['POST /me/events']);
	});

	it('needs an account that may write to its own calendar', async () => {
		book().readOnly.add('ada@example.com');
		expect(await problem()).toMatchObject({
			problem: 'forbidden',
			mayBeDone: false,
			message:
				'Microsoft Outlook does not let the connected account write to its calendar ' +
				'(403: Access is denied. Check credentials and try again.). ' +
				'Reconnect the credential so that it holds the permission Calendars.ReadWrite, ' +
				'or ask an administrator to allow it.',
		});
	});

	it('needs an account that may write to the calendar of somebody else', async () => {
		book().readOnly.add('ben@example.com');
		expect(await problem({}, DEMO, 'ben@example.com')).toMatchObject({
			problem: 'forbidden',
			message:
				'Microsoft Outlook does not let the connected account write to the calendar of ben@example.com ' +
				'(403: Access is denied. Check credentials and try again.). ' +
				'Have the calendar shared with the connected account as a delegate or with full access, ' +
				'add Calendars.ReadWrite.Shared to the scopes of the credential (Custom Scopes) and reconnect it, ' +
				"or choose the connected account's own calendar.",
		});
	});

	it('needs an account that may write to the shared mailbox of the credential', async () => {
		book().readOnly.add('ben@example.com');
		const credential = { useShared: true, userPrincipalName: 'ben@example.com' };
		expect((await problem({ credential })).message).toMatch(
			/write to the calendar of the shared mailbox \(403.* add Calendars\.ReadWrite\.Shared/,
		);
	});

	it('needs a mailbox', async () => {
		expect(await problem({}, DEMO, 'nobody@example.com')).toMatchObject({
			problem: 'invalid',
			message:
				'Microsoft Outlook does not find what was asked for (404: The requested user is invalid.). ' +
				'Check that nobody@example.com is the address of a mailbox in the organisation of the connected account.',
		});
	});

	it('needs a credential that works', async () => {
		sandbox().failAlways(graphError(401, 'InvalidAuthenticationToken', 'No.'), /events/);
		expect(await problem()).toMatchObject({ problem: 'credential', mayBeDone: false });
		expect(events()).toEqual([]);
	});

	it('does not wait for an answer beyond the deadline', async () => {
		sandbox().failAlways({ break: 'silence' });
		expect(await problem({ wholeMs: 200 })).toMatchObject({
			problem: 'no_answer',
			mayBeDone: true,
			message:
				'Microsoft Outlook did not answer in time. Run again; if it stays so, look at its status page.',
		});
	});

	it('is not asked for when no time is left', async () => {
		expect(await problem({ wholeMs: 0 })).toMatchObject({
			problem: 'no_answer',
			mayBeDone: false,
		});
		expect(calls()).toEqual([]);
	});

	const limit = { ...graphError(429, 'UnknownError', ''), headers: { 'retry-after': '30' } };
	const unavailable = graphError(503, 'UnknownError', '');
	it.each<[string, boolean, Fault[]]>([
		['its answer got lost before it was refused', true, [{ doneBut: 'reset' }, limit]],
		['Graph had trouble of its own each time', true, Array(3).fill(graphError(500, 'Oh', ''))],
		['Graph was not available', false, Array(3).fill(unavailable)],
		['it was refused', false, [limit]],
	])('tells whether it may be there although %s: %s', async (_name, mayBeDone, faults) => {
		sandbox().fail(...faults);
		expect((await problem()).mayBeDone).toBe(mayBeDone);
	});
});

function at(date: string) {
	return { dateTime: `${date}T10:00:00.0000000`, timeZone: 'UTC' };
}
