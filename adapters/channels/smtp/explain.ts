import { oneLine, shorten } from '../../../domain/lead/clean-text';
import type { SmtpCredential } from './settings';
import type { SmtpReply, SmtpTrouble } from './trouble';

type Kind =
	| 'not_found'
	| 'nobody_there'
	| 'timeout'
	| 'dropped'
	| 'tls'
	| 'no_smtp'
	| 'turned_away'
	| 'login'
	| 'busy'
	| 'not_allowed'
	| 'sender'
	| 'recipient'
	| 'mailbox_full'
	| 'too_large'
	| 'content';

/** Whether the mail may be handed over once more: nothing of it had left, and the trouble may pass. */
export function mayPass(trouble: SmtpTrouble): boolean {
	if (trouble.stage === 'text') return false;
	const { reply, code } = trouble;
	if (reply) return [421, 450, 451, 452].includes(reply.code);
	return ['nobody_there', 'timeout', 'dropped'].includes(kindOf(trouble)) || code === 'EAI_AGAIN';
}

/** Whether the server may have taken the mail all the same: it had the text, and its answer is missing. */
export function mayBeTaken({ stage, reply }: SmtpTrouble): boolean {
	return stage === 'text' && !reply;
}

/** What happened and what to do, in sentences for the ops person. */
export function explainTrouble(trouble: SmtpTrouble, { host, port }: SmtpCredential): string {
	const server = `The mail server ${host}:${port}`;
	const said = detailOf(trouble);
	if (mayBeTaken(trouble)) {
		return (
			`${server} got the message, but its answer did not arrive${said}, so the message may have gone out. ` +
			'Look for it among the sent mails, or ask the recipient, before sending it again.'
		);
	}
	const [what, toDo] = TEXTS[kindOf(trouble)];
	return `${server} ${what}${said}. ${toDo}`;
}

const TEXTS: Readonly<Record<Kind, readonly [string, string]>> = {
	not_found: ['is not found', 'Check Host in the SMTP credential, and the name server of n8n.'],
	nobody_there: [
		'cannot be reached',
		'Check Host and Port in the SMTP credential, and that no firewall stands between.',
	],
	timeout: [
		'did not answer in time',
		'Run again; if it stays so, check Host, Port and SSL/TLS in the SMTP credential (465 goes with SSL/TLS, 587 without).',
	],
	dropped: [
		'ended the connection before it took the message',
		'Run again; if it stays so, check Port and SSL/TLS in the SMTP credential.',
	],
	tls: [
		'and n8n did not agree on an encrypted connection',
		'Check Host, Port and SSL/TLS in the SMTP credential (465 goes with SSL/TLS, 587 without), and the certificate of the server.',
	],
	no_smtp: ['does not answer as a mail server does', 'Check Host and Port in the SMTP credential.'],
	turned_away: [
		'turns n8n away',
		'Ask whoever runs the server to let n8n in, or use another one; some want a Client Host Name in the SMTP credential.',
	],
	login: [
		'does not accept the login',
		'Correct User and Password in the SMTP credential; many providers want a password made for apps.',
	],
	busy: [
		'asks to come back later',
		'Run again in some minutes; if it stays so, ask whoever runs the server about its limits.',
	],
	not_allowed: [
		'does not let this account send the message',
		'Check User and Password in the SMTP credential, and what the account may send to whom.',
	],
	sender: [
		'does not accept the sender',
		"Use the sender's address that belongs to the account in the SMTP credential, or allow it there.",
	],
	recipient: [
		'does not accept the recipient',
		"Check the recipient's e-mail address, or write on another channel.",
	],
	mailbox_full: [
		'says that the mailbox of the recipient is full',
		'Write on another channel, or run again in some days.',
	],
	too_large: ['finds the message too large', 'Shorten the message.'],
	content: [
		'did not take the message',
		'It may take it for spam: check SPF, DKIM and DMARC of the domain of the sender, and the links in the text.',
	],
};

function detailOf({ reply, detail }: SmtpTrouble): string {
	return ` (${shorten(oneLine(reply?.text ?? detail), 200)})`;
}

function kindOf(trouble: SmtpTrouble): Kind {
	const { reply, code } = trouble;
	if (code === 'ETLS') return 'tls';
	return reply ? kindOfReply(trouble, reply) : kindOfCode(code);
}

function kindOfCode(code: string): Kind {
	if (code === 'EDNS' || code.startsWith('EAI_')) return 'not_found';
	switch (code) {
		case 'ECONNREFUSED':
		case 'EHOSTUNREACH':
		case 'ENETUNREACH':
			return 'nobody_there';
		case 'ETIMEDOUT':
			return 'timeout';
		case 'EAUTH':
			return 'login';
		case 'EMESSAGE':
			return 'too_large';
		case 'EPROTOCOL':
			return 'no_smtp';
		default:
			return 'dropped';
	}
}

function kindOfReply({ stage, command }: SmtpTrouble, { code, text }: SmtpReply): Kind {
	if (code < 500) return 'busy';
	if (stage === 'connect') return 'turned_away';
	if (stage === 'login') return 'login';
	// RFC 3463 tells apart what the codes of RFC 5321 do not.
	const detailed = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1];
	if (detailed === '5.2.2') return 'mailbox_full';
	if (detailed === '5.3.4' || detailed === '5.2.3') return 'too_large';
	// "SendAsDenied" of Microsoft 365.
	if (detailed === '5.2.252') return 'sender';
	if (stage === 'text' || command === 'DATA') return code === 552 ? 'too_large' : 'content';
	if (code === 530 || detailed?.startsWith('5.7.')) return 'not_allowed';
	if (command === 'MAIL FROM') return code === 552 ? 'too_large' : 'sender';
	return code === 552 ? 'mailbox_full' : 'recipient';
}
