import type { SendRequest } from '../../../adapters/http/send-request';
import { sendWithCredential } from '../../../adapters/n8n/send-with-credential';
import type { Fault } from '../../sandbox/exchange';
import { twilioError } from '../../sandbox/twilio';
import { runInNode } from '../support/run-in-node';
import { twilioCredential } from '../support/twilio-credential';
import type { Given } from './twilio-account';
import {
	failed,
	firstBy,
	NOBODYS,
	OURS,
	SAM,
	SERVICE,
	SMS,
	TEMPLATE,
	TEMPLATES,
	useTwilio,
	WHATSAPP,
} from './twilio-account';

describe('a message by Twilio', () => {
	const { sandbox, provider, clock, change, deliver, calls, sent } = useTwilio();

	describe('goes out', () => {
		it('as an SMS from a number', async () => {
			expect(await deliver()).toEqual(sent());
			expect(sandbox().requests.map(({ form }) => form)).toEqual([
				{ To: SAM, From: OURS, Body: 'Hello Sam, see you on Tuesday at 15:00.' },
			]);
		});

		it('by a messaging service, with news of it to an address', async () => {
			const statusCallbackUrl = 'https://n8n.example.com/webhook/booking-flow/twilio';
			const settings = { sender: { messagingServiceSid: SERVICE }, statusCallbackUrl };
			expect(await deliver({ settings })).toEqual(sent());
			expect(sandbox().requests[0]?.form).toEqual({
				To: SAM,
				MessagingServiceSid: SERVICE,
				StatusCallback: statusCallbackUrl,
				Body: SMS.text,
			});
		});

		it('with line breaks, umlauts and emoji as they are', async () => {
			const text = 'Hallo Jörg & Co,\nbis 15:00 = 3 pm 👍 +1 %20';
			expect(await deliver({ message: { ...SMS, text } })).toEqual(sent());
			expect(provider().messages[0]?.body).toBe(text);
		});

		it('in WhatsApp from the number for it', async () => {
			const settings = { whatsAppFrom: OURS, whatsAppTemplates: TEMPLATES };
			const message = { ...WHATSAPP, kind: 'reply' };
			expect(await deliver({ message, settings })).toEqual(sent());
			expect(sandbox().requests[0]?.form).toEqual({
				To: `whatsapp:${SAM}`,
				From: `whatsapp:${OURS}`,
				Body: SMS.text,
			});
		});

		it('in WhatsApp by the messaging service', async () => {
			const settings = { sender: { messagingServiceSid: SERVICE } };
			expect(await deliver({ message: WHATSAPP, settings })).toEqual(sent());
			expect(sandbox().requests[0]?.form).toMatchObject({
				To: `whatsapp:${SAM}`,
				MessagingServiceSid: SERVICE,
			});
		});

		it('in WhatsApp as the template for its kind, however long our own text', async () => {
			const message = { ...WHATSAPP, text: 'x'.repeat(1_700) };
			const settings = { whatsAppFrom: OURS, whatsAppTemplates: TEMPLATES };
			expect(await deliver({ message, settings })).toEqual(sent());
			expect(sandbox().requests[0]?.form).toEqual({
				To: `whatsapp:${SAM}`,
				From: `whatsapp:${OURS}`,
				ContentSid: TEMPLATE,
				ContentVariables: '{"1":"Sam","2":"Tuesday, 15:00"}',
			});
			expect(provider().messages[0]?.body).toBe('Hi Sam, we meet on Tuesday, 15:00.');
		});

		it('as an SMS in our own words where only WhatsApp has a template', async () => {
			expect(await deliver({ settings: { whatsAppTemplates: TEMPLATES } })).toEqual(sent());
			expect(provider().messages[0]?.body).toBe(SMS.text);
		});

		it('with 1,600 characters', async () => {
			expect(await deliver({ message: { ...SMS, text: 'x'.repeat(1_600) } })).toEqual(sent());
		});
	});

	describe('is not asked of Twilio', () => {
		it.each<[string, Given, string]>([
			[
				'with more than 1,600 characters',
				{ message: { ...SMS, text: 'x'.repeat(1_601) } },
				'The text has 1601 characters, and Twilio takes no more than 1600. ' +
					'Shorten the text of the message "confirmation".',
			],
			[
				'in WhatsApp without a sender for it',
				{ message: WHATSAPP },
				'There is no sender for WhatsApp. Fill in WhatsApp From with the number that is a WhatsApp sender ' +
					'in the Twilio console, or use a Messaging Service that has one.',
			],
			[
				'with a template whose variables nobody knows',
				{
					message: { ...WHATSAPP, values: { name: 'Sam' } },
					settings: { whatsAppFrom: OURS, whatsAppTemplates: TEMPLATES },
				},
				'WhatsApp Templates: the template for "confirmation" asks for "time", which this message does not have. ' +
					'Name its variables as the placeholders are named, without braces.',
			],
			[
				'for an account that is none',
				{ settings: { accountSid: 'SK0123456789abcdef0123456789abcdef' } },
				'The Account SID of the Twilio credential is not one: it is AC and 32 characters. ' +
					'Copy it from the first page of the Twilio console.',
			],
			['after its time', { withinMs: 0 }, 'There was no time left to send the message. Run again.'],
		])('%s', async (_case, given, reason) => {
			expect(await deliver(given)).toEqual(failed(reason));
			expect(calls()).toEqual([]);
		});
	});

	describe('is turned down', () => {
		it('when the person has opted out, which is said', async () => {
			provider().optedOut.add(SAM);
			expect(await deliver()).toEqual({
				...failed(
					'The person has opted out of messages from this sender (Twilio 21610). ' +
						'Use another channel; only they can opt in again, by texting START to the number.',
				),
				isOptedOut: true,
			});
			expect(calls()).toEqual(['POST']);
		});

		it('when the number is a landline', async () => {
			provider().landlines.add(SAM);
			expect(await deliver()).toEqual(
				failed(
					'The number cannot receive text messages; it may be a landline (Twilio 21614). ' +
						'Ask the person for a mobile number, or use another channel.',
				),
			);
		});

		it.each<[string, Given, number]>([
			['the number is none', { message: { ...SMS, address: '+1' } }, 21211],
			['the sender is not ours', { settings: { sender: { from: NOBODYS } } }, 21660],
			[
				'the messaging service is unknown',
				{ settings: { sender: { messagingServiceSid: `MG${'6'.repeat(32)}` } } },
				21701,
			],
			[
				'the WhatsApp sender is unknown',
				{ message: WHATSAPP, settings: { whatsAppFrom: NOBODYS } },
				63007,
			],
			[
				'the template is unknown',
				{
					message: WHATSAPP,
					settings: {
						whatsAppFrom: OURS,
						whatsAppTemplates: [
							{ kind: 'confirmation', contentSid: `HX${'8'.repeat(32)}`, variables: [] },
						],
					},
				},
				21655,
			],
		])('when %s', async (_case, given, code) => {
			const { status, reason } = await deliver(given);
			expect([status, reason]).toEqual(['failed', expect.stringContaining(`(Twilio ${code}). `)]);
			expect(calls()).toEqual(['POST']);
		});

		it.each([
			20404, 21211, 21212, 21214, 21217, 21408, 21606, 21608, 21611, 21612, 21614, 21617, 21635,
			21655, 21656, 21659, 21660, 21701, 21703, 21704, 21705, 30034, 63003, 63007, 63016, 63038,
		])('with code %i, which is put into words', async (code) => {
			sandbox().fail(twilioError(400, code, 'In the words of Twilio'));
			const { status, reason } = await deliver();
			expect([status, reason]).toEqual([
				'failed',
				expect.stringMatching(new RegExp(`^[A-Z][^.]+ \\(Twilio ${code}\\)\\. [A-Z].+\\.$`)),
			]);
			expect(reason).not.toContain('In the words of Twilio');
		});

		it('when the messages of the day are used up', async () => {
			change({ dailyLimit: 0 });
			expect((await deliver()).reason).toMatch(
				/^The Twilio account has used up its messages of the day \(Twilio 63038\)\. /,
			);
		});

		it('in WhatsApp outside the 24 hours, with a hint at templates', async () => {
			sandbox().fail(twilioError(400, 63016, 'Outside the allowed window'));
			const result = await deliver({ message: WHATSAPP, settings: { whatsAppFrom: OURS } });
			expect(result).toEqual(
				failed(
					"WhatsApp takes free text only within 24 hours of the person's last message (Twilio 63016). " +
						'Give this message an approved template in WhatsApp Templates, or use another channel.',
				),
			);
		});

		it('with another code in the words of Twilio, but not in ours', async () => {
			sandbox().fail(twilioError(400, 21999, `The text "${SMS.text}" is odd`));
			expect(await deliver()).toEqual(
				failed(
					'Twilio turned the request down (400: 21999: The text "..." is odd). ' +
						'Its page about it tells more: https://www.twilio.com/docs/api/errors/21999.',
				),
			);
		});

		it('in the newer form of errors', async () => {
			const body = { type: 'x', title: 'Bad thing', status: 400, code: 21998 };
			sandbox().fail({ status: 400, body });
			expect((await deliver()).reason).toContain('(400: 21998: Bad thing)');
		});

		it('with a wrong Auth Token', async () => {
			expect(await deliver({ password: 'wrong' })).toEqual(
				failed(
					'Twilio does not accept the credential (Twilio 20003). ' +
						'Check the Account SID and the Auth Token or API key in it.',
				),
			);
			expect(provider().messages).toEqual([]);
		});

		it('by a proxy', async () => {
			sandbox().fail({ status: 403, body: '<html>Not from here</html>' });
			expect(await deliver()).toEqual(
				failed(
					'Twilio does not let this credential send messages (403). ' +
						'Use the Auth Token of the account, or an API key that may send messages.',
				),
			);
		});
	});

	describe('is sent again when it certainly did not go out', () => {
		const tooMany = (seconds: string): Fault => ({
			...twilioError(429, 20429, 'Too Many Requests'),
			headers: { 'retry-after': seconds },
		});

		it('after the pause that Twilio asks for', async () => {
			sandbox().fail(tooMany('2'));
			expect(await deliver()).toEqual(sent());
			expect(calls()).toEqual(['POST', 'POST']);
			expect(provider().messages.length).toBe(1);
			expect(clock().pauses[0]).toBeGreaterThanOrEqual(2_000);
		});

		it('after 20429 with another status', async () => {
			sandbox().fail(twilioError(400, 20429, 'Too Many Requests'));
			expect(await deliver()).toEqual(sent());
		});

		it('after 503', async () => {
			sandbox().fail({ status: 503, body: '' });
			expect(await deliver()).toEqual(sent());
			expect(calls()).toEqual(['POST', 'POST']);
		});

		it('after a refused connection', async () => {
			expect(await deliver({ between: firstBy(sendToNobody) })).toEqual(sent());
			expect(calls()).toEqual(['POST']);
		});

		it('but not for ever', async () => {
			sandbox().failAlways({ status: 503, body: '' });
			expect(await deliver()).toEqual(
				failed('Twilio has trouble of its own (503). Run again later; its status page tells more.'),
			);
			expect(calls()).toEqual(['POST', 'POST', 'POST']);
		});

		it('but not when Twilio asks for a long pause', async () => {
			sandbox().fail(tooMany('60'));
			expect(await deliver()).toEqual(
				failed(
					'Twilio gets too many requests (429: 20429: Too Many Requests). ' +
						'Run again when its pause is over (Retry-After: 60), with fewer runs at the same time.',
				),
			);
		});
	});
});

/** n8n's helper, to a port where nobody listens. */
const sendToNobody: SendRequest = async (request) => {
	const problem = await runInNode(twilioCredential(), async (context) => {
		const send = sendWithCredential(context, 'twilioApi');
		return await send({ ...request, url: 'http://127.0.0.1:1/' }).catch((error: unknown) => error);
	});
	throw problem;
};
