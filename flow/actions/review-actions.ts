import { addReview, resolveReviewsOf } from '../../adapters/store/reviews';
import type { Work } from '../../adapters/store/work';
import type { Booking } from '../../domain/model';
import type { ActionReport } from './read-report';

const KIND = 'action_failed';

/** Puts what failed before a person, and takes it off their list once all is done. */
export async function settleReview(
	work: Work,
	{ id, leadId, status }: Booking,
	report: readonly ActionReport[],
): Promise<void> {
	const failed = report.filter(({ status }) => status === 'failed');
	const isUnderWay = report.some(({ status }) => status === 'running');
	if (!failed.length && isUnderWay) return;
	await resolveReviewsOf(work, { kind: KIND, bookingId: id });
	if (!failed.length) return;
	const words = failed.map(({ name, detail }) => `${name}: ${withoutPeriod(detail)}`).join('; ');
	const isUntold = failed.some(({ name }) => name === 'confirmation');
	await addReview(work, {
		kind: KIND,
		leadId,
		bookingId: id,
		summary: `${status === 'cancelled' ? 'The meeting is off' : 'The meeting stands'}, but not all that follows is done. ${words}.`,
		whatToDo: `Mend the cause, then run Book Meeting with Retry Failed Actions: it repeats only what failed.${
			isUntold ? ' The lead has not been told: write to them if that takes long.' : ''
		}`,
	});
}

function withoutPeriod(text: string): string {
	return text.endsWith('.') ? text.slice(0, -1) : text;
}
