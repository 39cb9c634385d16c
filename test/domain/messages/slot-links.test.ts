import { renderMessage } from '../../../domain/messages/render';
import { messageTemplate, TEMPLATES } from '../../../domain/messages/templates';
import { messageValues } from '../../../domain/messages/values';
import type { Channel } from '../../../domain/model';
import { lead, NOW, proposal, rep } from './example-meeting';

const slotLinks = [
	'https://book.example.com/?t=one',
	'https://book.example.com/?a=1&t=two',
	'http://localhost:5678/webhook/book?t=three',
];
const LABELS = [
	'Tuesday, November 24 at 2:00 PM CET (8:00 AM EST)',
	'Wednesday, November 25 at 4:00 PM CET (10:00 AM EST)',
	'Thursday, November 26 at 3:30 PM CET (9:30 AM EST)',
];

function render(channel: Channel, links?: readonly string[], name = 'proposal') {
	const values = messageValues({
		...{ lead, rep, proposal, now: NOW },
		...(links ? { slotLinks: links } : {}),
	});
	return renderMessage({ template: messageTemplate(name), values, channel });
}

/** Label and address of each link in HTML. */
function anchors(html: string | null) {
	const found = html?.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g) ?? [];
	return [...found].map(([, href, label]) => ({ href, label }));
}

describe('one-click links', () => {
	it.each(['email', 'linkedin'] as const)(
		'stand below each numbered time in the text for %s',
		(channel) => {
			expect(render(channel, slotLinks).text).toContain(
				[
					`1. ${LABELS[0]}`,
					slotLinks[0],
					`2. ${LABELS[1]}`,
					slotLinks[1],
					`3. ${LABELS[2]}`,
					slotLinks[2],
				].join('\n'),
			);
		},
	);

	it('are what the times link to in HTML, with no address to be seen', () => {
		const { html } = render('email', slotLinks);
		expect(anchors(html)).toEqual([
			{ href: 'https://book.example.com/?t=one', label: LABELS[0] },
			{ href: 'https://book.example.com/?a=1&amp;t=two', label: LABELS[1] },
			{ href: 'http://localhost:5678/webhook/book?t=three', label: LABELS[2] },
		]);
		expect(html?.replace(/<[^>]*>/g, '')).not.toContain('http');
	});

	it('keep the numbers, so that a reply with one still works', () => {
		const { html } = render('email', slotLinks);
		const rows = html?.match(/<tr><td>\d\.<\/td>/g);
		expect(rows).toEqual(['<tr><td>1.</td>', '<tr><td>2.</td>', '<tr><td>3.</td>']);
	});

	it('need no picture, script, style sheet or class in HTML', () => {
		const { html } = render('email', slotLinks);
		expect(html).not.toMatch(/<(?:img|script|style|link)|class=|url\(/i);
	});

	it.each(['sms', 'whatsapp'] as const)('are left out for %s', (channel) => {
		expect(render(channel, slotLinks)).toEqual(render(channel));
	});

	it.each(['new_times', 'slot_taken', 'no_show_recovery', 'proposal_b'])(
		'come with the times of %s too',
		(name) => {
			expect(anchors(render('email', slotLinks, name).html)).toHaveLength(3);
			expect(render('email', slotLinks, name).text).toContain(`\n${slotLinks[2]}\n`);
		},
	);

	it('are found by the index of the slot', () => {
		const second = { ...proposal, slots: proposal.slots.slice(1, 2) };
		const { slots } = messageValues({ lead, rep, proposal: second, now: NOW, slotLinks });
		expect(slots).toBe(`2. ${LABELS[1]}\n${slotLinks[1]}`);
	});

	it.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'https://example.com/"onmouseover="alert(1)',
		"https://example.com/'><img src=x>",
		'https://example.com/\nBcc: everybody@example.com',
		'book.example.com',
		'',
	])('are left out where they are no address of the web: %j', (link) => {
		expect(render('email', [link, link, link])).toEqual(render('email'));
	});
});

describe('the offered times in HTML', () => {
	it('are a list without buttons where there are no links', () => {
		const { html } = render('email');
		expect(anchors(html)).toEqual([]);
		expect(html).toContain(`<tr><td>1.</td><td>${LABELS[0]}</td></tr>`);
	});

	it('have the sentence before them and what follows in paragraphs of their own', () => {
		const template = { ...TEMPLATES.proposal, text: 'Choose:\n{slots}\nOr <write>.' };
		const values = messageValues({ lead, rep, proposal, now: NOW });
		const { html } = renderMessage({ template, values, channel: 'email' });
		expect(html).toMatch(/^<p>Choose:<\/p>\n<table [^]*<\/table>\n<p>Or &lt;write&gt;\.<\/p>$/);
	});

	it.each([`<script>alert("x")</script>`, `"><img src=x onerror=alert(1)>`, `O'Neil & Sons`])(
		'let no name out of its text: %s',
		(name) => {
			const hostile = { ...rep, name, email: 'x@example.com' };
			const values = messageValues({ lead, rep: hostile, proposal, now: NOW, slotLinks });
			const { html } = renderMessage({
				template: TEMPLATES.proposal,
				values,
				channel: 'email',
			});
			const tags = new Set((html?.match(/<\/?[a-z]+/gi) ?? []).map((tag) => tag.toLowerCase()));
			expect([...tags].sort()).toEqual(
				['</a', '</p', '</table', '</td', '</tr', '<a', '<br', '<p', '<table', '<td', '<tr'].sort(),
			);
		},
	);
});
