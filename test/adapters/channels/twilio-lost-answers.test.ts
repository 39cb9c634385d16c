import type { SendRequest } from '../../../adapters/http/send-request';
import type { Fault } from '../../sandbox/exchange';
import {
	failed,
	firstBy,
	NOBODYS,
	OURS,
	SAM,
	SERVICE,
	SMS,
	TEMPLATES,
	useTwilio,
	WHATSAPP,
} from './twilio-account';

const TROUBLE: Fault = { status: 500, body: { code: 20500, message: 'Internal Server Error' } };
const ONE_POST = /^POST/;
const LIST = /^GET/;

describe('a message whose answer from Twilio got lost', () => {
	const { sandbox, provider, clock, change, deliver, calls, sent } = useTwilio();

	/** Sent by somebody before, so many seconds ago. */
	const sendBefore = async (secondsAgo: number, text: string, from = OURS) => {
		change({ now: () => clock().now() - secondsAgo * 1_000, senders: [OURS, NOBODYS] });
		const message = { ...SMS, text };
		expect(await deliver({ message, settings: { sender: { from } } })).toEqual(sent());
		change({ now: () => clock().now() });
	};
	const unknown = (why: string) => ({
		status: 'unknown',
		providerId: null,
		reason:
			`Twilio gave no clear answer (${why}), and it could not be found out whether the message went out. ` +
			'Look for it in the Twilio console under Monitor > Logs > Messaging before it is sent again.',
	});
	const bodies = () => provider().messages.map(({ body }) => body);

	describe('is found in its log', () => {
		afterEach(() => {
			expect(bodies().filter((body) => body.endsWith(SMS.text ?? '')).length).toBe(1);
		});

		it.each<[string, Fault]>([
			['a broken connection', { doneBut: 'reset' }],
			['silence', { doneBut: 'silence' }],
		])('after %s, and not sent again', async (_case, fault) => {
			sandbox().failOn(ONE_POST, fault);
			expect(await deliver({ between: waitShortly })).toEqual(sent());
			expect(calls()).toEqual(['POST', 'GET']);
			expect(bodies()).toEqual([SMS.text]);
		});

		it.each([500, 502, 504])('after %i', async (status) => {
			const between = (send: SendRequest) =>
				firstBy(async (request) => ({ ...(await send(request)), status, text: '' }))(send);
			expect(await deliver({ between })).toEqual(sent());
			expect(calls()).toEqual(['POST', 'GET']);
		});

		it.each([-50, 50])('though its clock is %i seconds off', async (seconds) => {
			change({ now: () => clock().now() + seconds * 1_000 });
			sandbox().failOn(ONE_POST, { doneBut: 'reset' });
			expect(await deliver()).toEqual(sent());
		});

		it('though the log is late', async () => {
			sandbox().failOn(ONE_POST, { doneBut: 'reset' });
			sandbox().failOn(LIST, { status: 200, body: { messages: [] } });
			expect(await deliver()).toEqual(sent());
			expect(calls()).toEqual(['POST', 'GET', 'GET']);
		});

		it('by the messaging service, whatever number it went from', async () => {
			sandbox().failOn(ONE_POST, { doneBut: 'reset' });
			const settings = { sender: { messagingServiceSid: SERVICE } };
			expect(await deliver({ settings })).toEqual(sent());
			expect(sandbox().requests[1]?.query).toEqual({ To: SAM, PageSize: '100' });
		});

		it('in WhatsApp', async () => {
			sandbox().failOn(ONE_POST, { doneBut: 'reset' });
			expect(await deliver({ message: WHATSAPP, settings: { whatsAppFrom: OURS } })).toEqual(
				sent(),
			);
			expect(sandbox().requests[1]?.query).toMatchObject({
				To: `whatsapp:${SAM}`,
				From: `whatsapp:${OURS}`,
			});
		});

		it('with the words that a trial account puts before it', async () => {
			change({ isTrial: true });
			sandbox().failOn(ONE_POST, { doneBut: 'reset' });
			expect(await deliver()).toEqual(sent());
		});

		it('beside another text to the same person', async () => {
			await sendBefore(10, 'Something else');
			sandbox().failOn(ONE_POST, { doneBut: 'reset' });
			expect(await deliver()).toEqual(sent());
			expect(bodies()).toEqual(['Something else', SMS.text]);
		});

		it('with why it failed in the meantime', async () => {
			sandbox().failOn(ONE_POST, { doneBut: 'reset' });
			const between: (send: SendRequest) => SendRequest = (send) => async (request) => {
				const [message] = provider().messages;
				const news = { status: 'undelivered', errorCode: 21610 };
				if (message) await provider().report(message.sid, news);
				return await send(request);
			};
			expect(await deliver({ between })).toEqual({
				status: 'failed',
				providerId: provider().messages[0]?.sid,
				reason: expect.stringContaining('opted out of messages from this sender (Twilio 21610)'),
				isOptedOut: true,
			});
		});
	});

	describe('is sent once more when its log does not have it', () => {
		it.each<[string, Fault]>([
			['500', TROUBLE],
			['a broken connection', { break: 'reset' }],
			['a page of a proxy', { status: 200, body: '<html>Please sign in</html>' }],
			['something else than a message', { status: 201, body: { hello: 'world' } }],
		])('after %s', async (_case, fault) => {
			sandbox().failOn(ONE_POST, fault);
			expect(await deliver()).toEqual(sent());
			expect(calls()).toEqual(['POST', 'GET', 'GET', 'POST']);
			expect(bodies()).toEqual([SMS.text]);
		});

		it('even where the same text went out some minutes before', async () => {
			await sendBefore(120, SMS.text ?? '');
			sandbox().failOn(ONE_POST, TROUBLE);
			expect(await deliver()).toEqual(sent());
			expect(bodies()).toEqual([SMS.text, SMS.text]);
		});

		it.each([
			['another number', { sender: { from: OURS } }],
			['no messaging service', { sender: { messagingServiceSid: SERVICE } }],
		])('even where the same text came from %s', async (_case, settings) => {
			await sendBefore(0, SMS.text ?? '', NOBODYS);
			sandbox().failOn(ONE_POST, TROUBLE);
			expect(await deliver({ settings })).toEqual(sent());
			expect(bodies()).toEqual([SMS.text, SMS.text]);
		});

		it('and is found when that answer gets lost as well', async () => {
			sandbox().failOn(ONE_POST, TROUBLE, { doneBut: 'reset' });
			expect(await deliver()).toEqual(sent());
			expect(bodies()).toEqual([SMS.text]);
		});

		it('but not a third time', async () => {
			sandbox().failAlways(TROUBLE, ONE_POST);
			expect(await deliver()).toEqual(
				failed(
					'Twilio has trouble of its own (500: 20500: Internal Server Error). ' +
						'Run again later; its status page tells more.',
				),
			);
			expect(calls()).toEqual(['POST', 'GET', 'GET', 'POST', 'GET', 'GET']);
		});

		it('but not when time is short', async () => {
			sandbox().failAlways(TROUBLE, ONE_POST);
			expect((await deliver({ withinMs: 2_500 })).status).toBe('failed');
			expect(calls()).toEqual(['POST', 'GET', 'GET']);
		});

		it('but not when that is turned down', async () => {
			provider().optedOut.add(SAM);
			sandbox().failOn(ONE_POST, TROUBLE);
			expect(await deliver()).toMatchObject({ status: 'failed', isOptedOut: true });
		});
	});

	describe('may have gone out', () => {
		it.each<[string, Fault, string]>([
			['500', TROUBLE, 'status 500'],
			['a broken connection', { doneBut: 'reset' }, 'ECONNRESET'],
			['silence', { break: 'silence' }, 'no answer in time'],
			[
				'a page of a proxy',
				{ status: 200, body: '<html></html>' },
				'an answer that cannot be read',
			],
		])('after %s, when the log cannot be read', async (_case, fault, why) => {
			sandbox().failOn(ONE_POST, fault);
			sandbox().failAlways({ status: 403, body: '' }, LIST);
			expect(await deliver({ between: waitShortly })).toEqual(unknown(why));
			expect(calls()).toEqual(['POST', 'GET']);
		});

		it('when there is no time to look', async () => {
			sandbox().failOn(ONE_POST, TROUBLE);
			expect(await deliver({ withinMs: 400 })).toEqual(unknown('status 500'));
			expect(calls()).toEqual(['POST']);
		});

		it('when something else just went to the same person', async () => {
			await sendBefore(10, 'Something else');
			sandbox().failOn(ONE_POST, TROUBLE);
			expect(await deliver()).toEqual(unknown('status 500'));
			expect(bodies()).toEqual(['Something else']);
		});

		it('as a template, whose words only Twilio knows', async () => {
			const settings = { whatsAppFrom: OURS, whatsAppTemplates: TEMPLATES };
			sandbox().failOn(ONE_POST, { doneBut: 'reset' });
			expect(await deliver({ message: WHATSAPP, settings })).toEqual(unknown('ECONNRESET'));
			expect(bodies().length).toBe(1);
		});
	});

	it('gives way to faults of our own', async () => {
		const between = () => async () => {
			throw new TypeError('our own fault');
		};
		await expect(deliver({ between })).rejects.toMatchObject({ message: 'our own fault' });
	});
});

/** A second is enough for an answer of this machine, and short enough to wait for none. */
function waitShortly(send: SendRequest): SendRequest {
	return async (request) => {
		const timeoutMs = request.method === 'POST' ? 1_000 : request.timeoutMs;
		return await send({ ...request, timeoutMs });
	};
}
