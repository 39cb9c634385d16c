import type { Review } from '../../domain/model';
import { lock } from './lock';
import type { ReviewRow } from './schema';
import type { Db, Work } from './work';

export type NewReview = Pick<Review, 'kind' | 'leadId' | 'bookingId' | 'summary' | 'whatToDo'>;

/** Puts something before a person. */
export async function addReview(work: Work, review: NewReview): Promise<Review> {
	const row: ReviewRow = {
		id: work.newId('review'),
		kind: review.kind,
		lead_id: review.leadId,
		booking_id: review.bookingId,
		summary: review.summary,
		what_to_do: review.whatToDo,
		created_at: work.now,
		resolved_at: null,
	};
	await work.db.insertInto('reviews').values(row).execute();
	return toReview(row);
}

/** The same, but not while one of the kind waits for that lead already. */
export async function addReviewOnce(work: Work, review: NewReview): Promise<void> {
	const { kind, leadId } = review;
	await lock(work.db, [`review:${kind}:${leadId ?? ''}`]);
	const waiting = await work.db
		.selectFrom('reviews')
		.select('id')
		.where('kind', '=', kind)
		.where('lead_id', leadId === null ? 'is' : '=', leadId)
		.where('resolved_at', 'is', null)
		.executeTakeFirst();
	if (!waiting) await addReview(work, review);
}

/** What waits for a person, oldest first. */
export async function listOpenReviews(db: Db): Promise<Review[]> {
	const rows = await db
		.selectFrom('reviews')
		.selectAll()
		.where('resolved_at', 'is', null)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	return rows.map(toReview);
}

/** Whether there was an open review of that id. */
export async function resolveReview({ db, now }: Work, id: string): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('reviews')
		.set({ resolved_at: now })
		.where('id', '=', id)
		.where('resolved_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** The same for all of a kind that wait about a booking. */
export async function resolveReviewsOf(
	{ db, now }: Work,
	{ kind, bookingId }: { readonly kind: string; readonly bookingId: string },
): Promise<void> {
	await db
		.updateTable('reviews')
		.set({ resolved_at: now })
		.where('kind', '=', kind)
		.where('booking_id', '=', bookingId)
		.where('resolved_at', 'is', null)
		.execute();
}

function toReview(row: ReviewRow): Review {
	return {
		id: row.id,
		kind: row.kind,
		leadId: row.lead_id,
		bookingId: row.booking_id,
		summary: row.summary,
		whatToDo: row.what_to_do,
		createdAt: row.created_at,
		resolvedAt: row.resolved_at,
	};
}
