import { escapeHtml } from './escape-html';
import { isWebAddress } from './web-address';

export interface ListedSlot {
	readonly number: number;
	readonly label: string;
	/** The address on the line after, which books it. */
	readonly link: string | null;
}

export interface SlotList {
	readonly slots: readonly ListedSlot[];
	/** The lines that it takes, from 0, the end not included. */
	readonly firstLine: number;
	readonly endLine: number;
}

/**
 * The numbered list in the lines of a text: "1. Tuesday at 2:00 PM", each line followed by its link or not, counted
 * from 1. null when there is none.
 */
export function findSlotList(lines: readonly string[]): SlotList | null {
	const firstLine = lines.findIndex((line) => line.startsWith('1. '));
	const slots: ListedSlot[] = [];
	let endLine = firstLine;
	while (lines[endLine]?.startsWith(`${slots.length + 1}. `)) {
		const number = slots.length + 1;
		const label = (lines[endLine] ?? '').slice(`${number}. `.length);
		const next = lines[endLine + 1] ?? '';
		const link = isWebAddress(next) ? next : null;
		slots.push({ number, label, link });
		endLine += link ? 2 : 1;
	}
	return slots.length ? { slots, firstLine, endLine } : null;
}

// A table with its colours in attributes is what every mail program lays out alike. The button brings its own ground
// and letters, readable on light and dark pages; Outlook takes the padding of the cell, the others that of the link.
const BUTTON_CELL =
	'bgcolor="#1d4ed8" style="background-color:#1d4ed8;border-radius:8px;mso-padding-alt:14px 16px"';
const BUTTON =
	'style="display:block;padding:14px 16px;color:#ffffff;font-weight:bold;line-height:1.3;text-decoration:none"';

/** A row for each slot: its number, and its label, as a button where it has a link. */
export function toSlotTable(slots: readonly ListedSlot[]): string {
	const rows = slots.map(({ number, label, link }) => {
		const text = escapeHtml(label);
		const cell = link
			? `<td ${BUTTON_CELL}><a href="${escapeHtml(link)}" ${BUTTON}>${text}</a></td>`
			: `<td>${text}</td>`;
		return `<tr><td>${number}.</td>${cell}</tr>`;
	});
	return [
		'<table role="presentation" border="0" cellpadding="0" cellspacing="8">',
		...rows,
		'</table>',
	].join('\n');
}
