import nock from 'nock';
import { outlookEvents } from '../../../adapters/calendars/outlook/events';
import { readOutlookMailbox } from '../../../adapters/calendars/outlook/mailbox';
import { sendWithCredential } from '../../../adapters/n8n/send-with-credential';
import { useNoNetwork } from '../../support/no-network';
import { outlookOAuth2, runInNode } from '../support/run-in-node';
import { testClock } from '../support/test-clock';

describe('the request that puts an event into an Outlook calendar', () => {
	useNoNetwork();
	afterEach(() => {
		expect(nock.pendingMocks()).toEqual([]);
		nock.cleanAll();
	});

	it('says all about the meeting', async () => {
		let headers: Readonly<Record<string, string | string[]>> = {};
		nock('https://graph.microsoft.com')
			.post('/v1.0/users/ada%40example.com/events', {
				subject: 'Demo: Cleo <Example>',
				body: {
					contentType: 'html',
					content:
						'<p>Bring &lt;numbers&gt; &amp; questions.<br>\n' +
						'Move it: <a href="https://example.com/m?a=1&amp;b=2">https://example.com/m?a=1&amp;b=2</a></p>',
				},
				start: { dateTime: '2026-11-24T15:00:00', timeZone: 'Europe/Berlin' },
				end: { dateTime: '2026-11-24T15:30:00', timeZone: 'Europe/Berlin' },
				attendees: [
					{
						type: 'required',
						emailAddress: { address: 'cleo@example.org', name: 'Cleo Example' },
					},
					{ type: 'required', emailAddress: { address: 'ben@example.com' } },
				],
				allowNewTimeProposals: false,
				responseRequested: true,
				location: { displayName: 'Room 4' },
				isOnlineMeeting: true,
				onlineMeetingProvider: 'teamsForBusiness',
				transactionId: 'booking1',
			})
			.reply(201, function () {
				headers = this.req.headers;
				return {
					'@odata.etag': 'W/"ck1"',
					id: 'AAMk1',
					onlineMeeting: { joinUrl: 'https://teams.microsoft.com/l/meetup-join/1' },
				};
			});

		const credential = outlookOAuth2('token');
		const clock = testClock();
		const written = await runInNode(credential, async (context) => {
			const send = sendWithCredential(context, credential.type);
			const calendar = outlookEvents(send, readOutlookMailbox({}), { clock });
			return await calendar.create(
				{
					key: 'booking1',
					title: 'Demo: Cleo <Example>',
					description: 'Bring <numbers> & questions.\nMove it: https://example.com/m?a=1&b=2',
					location: 'Room 4',
					start: '2026-11-24T14:00:00.000Z',
					end: '2026-11-24T14:30:00.000Z',
					timezone: 'Europe/Berlin',
					attendees: [
						{ email: 'cleo@example.org', name: 'Cleo Example' },
						{ email: 'ben@example.com', name: null },
					],
					uninvited: [],
					wantsVideoLink: true,
				},
				'ada@example.com',
				{ deadline: clock.now() + 8_000 },
			);
		});
		expect(written).toEqual({
			calendarId: 'ada@example.com',
			eventId: 'AAMk1',
			etag: 'W/"ck1"',
			videoLink: 'https://teams.microsoft.com/l/meetup-join/1',
		});
		expect(headers).toMatchObject({
			authorization: 'Bearer token',
			'content-type': 'application/json',
			prefer: 'outlook.timezone="UTC"',
		});
	});
});
