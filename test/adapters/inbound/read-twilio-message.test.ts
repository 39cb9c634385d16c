import { readTwilioMessage } from '../../../adapters/inbound/twilio/read-message';
import { SMS } from './twilio-requests';
import type { Form } from './twilio-requests';

const NOW = '2026-11-23T18:02:20.000Z';
const read = (fields: Form) => readTwilioMessage({ ...SMS, ...fields }, NOW);

describe('readTwilioMessage', () => {
	it('reads an SMS', () => {
		expect(read({})).toEqual({
			kind: 'message',
			message: {
				source: 'twilio',
				channel: 'sms',
				from: '+4930901820',
				to: '+14155552345',
				subject: null,
				text: SMS.Body,
				messageId: SMS.MessageSid,
				receivedAt: NOW,
				isAutomatic: false,
				carrierKeyword: null,
				mediaCount: 0,
				answers: [],
				emailDate: null,
			},
		});
	});

	it.each([
		['WhatsApp', { From: 'whatsapp:+4930901820', To: 'whatsapp:+14155552345' }, 'whatsapp'],
		['RCS', { From: 'rcs:+4930901820', To: 'rcs:example_agent' }, 'sms'],
	])('reads %s by the number', (_network, fields, channel) => {
		expect(read(fields)).toMatchObject({ message: { channel, from: '+4930901820' } });
	});

	it.each(['STOP', 'START', 'HELP'])('says that the carrier took it for %s', (OptOutType) => {
		expect(read({ OptOutType })).toMatchObject({ message: { carrierKeyword: OptOutType } });
	});

	it('counts pictures and reads none', () => {
		const fields = { Body: '', NumMedia: '2', MediaUrl0: 'https://api.example.com/1' };
		expect(read(fields)).toMatchObject({ message: { text: '', mediaCount: 2 } });
	});

	it.each([
		['delivered', { status: 'delivered', reason: null }],
		['failed', { status: 'failed', reason: expect.any(String) }],
	])('takes "%s" for news of a message of ours', (MessageStatus, news) => {
		expect(read({ MessageStatus, ErrorCode: '30003' })).toMatchObject({
			kind: 'delivery',
			delivery: news,
		});
	});

	it('takes news that tells nothing yet for no message', () => {
		expect(read({ MessageStatus: 'queued' })).toEqual({ kind: 'notice', about: 'message queued' });
	});

	it('takes a call for no message', () => {
		const call = { CallSid: 'CA1', From: '+4930901820', To: '+14155552345' };
		expect(readTwilioMessage(call, NOW)).toEqual({ kind: 'notice', about: 'no message' });
	});

	it.each(['messenger:1234567890', '12345', 'ACME'])('refuses the sender %j by name', (From) => {
		expect(() => read({ From })).toThrow(/^From: /);
	});
});
