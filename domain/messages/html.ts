import { escapeHtml } from './escape-html';
import { findSlotList, toSlotTable } from './slot-list';

const WEB_ADDRESS = /https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]]/g;

/**
 * A plain text as HTML: paragraphs at blank lines, numbered lines as a list, in which a line that has a web address on
 * the next one becomes a button; other web addresses as links, everything else escaped.
 */
export function toHtml(text: string): string {
	return text
		.split(/\n{2,}/)
		.map((paragraph) => toBlocks(paragraph.split('\n')))
		.join('\n');
}

function toBlocks(lines: readonly string[]): string {
	const list = findSlotList(lines);
	if (!list) return toParagraph(lines);
	const before = lines.slice(0, list.firstLine);
	const after = lines.slice(list.endLine);
	return [toParagraph(before), toSlotTable(list.slots), toParagraph(after)]
		.filter(Boolean)
		.join('\n');
}

function toParagraph(lines: readonly string[]): string {
	return lines.length ? `<p>${lines.map(toHtmlLine).join('<br>\n')}</p>` : '';
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
