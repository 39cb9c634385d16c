import nock from 'nock';
import { googleCalendars } from '../../../adapters/calendars/google/free-busy';
import { outlookCalendars } from '../../../adapters/calendars/outlook/free-busy';
import { readOutlookMailbox } from '../../../adapters/calendars/outlook/mailbox';
import { sendWithCredential } from '../../../adapters/n8n/send-with-credential';
import { useNoNetwork } from '../../support/no-network';
import { ADA, block, busyQuery } from '../support/reps';
import type { OwnCredential } from '../support/run-in-node';
import { googleOAuth2, outlookOAuth2, runInNode } from '../support/run-in-node';

type Headers = Readonly<Record<string, string | string[]>>;

describe('what goes out to', () => {
	useNoNetwork();
	afterEach(() => {
		expect(nock.pendingMocks()).toEqual([]);
		nock.cleanAll();
	});

	it('Google', async () => {
		let headers: Headers = {};
		nock('https://www.googleapis.com')
			.post('/calendar/v3/freeBusy', {
				timeMin: '2026-11-23T09:00:00.000Z',
				timeMax: '2026-11-23T17:00:00.000Z',
				calendarExpansionMax: 50,
				items: [{ id: 'ada@example.com' }],
			})
			.reply(200, function () {
				headers = this.req.headers;
				const busy = [{ start: '2026-11-23T10:00:00Z', end: '2026-11-23T11:00:00Z' }];
				return { calendars: { 'ada@example.com': { busy } } };
			});

		const busy = await readAda(googleOAuth2('token'), googleCalendars);
		expect(busy).toEqual({ blocks: [block('10:00', '11:00')] });
		expect(headers).toMatchObject({
			authorization: 'Bearer token',
			'content-type': 'application/json',
			'user-agent': expect.stringMatching(/^google-api-nodejs-client\//),
		});
	});

	it('Microsoft', async () => {
		let headers: Headers = {};
		nock('https://graph.microsoft.com')
			.post('/v1.0/me/calendar/getSchedule', {
				schedules: ['ada@example.com'],
				startTime: { dateTime: '2026-11-23T09:00:00', timeZone: 'UTC' },
				endTime: { dateTime: '2026-11-23T17:00:00', timeZone: 'UTC' },
				availabilityViewInterval: 15,
			})
			.reply(200, function () {
				headers = this.req.headers;
				const schedule = { scheduleId: 'ada@example.com', scheduleItems: [] };
				return { value: [{ ...schedule, availabilityView: '0'.repeat(32) }] };
			});

		const busy = await readAda(outlookOAuth2('token'), (send) =>
			outlookCalendars(send, readOutlookMailbox({})),
		);
		expect(busy).toEqual({ blocks: [] });
		expect(headers).toMatchObject({
			authorization: 'Bearer token',
			'content-type': 'application/json',
			prefer: 'outlook.timezone="UTC"',
		});
	});
});

async function readAda(
	credential: OwnCredential,
	calendarsOf: (send: ReturnType<typeof sendWithCredential>) => ReturnType<typeof googleCalendars>,
) {
	return await runInNode(credential, async (context) => {
		const source = calendarsOf(sendWithCredential(context, credential.type));
		return (await source.listBusy(busyQuery([ADA]))).get('ada');
	});
}
