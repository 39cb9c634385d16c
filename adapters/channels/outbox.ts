import type { Transport, Transports } from './transport';

/**
 * Sends nothing itself: the message stands on the item for whatever n8n node comes next (Gmail, Twilio, Slack ...),
 * and Record Result tells how that went.
 */
export const outbox: Transport = {
	name: 'outbox',
	handsOver: true,
	deliver: async () => ({ status: 'handed_over', providerId: null, reason: null }),
};

/** Everything stands on the item. */
export const outboxOnly: Transports = {
	byChannel: { email: outbox, sms: outbox, whatsapp: outbox, linkedin: outbox, slack: outbox },
	repNotices: 'email',
};
