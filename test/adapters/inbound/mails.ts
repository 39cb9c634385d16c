import type { IDataObject } from 'n8n-workflow';

/** The same reply as n8n's mail nodes put it on an item, each in its own way. */

const QUOTED = '> Would Tuesday at 9:00 or Wednesday at 14:00 suit you?';
const PLAIN = `The second one works for me.\r\n\r\nOn Mon, Nov 23, 2026 at 9:12 AM Ada Example <ada@example.org> wrote:\r\n\r\n${QUOTED}\r\n`;
export const GMAIL_HTML =
	'<div dir="ltr">The second one works for me.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, Nov 23, 2026 at 9:12 AM Ada Example &lt;<a href="mailto:ada@example.org">ada@example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex"><div>Would Tuesday at 9:00 or Wednesday at 14:00 suit you?</div></blockquote></div>';
export const OUTLOOK_HTML =
	'<html><head><style>P {margin:0}</style></head><body dir="ltr"><div class="elementToProof">The second one works for me.</div><div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Ada Example &lt;ada@example.org&gt;<br><b>Sent:</b> Monday, November 23, 2026 9:12 AM<br><b>To:</b> Sam Sample &lt;sam@example.com&gt;<br><b>Subject:</b> Times for a call</div><div>Would Tuesday at 9:00 or Wednesday at 14:00 suit you?</div></body></html>';

const MESSAGE_ID = '<CAF1-reply@mail.example.com>';
const DATE = 'Mon, 23 Nov 2026 10:02:11 -0800';
const SUBJECT = 'Re: Times for a call';
const FROM = 'Sam Sample <Sam@Example.com>';
const TO = 'Ada Example <ada@example.org>';
const PARENT = '<first@example.org>';

/** Email Trigger (IMAP), Format: Simple. */
export function imapSimple(metadata: IDataObject = {}, fields: IDataObject = {}): IDataObject {
	return {
		textHtml: GMAIL_HTML,
		textPlain: PLAIN,
		metadata: {
			'return-path': '<sam@example.com>',
			'mime-version': '1.0',
			'message-id': MESSAGE_ID,
			'in-reply-to': PARENT,
			references: `<zero@example.org>\r\n ${PARENT}`,
			'content-type': 'multipart/alternative; boundary="0000000000001"',
			...metadata,
		},
		attributes: { uid: 42 },
		from: FROM,
		to: TO,
		subject: SUBJECT,
		date: DATE,
		...fields,
	};
}

const address = (text: string, mail: string, name: string) => ({
	value: [{ address: mail, name }],
	html: `<span>${mail}</span>`,
	text,
});

/** Email Trigger (IMAP), Format: Resolved; and Gmail Trigger without Simplify, which adds `id`. */
export function resolved(headers: IDataObject = {}, fields: IDataObject = {}): IDataObject {
	return {
		headers: {
			'return-path': 'Return-Path: <sam@example.com>',
			date: `Date: ${DATE}`,
			'message-id': `Message-ID: ${MESSAGE_ID}`,
			'in-reply-to': `In-Reply-To: ${PARENT}`,
			references: `References: <zero@example.org>\r\n ${PARENT}`,
			subject: `Subject: ${SUBJECT}`,
			'content-type': 'Content-Type: multipart/alternative;\r\n boundary="0000000000001"',
			...headers,
		},
		html: GMAIL_HTML,
		text: PLAIN.replaceAll('\r\n', '\n'),
		textAsHtml: '<p>The second one works for me.</p>',
		subject: SUBJECT,
		date: '2026-11-23T18:02:11.000Z',
		from: address(FROM, 'sam@example.com', 'Sam Sample'),
		to: address(TO, 'ada@example.org', 'Ada Example'),
		messageId: MESSAGE_ID,
		inReplyTo: PARENT,
		references: ['<zero@example.org>', PARENT],
		...fields,
	};
}

/** Gmail Trigger with Simplify. */
export function gmailSimple(fields: IDataObject = {}): IDataObject {
	return {
		id: '18f0c3a5b1d2e3f4',
		threadId: '18f0c3a5b1d2e000',
		snippet:
			'The second one works for me. On Mon, Nov 23, 2026 at 9:12 AM Ada Example &lt;ada@example.org&gt; wrote: Would Tuesday at 9:00 or Wednesday at 14:00 suit',
		payload: { mimeType: 'multipart/alternative' },
		sizeEstimate: 5123,
		historyId: '99',
		internalDate: '1795456931000',
		labels: [{ id: 'INBOX', name: 'INBOX' }],
		From: FROM,
		To: TO,
		Subject: SUBJECT,
		...fields,
	};
}

/** Microsoft Outlook Trigger, Output: Raw. */
export function outlookRaw(fields: IDataObject = {}): IDataObject {
	return {
		'@odata.etag': 'W/"CQAAABYAAAC"',
		id: 'AAMkAGI2T',
		internetMessageId: MESSAGE_ID,
		subject: SUBJECT,
		bodyPreview: 'The second one works for me.\r\n________________________________\r\nFrom: Ada',
		body: { contentType: 'html', content: OUTLOOK_HTML },
		from: { emailAddress: { name: 'Sam Sample', address: 'Sam@Example.com' } },
		toRecipients: [{ emailAddress: { name: 'Ada Example', address: 'ada@example.org' } }],
		hasAttachments: false,
		receivedDateTime: '2026-11-23T18:02:13Z',
		...fields,
	};
}

/** Microsoft Outlook Trigger, Output: Simplified. */
export function outlookSimple(fields: IDataObject = {}): IDataObject {
	return {
		id: 'AAMkAGI2T',
		conversationId: 'AAQkAGI2T',
		subject: SUBJECT,
		bodyPreview: 'The second one works for me.',
		from: 'Sam@Example.com',
		to: ['ada@example.org'],
		categories: [],
		hasAttachments: false,
		...fields,
	};
}

/** News of a mail server, as Email Trigger (IMAP), Format: Resolved, gives it with the report in its text. */
export const BOUNCE = resolved(
	{
		'return-path': 'Return-Path: <>',
		'message-id': 'Message-Id: <bounce-1@mx.example.net>',
		'auto-submitted': 'Auto-Submitted: auto-replied',
		'content-type':
			'Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="B1"',
	},
	{
		from: address('MAILER-DAEMON@mx.example.net', 'MAILER-DAEMON@mx.example.net', ''),
		messageId: '<bounce-1@mx.example.net>',
		html: false,
		subject: 'Undelivered Mail Returned to Sender',
		text: 'This is the mail system at host mx.example.net.\n\n<sam@example.com>: host mx.example.com said: 550 5.1.1 User unknown\n\nReporting-MTA: dns; mx.example.net\n\nFinal-Recipient: rfc822; sam@example.com\nAction: failed\nStatus: 5.1.1\n',
	},
);
