import nock from 'nock';
import type { MeetingEvent } from '../../../adapters/calendars/event-calendar';
import { googleEvents } from '../../../adapters/calendars/google/events';
import { sendWithCredential } from '../../../adapters/n8n/send-with-credential';
import { useNoNetwork } from '../../support/no-network';
import { googleOAuth2, runInNode } from '../support/run-in-node';
import { testClock } from '../support/test-clock';

type Headers = Readonly<Record<string, string | string[]>>;

const MEETING: MeetingEvent = {
	key: 'booking1',
	title: 'Demo',
	description: 'Agenda',
	location: '',
	start: '2026-11-24T14:00:00.000Z',
	end: '2026-11-24T14:30:00.000Z',
	timezone: 'Europe/Berlin',
	attendees: [{ email: 'lead@example.org', name: 'Lee Example' }],
	uninvited: [],
	wantsVideoLink: true,
};
/** SHA-256 of "booking1". */
const EVENT_ID = 'f27d3dcff2495cb909f6686926bab5bc404f8e1166e52d6468184a6e6ba63d43';

describe('what goes out to Google for a new event', () => {
	useNoNetwork();
	afterEach(() => {
		expect(nock.pendingMocks()).toEqual([]);
		nock.cleanAll();
	});

	it('is one request that invites people and asks for a video link', async () => {
		let headers: Headers = {};
		nock('https://www.googleapis.com')
			.post('/calendar/v3/calendars/ada%40example.com/events', {
				id: EVENT_ID,
				summary: 'Demo',
				description: 'Agenda',
				location: '',
				start: { dateTime: '2026-11-24T14:00:00.000Z', timeZone: 'Europe/Berlin' },
				end: { dateTime: '2026-11-24T14:30:00.000Z', timeZone: 'Europe/Berlin' },
				attendees: [{ email: 'lead@example.org', displayName: 'Lee Example' }],
				extendedProperties: { private: { bookingFlowKey: 'booking1' } },
				conferenceData: {
					createRequest: {
						requestId: 'booking1',
						conferenceSolutionKey: { type: 'hangoutsMeet' },
					},
				},
			})
			.query({ sendUpdates: 'all', conferenceDataVersion: '1' })
			.reply(200, function () {
				headers = this.req.headers;
				return { id: EVENT_ID, etag: '"1"', hangoutLink: 'https://meet.google.com/abc-defg-hij' };
			});

		const credential = googleOAuth2('token');
		const clock = testClock();
		const written = await runInNode(credential, async (context) => {
			const calendar = googleEvents(sendWithCredential(context, credential.type), { clock });
			return await calendar.create(MEETING, 'ada@example.com', { deadline: clock.now() + 8000 });
		});
		expect(written).toEqual({
			calendarId: 'ada@example.com',
			eventId: EVENT_ID,
			etag: '"1"',
			videoLink: 'https://meet.google.com/abc-defg-hij',
		});
		expect(headers).toMatchObject({
			authorization: 'Bearer token',
			'content-type': 'application/json',
			'user-agent': expect.stringMatching(/^google-api-nodejs-client\//) as string,
		});
	});
});
