import { oneLine, removeControlCharacters } from '../../../domain/lead/clean-text';
import type { OutgoingMessage } from '../transport';

/** What Slack takes (Block Kit reference), in UTF-16 units. */
const LONGEST_HEADER = 150;
const LONGEST_SECTION = 3_000;
const MOST_BLOCKS = 50;
/** Slack cuts at 40,000 and asks to stay below this. */
const LONGEST_TEXT = 4_000;
const LONGEST_NAME = 150;

interface PlainText {
	readonly type: 'plain_text';
	readonly text: string;
	/** Whether ":smile:" becomes a picture. */
	readonly emoji: false;
}

export type SlackBlock =
	| { readonly type: 'header'; readonly text: PlainText }
	| {
			readonly type: 'section';
			readonly text: { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true };
	  }
	| { readonly type: 'context'; readonly elements: readonly PlainText[] };

export interface SlackContent {
	/** For notifications and for programs that show no blocks. */
	readonly text: string;
	readonly blocks: readonly SlackBlock[];
}

/** A message in blocks: its subject, its text, and a line that says whom and what it is about. */
export function toSlackContent(message: OutgoingMessage): SlackContent {
	const subject = oneLine(message.subject ?? '');
	const text = removeControlCharacters(message.text).trim();
	const header: readonly SlackBlock[] = subject
		? [{ type: 'header', text: plainText(cut(subject, LONGEST_HEADER)) }]
		: [];
	const most = MOST_BLOCKS - header.length - 1;
	const context: SlackBlock = { type: 'context', elements: [plainText(aboutOf(message))] };
	const whole = [subject, text].filter(Boolean).join('\n\n');
	return {
		text: pieces(toMarkup(whole), LONGEST_TEXT, 1)[0] ?? '',
		blocks: [...header, ...pieces(toMarkup(text), LONGEST_SECTION, most).map(section), context],
	};
}

function aboutOf({ recipientName, leadId, bookingId }: OutgoingMessage): string {
	const name = cut(oneLine(recipientName ?? ''), LONGEST_NAME);
	return [name && `For ${name}`, `Lead ${leadId}`, bookingId && `Meeting ${bookingId}`]
		.filter(Boolean)
		.join(' · ');
}

function plainText(text: string): PlainText {
	return { type: 'plain_text', text, emoji: false };
}

/** Verbatim: "@channel" or "#general" in what somebody wrote stays a word, and calls nobody. */
function section(text: string): SlackBlock {
	return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

const WEB_ADDRESS = /https?:\/\/[^\s<>|"'`]+[^\s<>|"'`.,;:!?)\]]/g;
/** Well below what one section takes. */
const LONGEST_LINK = 2_000;

/** A plain text in Slack's markup: web addresses as links, everything else escaped. */
function toMarkup(text: string): string {
	let markup = '';
	let end = 0;
	for (const { 0: address, index } of text.matchAll(WEB_ADDRESS)) {
		const link = escape(address);
		markup += escape(text.slice(end, index));
		markup += link.length > LONGEST_LINK ? link : `<${link}>`;
		end = index + address.length;
	}
	return markup + escape(text.slice(end));
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Parts of at most `longest`, cut at a blank if there is one; what comes after `most` of them is left out. */
function pieces(markup: string, longest: number, most: number): readonly string[] {
	const found: string[] = [];
	let rest = markup;
	while (rest && found.length < most) {
		const isLast = found.length === most - 1;
		const isWhole = rest.length <= longest;
		const room = isLast && !isWhole ? longest - 3 : longest;
		const piece = isWhole ? rest : rest.slice(0, placeToCut(rest, room));
		found.push(isLast && !isWhole ? `${piece.trimEnd()}...` : piece.trimEnd());
		rest = rest.slice(piece.length).trimStart();
	}
	return found;
}

/** At the last paragraph, line or word that has room; else before what must not be cut in two. */
function placeToCut(markup: string, room: number): number {
	const start = markup.slice(0, room + 1);
	const least = room / 2;
	for (const separator of ['\n\n', '\n', ' ']) {
		const at = start.lastIndexOf(separator);
		if (at > least) return at;
	}
	return (
		room - (/(?:<[^>]*|&[a-z]{0,3}|[\ud800-\udbff])$/.exec(start.slice(0, room))?.[0].length ?? 0)
	);
}

function cut(text: string, longest: number): string {
	if (text.length <= longest) return text;
	const start = text.slice(0, longest - 3).replace(/[\ud800-\udbff]$/, '');
	return `${start.trimEnd()}...`;
}
