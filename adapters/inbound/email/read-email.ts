import { createHash } from 'node:crypto';
import { readSenderAddress } from '../../../domain/lead/sender-address';
import type { Instant } from '../../../domain/model';
import { stripQuotes } from '../../../domain/replies/strip-quotes';
import type { Fields } from '../fields';
import type { Inbound } from '../inbound';
import { htmlToText } from './html-to-text';
import { mailKind } from './mail-kind';
import { previewText } from './preview-text';
import { readBounce } from './read-bounce';
import { readMail } from './read-mail';
import type { Mail } from './read-mail';

const LONGEST_TEXT = 100_000;
const MOST_REFERENCES = 50;
const MESSAGE_ID = /<[^<>\s]{1,500}>/g;

export interface MailItem {
	readonly json: Fields;
	/** Files that the mail node put on the item. */
	readonly fileCount: number;
}

/** The e-mail on an item of one of n8n's mail nodes. Throws where the sender of a personal mail is no address. */
export async function readEmail(
	{ json, fileCount }: MailItem,
	receivedAt: Instant,
): Promise<Inbound> {
	const mail = readMail(json);
	const { headers } = mail;
	const kind = mailKind(mail);
	const messageId = idOf(mail);
	if (kind === 'receipt') return { kind: 'notice', about: 'read receipt' };
	if (kind === 'bounce') return readBounce(mail, await wholeText(mail), messageId);
	const text = (await ownText(mail)).slice(0, LONGEST_TEXT);
	return {
		kind: 'message',
		message: {
			source: 'email',
			channel: 'email',
			from: readSenderAddress('email', withoutComment(mail.from)),
			to: mail.to,
			subject: mail.subject,
			text,
			messageId,
			receivedAt,
			isAutomatic: kind === 'automatic',
			carrierKeyword: null,
			mediaCount: fileCount || Number(mail.hasAttachments),
			answers: answersOf(mail),
			emailDate: headers.get('date') ?? null,
		},
	};
}

/** What the HTML shows, which tells older mails apart best; the plain text where it shows nothing of the sender's. */
async function ownText({ html, plain, preview }: Mail): Promise<string> {
	const shown = html ? await htmlToText(html) : '';
	if (stripQuotes(shown).text) return shown;
	if (plain) return plain;
	return shown || (preview ? previewText(preview) : '');
}

/** All there is to find addresses in. */
async function wholeText({ html, plain, preview }: Mail): Promise<string> {
	return plain ?? (html ? await htmlToText(html) : (preview ?? ''));
}

/** Its Message-ID, else the mailbox's id, else one made of its content: the same mail again has the same. */
function idOf({ headers, mailboxId, from, subject, plain, html }: Mail): string {
	const given = headers.get('message-id') ?? mailboxId;
	if (given) return given;
	const content = JSON.stringify([from, headers.get('date'), subject, plain ?? html]);
	return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

function answersOf({ headers }: Mail): readonly string[] {
	const ids = ['references', 'in-reply-to'].flatMap(
		(name) => headers.get(name)?.match(MESSAGE_ID) ?? [],
	);
	return [...new Set(ids)].slice(-MOST_REFERENCES);
}

/** "sam@example.com (Sam Sample)", as some servers still write. */
function withoutComment(from: string): string {
	return from.replace(/\s\([^()]*\)\s*$/, '');
}
