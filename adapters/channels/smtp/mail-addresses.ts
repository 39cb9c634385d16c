import { domainToASCII } from 'node:url';
import type { OutgoingMessage } from '../transport';
import type { SmtpSettings } from './settings';

/** Why a message cannot become an e-mail, and what to do. */
export class UnsendableError extends Error {
	override readonly name = 'UnsendableError';
}

/** In ASCII: a domain with other letters stands in its IDNA form. */
export interface MailAddresses {
	readonly from: string;
	readonly to: string;
	/** Where answers go. */
	readonly replyTo: string;
}

/** No blank, bracket, comma or line break: nothing that could end an address early in a header or a command. */
const ADDRESS = /^([\w.!#$%&'*+/=?^`{|}~-]{1,64})@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)$/u;

/** Throws an UnsendableError where one of them is no address that mail servers carry. */
export function readAddresses(
	{ address }: OutgoingMessage,
	{ from, replyTo }: SmtpSettings,
): MailAddresses {
	return {
		from: readAddress(from.email, "The sender's address"),
		to: readAddress(address, "The recipient's address"),
		replyTo: readAddress(replyTo ?? from.email, 'The address for answers'),
	};
}

function readAddress(text: string, what: string): string {
	const [, local, domain] = ADDRESS.exec(text) ?? [];
	const ascii = `${local}@${domainToASCII(domain ?? '')}`;
	if (local && !ascii.endsWith('@') && ascii.length <= 254) return ascii;
	throw new UnsendableError(
		`${what} ${JSON.stringify(text.slice(0, 80))} is not one that mail servers carry. ` +
			'Correct it: one address, such as "anna@example.com".',
	);
}
