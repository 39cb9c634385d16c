import type { MailHeaders } from './mail-headers';
import type { Mail } from './read-mail';

/** `automatic` is written by a machine for a person to read: an out-of-office note, a newsletter. */
export type MailKind = 'bounce' | 'receipt' | 'automatic' | 'personal';

const POSTMASTER = /(?:^|[<\s"])(?:mailer-daemon|postmaster)(?:@|[\s>]|$)/i;
const BULK = /^(?:bulk|junk|auto[-_]reply)/i;
/** How mail servers of Microsoft name out-of-office notes, whose headers Outlook's nodes leave out by default. */
const AUTOMATIC_SUBJECT =
	/^(?:automatic reply|auto(?:matic)?[ -]?response|out of office|autoreply|automatische antwort|abwesenheits\w*|réponse automatique|respuesta automática|resposta automática|risposta automatica|automatisch antwoord)\s?:/i;

/**
 * What an e-mail is, by its headers (RFC 3834 and what was usual before it; RFC 3464 for bounces). Where a node leaves
 * the headers out, sender and subject tell.
 */
export function mailKind({ headers, from, subject }: Mail): MailKind {
	const contentType = (headers.get('content-type') ?? '').toLowerCase();
	const isReport = contentType.startsWith('multipart/report');
	if (isReport && contentType.includes('disposition-notification')) return 'receipt';
	if (isReport && !contentType.includes('feedback-report')) return 'bounce';
	if (headers.has('x-failed-recipients') || POSTMASTER.test(from)) return 'bounce';
	const isAutomatic =
		isSet(headers.get('auto-submitted')) ||
		isSet(headers.get('x-autoreply')) ||
		isSet(headers.get('x-autorespond')) ||
		isSet(headers.get('x-auto-reply')) ||
		isSet(headers.get('x-auto-response-suppress'), 'none') ||
		BULK.test(headers.get('precedence') ?? '') ||
		isOfList(headers) ||
		headers.get('return-path')?.replaceAll(/\s/g, '') === '<>' ||
		AUTOMATIC_SUBJECT.test(subject ?? '');
	return isAutomatic ? 'automatic' : 'personal';
}

/** A shared mailbox is often a list of its own, which marks the answers of people too. */
function isOfList(headers: MailHeaders): boolean {
	const isListed = headers.has('list-id') || /^list/i.test(headers.get('precedence') ?? '');
	return isListed && !headers.has('in-reply-to') && !headers.has('references');
}

function isSet(value: string | undefined, off = 'no'): boolean {
	return value !== undefined && value.trim().toLowerCase() !== off;
}
