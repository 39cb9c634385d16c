import { googleCalendars } from '../../../adapters/calendars/google/free-busy';
import { googleCalendar, googleError } from '../../sandbox/google-calendar';
import { startSandbox } from '../../sandbox/server';
import { runWithSandbox } from '../../sandbox/use-sandbox';
import { ADA, block, busyQuery } from '../support/reps';
import { googleOAuth2 } from '../support/run-in-node';
import {
	ADAS,
	LATER,
	LEAD,
	MEETING,
	ODD,
	WITH_VIDEO,
	refusalOf,
	useGoogleEvents,
} from './google-event-support';

describe('events in Google calendars', () => {
	const { sandbox, book, clock, use, call, create, update, remove, find, methods, bodies } =
		useGoogleEvents();

	describe('are created', () => {
		it('with all that they say, and the invited are told', async () => {
			const { eventId, ...written } = await create({ ...MEETING, location: 'Room 1' });

			const event = book().event(eventId);
			expect(written).toEqual({ calendarId: ADAS, etag: event.etag, videoLink: null });
			expect(event).toMatchObject({
				status: 'confirmed',
				summary: 'Demo: Lee Example',
				description: 'Agenda: &lt;prices&gt; &amp; terms\n\nLee Example',
				location: 'Room 1',
				start: { dateTime: MEETING.start, timeZone: 'Europe/Berlin' },
				end: { dateTime: MEETING.end, timeZone: 'Europe/Berlin' },
				attendees: [{ email: LEAD, displayName: 'Lee Example', responseStatus: 'needsAction' }],
				extendedProperties: { private: { bookingFlowKey: 'booking1' } },
			});
			expect(event.conferenceData).toBeUndefined();
			expect(book().mails).toEqual([{ to: LEAD, about: 'invitation', eventId }]);
		});

		it('in the calendar of the connected account, which is called primary', async () => {
			const { eventId, calendarId } = await use(
				async (calendar) => await calendar.create(MEETING, 'primary', call()),
			);
			expect(calendarId).toBe('primary');
			expect(
				book()
					.eventsOf(ADAS)
					.map(({ id }) => id),
			).toEqual([eventId]);
		});

		it('without a name where the invited person has none', async () => {
			const { eventId } = await create({ ...MEETING, attendees: [{ email: LEAD, name: null }] });
			expect(book().event(eventId).attendees).toEqual([
				{ email: LEAD, responseStatus: 'needsAction' },
			]);
		});

		it('once for each key, however short, however often', async () => {
			const first = await create({ ...MEETING, key: 'a' });
			book().respond(first.eventId, LEAD, 'accepted');
			const again = await create({ ...MEETING, key: 'a', title: 'Something else' });
			const other = await create({ ...MEETING, key: 'b' });

			expect(again.eventId).toBe(first.eventId);
			expect(book().event(first.eventId).attendees).toMatchObject([{ responseStatus: 'accepted' }]);
			expect(
				book()
					.eventsOf(ADAS)
					.map(({ id }) => id),
			).toEqual([first.eventId, other.eventId]);
			expect(book().mails.length).toBe(2);
		});

		it('once when the answer is lost', async () => {
			sandbox().fail({ doneBut: 'reset' });
			const { eventId, etag } = await create();

			expect(methods()).toEqual(['POST', 'POST', 'GET']);
			expect(book().eventsOf(ADAS)).toEqual([expect.objectContaining({ id: eventId, etag })]);
			expect(book().mails.length).toBe(1);
		});

		it('once when the answer is never given', async () => {
			sandbox().failOn(/^POST/, { doneBut: 'silence' }, { doneBut: 'silence' });
			const given = { timing: { attempts: 2, attemptMs: 1000 } };
			expect(await refusalOf(create(MEETING, given))).toMatchObject({ mayBeDone: true });
			expect(await create()).toEqual(await find());

			expect(book().eventsOf(ADAS).length).toBe(1);
			expect(book().mails.length).toBe(1);
		});

		it.each<[string, (eventId: string) => void]>([
			['is brought back', () => {}],
			['is brought back from its id alone', (eventId) => book().forgetDetails(eventId)],
		])('and one that somebody has deleted %s', async (_name, afterwards) => {
			const { eventId } = await create(WITH_VIDEO);
			book().respond(eventId, LEAD, 'declined');
			book().deleteByPerson(eventId);
			afterwards(eventId);

			const again = await create({ ...WITH_VIDEO, ...LATER });
			expect(again.eventId).toBe(eventId);
			expect(again.videoLink).toMatch(/^https:\/\/meet\.google\.com\//);
			expect(book().eventsOf(ADAS)).toEqual([
				expect.objectContaining({
					status: 'confirmed',
					summary: 'Demo: Lee Example',
					start: { dateTime: LATER.start, timeZone: 'Europe/Berlin' },
					attendees: [expect.objectContaining({ email: LEAD, responseStatus: 'needsAction' })],
				}),
			]);
			expect(book().mails.map(({ about }) => about)).toEqual(['invitation', 'invitation']);
		});

		it('and keep the time busy until they are removed', async () => {
			const { eventId } = await create({
				...MEETING,
				start: '2026-11-23T10:00:00.000Z',
				end: '2026-11-23T10:30:00.000Z',
			});
			const busy = async () =>
				await runWithSandbox(sandbox(), googleOAuth2('token-1'), async (send) =>
					(await googleCalendars(send).listBusy(busyQuery([ADA]))).get('ada'),
				);
			expect(await busy()).toEqual({ blocks: [block('10:00', '10:30')] });
			await remove(eventId);
			expect(await busy()).toEqual({ blocks: [] });
		});
	});

	describe('have a video link', () => {
		it('at once when Google has made it', async () => {
			const { eventId, videoLink } = await create(WITH_VIDEO);
			expect(videoLink).toBe(book().event(eventId).hangoutLink);
			expect(methods()).toEqual(['POST']);
		});

		it('after a while when Google takes its time', async () => {
			book().keepMeetPending(2);
			const { eventId, videoLink, etag } = await create(WITH_VIDEO);
			expect(videoLink).toBe(book().event(eventId).hangoutLink);
			expect(etag).toBe(book().event(eventId).etag);
			expect(methods()).toEqual(['POST', 'GET', 'GET', 'GET']);
			expect(clock().pauses).toEqual([500, 1000, 2000]);
		});

		it('not when the time is over before it is made', async () => {
			book().keepMeetPending(100);
			const { deadline } = call(6000);
			const { videoLink } = await use(
				async (calendar) => await calendar.create(WITH_VIDEO, ADAS, { deadline }),
			);
			expect(videoLink).toBeNull();
			expect(clock().pauses).toEqual([500, 1000, 2000]);
			expect(clock().now()).toBeLessThan(deadline);
		});

		it('not when it cannot be read, though the event is there', async () => {
			book().keepMeetPending(1);
			sandbox().failAlways(googleError(403, 'forbidden', 'Forbidden'), /^GET/);
			expect(await create(WITH_VIDEO)).toMatchObject({ videoLink: null });
			expect(methods()).toEqual(['POST', 'GET']);
		});

		it('not when somebody has deleted the event meanwhile', async () => {
			book().keepMeetPending(1);
			sandbox().failOn(/^GET/, googleError(404, 'notFound', 'Not Found'));
			expect(await create(WITH_VIDEO)).toMatchObject({ videoLink: null });
		});

		it('not when Google cannot make one, which takes no waiting', async () => {
			book().failMeet();
			expect(await create(WITH_VIDEO)).toMatchObject({ videoLink: null });
			expect(methods()).toEqual(['POST']);
		});
	});

	describe('are updated', () => {
		let eventId: string;
		let etag: string | null;
		beforeEach(async () => {
			({ eventId, etag } = await create(WITH_VIDEO));
			book().respond(eventId, LEAD, 'accepted');
		});
		const emails = () =>
			book()
				.event(eventId)
				.attendees?.map(({ email }) => email);

		it('to what they are to say now, and the invited are told', async () => {
			const { hangoutLink } = book().event(eventId);
			const written = await update(eventId, {
				...WITH_VIDEO,
				...LATER,
				title: 'Demo',
				description: '',
				location: 'Room 2',
				timezone: 'Europe/Lisbon',
			});

			const event = book().event(eventId);
			expect(event).toMatchObject({
				summary: 'Demo',
				description: '',
				location: 'Room 2',
				start: { dateTime: LATER.start, timeZone: 'Europe/Lisbon' },
				end: { dateTime: LATER.end, timeZone: 'Europe/Lisbon' },
				hangoutLink,
			});
			expect(written).toEqual({
				calendarId: ADAS,
				eventId,
				etag: event.etag,
				videoLink: hangoutLink,
			});
			expect(written.etag).not.toBe(etag);
			expect(book().mails.map(({ about }) => about)).toEqual(['invitation', 'update']);
		});

		it('without a word about the invited when they stay the same', async () => {
			const attendees = [{ email: LEAD.toUpperCase(), name: null }];
			await update(eventId, { ...MEETING, ...LATER, attendees });
			expect(bodies().at(-1)?.attendees).toBeUndefined();
			expect(book().event(eventId).attendees).toMatchObject([
				{ email: LEAD, responseStatus: 'accepted' },
			]);
		});

		it('to other people, and who stays keeps the answer', async () => {
			const [ben, cleo] = [
				{ email: 'ben@example.com', name: 'Ben Example' },
				{ email: 'cleo@example.com', name: 'Cleo Example' },
			];
			const lead = { email: LEAD, responseStatus: 'accepted', additionalGuests: 1, comment: 'Yes' };
			book().edit(eventId, { attendees: [lead] });
			await update(eventId, { ...MEETING, attendees: [...MEETING.attendees, ben] });
			const attendees = [...MEETING.attendees, cleo];
			await update(eventId, { ...MEETING, attendees, uninvited: ['Ben@example.com'] });

			expect(book().event(eventId).attendees).toEqual([
				lead,
				{ email: cleo.email, displayName: 'Cleo Example', responseStatus: 'needsAction' },
			]);
			expect(book().mails.slice(-3)).toEqual([
				{ to: LEAD, about: 'update', eventId },
				{ to: cleo.email, about: 'invitation', eventId },
				{ to: ben.email, about: 'cancellation', eventId },
			]);
		});

		it('with the guests whom people added', async () => {
			const lead = { email: LEAD, responseStatus: 'accepted' };
			const guest = { email: 'cto@example.org', responseStatus: 'tentative', optional: true };
			book().edit(eventId, { attendees: [lead, guest] });
			await update(eventId, { ...MEETING, ...LATER });
			expect(bodies().at(-1)?.attendees).toBeUndefined();
			const other = { email: 'other@example.org', name: null };
			await update(eventId, { ...MEETING, attendees: [other], uninvited: [LEAD] });
			expect(book().event(eventId).attendees).toMatchObject([guest, { email: other.email }]);
		});

		it('with the rooms that people booked, and the owner who joined', async () => {
			const owner = { email: ADAS, self: true, organizer: true, responseStatus: 'accepted' };
			const room = { email: 'room@example.com', resource: true, responseStatus: 'accepted' };
			const lead = { email: LEAD, responseStatus: 'tentative' };
			book().edit(eventId, { attendees: [owner, room, lead] });

			await update(eventId, { ...MEETING, ...LATER });
			expect(bodies().at(-1)?.attendees).toBeUndefined();

			const attendees = [
				{ email: ADAS, name: 'Ada Example' },
				{ email: 'ben@example.com', name: null },
			];
			const uninvited = [LEAD, ADAS, 'room@example.com'];
			await update(eventId, { ...MEETING, attendees, uninvited });
			expect(emails()).toEqual([ADAS, 'room@example.com', 'ben@example.com']);
		});

		it('with a video link where there was none', async () => {
			const { eventId: other } = await create({ ...MEETING, key: 'booking2' });
			const { videoLink } = await update(other, { ...WITH_VIDEO, key: 'booking2' });
			expect(videoLink).toBe(book().event(other).hangoutLink);
			expect(videoLink).toMatch(/^https:/);
		});

		it('with a video link that could not be made before', async () => {
			book().failMeet();
			const { eventId: other } = await create({ ...WITH_VIDEO, key: 'booking2' });
			book().meet.isFailing = false;
			expect(await update(other, { ...WITH_VIDEO, key: 'booking2' })).toMatchObject({
				videoLink: expect.stringMatching(/^https:/) as string,
			});
		});

		it('without asking for a second video link while the first is being made', async () => {
			book().keepMeetPending(1000);
			const { eventId: other } = await create({ ...WITH_VIDEO, key: 'booking2' });
			await update(other, { ...WITH_VIDEO, key: 'booking2' });
			expect(bodies().findLast((body) => body?.summary)?.conferenceData).toBeUndefined();
		});

		it('with the video link that a person put in', async () => {
			const uri = 'https://video.example.com/7';
			const entryPoints = [
				{ entryPointType: 'phone', uri: 'tel:+4930123456' },
				{ entryPointType: 'video', uri },
			];
			book().edit(eventId, { hangoutLink: null, conferenceData: { entryPoints } });
			expect(await update(eventId, WITH_VIDEO)).toMatchObject({ videoLink: uri });
		});

		it('once more when the answer is lost', async () => {
			sandbox().failOn(/^PATCH/, { doneBut: 'reset' });
			expect(await update(eventId, { ...MEETING, ...LATER })).toMatchObject({ eventId });
			expect(book().event(eventId).start.dateTime).toBe(LATER.start);
		});

		it('whatever a person changes at the same moment', async () => {
			await update(eventId, MEETING);
			expect(sandbox().requests.at(-1)?.headers['if-match']).toBeUndefined();
		});

		it.each<[string, () => void]>([
			['deleted', () => book().deleteByPerson(eventId)],
			[
				'deleted long ago',
				() => {
					book().deleteByPerson(eventId);
					book().forget(eventId);
				},
			],
		])('only while they are there: %s', async (_name, vanish) => {
			vanish();
			const error = await refusalOf(update(eventId, MEETING));
			expect(error).toMatchObject({ problem: 'not_found', mayBeDone: false });
			expect(error.message).toBe(
				'The event is not in the calendar ada@example.com any more: somebody has deleted it. ' +
					'Restore it from the bin of the calendar, or book the meeting again.',
			);
			expect(methods()).not.toContain('PATCH');
		});

		it('not when Google says that something else stands there', async () => {
			sandbox().failOn(/^PATCH/, googleError(412, 'conditionNotMet', 'Precondition Failed'));
			expect(await refusalOf(update(eventId, MEETING))).toMatchObject({
				problem: 'conflict',
				mayBeDone: false,
			});
		});
	});

	it('get a time again where a person has made it a whole day', async () => {
		const { eventId } = await create();
		book().move(eventId, { date: '2026-11-26' }, { date: '2026-11-27' });
		// Google's own description does not know that null clears a field.
		const own = await startSandbox(googleCalendar(new Map([[ADAS, []]]), book()), null);
		try {
			await use(
				async (calendar) =>
					await calendar.update({ calendarId: ADAS, eventId }, { ...MEETING, ...LATER }, call()),
				{ at: own },
			);
		} finally {
			await own.close();
		}
		expect(own.violations).toEqual([]);
		expect(book().event(eventId)).toMatchObject({
			start: { dateTime: LATER.start, timeZone: 'Europe/Berlin' },
			end: { dateTime: LATER.end, timeZone: 'Europe/Berlin' },
		});
		expect(book().event(eventId).start.date).toBeUndefined();
	});

	describe('are removed', () => {
		let eventId: string;
		beforeEach(async () => {
			({ eventId } = await create());
		});

		it('and the invited are told', async () => {
			await remove(eventId);
			expect(book().event(eventId).status).toBe('cancelled');
			expect(book().mails.at(-1)).toEqual({ to: LEAD, about: 'cancellation', eventId });
		});

		it('when they are gone already', async () => {
			await remove(eventId);
			await remove(eventId);
			book().forget(eventId);
			await remove(eventId);
			expect(methods().filter((method) => method === 'DELETE').length).toBe(3);
			expect(book().mails.length).toBe(2);
		});

		it('when the answer is lost', async () => {
			sandbox().failOn(/^DELETE/, { doneBut: 'reset' });
			await remove(eventId);
			expect(book().event(eventId).status).toBe('cancelled');
			expect(book().mails.length).toBe(2);
		});

		it('not by a sign-in page', async () => {
			sandbox().failOn(/^DELETE/, { status: 200, body: '<html>Sign in</html>' });
			expect(await refusalOf(remove(eventId))).toMatchObject({
				problem: 'trouble',
				message: ODD,
				mayBeDone: true,
			});
		});
	});

	describe('are found by their key', () => {
		it('when the answer to their making got lost', async () => {
			const written = await create(WITH_VIDEO);
			expect(await find(WITH_VIDEO)).toEqual(written);
		});

		it('not when they never came to be', async () => {
			expect(await find()).toBeNull();
		});

		it('not when they were deleted', async () => {
			const { eventId } = await create();
			book().deleteByPerson(eventId);
			expect(await find()).toBeNull();
		});
	});
});
