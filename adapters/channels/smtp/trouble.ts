import { getSystemErrorName } from 'node:util';

/** How far a session with the server has come. In "text" the message is on its way. */
export type SmtpStage = 'connect' | 'login' | 'envelope' | 'text';

/** What ended a session before the server took the message. */
export interface SmtpTrouble {
	readonly stage: SmtpStage;
	/** Of the system ("ECONNREFUSED"), else of nodemailer ("EAUTH"). */
	readonly code: string;
	/** How the server said no. */
	readonly reply: SmtpReply | null;
	/** What it answered: "MAIL FROM" ... */
	readonly command: string;
	/** What went wrong where the server said nothing. */
	readonly detail: string;
}

export interface SmtpReply {
	readonly code: number;
	/** With the code. */
	readonly text: string;
}

/** What nodemailer fails with: it puts its own code over that of the system, whose number stays. */
interface NodemailerError extends Error {
	readonly code?: string;
	readonly errno?: number;
	readonly reason?: unknown;
	readonly response?: string;
	readonly responseCode?: number;
	readonly command?: string;
}

export function toTrouble(stage: SmtpStage, error: Error): SmtpTrouble {
	const { message, response, responseCode = 0, reason, command = '' } = error as NodemailerError;
	return {
		stage,
		code: codeOf(stage, error),
		reply: response && responseCode >= 400 ? { code: responseCode, text: response } : null,
		command,
		// OpenSSL puts its own source lines into the message.
		detail: typeof reason === 'string' ? reason : message,
	};
}

export function timeIsUp(stage: SmtpStage): SmtpTrouble {
	return { stage, code: 'ETIMEDOUT', reply: null, command: '', detail: 'the time was used up' };
}

function codeOf(stage: SmtpStage, { code = 'EPROTOCOL', errno = 0 }: NodemailerError): string {
	if (errno < 0) return getSystemErrorName(errno);
	// Before the server has spoken, all else that goes wrong with the socket is about TLS.
	return code === 'ESOCKET' && stage === 'connect' ? 'ETLS' : code;
}
