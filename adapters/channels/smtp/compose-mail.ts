import { oneLine } from '../../../domain/lead/clean-text';
import type { OutgoingMessage } from '../transport';
import { writeCalendarPart } from './calendar-part';
import type { MailAddresses } from './mail-addresses';
import { readAddresses } from './mail-addresses';
import type { SmtpSettings } from './settings';

export interface Mail {
	/** In angle brackets. */
	readonly messageId: string;
	readonly envelope: { readonly from: string; readonly to: string };
	/** The whole text of the mail, in ASCII. */
	readonly raw: Buffer;
}

/**
 * A message as an e-mail. Throws an UnsendableError where an address cannot be used. `now` in epoch milliseconds.
 */
export async function composeMail(
	message: OutgoingMessage,
	settings: SmtpSettings,
	now: number,
): Promise<Mail> {
	const addresses = readAddresses(message, settings);
	const { from, to, replyTo } = addresses;
	const messageId = messageIdOf(message, from);
	const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
	const composed = new MailComposer({
		from: { name: oneLine(settings.from.name), address: from },
		to: { name: oneLine(message.recipientName ?? ''), address: to },
		...(settings.replyTo === null ? {} : { replyTo }),
		subject: oneLine(message.subject ?? ''),
		messageId,
		date: new Date(now),
		...answerTo(message),
		headers: headersFor(message, addresses),
		text: message.text,
		...(message.html === null ? {} : { html: message.html }),
		...(await calendarPart(message, now)),
		disableFileAccess: true,
		disableUrlAccess: true,
	});
	return { messageId, envelope: { from, to }, raw: await composed.compile().build() };
}

function messageIdOf({ id }: OutgoingMessage, from: string): string {
	const domain = from.slice(from.lastIndexOf('@') + 1);
	return `<${id.replace(/[^\w.-]/g, '-')}@${domain}>`;
}

/** Some mail nodes give an id of the mailbox in place of a Message-ID; that would join no conversation. */
function answerTo({ inReplyTo }: OutgoingMessage) {
	const id = /^<?([!-;=?-~]+@[!-;=?-~]+)>?$/.exec(inReplyTo?.trim() ?? '')?.[1];
	return id ? { inReplyTo: `<${id}>`, references: `<${id}>` } : {};
}

function headersFor({ audience }: OutgoingMessage, { replyTo }: MailAddresses) {
	// RFC 3834: keeps out-of-office notes away.
	const headers = { 'Auto-Submitted': 'auto-generated' };
	if (audience !== 'lead') return headers;
	const [local = '', domain = ''] = replyTo.split('@');
	// Mails to this address are read as any answer, and STOP opts out.
	const unsubscribe = `<mailto:${encodeURIComponent(local)}@${domain}?subject=STOP>`;
	return { ...headers, 'List-Unsubscribe': unsubscribe };
}

async function calendarPart({ invite }: OutgoingMessage, now: number) {
	if (!invite) return {};
	return { icalEvent: { method: invite.method, content: await writeCalendarPart(invite, now) } };
}
