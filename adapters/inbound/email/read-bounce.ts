import type { Inbound } from '../inbound';
import type { Mail } from './read-mail';

const LOOKED_AT = 50_000;
const MOST_ADDRESSES = 20;

const RECIPIENT = /^(?:final|original)-recipient:\s*rfc822;\s*<?([^\s<>;]{1,254})>?/gim;
/** A server that still tries, or that tells of success (RFC 3464, 2.3.3). */
const NOT_FAILED = /^action:\s*(?:delayed|delivered|relayed|expanded)\b/im;
const FAILED = /^action:\s*failed\b/im;
const ADDRESS = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
const OF_THE_SERVER = /^(?:mailer-daemon|postmaster)@/i;

/**
 * Who did not get an e-mail, as the news says: in its report, in the header of Gmail, or else anywhere in its text. News
 * of a delay or of a success is a notice.
 */
export function readBounce(mail: Mail, text: string, messageId: string): Inbound {
	const looked = text.slice(0, LOOKED_AT);
	if (NOT_FAILED.test(looked) && !FAILED.test(looked)) {
		return { kind: 'notice', about: 'delivery report' };
	}
	const named = [
		...[...looked.matchAll(RECIPIENT)].map(([, address]) => address ?? ''),
		...(mail.headers.get('x-failed-recipients') ?? '').split(','),
	];
	const own = new Set(lowered((mail.to ?? '').match(ADDRESS) ?? []));
	const mentioned = (looked.match(ADDRESS) ?? []).filter((address) => !OF_THE_SERVER.test(address));
	const addresses = lowered([...named, ...mentioned]).filter((address) => !own.has(address));
	return { kind: 'bounce', bounce: { messageId, addresses: addresses.slice(0, MOST_ADDRESSES) } };
}

function lowered(addresses: readonly string[]): readonly string[] {
	const clean = addresses.map((address) => address.trim().toLowerCase());
	return [...new Set(clean)].filter(Boolean);
}
