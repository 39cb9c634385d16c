import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import type { ParsedMail } from 'mailparser';
import { simpleParser } from 'mailparser';
import type { SMTPServerSession } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import { makeCertificate } from './smtp-certificate';
import { findMailViolations } from './smtp-violations';

export interface SmtpSandboxOptions {
	/** Password by user; missing: anybody may send. */
	readonly users?: ReadonlyMap<string, string>;
	/** "tls" from the first byte, "starttls" when asked for; missing: none. */
	readonly encryption?: 'tls' | 'starttls';
	/** The largest message in bytes. */
	readonly size?: number;
}

export interface ReceivedMail {
	readonly envelope: { readonly from: string; readonly to: readonly string[] };
	/** Who logged in; null: nobody. */
	readonly user: string | null;
	readonly isEncrypted: boolean;
	/** What the client calls itself. */
	readonly clientName: string;
	readonly raw: string;
	readonly parsed: ParsedMail;
}

export type SmtpStep = 'greeting' | 'login' | 'sender' | 'recipient' | 'text';

/** What goes wrong once. A broken connection at "text" has lost the answer alone: the mail is there. */
export type SmtpFault = { readonly at: SmtpStep } & (
	{ readonly reply: `${number} ${string}` } | { readonly break: 'drop' | 'silence' }
);

export interface SmtpSandbox {
	readonly port: number;
	readonly certificate: string;
	readonly mails: readonly ReceivedMail[];
	/** What a strict server would object to. */
	readonly violations: readonly string[];
	/** How often somebody connected. */
	connectionCount(): number;
	/** Resolves when nobody is connected any more. */
	allClosed(): Promise<void>;
	fail(...faults: readonly SmtpFault[]): void;
	/** From now on every session gets this fault; null ends it. */
	failAlways(fault: SmtpFault | null): void;
	/** How long the server takes for each step. */
	setLatency(milliseconds: number): void;
	close(): Promise<void>;
}

/** A mail server on a port of this machine. */
export async function startSmtpSandbox(options: SmtpSandboxOptions = {}): Promise<SmtpSandbox> {
	const { users, encryption, size } = options;
	const certificate = makeCertificate();
	const mails: ReceivedMail[] = [];
	const violations: string[] = [];
	const faults: SmtpFault[] = [];
	let always: SmtpFault | null = null;
	const sockets = new Map<number, Socket>();
	let connectionCount = 0;
	let latencyMs = 0;

	/** Goes on with `next` unless something is to go wrong. */
	const step = async (
		at: SmtpStep,
		session: SMTPServerSession,
		next: (refusal?: Error) => void,
	): Promise<void> => {
		if (latencyMs) await setTimeout(latencyMs);
		const index = faults.findIndex((fault) => fault.at === at);
		const lasting = always?.at === at ? always : undefined;
		const fault = index < 0 ? lasting : faults.splice(index, 1)[0];
		if (!fault) return next();
		if ('reply' in fault) return next(refusal(fault.reply));
		if (fault.break === 'drop') sockets.get(session.remotePort)?.destroy();
	};
	const keep = async (raw: Buffer, session: SMTPServerSession): Promise<void> => {
		violations.push(...findMailViolations(raw));
		const { mailFrom, rcptTo } = session.envelope;
		mails.push({
			envelope: {
				from: mailFrom ? mailFrom.address : '',
				to: rcptTo.map(({ address }) => address),
			},
			user: session.user ?? null,
			isEncrypted: session.secure,
			clientName: session.hostNameAppearsAs,
			raw: raw.toString('latin1'),
			parsed: await simpleParser(raw),
		});
	};

	const server = new SMTPServer({
		...certificate,
		secure: encryption === 'tls',
		disabledCommands: [...(encryption ? [] : ['STARTTLS']), ...(users ? [] : ['AUTH'])],
		authOptional: !users,
		allowInsecureAuth: true,
		disableReverseLookup: true,
		...(size === undefined ? {} : { size }),
		onConnect: (session, callback) => void step('greeting', session, callback),
		onAuth: ({ username = '', password }, session, callback) =>
			void step('login', session, (error) => {
				if (error) return callback(error);
				const isRight = password !== undefined && users?.get(username) === password;
				return isRight
					? callback(null, { user: username })
					: callback(refusal('535 5.7.8 Username and password not accepted'));
			}),
		onMailFrom: (_address, session, callback) => void step('sender', session, callback),
		onRcptTo: (_address, session, callback) => void step('recipient', session, callback),
		onData: (stream, session, callback) =>
			void buffer(stream).then(async (raw) => {
				const isRefused = [...faults, ...(always ? [always] : [])].some(
					(fault) => fault.at === 'text' && 'reply' in fault,
				);
				if (!isRefused) await keep(raw, session);
				await step('text', session, callback);
			}),
	});
	// What clients do to their connections is part of the tests.
	server.on('error', () => undefined);
	server.server.on('connection', (socket: Socket) => {
		const { remotePort = 0 } = socket;
		connectionCount += 1;
		sockets.set(remotePort, socket);
		socket.on('close', () => sockets.delete(remotePort));
	});
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');

	return {
		port: (server.server.address() as AddressInfo).port,
		certificate: certificate.cert,
		mails,
		violations,
		connectionCount: () => connectionCount,
		allClosed: async () => {
			await Promise.all([...sockets.values()].map(async (socket) => await once(socket, 'close')));
		},
		fail: (...more) => void faults.push(...more),
		failAlways: (fault) => {
			always = fault;
		},
		setLatency: (milliseconds) => {
			latencyMs = milliseconds;
		},
		close: async () => {
			for (const socket of sockets.values()) socket.destroy();
			await new Promise<void>((resolve) => server.close(resolve));
		},
	};
}

function refusal(reply: string): Error {
	const [code = '', ...words] = reply.split(' ');
	return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
}

/** A fresh server for each test, which fails the test when it had anything to object to, or is not left in the end. */
export function useSmtpSandbox(options: SmtpSandboxOptions = {}): () => SmtpSandbox {
	let sandbox: SmtpSandbox;
	beforeEach(async () => {
		sandbox = await startSmtpSandbox(options);
	});
	afterEach(async () => {
		await sandbox.allClosed();
		await sandbox.close();
		expect(sandbox.violations).toEqual([]);
	});
	return () => sandbox;
}
