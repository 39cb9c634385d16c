import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import tls from 'node:tls';
import type { SmtpSettings } from '../../../adapters/channels/smtp/settings';
import { smtpTransport } from '../../../adapters/channels/smtp/transport';
import type { DeliveryResult, OutgoingMessage } from '../../../adapters/channels/transport';
import type { ReceivedMail, SmtpFault, SmtpSandbox, SmtpStep } from '../../sandbox/smtp';
import { useSmtpSandbox } from '../../sandbox/smtp';
import { meetingInvite, outgoing } from '../support/outgoing';
import { testClock } from '../support/test-clock';

const SENT: DeliveryResult = {
	status: 'sent',
	providerId: '<message-1@example.com>',
	reason: null,
};
const GREYLISTED: SmtpFault = { at: 'recipient', reply: '450 4.2.0 Greylisted' };

interface Given {
	readonly settings?: Partial<SmtpSettings>;
	readonly clock?: ReturnType<typeof testClock>;
	readonly withinMs?: number;
}

async function deliver(
	port: number,
	message: Partial<OutgoingMessage> = {},
	{ settings = {}, clock = testClock(), withinMs = 20_000 }: Given = {},
): Promise<DeliveryResult> {
	const whole: SmtpSettings = {
		user: '',
		password: '',
		host: '127.0.0.1',
		port,
		secure: false,
		from: { name: 'Ada Example', email: 'ada@example.com' },
		replyTo: null,
		...settings,
	};
	const call = { deadline: clock.now() + withinMs };
	return await smtpTransport(whole, { clock }).deliver(outgoing(message), call);
}

function onlyMail({ mails }: SmtpSandbox): ReceivedMail {
	expect(mails.length).toBe(1);
	return mails[0] as ReceivedMail;
}

function headersOf({ parsed }: ReceivedMail): Record<string, string> {
	return Object.fromEntries(
		parsed.headerLines.map(({ key, line }) => [key, line.replace(/^[^:]+: /, '')]),
	);
}

function failed(reason: string): DeliveryResult {
	return { status: 'failed', providerId: null, reason };
}

describe('an e-mail', () => {
	const sandbox = useSmtpSandbox();
	const send = async (
		message: Partial<OutgoingMessage> = {},
		settings: Partial<SmtpSettings> = {},
	) => {
		expect(await deliver(sandbox().port, message, { settings })).toMatchObject({ status: 'sent' });
		return onlyMail(sandbox());
	};

	it('goes from the sender to the recipient', async () => {
		expect(await deliver(sandbox().port)).toEqual(SENT);
		const { envelope, parsed, ...mail } = onlyMail(sandbox());
		expect(envelope).toEqual({ from: 'ada@example.com', to: ['sam@example.org'] });
		expect(mail).toMatchObject({ user: null, isEncrypted: false });
		expect(parsed).toMatchObject({
			from: { value: [{ name: 'Ada Example', address: 'ada@example.com' }] },
			to: { value: [{ name: 'Sam Sample', address: 'sam@example.org' }] },
			subject: 'Our meeting on Tuesday',
			messageId: '<message-1@example.com>',
			date: new Date('2026-11-23T09:00:00Z'),
			text: 'Hello Sam,\n\nsee you on Tuesday at 15:00.\n',
			html: false,
		});
		expect(parsed.replyTo).toBeUndefined();
	});

	it('has HTML beside the plain text', async () => {
		const html = '<p>Hello Sam,</p>\n<p>see you on <b>Tuesday</b>.</p>';
		const { parsed, raw } = await send({ html });
		expect(parsed.text).toBe('Hello Sam,\n\nsee you on Tuesday at 15:00.\n');
		expect(parsed.html).toBe(html);
		expect(raw).toMatch(/^Content-Type: multipart\/alternative;/m);
	});

	it('may have letters of any language in all that people read', async () => {
		const text = 'Grüße, 你好, 👋\n.\n..\nFrom here on';
		const message = { subject: 'Übung 👋 für Zoë', recipientName: '山田 Zoë', text };
		const { parsed } = await send(message, { from: { name: 'Ødegård', email: 'ada@example.com' } });
		expect(parsed.subject).toBe('Übung 👋 für Zoë');
		expect(parsed.to?.value[0]?.name).toBe('山田 Zoë');
		expect(parsed.from?.value[0]?.name).toBe('Ødegård');
		expect(parsed.text).toBe(`${text}\n`);
	});

	it('goes to domains with other letters in their ASCII form', async () => {
		const { raw, parsed } = await send(
			{ address: 'sam@bücher.example' },
			{ from: { name: 'Ada', email: 'ada@münchen.example' } },
		);
		expect(raw).toMatch(/^From: Ada <ada@xn--mnchen-3ya\.example>\r$/m);
		expect(raw).toMatch(/^To: Sam Sample <sam@xn--bcher-kva\.example>\r$/m);
		expect(parsed.messageId).toBe('<message-1@xn--mnchen-3ya.example>');
	});

	it('has the address for answers', async () => {
		const { parsed } = await send({}, { replyTo: 'team@example.com' });
		expect(parsed.replyTo?.value).toEqual([{ name: '', address: 'team@example.com' }]);
	});

	it('says to machines that a machine wrote it', async () => {
		expect(headersOf(await send())).toMatchObject({ 'auto-submitted': 'auto-generated' });
	});

	it.each<[string, Partial<SmtpSettings>, string]>([
		['the sender', {}, '<mailto:ada@example.com?subject=STOP>'],
		[
			'the address for answers',
			{ replyTo: 'team+a&b=c@example.com' },
			'<mailto:team%2Ba%26b%3Dc@example.com?subject=STOP>',
		],
	])('to a lead lets mail programs opt out by a mail to %s', async (_name, settings, expected) => {
		expect(headersOf(await send({}, settings))['list-unsubscribe']).toBe(expected);
	});

	it('to a rep is no list', async () => {
		expect(headersOf(await send({ audience: 'rep' }))).not.toHaveProperty('list-unsubscribe');
	});

	it.each(['<first@mail.example.org>', 'first@mail.example.org'])(
		'joins the conversation: %s',
		async (inReplyTo) => {
			const { parsed } = await send({ inReplyTo });
			expect(parsed.inReplyTo).toBe('<first@mail.example.org>');
			expect(parsed.references).toBe('<first@mail.example.org>');
		},
	);

	it.each([
		'AAMkADhmNTk=',
		'<a b@example.org>',
		'<a@b>\r\nBcc: eve@example.com',
		'<ä@example.org>',
	])('joins no conversation by what is no Message-ID: %j', async (inReplyTo) => {
		const headers = headersOf(await send({ inReplyTo }));
		expect(headers).not.toHaveProperty('in-reply-to');
		expect(headers).not.toHaveProperty('references');
	});

	it('carries the meeting for the calendar of the recipient', async () => {
		const html = '<p>See you</p>';
		const { parsed, raw } = await send({ html, invite: meetingInvite({ method: 'CANCEL' }) });
		expect(raw).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=CANCEL\r$/m);
		const files = parsed.attachments.map(({ contentType, filename, content }) => [
			contentType,
			filename,
			content.toString().includes('\r\nMETHOD:CANCEL\r\n'),
			content.toString().includes('\r\nDTSTART:20261124T140000Z\r\n'),
		]);
		expect(files).toEqual([
			['text/calendar', undefined, true, true],
			['application/ics', 'invite.ics', true, true],
		]);
		expect(parsed.html).toBe(html);
		expect(parsed.text).toContain('see you on Tuesday');
	});

	it('reads no file and no web address', async () => {
		const { parsed } = await send({ text: '/etc/hostname', html: 'file:///etc/hostname' });
		expect(parsed.text).toBe('/etc/hostname');
		expect(parsed.html).toBe('file:///etc/hostname');
	});

	describe('has no place where somebody could add a header or a recipient', () => {
		const LINES = 'Hello\r\nBcc: eve@example.com\r\n\r\nOther text';
		const ONE_LINE = 'Hello Bcc: eve@example.com Other text';

		it('in the subject', async () => {
			expect((await send({ subject: LINES })).parsed.subject).toBe(ONE_LINE);
		});

		it.each([LINES, 'Hello <eve@example.com>, "eve"', 'eve@example.com,', '"\\'])(
			'in names: %j',
			async (name) => {
				const mail = await send(
					{ recipientName: name },
					{ from: { name, email: 'ada@example.com' } },
				);
				expect(mail.envelope.to).toEqual(['sam@example.org']);
				expect(mail.parsed.to?.value.map(({ address }) => address)).toEqual(['sam@example.org']);
				expect(mail.parsed.from?.value.map(({ address }) => address)).toEqual(['ada@example.com']);
			},
		);

		it('in the id', async () => {
			expect((await send({ id: 'a>\r\nBcc: eve@example.com' })).parsed.messageId).toBe(
				'<a---Bcc--eve-example.com@example.com>',
			);
		});

		it.each([
			'sam@example.org\r\nBcc: eve@example.com',
			'sam@example.org>\r\nRCPT TO:<eve@example.com',
			'sam@example.org, eve@example.com',
			'Sam <sam@example.org>',
			'sam @example.org',
			'säm@example.org',
			'sam@',
			'sam@example..org',
			'',
			`${'a'.repeat(65)}@example.org`,
			`sam@${'a.'.repeat(130)}org`,
		])('in addresses: %j', async (address) => {
			const { port } = sandbox();
			const texts = {
				"The recipient's address": await deliver(port, { address }),
				"The sender's address": await deliver(
					port,
					{},
					{ settings: { from: { name: '', email: address } } },
				),
				'The address for answers': await deliver(port, {}, { settings: { replyTo: address } }),
			};
			for (const [what, result] of Object.entries(texts)) {
				expect(result).toEqual(
					failed(
						`${what} ${JSON.stringify(address.slice(0, 80))} is not one that mail servers carry. ` +
							'Correct it: one address, such as "anna@example.com".',
					),
				);
			}
			expect(sandbox().connectionCount()).toBe(0);
		});
	});
});

describe('a mail server that trouble comes from', () => {
	const sandbox = useSmtpSandbox();
	const reasonOf = (server: string) => `The mail server 127.0.0.1:${sandbox().port} ${server}`;

	it.each<[string, SmtpFault]>([
		['it is about to stop', { at: 'greeting', reply: '421 4.3.2 Closing' }],
		['it hangs up at once', { at: 'greeting', break: 'drop' }],
		['it is busy with the sender', { at: 'sender', reply: '451 4.3.0 Local problem' }],
		['it hangs up over the sender', { at: 'sender', break: 'drop' }],
		['it does not know the recipient yet', GREYLISTED],
		['it has no room', { at: 'recipient', reply: '452 4.3.1 Out of storage' }],
		['it hangs up over the recipient', { at: 'recipient', break: 'drop' }],
	])('is asked again when %s', async (_name, fault) => {
		const clock = testClock();
		sandbox().fail(fault);
		expect(await deliver(sandbox().port, {}, { clock })).toEqual(SENT);
		expect(clock.pauses).toEqual([750]);
		expect(sandbox().mails.length).toBe(1);
		expect(sandbox().connectionCount()).toBe(2);
	});

	it('is asked three times at most', async () => {
		const clock = testClock();
		sandbox().fail(GREYLISTED, GREYLISTED, GREYLISTED, GREYLISTED);
		expect(await deliver(sandbox().port, {}, { clock })).toEqual(
			failed(
				`${reasonOf('asks to come back later')} (450 4.2.0 Greylisted). ` +
					'Run again in some minutes; if it stays so, ask whoever runs the server about its limits.',
			),
		);
		expect(clock.pauses).toEqual([750, 1500]);
		expect(sandbox().connectionCount()).toBe(3);
	});

	it('is not asked again where the time does not last', async () => {
		const clock = testClock();
		sandbox().fail(GREYLISTED);
		const result = await deliver(sandbox().port, {}, { clock, withinMs: 750 });
		expect(result.status).toBe('failed');
		expect(clock.pauses).toEqual([]);
	});

	it('is not asked when the time is over', async () => {
		expect(await deliver(sandbox().port, {}, { withinMs: 0 })).toEqual(
			failed('There was no time left to send the message. Run again.'),
		);
		expect(sandbox().connectionCount()).toBe(0);
	});

	it.each<[SmtpStep, `${number} ${string}`, string]>([
		['greeting', '554 No mail from you', 'turns n8n away'],
		['sender', '550 5.1.8 Sender address refused', 'does not accept the sender'],
		['sender', '553 Sender address refused', 'does not accept the sender'],
		['sender', '552 5.3.4 Too big', 'finds the message too large'],
		['sender', '530 5.7.0 Log in first', 'does not let this account send the message'],
		['recipient', '550 5.1.1 No such user', 'does not accept the recipient'],
		['recipient', '551 User not local', 'does not accept the recipient'],
		['recipient', '553 Mailbox name not allowed', 'does not accept the recipient'],
		['recipient', '554 Refused', 'does not accept the recipient'],
		['recipient', '554 5.7.1 Relay denied', 'does not let this account send the message'],
		['recipient', '552 Storage', 'says that the mailbox of the recipient is full'],
		['recipient', '550 5.2.2 Over quota', 'says that the mailbox of the recipient is full'],
		['text', '552 Too much', 'finds the message too large'],
		['text', '554 5.7.1 Spam', 'did not take the message'],
		['text', '554 5.2.252 SendAsDenied', 'does not accept the sender'],
		// It has said no, and whether the text has gone before does not matter then; but it is not asked again.
		['text', '451 4.7.1 Greylisted', 'asks to come back later'],
	])('has the last word: at %s, %s', async (at, reply, what) => {
		sandbox().fail({ at, reply });
		const { status, reason } = await deliver(sandbox().port);
		expect(status).toBe('failed');
		expect(reason).toMatch(/\. \S[^.]+\.$/);
		expect(reason).toContain(`${reasonOf(what)} (${reply}). `);
		expect(sandbox().connectionCount()).toBe(1);
		expect(sandbox().mails).toEqual([]);
	});

	it.each<['drop' | 'silence', number, string]>([
		['drop', 20_000, 'Connection closed unexpectedly'],
		['silence', 400, 'the time was used up'],
	])('may have taken the message when its answer is missing: %s', async (how, withinMs, detail) => {
		sandbox().fail({ at: 'text', break: how });
		expect(await deliver(sandbox().port, {}, { withinMs })).toEqual({
			status: 'unknown',
			providerId: '<message-1@example.com>',
			reason:
				`${reasonOf('got the message, but its answer did not arrive')} (${detail}), so the message may ` +
				'have gone out. Look for it among the sent mails, or ask the recipient, before sending it again.',
		});
		expect(sandbox().mails.length).toBe(1);
		expect(sandbox().connectionCount()).toBe(1);
	});

	it.each<SmtpStep>(['greeting', 'sender', 'recipient'])(
		'has until the deadline, whatever it does not answer: %s',
		async (at) => {
			sandbox().fail({ at, break: 'silence' });
			const { status, reason } = await deliver(sandbox().port, {}, { withinMs: 300 });
			expect(status).toBe('failed');
			expect(reason).toContain(reasonOf('did not answer in time'));
			expect(sandbox().connectionCount()).toBe(1);
			expect(sandbox().mails).toEqual([]);
		},
	);

	it('may be slow', async () => {
		sandbox().setLatency(40);
		expect(await deliver(sandbox().port)).toEqual(SENT);
	});
});

describe('a mail server that takes small messages only', () => {
	const sandbox = useSmtpSandbox({ size: 3_000 });

	it('is not sent large ones', async () => {
		const { status, reason } = await deliver(sandbox().port, { text: 'Hello '.repeat(1_000) });
		expect(status).toBe('failed');
		expect(reason).toBe(
			`The mail server 127.0.0.1:${sandbox().port} finds the message too large ` +
				'(Message size larger than allowed 3000). Shorten the message.',
		);
		expect(await deliver(sandbox().port)).toEqual(SENT);
	});
});

describe('a mail server that wants a login', () => {
	const sandbox = useSmtpSandbox({ users: new Map([['ada', 'right 🔑']]) });

	it('gets it', async () => {
		const settings = { user: 'ada', password: 'right 🔑', hostName: 'n8n.example.com' };
		expect(await deliver(sandbox().port, {}, { settings })).toEqual(SENT);
		expect(onlyMail(sandbox())).toMatchObject({ user: 'ada', clientName: 'n8n.example.com' });
	});

	it.each<[string, string, string]>([
		['wrong', 'wrong', 'Invalid login: 535 5.7.8 Username and password not accepted'],
		['missing', '', 'Missing credentials for "PLAIN"'],
	])('is asked once with one that is %s', async (_name, password, detail) => {
		const settings = { user: 'ada', password };
		const { status, reason } = await deliver(sandbox().port, {}, { settings });
		expect(status).toBe('failed');
		expect(reason).toBe(
			`The mail server 127.0.0.1:${sandbox().port} does not accept the login ` +
				`(${detail.replace('Invalid login: ', '')}). Correct User and Password in the SMTP credential; ` +
				'many providers want a password made for apps.',
		);
		expect(sandbox().connectionCount()).toBe(1);
	});

	it.each<`${number} ${string}`>(['534 5.7.9 Application-specific password required', '535 No'])(
		'says what it wants: %s',
		async (reply) => {
			sandbox().fail({ at: 'login', reply });
			const settings = { user: 'ada', password: 'right 🔑' };
			const { reason } = await deliver(sandbox().port, {}, { settings });
			expect(reason).toContain(`does not accept the login (${reply}). `);
			expect(sandbox().connectionCount()).toBe(1);
		},
	);

	it('is not sent anything without one', async () => {
		const { reason } = await deliver(sandbox().port);
		expect(reason).toContain('does not let this account send the message (530 ');
	});
});

describe('a mail server that wants no login', () => {
	const sandbox = useSmtpSandbox();

	it('is not given the password', async () => {
		const settings = { user: 'ada', password: 'secret' };
		expect(await deliver(sandbox().port, {}, { settings })).toEqual(SENT);
		expect(onlyMail(sandbox()).user).toBeNull();
	});
});

describe('a mail server with TLS from the first byte', () => {
	const sandbox = useSmtpSandbox({ encryption: 'tls' });

	it('is talked to in secret where its certificate is trusted', async () => {
		await trusting(sandbox(), async () => {
			expect(await deliver(sandbox().port, {}, { settings: { secure: true } })).toEqual(SENT);
		});
		expect(onlyMail(sandbox()).isEncrypted).toBe(true);
	});

	it('is asked again, and may lose its answer, as any other', async () => {
		await trusting(sandbox(), async () => {
			sandbox().fail(GREYLISTED, { at: 'text', break: 'drop' });
			const result = await deliver(sandbox().port, {}, { settings: { secure: true } });
			expect(result.status).toBe('unknown');
		});
		expect(sandbox().connectionCount()).toBe(2);
	});

	it('gets nothing where its certificate is not trusted', async () => {
		const { status, reason } = await deliver(sandbox().port, {}, { settings: { secure: true } });
		expect(status).toBe('failed');
		expect(reason).toMatch(noTls(sandbox(), 'self-signed certificate'));
		expect(sandbox().connectionCount()).toBe(1);
	});

	it('is not understood without TLS', async () => {
		const { status, reason } = await deliver(sandbox().port, {}, { withinMs: 300 });
		expect(status).toBe('failed');
		expect(reason).toContain('did not answer in time');
		expect(reason).toContain('check Host, Port and SSL/TLS');
	});
});

describe('a mail server that offers STARTTLS', () => {
	const sandbox = useSmtpSandbox({ encryption: 'starttls', users: new Map([['ada', 'right']]) });
	const settings = { user: 'ada', password: 'right' };

	it('is talked to in secret where its certificate is trusted', async () => {
		await trusting(sandbox(), async () => {
			expect(await deliver(sandbox().port, {}, { settings })).toEqual(SENT);
		});
		expect(onlyMail(sandbox())).toMatchObject({ isEncrypted: true, user: 'ada' });
	});

	it('gets neither login nor message where its certificate is not trusted', async () => {
		const { status, reason } = await deliver(sandbox().port, {}, { settings });
		expect(status).toBe('failed');
		expect(reason).toMatch(noTls(sandbox(), 'self-signed certificate'));
		expect(sandbox().connectionCount()).toBe(1);
	});

	it('is talked to openly where the credential wants that', async () => {
		const openly = { ...settings, disableStartTls: true };
		expect(await deliver(sandbox().port, {}, { settings: openly })).toEqual(SENT);
		expect(onlyMail(sandbox()).isEncrypted).toBe(false);
	});

	it('is not understood with TLS from the first byte', async () => {
		const tooSecure = { ...settings, secure: true };
		const { status, reason } = await deliver(sandbox().port, {}, { settings: tooSecure });
		expect(status).toBe('failed');
		expect(reason).toMatch(noTls(sandbox(), 'wrong version number'));
	});
});

describe('where no mail server is', () => {
	it.each([
		[
			'nobody listens',
			async () => await portOf((server) => server.close()),
			/ cannot be reached \(connect ECONNREFUSED 127\.0\.0\.1:\d+\)\. Check Host and Port /,
			3,
		],
		[
			'a web server listens',
			async () =>
				await portOf((server) =>
					server.on('connection', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
				),
			/ does not answer as a mail server does \(Invalid greeting\..*\)\. Check Host and Port /,
			1,
		],
	])('%s', async (_name, findPort, reason, attempts) => {
		const clock = testClock();
		const result = await deliver(await findPort(), {}, { clock });
		expect(result).toMatchObject({ status: 'failed', providerId: null });
		expect(result.reason).toMatch(reason);
		expect(clock.pauses.length).toBe(attempts - 1);
	});

	it('somebody listens who does not let go, the connection ends all the same', async () => {
		const server = createServer({ allowHalfOpen: true });
		servers.push(server);
		const left = new Promise<void>((resolve) => {
			server.on('connection', (socket) => {
				// Whoever still has the connection takes all this; whoever has left it resets it.
				const goOn = (error?: Error | null) =>
					error ? resolve() : socket.write('250 Wait\r\n', goOn);
				socket.on('error', () => resolve());
				socket.on('end', goOn);
				socket.resume();
				socket.write('220 Hello\r\n');
			});
		});
		const port = await listen(server);
		expect((await deliver(port, {}, { withinMs: 300 })).status).toBe('failed');
		await left;
	});

	it('there is no such host', async () => {
		// No name server is asked for a name with a part of more than 63 letters.
		const host = `${'a'.repeat(64)}.example.com`;
		const clock = testClock();
		expect(await deliver(25, {}, { settings: { host }, clock })).toEqual(
			failed(
				`The mail server ${host}:25 is not found (getaddrinfo ENOTFOUND ${host}). ` +
					'Check Host in the SMTP credential, and the name server of n8n.',
			),
		);
		expect(clock.pauses).toEqual([]);
	});

	it('no host is given', async () => {
		expect(await deliver(25, {}, { settings: { host: ' ' } })).toEqual(
			failed('Host is empty in the SMTP credential. Fill in the address of the mail server.'),
		);
	});
});

/** Newer versions of Node.js add what to do to what is wrong with a certificate. */
function noTls({ port }: SmtpSandbox, detail: string): RegExp {
	return new RegExp(
		`^The mail server 127\\.0\\.0\\.1:${port} and n8n did not agree on an encrypted connection ` +
			`\\(${detail}(; [^)]+)?\\)\\. Check Host, Port and SSL/TLS in the SMTP credential ` +
			'\\(465 goes with SSL/TLS, 587 without\\), and the certificate of the server\\.$',
	);
}

async function trusting({ certificate }: SmtpSandbox, work: () => Promise<void>): Promise<void> {
	const usual = tls.getCACertificates('default');
	tls.setDefaultCACertificates([...usual, certificate]);
	try {
		await work();
	} finally {
		tls.setDefaultCACertificates(usual);
	}
}

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) server.close();
});

async function portOf(prepare: (server: Server) => unknown): Promise<number> {
	const server = createServer();
	servers.push(server);
	const port = await listen(server);
	prepare(server);
	return port;
}

async function listen(server: Server): Promise<number> {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return (server.address() as AddressInfo).port;
}
