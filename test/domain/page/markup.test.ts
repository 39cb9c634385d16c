import { markup } from '../../../domain/page/markup';

describe('markup', () => {
	it('escapes what is put into it', () => {
		const name = `<b>"O'Neil" & Co</b>`;
		const escaped = '&lt;b&gt;&quot;O&#39;Neil&quot; &amp; Co&lt;/b&gt;';
		expect(String(markup`<p title="${name}">${name}</p>`)).toBe(
			`<p title="${escaped}">${escaped}</p>`,
		);
	});

	it('takes other markup as it is, lists joined and null as nothing', () => {
		const items = ['a', '<b>'].map((text) => markup`<li>${text}</li>`);
		expect(String(markup`<ul>${items}</ul>${null}${3}`)).toBe(
			'<ul><li>a</li>\n<li>&lt;b&gt;</li></ul>3',
		);
	});
});
