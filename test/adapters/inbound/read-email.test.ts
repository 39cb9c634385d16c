import type { IDataObject } from 'n8n-workflow';
import { readEmail } from '../../../adapters/inbound/email/read-email';
import type { InboundMessage } from '../../../domain/replies/inbound-message';
import { stripQuotes } from '../../../domain/replies/strip-quotes';
import { BOUNCE, gmailSimple, imapSimple, outlookRaw, outlookSimple, resolved } from './mails';

const NOW = '2026-11-23T18:02:20.000Z';

const read = async (json: IDataObject, fileCount = 0) => await readEmail({ json, fileCount }, NOW);

async function messageOf(json: IDataObject, fileCount = 0): Promise<InboundMessage> {
	const inbound = await read(json, fileCount);
	if (inbound.kind !== 'message') throw new Error(`It is no message but ${inbound.kind}.`);
	return inbound.message;
}

const REPLY = {
	source: 'email',
	channel: 'email',
	from: 'sam@example.com',
	subject: 'Re: Times for a call',
	text: 'The second one works for me.',
	receivedAt: NOW,
	isAutomatic: false,
	carrierKeyword: null,
	mediaCount: 0,
};
const WITH_HEADERS = {
	messageId: '<CAF1-reply@mail.example.com>',
	emailDate: 'Mon, 23 Nov 2026 10:02:11 -0800',
	answers: ['<zero@example.org>', '<first@example.org>'],
};
const GMAIL_ID = { id: '18f0c3a5b1d2e3f4', threadId: '18f0c3a5b1d2e000', labelIds: ['INBOX'] };

describe('a reply by e-mail', () => {
	it.each([
		['Email Trigger (IMAP), simple', imapSimple(), WITH_HEADERS],
		['Email Trigger (IMAP), resolved', resolved(), WITH_HEADERS],
		['Gmail Trigger', resolved({}, GMAIL_ID), WITH_HEADERS],
		['Gmail Trigger, simplified', gmailSimple(), { messageId: '18f0c3a5b1d2e3f4' }],
		['Outlook Trigger, raw', outlookRaw(), { messageId: WITH_HEADERS.messageId }],
		['Outlook Trigger, simplified', outlookSimple(), { messageId: 'AAMkAGI2T' }],
	])('has one shape: %s', async (_node, item, own) => {
		const message = await messageOf(item);
		expect(message).toMatchObject({ ...REPLY, ...own });
		expect(message.to).toContain('ada@example.org');
	});

	it('is read from the headers that Outlook is asked for', async () => {
		const internetMessageHeaders = [
			{ name: 'Date', value: WITH_HEADERS.emailDate },
			{ name: 'References', value: '<zero@example.org> <first@example.org>' },
		];
		expect(await messageOf(outlookRaw({ internetMessageHeaders }))).toMatchObject(WITH_HEADERS);
	});

	it('is read from its plain text where there is no HTML', async () => {
		const { text } = await messageOf(imapSimple({}, { textHtml: '' }));
		expect(stripQuotes(text).text).toBe(REPLY.text);
	});

	it('is read from its plain text where the HTML is all quote', async () => {
		const textHtml = '<blockquote type="cite"><p>Yes, the second one</p></blockquote>';
		const textPlain = 'Yes, the second one';
		const { text } = await messageOf(imapSimple({}, { textHtml, textPlain }));
		expect(text).toBe('Yes, the second one');
	});

	it('counts the files that came with it', async () => {
		expect((await messageOf(resolved(), 2)).mediaCount).toBe(2);
		expect((await messageOf(outlookRaw({ hasAttachments: true }))).mediaCount).toBe(1);
	});

	it.each([
		['"Sample, Sam" <sam@example.com>', 'sam@example.com'],
		['sam@example.com (Sam Sample)', 'sam@example.com'],
		['SAM@EXAMPLE.COM', 'sam@example.com'],
	])('knows the sender in %j', async (from, address) => {
		expect((await messageOf(imapSimple({}, { from }))).from).toBe(address);
	});

	it('is refused without an address of the sender', async () => {
		await expect(read(imapSimple({}, { from: 'Sam Sample' }))).rejects.toThrow(/^From: /);
	});

	it('has the same key each time where it has no Message-ID, and another one than others', async () => {
		const anonymous = (text: string) =>
			imapSimple({ 'message-id': '' }, { textPlain: text, textHtml: '' });
		const [first, again, other] = await Promise.all(
			['Yes', 'Yes', 'No'].map(async (text) => (await messageOf(anonymous(text))).messageId),
		);
		expect(first).toMatch(/^sha256:/);
		expect(again).toBe(first);
		expect(other).not.toBe(first);
	});
});

describe('a preview', () => {
	it.each([
		['of Gmail', gmailSimple({ snippet: `${'I would rather not meet, but '.repeat(6)}if` })],
		['of Outlook', outlookSimple({ bodyPreview: 'x '.repeat(127) })],
	])('%s that may be half a text is refused, with what to do', async (_what, item) => {
		await expect(read(item)).rejects.toMatchObject({
			message: expect.stringContaining('only the beginning'),
			hint: expect.stringMatching(/Simplify.*Raw/),
		});
	});

	it('has its characters back', async () => {
		const snippet = 'Tom &amp; I can&#39;t make &quot;2 pm&quot; &lt;sorry&gt;';
		expect((await messageOf(gmailSimple({ snippet }))).text).toBe(
			'Tom & I can\'t make "2 pm" <sorry>',
		);
	});
});

describe('a mail of a machine', () => {
	it.each([
		['auto-submitted', 'auto-replied'],
		['auto-submitted', 'auto-generated (rejected)'],
		['precedence', 'bulk'],
		['precedence', 'auto_reply'],
		['x-autoreply', 'yes'],
		['x-autorespond', 'Out of the office'],
		['x-auto-response-suppress', 'All'],
		['return-path', '<>'],
	])('is told by %s: %s', async (name, value) => {
		expect(await messageOf(imapSimple({ [name]: value }))).toMatchObject({ isAutomatic: true });
		expect(await messageOf(resolved({ [name]: `${name}: ${value}` }))).toMatchObject({
			isAutomatic: true,
		});
	});

	it.each([
		['list-id', 'News <news.example.com>'],
		['precedence', 'list'],
	])(
		'is told by %s: %s, unless it answers: a shared mailbox is a list too',
		async (name, value) => {
			const fresh = { [name]: value, 'in-reply-to': '', references: '' };
			expect(await messageOf(imapSimple(fresh))).toMatchObject({ isAutomatic: true });
			expect(await messageOf(imapSimple({ [name]: value }))).toMatchObject({ isAutomatic: false });
		},
	);

	it.each([
		['auto-submitted', 'no'],
		['x-auto-response-suppress', 'None'],
		['precedence', 'normal'],
	])('is not told by %s: %s', async (name, value) => {
		expect(await messageOf(imapSimple({ [name]: value }))).toMatchObject({ isAutomatic: false });
	});

	it.each([
		['Automatic reply: Times for a call', true],
		['Automatische Antwort: Termin', true],
		['Réponse automatique : Rendez-vous', true],
		['Re: Automatic reply: Times for a call', false],
	])('has the subject "%s", where there are no headers: %s', async (subject, isAutomatic) => {
		expect(await messageOf(outlookSimple({ subject }))).toMatchObject({ isAutomatic });
	});
});

describe('a bounce', () => {
	const addressesIn = async (json: IDataObject) => {
		const inbound = await read(json);
		if (inbound.kind !== 'bounce') throw new Error(`It is no bounce but ${inbound.kind}.`);
		return inbound.bounce.addresses;
	};
	const simple = (textPlain: string, metadata: IDataObject = {}, fields: IDataObject = {}) =>
		imapSimple({ 'return-path': '<>', ...metadata }, { textPlain, textHtml: '', ...fields });

	it('names who did not get the mail, and has a key', async () => {
		expect(await read(BOUNCE)).toEqual({
			kind: 'bounce',
			bounce: { messageId: '<bounce-1@mx.example.net>', addresses: ['sam@example.com'] },
		});
	});

	it('of Gmail names them in a header', async () => {
		const metadata = { 'x-failed-recipients': 'sam@example.com, kim@example.com' };
		expect(await addressesIn(simple('Address not found', metadata))).toEqual([
			'sam@example.com',
			'kim@example.com',
		]);
	});

	it('names them in its text at least, and never who was written back to', async () => {
		const text = 'Your mail from ada@example.org to sam@example.com could not be delivered.';
		const from = 'Mail Delivery Subsystem <mailer-daemon@mx.example.net>';
		expect(await addressesIn(simple(text, {}, { from }))).toEqual(['sam@example.com']);
	});

	it('is told by the name of the sender in a preview', async () => {
		const snippet = 'Address not found. Your message wasn&#39;t delivered to sam@example.com';
		const From = 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>';
		expect(await addressesIn(gmailSimple({ snippet, From }))).toEqual(['sam@example.com']);
	});

	it('is none while the server goes on trying', async () => {
		const text = String(BOUNCE['text']).replace('Action: failed', 'Action: delayed');
		expect(await read({ ...BOUNCE, text })).toEqual({ kind: 'notice', about: 'delivery report' });
	});

	it('is none when somebody opened the mail', async () => {
		const type = 'multipart/report; report-type=disposition-notification; boundary="B"';
		expect(await read(imapSimple({ 'content-type': type }))).toEqual({
			kind: 'notice',
			about: 'read receipt',
		});
	});
});
