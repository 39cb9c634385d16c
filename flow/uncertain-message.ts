import { hasMessageUnderWay } from '../adapters/store/messages';
import { addReview, resolveReviewsOf } from '../adapters/store/reviews';
import type { Work } from '../adapters/store/work';
import type { Message } from '../domain/model';

const KIND = 'message_outcome_unknown';

/** Nobody knows whether a message went out. Sending it again might reach the person twice, so a person decides. */
export async function askWhetherItCame(
	work: Work,
	message: Message,
	reason: string | null,
): Promise<void> {
	await addReview(work, {
		kind: KIND,
		leadId: message.leadId,
		bookingId: message.bookingId,
		summary: `Nobody knows whether the ${message.kind} message to ${message.address} went out. ${reason ?? ''}`,
		whatToDo: 'Look for it at the provider. If it is not there, write to the person yourself.',
	});
}

/** Now it is known of a message; when it was the last one of the booking, nobody need look any more. */
export async function settleWhetherItCame(work: Work, { bookingId }: Message): Promise<void> {
	if (bookingId === null || (await hasMessageUnderWay(work.db, bookingId))) return;
	await resolveReviewsOf(work, { kind: KIND, bookingId });
}
