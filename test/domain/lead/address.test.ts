import { addressFor, conversationChannel, reachableChannels } from '../../../domain/lead/address';

const everywhere = {
	email: 'anna@example.com',
	phone: '+4930901820',
	channelId: 'person-42',
	channel: 'email',
} as const;

describe('addressFor', () => {
	it.each([
		['email', 'anna@example.com'],
		['sms', '+4930901820'],
		['whatsapp', '+4930901820'],
		['linkedin', 'person-42'],
	] as const)('gives the address for %s', (channel, address) => {
		expect(addressFor(everywhere, channel)).toBe(address);
	});

	it('gives null where the lead cannot be reached', () => {
		expect(addressFor({ ...everywhere, phone: null }, 'sms')).toBeNull();
	});
});

describe('reachableChannels', () => {
	it('lists the channels with an address', () => {
		expect(reachableChannels(everywhere)).toEqual(['email', 'sms', 'whatsapp', 'linkedin']);
		expect(reachableChannels({ ...everywhere, phone: null })).toEqual(['email', 'linkedin']);
	});
});

describe('conversationChannel', () => {
	it('stays where the lead talks', () => {
		expect(conversationChannel({ ...everywhere, channel: 'linkedin' })).toBe('linkedin');
	});

	it('takes the first channel that reaches the lead when the own one does not', () => {
		expect(conversationChannel({ ...everywhere, email: null, channel: 'email' })).toBe('sms');
		expect(conversationChannel({ ...everywhere, phone: null, channel: 'whatsapp' })).toBe('email');
	});

	it('gives null when nothing reaches the lead', () => {
		const nowhere = { email: null, phone: null, channelId: null, channel: 'email' } as const;
		expect(conversationChannel(nowhere)).toBeNull();
	});
});
