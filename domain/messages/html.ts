const WEB_ADDRESS = /https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]]/g;

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** A plain text as HTML: paragraphs at blank lines, web addresses as links, everything else escaped. */
export function toHtml(text: string): string {
	return text
		.split(/\n{2,}/)
		.map((paragraph) => `<p>${paragraph.split('\n').map(toHtmlLine).join('<br>\n')}</p>`)
		.join('\n');
}

function toHtmlLine(line: string): string {
	let html = '';
	let end = 0;
	for (const match of line.matchAll(WEB_ADDRESS)) {
		const address = escapeHtml(match[0]);
		html += `${escapeHtml(line.slice(end, match.index))}<a href="${address}">${address}</a>`;
		end = match.index + match[0].length;
	}
	return html + escapeHtml(line.slice(end));
}

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
