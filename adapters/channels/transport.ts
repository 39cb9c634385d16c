import type { Channel } from '../../domain/model';

/** A message that is worded and allowed to go. */
export interface OutgoingMessage {
	readonly id: string;
	readonly channel: Channel;
	/** An e-mail address, an E.164 number or the person's id on the channel. */
	readonly address: string;
	readonly subject: string | null;
	readonly text: string;
	readonly html: string | null;
}

export interface DeliveryResult {
	/** "handed_over": somebody else sends it and reports back. */
	readonly status: 'handed_over' | 'sent' | 'failed';
	readonly providerId: string | null;
	readonly reason: string | null;
}

/** A way to get a message to a person. */
export interface Transport {
	readonly name: string;
	deliver(message: OutgoingMessage): Promise<DeliveryResult>;
}
