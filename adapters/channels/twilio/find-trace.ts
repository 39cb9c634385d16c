import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message';
import type { Clock } from '../../http/clock';
import type { Draft } from './draft';
import type { Messages } from './messages-api';

/** What Twilio's log says about a message that got no clear answer. "unclear": it may be there. */
export type Trace = MessageInstance | 'absent' | 'unclear';

interface Search {
	readonly clock: Clock;
	/** Epoch milliseconds, as all below. */
	readonly deadline: number;
	/** When the message was first sent. */
	readonly since: number;
}

/** The log may be late; only what is in none of these looks is not there. */
const WAITS_MS = [500, 1_500];
/** How far Twilio's clock may be behind ours. */
const CLOCK_SKEW_MS = 60_000;
const PAGE_SIZE = 100;
const TRIAL_PREFIX = 'Sent from your Twilio trial account - ';

/** Looks for the message that `draft` asks for. Throws what the client throws. */
export async function findTrace(messages: Messages, draft: Draft, search: Search): Promise<Trace> {
	let isAnythingThere = false;
	for (const wait of WAITS_MS) {
		if (search.clock.now() + wait >= search.deadline) return 'unclear';
		await search.clock.pause(wait);
		const sent = await listSent(messages, draft, search.since - CLOCK_SKEW_MS);
		const same = sent.find(({ body }) => isSameText(body, draft.body));
		if (same) return same;
		isAnythingThere = sent.length > 0;
	}
	// Twilio may have changed the text: it fills templates, shortens links, replaces characters.
	return isAnythingThere ? 'unclear' : 'absent';
}

/**
 * What went to the same person from the same sender since then. It cannot be asked by DateSent, which a message does
 * not have before it leaves Twilio; the newest come first.
 */
async function listSent(messages: Messages, draft: Draft, since: number) {
	const { to, from, messagingServiceSid } = draft;
	const page = await messages.page({ to, ...(from ? { from } : {}), pageSize: PAGE_SIZE });
	return page.instances.filter(
		(each) =>
			!(Number(each.dateCreated) < since) &&
			(!messagingServiceSid || each.messagingServiceSid === messagingServiceSid),
	);
}

function isSameText(body: string, text: string | undefined): boolean {
	return text !== undefined && (body === text || body === TRIAL_PREFIX + text);
}
