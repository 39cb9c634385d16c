import type { CalendarAccess } from './calendar-access';
import { ask, eventPath } from './calendar-access';
import { acceptEmpty, isGone } from './replies';

const COMMENT = 'This meeting is cancelled.';

/**
 * Cancels the event, which tells the invited. Graph lets only the organiser cancel, and only what somebody is invited
 * to; any other event is deleted.
 */
export async function removeEvent(access: CalendarAccess, eventId: string): Promise<void> {
	const path = eventPath(access, eventId);
	const cancelled = await ask(access, {
		method: 'POST',
		path: `${path}/cancel`,
		body: { comment: COMMENT },
	});
	if (isGone(cancelled)) return;
	if (cancelled.status !== 400) {
		acceptEmpty(access, cancelled);
		return;
	}
	const deleted = await ask(access, { method: 'DELETE', path });
	if (!isGone(deleted)) acceptEmpty(access, deleted);
}
