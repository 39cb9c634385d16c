import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant, Proposal } from '../../domain/model';
import { requirePageUrl } from './page-url';
import { decodePayload, encodePayload } from './token-payload';
import type { LinkPayload, ManagePayload } from './token-payload';

export type { LinkPayload } from './token-payload';

export type VerifiedToken =
	| { readonly ok: true; readonly payload: LinkPayload }
	| { readonly ok: false; readonly reason: 'malformed' | 'bad_signature' | 'expired' };

/** Another layout of the payload or another signature gets another number. */
const VERSION = 'v1';

/** 128 bits of the HMAC, as in RFC 4868, keep a link short and leave nothing to guess. */
const SIGNATURE_BYTES = 16;
const TOKEN = new RegExp(`^${VERSION}\\.([\\w-]{1,400})\\.([\\w-]{22})$`);

/** The name of the token in a link: ".../book?t=v1.AQ...". */
export const TOKEN_PARAMETER = 't';

/** "v1.<payload>.<signature>", in letters that need no escaping in a web address. */
export function signToken(key: string, payload: LinkPayload): string {
	const encoded = encodePayload(payload).toString('base64url');
	return `${VERSION}.${encoded}.${signatureOf(key, encoded)}`;
}

/** What a token says if it was signed with the key and has not expired by `now`. Takes anything without throwing. */
export function verifyToken(key: string, token: unknown, now: Instant): VerifiedToken {
	const [, encoded, signature] = (typeof token === 'string' && TOKEN.exec(token)) || [];
	if (!encoded || !signature) return { ok: false, reason: 'malformed' };
	if (!isSame(signature, signatureOf(key, encoded))) return { ok: false, reason: 'bad_signature' };
	const payload = decodePayload(Buffer.from(encoded, 'base64url'));
	if (!payload) return { ok: false, reason: 'malformed' };
	const isInTime = Date.parse(now) < Date.parse(payload.expiresAt);
	return isInTime ? { ok: true, payload } : { ok: false, reason: 'expired' };
}

export interface SlotLinksInput {
	readonly key: string;
	/** Of the booking page; what it has after "?" stays. */
	readonly baseUrl: string;
	readonly proposal: Pick<Proposal, 'id' | 'slots'>;
	readonly expiresAt: Instant;
}

/** The link that books each slot of a proposal, in the order of the slots. Throws on a page that is none. */
export function slotLinks({ key, baseUrl, proposal, expiresAt }: SlotLinksInput): string[] {
	const page = requirePageUrl(baseUrl);
	return proposal.slots.map(({ index: slotIndex }) =>
		toLink(key, page, { purpose: 'book', proposalId: proposal.id, slotIndex, expiresAt }),
	);
}

/** The link to the page of a meeting. Throws on a page that is none. */
export function manageLink(
	key: string,
	baseUrl: string,
	{ bookingId, expiresAt }: Pick<ManagePayload, 'bookingId' | 'expiresAt'>,
): string {
	return toLink(key, requirePageUrl(baseUrl), { purpose: 'manage', bookingId, expiresAt });
}

function toLink(key: string, page: URL, payload: LinkPayload): string {
	const link = new URL(page);
	link.searchParams.set(TOKEN_PARAMETER, signToken(key, payload));
	return link.href;
}

function signatureOf(key: string, encoded: string): string {
	const digest = createHmac('sha256', key).update(`${VERSION}.${encoded}`).digest();
	return digest.subarray(0, SIGNATURE_BYTES).toString('base64url');
}

/** In the same time wherever they differ. Compared as text: several spellings of base64 mean the same bytes. */
function isSame(signature: string, expected: string): boolean {
	return timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
}
