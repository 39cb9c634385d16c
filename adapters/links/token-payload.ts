import type { Instant } from '../../domain/model';

/** What a link is for and until when. */
export type LinkPayload = BookPayload | ManagePayload;

/** Books one of the times that were offered. */
export interface BookPayload {
	readonly purpose: 'book';
	readonly proposalId: string;
	readonly slotIndex: number;
	readonly expiresAt: Instant;
}

/** Shows a meeting, moves and cancels it. */
export interface ManagePayload {
	readonly purpose: 'manage';
	readonly bookingId: string;
	readonly expiresAt: Instant;
}

const BOOK = 1;
const MANAGE = 2;
const HEADER_BYTES = 9;

/** The ids that the flow makes are 16 bytes in hex, and as bytes they take half the room. */
const MADE_IDS = { book: /^proposal_([0-9a-f]{32})$/, manage: /^booking_([0-9a-f]{32})$/ } as const;
const PREFIXES: Readonly<Record<number, string>> = { [BOOK]: 'proposal_', [MANAGE]: 'booking_' };
const AS_BYTES = 1;
const AS_TEXT = 0;

/** One byte for the purpose, one for the slot, six for the milliseconds, one for how the id is written, the id. */
export function encodePayload(payload: LinkPayload): Buffer {
	const isBook = payload.purpose === 'book';
	const id = isBook ? payload.proposalId : payload.bookingId;
	const hex = MADE_IDS[payload.purpose].exec(id)?.[1];
	const header = Buffer.alloc(HEADER_BYTES);
	header.writeUInt8(isBook ? BOOK : MANAGE, 0);
	header.writeUInt8(isBook ? payload.slotIndex : 0, 1);
	header.writeUIntBE(Date.parse(payload.expiresAt), 2, 6);
	header.writeUInt8(hex ? AS_BYTES : AS_TEXT, 8);
	return Buffer.concat([header, hex ? Buffer.from(hex, 'hex') : Buffer.from(id, 'utf8')]);
}

/** null when the bytes are no payload. */
export function decodePayload(bytes: Buffer): LinkPayload | null {
	if (bytes.length <= HEADER_BYTES) return null;
	const prefix = PREFIXES[bytes.readUInt8(0)];
	if (prefix === undefined) return null;
	const rest = bytes.subarray(HEADER_BYTES);
	const id = bytes.readUInt8(8) === AS_BYTES ? `${prefix}${rest.toString('hex')}` : rest.toString();
	const expiresAt = new Date(bytes.readUIntBE(2, 6)).toISOString();
	return bytes.readUInt8(0) === MANAGE
		? { purpose: 'manage', bookingId: id, expiresAt }
		: { purpose: 'book', proposalId: id, slotIndex: bytes.readUInt8(1), expiresAt };
}
