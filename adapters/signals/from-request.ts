import type { Instant } from '../../domain/model';
import { isByMachine } from './machine-requests';
import { isRaw, part, textIn } from './raw';
import { refuse } from './read-each';
import type { ReadSignal } from './read-each';
import { minuteOf } from './signal-times';

export type TrackedRequest = 'email_open' | 'link_click';

/**
 * The request for a tracking pixel or a tracked link, as n8n's Webhook node gives it. It names the message that it
 * was in (`m`); that tells whose it is, and no address of a person stands in it.
 */
export function signalFromRequest(
	data: unknown,
	tracked: TrackedRequest,
	receivedAt: Instant,
): ReadSignal {
	const request = isRaw(data) ? data : {};
	const query = part(request, 'query');
	const messageId = textIn(query, 'm');
	if (!messageId) return refuse('The address names no message (m=...).', tracked);
	const detail = textIn(query, 'to');
	const type = isByMachine(part(request, 'headers')) ? 'automatic_open' : tracked;
	return {
		type,
		at: receivedAt,
		source: 'email',
		key: ['web', type, messageId, minuteOf(receivedAt), detail ?? ''].join('|'),
		detail,
		who: { messageId, leadId: null, bookingId: null, meetingStart: null, contact: null },
	};
}
