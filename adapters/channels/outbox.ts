import type { Transport } from './transport';

/**
 * Sends nothing itself: the message stands on the item for whatever n8n node comes next (Gmail, Twilio, Slack ...),
 * and Record Result tells how that went.
 */
export const outbox: Transport = {
	name: 'outbox',
	deliver: async () => ({ status: 'handed_over', providerId: null, reason: null }),
};
