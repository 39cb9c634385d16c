import { readPageAddress } from '../adapters/links/page-address';
import { manageLink } from '../adapters/links/signed-links';
import { signingKey } from '../adapters/links/signing-key';
import type { Work } from '../adapters/store/work';
import type { Booking, Instant } from '../domain/model';

const DAY_MS = 24 * 60 * 60_000;
/** After the meeting its page still says what became of it. */
const DAYS_AFTER_END = 30;

/** The link to the page on which the lead moves or cancels the meeting; null where no such page is switched on. */
export async function manageLinkOf(
	work: Work,
	booking: Pick<Booking, 'id' | 'end'>,
): Promise<string | null> {
	const page = await readPageAddress(work.db);
	if (!page) return null;
	const expiresAt = manageLinkExpiry(booking);
	return manageLink(await signingKey(work), page, { bookingId: booking.id, expiresAt });
}

export function manageLinkExpiry({ end }: Pick<Booking, 'end'>): Instant {
	return new Date(Date.parse(end) + DAYS_AFTER_END * DAY_MS).toISOString();
}
