import fc from 'fast-check';
import { toSlackContent } from '../../../adapters/channels/slack/blocks';
import type { SlackBlock } from '../../../adapters/channels/slack/blocks';
import type { OutgoingMessage } from '../../../adapters/channels/transport';
import { outgoing } from '../support/outgoing';

describe('a message in blocks', () => {
	it('has the subject, the text, and what it is about', () => {
		expect(contentOf({ subject: 'New meeting', text: 'Tuesday\nat 15:00' })).toEqual({
			text: 'New meeting\n\nTuesday\nat 15:00',
			blocks: [
				{ type: 'header', text: plain('New meeting') },
				{ type: 'section', text: { type: 'mrkdwn', text: 'Tuesday\nat 15:00', verbatim: true } },
				{
					type: 'context',
					elements: [plain('For Sam Sample · Lead lead-1 · Meeting booking-1')],
				},
			],
		});
	});

	it('leaves out what is not there', () => {
		const message = { subject: null, text: ' \n', recipientName: null, bookingId: null };
		expect(contentOf(message)).toEqual({
			text: '',
			blocks: [{ type: 'context', elements: [plain('Lead lead-1')] }],
		});
	});

	it.each([
		['Q&A <b>', 'Q&amp;A &lt;b&gt;'],
		['<!channel> <@U01> <#C01>', '&lt;!channel&gt; &lt;@U01&gt; &lt;#C01&gt;'],
		['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
		['@channel and #general', '@channel and #general'],
		['a\u0000b\u202ec', 'abc'],
	])('calls nobody and is no markup: %s', (text, expected) => {
		expect(sectionsOf({ text })).toEqual([expected]);
		expect(contentOf({ subject: null, text }).text).toBe(expected);
	});

	it.each([
		['See https://example.com/a?b=1&c=2.', 'See <https://example.com/a?b=1&amp;c=2>.'],
		['(http://example.com)', '(<http://example.com>)'],
		['https://example.com/|Sign|in', '<https://example.com/>|Sign|in'],
		['<https://example.com/>', '&lt;<https://example.com/>&gt;'],
		['javascript:alert(1) ftp://example.com', 'javascript:alert(1) ftp://example.com'],
	])('has links where web addresses are: %s', (text, expected) => {
		expect(sectionsOf({ text })).toEqual([expected]);
	});

	it('has a header of 150 characters at most, on one line', () => {
		expect(headerOf('x'.repeat(150))).toBe('x'.repeat(150));
		expect(headerOf('x'.repeat(151))).toBe(`${'x'.repeat(147)}...`);
		expect(headerOf('👋'.repeat(80))).toBe(`${'👋'.repeat(73)}...`);
		expect(headerOf('One\r\ntwo & <three>')).toBe('One two & <three>');
	});

	it('has sections of 3,000 characters at most, cut where a paragraph, a line or a word ends', () => {
		const [paragraph, line, word] = ['p'.repeat(2_000), 'l'.repeat(2_990), 'w'.repeat(1_600)];
		const text = `${paragraph}\n\n${line}\n${word} ${word} ${word}`;
		expect(sectionsOf({ text })).toEqual([paragraph, line, word, word, word]);
		expect(sectionsOf({ text: 'x'.repeat(3_000) })).toEqual(['x'.repeat(3_000)]);
		expect(sectionsOf({ text: 'x'.repeat(3_001) })).toEqual(['x'.repeat(3_000), 'x']);
	});

	it('cuts no letter, no escape and no link in two', () => {
		expect(sectionsOf({ text: `x${'👋'.repeat(1_500)}` })).toEqual([
			`x${'👋'.repeat(1_499)}`,
			'👋',
		]);
		expect(sectionsOf({ text: `x${'&'.repeat(600)}` })).toEqual([
			`x${'&amp;'.repeat(599)}`,
			'&amp;',
		]);
		const link = `https://example.com/${'x'.repeat(500)}`;
		expect(sectionsOf({ text: `${'x'.repeat(2_990)}:${link}` })).toEqual([
			`${'x'.repeat(2_990)}:`,
			`<${link}>`,
		]);
	});

	it('has no link that is longer than a section takes', () => {
		const address = `https://example.com/${'x'.repeat(4_000)}`;
		expect(sectionsOf({ text: address }).join('')).toBe(address);
	});

	it('has 50 blocks at most, and says where it ends early', () => {
		const text = 'word '.repeat(40_000);
		expect(contentOf({ text }).blocks.length).toBe(50);
		expect(contentOf({ text, subject: null }).blocks.length).toBe(50);
		const sections = sectionsOf({ text });
		expect(sections.length).toBe(48);
		expect(sections.at(-1)).toMatch(/^(word )+word\.\.\.$/);
		expect(sections.at(-2)).toMatch(/^(word )+word$/);
	});

	it('has a text of 4,000 characters at most', () => {
		const { text } = contentOf({ subject: 'Subject', text: 'word '.repeat(1_000) });
		expect(text.length).toBeLessThanOrEqual(4_000);
		expect(text).toMatch(/^Subject\n\n(word )+word\.\.\.$/);
	});

	it('says all there is to say, whatever that is', () => {
		const word = fc.oneof(
			fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
			fc.constantFrom(' ', '\n', '\n\n', '&&&&', '<>', '👋', '.'.repeat(900), '&'.repeat(700)),
			fc.webUrl({ withQueryParameters: true }),
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 60 }), (words) => {
				const text = words.join('');
				const sections = sectionsOf({ text });
				for (const section of sections) {
					expect(section.length).toBeGreaterThan(0);
					expect(section.length).toBeLessThanOrEqual(3_000);
					expect(section).toMatch(/^(?:[^<>&]|&(?:amp|lt|gt);|<https?:[^<>]+>)*$/);
				}
				const shown = sections
					.join('')
					.replace(/[<>]/g, '')
					.replace(/&(amp|lt|gt);/g, unescape);
				const visible = (given: string) =>
					given.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
				expect(visible(shown)).toBe(visible(text));
			}),
		);
	});
});

function contentOf(message: Partial<OutgoingMessage>) {
	return toSlackContent(outgoing(message));
}

function sectionsOf(message: Partial<OutgoingMessage>): string[] {
	return contentOf(message).blocks.flatMap((block) =>
		block.type === 'section' ? [block.text.text] : [],
	);
}

function headerOf(subject: string): string | undefined {
	const isHeader = (block: SlackBlock) => block.type === 'header';
	return contentOf({ subject }).blocks.find(isHeader)?.text.text;
}

function plain(text: string) {
	return { type: 'plain_text', text, emoji: false };
}

function unescape(_all: string, name: string): string {
	return { amp: '&', lt: '<', gt: '>' }[name] ?? '';
}
