import type { Clock } from '../../http/clock';
import { ProviderError } from '../../provider-error';
import type { EventRequests, GoogleEvent } from './event-requests';
import { isVideoLinkPending } from './event-state';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 2000;
/** What one more reading may take. */
const READING_MS = 1000;

/** The event again, once its video meeting is there; as it is when time runs short or it cannot be read. */
export async function waitForVideoLink(
	google: EventRequests,
	written: GoogleEvent,
	{ clock, deadline }: { readonly clock: Clock; readonly deadline: number },
): Promise<GoogleEvent> {
	let event = written;
	let pauseMs = FIRST_PAUSE_MS;
	while (isVideoLinkPending(event) && clock.now() + pauseMs + READING_MS < deadline) {
		await clock.pause(pauseMs);
		const read = await google.get(event.id ?? '').catch(nullIfRefused);
		if (!read) return event;
		event = read;
		pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
	}
	return event;
}

/** The event is written: that its link cannot be read does not undo it. */
function nullIfRefused(error: unknown): null {
	if (error instanceof ProviderError) return null;
	throw error;
}
