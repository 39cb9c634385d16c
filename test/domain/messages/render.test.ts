import { renderMessage } from '../../../domain/messages/render';
import { customTemplate } from '../../../domain/messages/templates';

const template = {
	label: 'Test',
	subject: 'For {name}',
	text: 'Hi {name},\n\nsee {link}.\nBye',
	sms: 'Hi {name}',
};
const values = { name: 'Anna', link: 'https://example.com/a?b=1&c=2' };

describe('renderMessage', () => {
	it('writes an e-mail with subject, text and HTML', () => {
		expect(renderMessage({ template, values, channel: 'email' })).toEqual({
			subject: 'For Anna',
			text: 'Hi Anna,\n\nsee https://example.com/a?b=1&c=2.\nBye',
			html:
				'<p>Hi Anna,</p>\n<p>see <a href="https://example.com/a?b=1&amp;c=2">' +
				'https://example.com/a?b=1&amp;c=2</a>.<br>\nBye</p>',
		});
	});

	it.each(['sms', 'whatsapp'] as const)('writes the short text for %s', (channel) => {
		expect(renderMessage({ template, values, channel })).toEqual({
			subject: null,
			text: 'Hi Anna',
			html: null,
		});
	});

	it('writes the long text without subject for LinkedIn', () => {
		const { subject, text, html } = renderMessage({ template, values, channel: 'linkedin' });
		expect(subject).toBeNull();
		expect(html).toBeNull();
		expect(text).toContain('see https://example.com');
	});

	it('escapes everything that a person typed', () => {
		const name = `<script>alert("x")</script> & 'co'`;
		const { html, text } = renderMessage({
			template,
			values: { ...values, name },
			channel: 'email',
		});
		expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;');
		expect(html).not.toContain('<script');
		expect(text).toContain(name);
	});

	it.each([
		'https://example.com/"onmouseover="alert(1)',
		"https://example.com/'><img src=x>",
		'javascript:alert(1)',
		'<a href="https://example.com">x</a>',
	])('lets nothing out of a link: %s', (link) => {
		const { html } = renderMessage({ template, values: { ...values, link }, channel: 'email' });
		const tags = html?.match(/<[^>]*>/g) ?? [];
		expect(tags.every((tag) => /^<(?:\/?p|br|\/a|a href="https:\/\/[^"'<> ]*")>$/.test(tag))).toBe(
			true,
		);
	});

	it('keeps the subject on one line, whatever the value', () => {
		const name = 'Anna\r\nBcc: everybody@example.com';
		const { subject } = renderMessage({ template, values: { ...values, name }, channel: 'email' });
		expect(subject).toBe('For Anna Bcc: everybody@example.com');
	});

	it('cuts an over-long subject', () => {
		const name = 'x'.repeat(500);
		const { subject } = renderMessage({ template, values: { ...values, name }, channel: 'email' });
		expect(subject).toHaveLength(200);
	});

	it('names the message and the known placeholders on an unknown one', () => {
		const wrong = { ...template, text: 'Hi {nobody}' };
		expect(() => renderMessage({ template: wrong, values, channel: 'email' })).toThrow(
			expect.objectContaining({
				message: 'Message "Test": there is no placeholder {nobody}.',
				hint: 'Use one of {name}, {link}.',
			}),
		);
	});

	it('refuses a text message that no carrier takes', () => {
		const long = { ...template, sms: 'x'.repeat(1601) };
		expect(() => renderMessage({ template: long, values, channel: 'sms' })).toThrow(
			'Message "Test" comes to 1601 characters; a text message takes 1600.',
		);
	});
});

describe('customTemplate', () => {
	it('adds the unsubscribe line to text messages', () => {
		const custom = customTemplate({ text: 'Hello {name}', subject: 'Hi' });
		expect(renderMessage({ template: custom, values, channel: 'sms' }).text).toBe(
			'Hello Anna\nReply STOP to unsubscribe',
		);
		expect(renderMessage({ template: custom, values, channel: 'email' }).text).toBe('Hello Anna');
	});

	it('does not add it twice', () => {
		const custom = customTemplate({ text: 'Hello. Text STOP to end.' });
		expect(custom.sms).toBe('Hello. Text STOP to end.');
	});

	it('takes the meeting title as subject when none is given', () => {
		expect(customTemplate({ text: 'Hello' }).subject).toBe('{meeting_title}');
	});

	it('refuses an empty text', () => {
		expect(() => customTemplate({ text: ' \n' })).toThrow(
			'The text of the custom message is empty.',
		);
	});
});
