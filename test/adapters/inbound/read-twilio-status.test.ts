import { readTwilioStatus } from '../../../adapters/inbound/twilio/read-status';
import { SMS } from './twilio-requests';
import type { Form } from './twilio-requests';

const SID = 'SM0123456789abcdef0123456789abcdef';
const read = (fields: Form) =>
	readTwilioStatus({ MessageSid: SID, AccountSid: SMS.AccountSid, To: '+4930901820', ...fields });

describe('readTwilioStatus', () => {
	it.each([
		['sent', 'sent'],
		['delivered', 'delivered'],
		['read', 'delivered'],
	])('reads %s as %s', (MessageStatus, status) => {
		expect(read({ MessageStatus })).toEqual({ providerId: SID, status, reason: null });
	});

	it.each(['undelivered', 'failed', 'canceled'])(
		'reads %s as failed, with the reason',
		(status) => {
			expect(read({ MessageStatus: status, ErrorCode: '30005' })).toEqual({
				providerId: SID,
				status: 'failed',
				reason:
					'The number cannot be reached: it is unknown or no longer in use (Twilio 30005). ' +
					'Ask the person for their number, or use another channel.',
			});
		},
	);

	it.each([30002, 30003, 30004, 30006, 30007, 30008, 30032, 30034, 63003, 63016, 63024])(
		'puts %i into words',
		(code) => {
			const { reason } = read({ MessageStatus: 'undelivered', ErrorCode: String(code) }) ?? {};
			expect(reason).toMatch(new RegExp(`^[A-Z][^.]+ \\(Twilio ${code}\\)\\. [A-Z].+\\.$`));
			expect(reason).not.toMatch(/^Twilio could not deliver/);
		},
	);

	it('points to the page about any other code', () => {
		expect(read({ MessageStatus: 'failed', ErrorCode: '30499' })?.reason).toBe(
			'Twilio could not deliver the message (Twilio 30499). ' +
				'Its page about it tells more: https://www.twilio.com/docs/api/errors/30499.',
		);
	});

	it.each([undefined, '', 'none'])('says that there is no reason: %j', (ErrorCode) => {
		const fields = ErrorCode === undefined ? {} : { ErrorCode };
		expect(read({ MessageStatus: 'failed', ...fields })?.reason).toBe(
			'Twilio could not deliver the message and gives no reason. Send it again later, or use another channel.',
		);
	});

	it.each(['queued', 'accepted', 'sending', 'scheduled', 'received', 'constructor', ''])(
		'takes %j for no news',
		(MessageStatus) => {
			expect(read({ MessageStatus })).toBeNull();
		},
	);

	it('knows the message by its older name', () => {
		const form = { SmsSid: SID, MessageStatus: 'delivered' };
		expect(readTwilioStatus(form)?.providerId).toBe(SID);
	});

	it('takes a message of a person, or a status of nothing, for no news', () => {
		expect(readTwilioStatus(SMS)).toBeNull();
		expect(readTwilioStatus({ MessageStatus: 'delivered' })).toBeNull();
	});
});
