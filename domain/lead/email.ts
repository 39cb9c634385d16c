import { BookingFlowError } from '../error';

/** The longest address that mail servers carry (RFC 5321, 4.5.3.1). */
const MAXIMUM_LENGTH = 254;

const LOCAL_PART = /^[^\s@"(),:;<>[\]\\]+$/;
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/**
 * The e-mail address in a text, in lower case. "Anna Berg <anna@example.com>" gives the address alone.
 * Throws `input-unusable` on anything that is not one address.
 */
export function parseEmail(text: string, field: string): string {
	const inBrackets = /^[^<>]*<([^<>]*)>$/.exec(text.trim())?.[1];
	const email = (inBrackets ?? text)
		.trim()
		.replace(/^mailto:/i, '')
		.toLowerCase();
	if (isEmail(email)) return email;
	throw new BookingFlowError(
		'input-unusable',
		`${field}: ${JSON.stringify(text.slice(0, 80))} is not an e-mail address.`,
		'Give one address, such as "anna@example.com".',
	);
}

function isEmail(email: string): boolean {
	const at = email.lastIndexOf('@');
	const local = email.slice(0, at);
	if (at < 1 || at > 64 || email.length > MAXIMUM_LENGTH) return false;
	if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false;
	return LOCAL_PART.test(local) && DOMAIN.test(email.slice(at + 1));
}
