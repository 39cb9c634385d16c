import type { Channel, Instant } from '../model';
import type { CarrierKeyword } from './reading';

export const INBOUND_SOURCES = ['twilio', 'email', 'tool'] as const;
/** What brought a message in. */
export type InboundSource = (typeof INBOUND_SOURCES)[number];

/** A message as it came in, in one shape for all sources. */
export interface InboundMessage {
	readonly source: InboundSource;
	readonly channel: Channel;
	/** In the form in which leads keep it. */
	readonly from: string;
	readonly to: string | null;
	readonly subject: string | null;
	readonly text: string;
	/** The provider's id: the same id again is the same message. Null where the source has none. */
	readonly messageId: string | null;
	readonly receivedAt: Instant;
	/** Written by a machine, as the headers say: an out-of-office note, a newsletter. */
	readonly isAutomatic: boolean;
	/** What the carrier took the message for, and answered by itself. */
	readonly carrierKeyword: CarrierKeyword | null;
	/** Pictures and other files that came with it. They are not read. */
	readonly mediaCount: number;
	/** Message-IDs of the e-mails that this one answers, the oldest first. */
	readonly answers: readonly string[];
	/** The `Date` header as the writer's machine wrote it, with the offset of its clock. */
	readonly emailDate: string | null;
}
