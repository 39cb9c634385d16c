import { readToolMessage } from '../../../adapters/inbound/tool/read-tool-message';

const NOW = '2026-11-23T18:02:20.000Z';
const PROFILE = 'https://www.linkedin.com/in/sam-sample-1a2b';
const UNSAID = { text: null, from: null, messageId: null, channel: null };

const read = (json: object, given: Partial<typeof UNSAID> | object = {}) => {
	const inbound = readToolMessage({ ...json }, { ...UNSAID, ...given }, NOW);
	if (inbound.kind !== 'message') throw new Error('It is no message.');
	return inbound.message;
};

describe('readToolMessage', () => {
	it.each([
		[
			'plain fields',
			{ from: 'https://linkedin.com/in/Sam-Sample-1a2b/', text: 'Yes', messageId: 'm-1' },
		],
		[
			'fields with underlines',
			{ linkedin_url: 'linkedin.com/in/sam-sample-1a2b', message: 'Yes', message_id: 'm-1' },
		],
		[
			'fields with capitals and blanks',
			{ 'Profile URL': `${PROFILE}?trk=1`, 'Reply Text': 'Yes', EventId: 'm-1' },
		],
		[
			'the lead as an object',
			{ lead: { id: 7, profile_url: `${PROFILE}/en` }, reply: 'Yes', replyId: 'm-1' },
		],
		[
			'sender and message as objects',
			{
				sender: { name: 'Sam', attendee_profile_url: `https://de.linkedin.com/in/sam-sample-1a2b` },
				message: { id: 'm-1', text: 'Yes' },
			},
		],
	])('finds what tools send: %s', (_what, body) => {
		const expected = { channel: 'linkedin', from: PROFILE, text: 'Yes', messageId: 'm-1' };
		expect(read({ body, headers: {}, query: {} })).toMatchObject(expected);
		expect(read(body)).toMatchObject(expected);
	});

	it('takes what the node says before what it finds', () => {
		const given = { from: 'sam@example.com', text: 'No', messageId: 'm-2', channel: 'email' };
		expect(read({ body: { from: PROFILE, text: 'Yes', messageId: 'm-1' } }, given)).toMatchObject(
			given,
		);
	});

	it.each([
		['sam@example.com', 'email'],
		['Sam <sam@example.com>', 'email'],
		['+49 30 901820', 'sms'],
		['whatsapp:+4930901820', 'whatsapp'],
		['urn:li:person:42', 'linkedin'],
		[PROFILE, 'linkedin'],
	])('tells the channel of %j', (from, channel) => {
		expect(read({ from, text: 'Yes' })).toMatchObject({ channel });
	});

	it('takes the channel that is sent', () => {
		expect(read({ from: '+49 30 901820', text: 'Yes', channel: 'WhatsApp' })).toMatchObject({
			channel: 'whatsapp',
			from: '+4930901820',
		});
	});

	it('takes no plain id for that of the message: it may be of the lead', () => {
		expect(read({ id: 'lead-1', from: PROFILE, text: 'Yes' }).messageId).toBeNull();
	});

	it('takes a blank text for a text', () => {
		expect(read({ from: PROFILE, text: '' }).text).toBe('');
	});

	it.each([
		[{ text: 'Yes' }, 'From is empty'],
		[{ from: PROFILE }, 'Text is empty'],
		[{ from: PROFILE, text: 'Yes', channel: 'fax' }, 'Channel: "fax"'],
		[{ from: 'nobody', text: 'Yes', channel: 'email' }, 'From: "nobody"'],
	])('refuses %j by name', (json, message) => {
		expect(() => read(json)).toThrow(message);
	});
});
