import type { InboundMessage } from '../../domain/replies/inbound-message';

/** A request that does not come from where it says. Nothing of it was read. */
export interface Rejection {
	readonly reason: 'signature_missing' | 'signature_wrong' | 'not_a_form';
	readonly explanation: string;
}

/** News that an e-mail of ours could not be delivered. */
export interface Bounce {
	/** Of the news itself. */
	readonly messageId: string;
	/** Who may not have got it, the likeliest first. */
	readonly addresses: readonly string[];
}

/** News of how a message of ours fares. */
export interface DeliveryNews {
	/** What the provider calls the message. */
	readonly providerId: string;
	readonly status: 'sent' | 'delivered' | 'failed';
	/** Why it failed and what to do; null when all is well. */
	readonly reason: string | null;
}

export type Inbound =
	| { readonly kind: 'message'; readonly message: InboundMessage }
	| { readonly kind: 'bounce'; readonly bounce: Bounce }
	| { readonly kind: 'delivery'; readonly delivery: DeliveryNews }
	/** Neither a message of a person nor worth keeping: news of a delivery, a read receipt. */
	| { readonly kind: 'notice'; readonly about: string }
	| { readonly kind: 'rejected'; readonly rejection: Rejection };
