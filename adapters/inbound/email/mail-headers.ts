import { isRecord, textIn } from '../fields';
import type { Fields } from '../fields';

/** Header values by name in lower case; of one that came several times, one. */
export type MailHeaders = ReadonlyMap<string, string>;

/** Where n8n's mail nodes put headers, and what they call those that stand on the item itself. */
const ON_ITEM: Readonly<Record<string, string>> = {
	messageId: 'message-id',
	internetMessageId: 'message-id',
	inReplyTo: 'in-reply-to',
	references: 'references',
	date: 'date',
	Date: 'date',
	Subject: 'subject',
	subject: 'subject',
};

/**
 * The headers on an item of n8n's mail nodes: `metadata` of Email Trigger (IMAP), Simple; `headers` of its other format
 * and of Gmail, as whole lines ("Date: Mon, ..."); `internetMessageHeaders` of Outlook; and those on the item itself.
 */
export function readHeaders(json: Fields): MailHeaders {
	const headers = new Map<string, string>();
	for (const [field, name] of Object.entries(ON_ITEM)) put(headers, name, json[field]);
	for (const part of [json['metadata'], json['headers']]) {
		if (isRecord(part)) for (const [name, value] of Object.entries(part)) put(headers, name, value);
	}
	const payload = isRecord(json['payload']) ? json['payload'] : {};
	put(headers, 'content-type', payload['mimeType']);
	for (const list of [payload['headers'], json['internetMessageHeaders']]) {
		if (!Array.isArray(list)) continue;
		for (const each of list) if (isRecord(each)) put(headers, String(each['name']), each['value']);
	}
	return headers;
}

function put(headers: Map<string, string>, name: string, value: unknown): void {
	const text = Array.isArray(value) ? value.map(textIn).join(' ') : textIn(value);
	if (text) headers.set(name.toLowerCase(), withoutName(name, text));
}

/** A header on one line, without its own name where the line begins with it. */
function withoutName(name: string, text: string): string {
	const line = text.replace(/\r?\n[ \t]*/g, ' ').trim();
	const beginning = line.slice(0, name.length + 1).toLowerCase();
	return beginning === `${name.toLowerCase()}:` ? line.slice(name.length + 1).trim() : line;
}
