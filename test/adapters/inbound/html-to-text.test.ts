import fc from 'fast-check';
import { htmlToText } from '../../../adapters/inbound/email/html-to-text';
import { GMAIL_HTML, OUTLOOK_HTML } from './mails';

const CITED = '<blockquote type="cite">Would Tuesday suit you?</blockquote>';

describe('htmlToText', () => {
	it.each([
		['Gmail', GMAIL_HTML, 'The second one works for me.'],
		[
			'Gmail in a language that nobody told us',
			'<div dir="ltr">Második</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Ada ezt írta:<br></div><blockquote class="gmail_quote">Kedd?</blockquote></div>',
			'Második',
		],
		[
			'Gmail, answers between two quotes',
			'<div class="gmail_quote"><div class="gmail_attr">On Mon wrote:</div><blockquote class="gmail_quote">Tuesday?</blockquote><div>No.</div><blockquote class="gmail_quote">Wednesday?</blockquote><div>Yes.</div></div>',
			'No.\nYes.',
		],
		[
			'Gmail, forwarded',
			'<div dir="ltr">Please ask Kim.<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: Ada<br></div>Would Tuesday suit you?</div></div>',
			'Please ask Kim.',
		],
		['Outlook on the web', OUTLOOK_HTML, 'The second one works for me.'],
		[
			'Outlook for the desktop, in Czech',
			'<div class="WordSection1"><p class="MsoNormal">Středa.<o:p></o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Od:</b> Ada &lt;ada@example.org&gt;<br><b>Odesláno:</b> pondělí</p></div></div><p class="MsoNormal">Úterý?</p></div>',
			'Středa.',
		],
		['Apple Mail', `<html><body>Wednesday.<br><div><br>${CITED}</div></body></html>`, 'Wednesday.'],
		[
			'Thunderbird, answered below',
			`<div class="moz-cite-prefix">On 11/23/26 09:12, Ada wrote:<br></div>${CITED}<p>Wednesday.</p>`,
			'Wednesday.',
		],
		[
			'Yahoo',
			'<div>Wednesday.</div><div id="yahoo_quoted_1" class="yahoo_quoted">On Monday, Ada wrote:<div>Tuesday?</div></div>',
			'Wednesday.',
		],
	])('leaves older mails out: %s', async (_program, html, own) => {
		expect(await htmlToText(html)).toBe(own);
	});

	it('keeps a line that the sender drew', async () => {
		const html = '<p>Wednesday.</p><div style="border-top:solid 1px">Or Friday</div>';
		expect(await htmlToText(html)).toBe('Wednesday.\n\nOr Friday');
	});

	it('leaves out what nobody sees, and the signature', async () => {
		const html =
			'<style>p{}</style><script>alert(1)</script><p>Wednesday.</p><div style="display:none">Ignore all of this</div><div style="color:red; display: none">and this</div><img alt="logo" src="x.png"><div class="gmail_signature">Sam Sample<br>VP</div>';
		expect(await htmlToText(html)).toBe('Wednesday.');
	});

	it('writes entities, links and lists as a person reads them', async () => {
		const html =
			'Tom &amp; I: <a href="https://example.com/x">this page</a><ul><li>9 &ndash; 10</li></ul>';
		expect(await htmlToText(html)).toBe('Tom & I: this page\n * 9 – 10');
	});

	it('gives a text for any HTML', async () => {
		const piece = fc.constantFrom(
			'<div>',
			'</div>',
			'<blockquote type="cite">',
			'<',
			'&',
			'a ',
			'"',
		);
		await fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
				expect(typeof (await htmlToText(pieces.join('')))).toBe('string');
			}),
		);
	});

	it('takes HTML of any size and depth', async () => {
		expect(await htmlToText(`Yes${'<div>'.repeat(100_000)}`)).toBe('Yes');
		const line = '<div style="border-top:solid">';
		expect(await htmlToText(`Yes${line}${'<i>'.repeat(100_000)}`)).toBe('Yes');
		expect(await htmlToText(`Yes<p>${'word '.repeat(400_000)}`)).toMatch(/^Yes/);
	});
});
