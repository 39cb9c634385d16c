import { isRecord, textIn } from '../fields';
import type { Fields } from '../fields';
import { readHeaders } from './mail-headers';
import type { MailHeaders } from './mail-headers';

/** An e-mail, from whichever of n8n's mail nodes. */
export interface Mail {
	readonly headers: MailHeaders;
	/** As written: "Sam Sample <sam@example.com>". */
	readonly from: string;
	readonly to: string | null;
	readonly subject: string | null;
	readonly plain: string | null;
	readonly html: string | null;
	/** The beginning of the text, where the node gives no more. */
	readonly preview: string | null;
	/** The mailbox's own id of the e-mail. */
	readonly mailboxId: string | null;
	readonly hasAttachments: boolean;
}

/**
 * The e-mail on an item of Email Trigger (IMAP), simple and resolved, of Gmail Trigger and of Microsoft Outlook Trigger,
 * simplified and raw. What the item does not have is empty.
 */
export function readMail(json: Fields): Mail {
	const headers = readHeaders(json);
	const body = isRecord(json['body']) ? json['body'] : {};
	const content = textIn(body['content']);
	const isHtml = String(body['contentType']).toLowerCase() === 'html';
	const plain = textIn(json['textPlain']) ?? textIn(json['text']) ?? (isHtml ? null : content);
	return {
		headers,
		from: addressIn(json['from'] ?? json['From']) ?? headers.get('from') ?? '',
		to: addressIn(json['to'] ?? json['To'] ?? json['toRecipients']) ?? headers.get('to') ?? null,
		subject: headers.get('subject') ?? null,
		plain,
		html: textIn(json['textHtml']) ?? textIn(json['html']) ?? (isHtml ? content : null),
		preview: textIn(json['snippet']) ?? textIn(json['bodyPreview']),
		mailboxId: textIn(json['id']),
		hasAttachments: json['hasAttachments'] === true,
	};
}

/** "Sam <sam@example.com>" out of a text, of mailparser's `{ value: [{ address }] }` or Graph's `{ emailAddress }`. */
function addressIn(value: unknown): string | null {
	if (Array.isArray(value)) return addressIn(value[0]);
	if (!isRecord(value)) return textIn(value);
	if (value['value'] !== undefined) return addressIn(value['value']);
	return isRecord(value['emailAddress'])
		? addressIn(value['emailAddress'])
		: textIn(value['address']);
}
