import type { Instant } from '../../domain/model';

/** What a link is for and until when. */
export interface LinkPayload {
	readonly purpose: 'book';
	readonly proposalId: string;
	readonly slotIndex: number;
	readonly expiresAt: Instant;
}

const BOOK = 1;
const HEADER_BYTES = 9;

/** The ids that the flow makes are 16 bytes in hex, and as bytes they take half the room. */
const MADE_ID = /^proposal_([0-9a-f]{32})$/;
const AS_BYTES = 1;
const AS_TEXT = 0;

/** One byte for the purpose, one for the slot, six for the milliseconds, one for how the id is written, the id. */
export function encodePayload({ proposalId, slotIndex, expiresAt }: LinkPayload): Buffer {
	const hex = MADE_ID.exec(proposalId)?.[1];
	const header = Buffer.alloc(HEADER_BYTES);
	header.writeUInt8(BOOK, 0);
	header.writeUInt8(slotIndex, 1);
	header.writeUIntBE(Date.parse(expiresAt), 2, 6);
	header.writeUInt8(hex ? AS_BYTES : AS_TEXT, 8);
	return Buffer.concat([header, hex ? Buffer.from(hex, 'hex') : Buffer.from(proposalId, 'utf8')]);
}

/** null when the bytes are no payload. */
export function decodePayload(bytes: Buffer): LinkPayload | null {
	if (bytes.length <= HEADER_BYTES || bytes.readUInt8(0) !== BOOK) return null;
	const id = bytes.subarray(HEADER_BYTES);
	return {
		purpose: 'book',
		proposalId: bytes.readUInt8(8) === AS_BYTES ? `proposal_${id.toString('hex')}` : id.toString(),
		slotIndex: bytes.readUInt8(1),
		expiresAt: new Date(bytes.readUIntBE(2, 6)).toISOString(),
	};
}
