import { Readable } from 'node:stream';
import type { Mail } from './compose-mail';
import type { SmtpCredential } from './settings';
import type { SmtpStage, SmtpTrouble } from './trouble';
import { timeIsUp, toTrouble } from './trouble';

/** For each step up to the greeting of the server. */
const STEP_MS = 10_000;

/**
 * Hands a mail to the server over a connection of its own, which is closed in any case. Gives null when the server has
 * taken it.
 */
export async function submit(
	mail: Mail,
	credential: SmtpCredential,
	timeoutMs: number,
): Promise<SmtpTrouble | null> {
	const { default: SMTPConnection } = await import('nodemailer/lib/smtp-connection');
	const connection = new SMTPConnection(toOptions(credential, timeoutMs));
	const { user, password } = credential;
	let timer: NodeJS.Timeout | undefined;
	try {
		return await new Promise((resolve) => {
			let stage: SmtpStage = 'connect';
			const fail = (error: Error) => resolve(toTrouble(stage, error));
			const orFail = (next: () => void) => (error?: Error | null) => (error ? fail(error) : next());
			// Read only when the server has asked for the text.
			const text = function* () {
				stage = 'text';
				yield mail.raw;
			};
			const send = () => {
				stage = 'envelope';
				const envelope = { ...mail.envelope, size: mail.raw.length };
				connection.send(
					envelope,
					Readable.from(text()),
					orFail(() => resolve(null)),
				);
			};
			const login = () => {
				stage = 'login';
				const isNeeded = (user || password) && connection.allowsAuth;
				if (!isNeeded) return send();
				connection.login({ user, pass: password }, orFail(send));
			};
			timer = setTimeout(() => resolve(timeIsUp(stage)), timeoutMs);
			connection.on('error', fail);
			connection.connect(orFail(login));
		});
	} finally {
		clearTimeout(timer);
		const socket = connection._socket;
		connection.close();
		// Closing alone waits for the server to close as well.
		if (socket) socket.destroySoon();
	}
}

/** As n8n's own node for e-mails sets nodemailer up. */
function toOptions(credential: SmtpCredential, timeoutMs: number) {
	const { host, port, secure, disableStartTls = false, hostName = '' } = credential;
	const stepMs = Math.min(STEP_MS, timeoutMs);
	return {
		host,
		port,
		secure,
		ignoreTLS: !secure && disableStartTls,
		...(hostName ? { name: hostName } : {}),
		dnsTimeout: stepMs,
		connectionTimeout: stepMs,
		greetingTimeout: stepMs,
		socketTimeout: timeoutMs,
	};
}
