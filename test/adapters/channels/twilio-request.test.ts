import nock from 'nock';
import { twilioTransport } from '../../../adapters/channels/twilio/transport';
import { sendWithCredential } from '../../../adapters/n8n/send-with-credential';
import { useNoNetwork } from '../../support/no-network';
import { outgoing } from '../support/outgoing';
import { runInNode } from '../support/run-in-node';
import { testClock } from '../support/test-clock';
import {
	signBasic,
	TWILIO_SID,
	TWILIO_TOKEN,
	twilioCredential,
} from '../support/twilio-credential';
import { SETTINGS, SMS } from './twilio-account';

const SENT = 'SM0123456789abcdef0123456789abcdef';

describe('what goes out to Twilio', () => {
	useNoNetwork();
	const before = { ...process.env };
	afterEach(() => {
		process.env = { ...before };
		expect(nock.pendingMocks()).toEqual([]);
		nock.cleanAll();
	});

	it.each([
		['', {}],
		[', whatever region the environment asks for', { TWILIO_REGION: 'ie1', TWILIO_EDGE: 'dublin' }],
	])('is the request of its own client, signed%s', async (_case, environment) => {
		Object.assign(process.env, environment);
		let headers: Readonly<Record<string, string | string[]>> = {};
		nock('https://api.twilio.com')
			.post(
				`/2010-04-01/Accounts/${TWILIO_SID}/Messages.json`,
				'To=%2B4915112345678&From=%2B14155550123&Body=Hello+Sam%2C+see+you+on+Tuesday+at+15%3A00.',
			)
			.basicAuth({ user: TWILIO_SID, pass: TWILIO_TOKEN })
			.reply(201, function () {
				headers = this.req.headers;
				return { sid: SENT, status: 'queued', error_code: null };
			});

		const result = await runInNode(twilioCredential(), async (context) => {
			const send = signBasic(sendWithCredential(context, 'twilioApi'));
			const clock = testClock();
			const transport = twilioTransport(send, SETTINGS, { clock });
			return await transport.deliver(outgoing(SMS), { deadline: clock.now() + 8_000 });
		});
		expect(result).toEqual({ status: 'sent', providerId: SENT, reason: null });
		expect(headers).toMatchObject({
			accept: 'application/json',
			'content-type': 'application/x-www-form-urlencoded',
			'user-agent': expect.stringMatching(/^twilio-node\//),
		});
	});
});
