import type { Clock } from '../../http/clock';
import { isSilence, mayBeDone } from './explain';

/** Something to be made that HubSpot has no key for, so that nothing but a look keeps it from being there twice. */
export interface Making {
	/** The id of what is there already; null for none. */
	readonly find: () => Promise<string | null>;
	readonly make: () => Promise<string>;
	/** Whether an earlier try may have made it. */
	readonly mayBeThere: boolean;
}

const TRIES = 3;
const PAUSE_MS = 500;

/**
 * The id of the one that is there in the end. An answer that got lost is looked for before another is made; after a
 * silence none is, because HubSpot may be at it still: a later run looks again.
 */
export async function makeOnce(
	{ find, make, mayBeThere }: Making,
	{ clock, deadline }: { readonly clock: Clock; readonly deadline: number },
): Promise<string> {
	const found = mayBeThere ? await find() : null;
	if (found !== null) return found;
	for (let count = 1; ; count++) {
		try {
			return await make();
		} catch (error) {
			if (!mayBeDone(error) || clock.now() + PAUSE_MS >= deadline) throw error;
			await clock.pause(PAUSE_MS);
			const made = await find().catch(() => {
				throw error;
			});
			if (made !== null) return made;
			if (isSilence(error) || count === TRIES) throw error;
		}
	}
}
