import { failAbandonedActions } from '../../adapters/store/booking-actions';
import { requireBooking } from '../../adapters/store/bookings';
import type { Work } from '../../adapters/store/work';
import type { ActionPlan } from './action-plan';
import { readReport } from './read-report';
import { settleReview } from './review-actions';

/** Puts before a person what runs that have died left undone: no booking is half done without anybody knowing. */
export async function reviewAbandoned(work: Work): Promise<void> {
	const abandoned = await failAbandonedActions<ActionPlan>(work);
	const changes = new Map(abandoned.map((each) => [`${each.bookingId} ${each.change}`, each]));
	for (const change of changes.values()) {
		const booking = await requireBooking(work.db, change.bookingId);
		await settleReview(work, booking, await readReport(work.db, change));
	}
}
