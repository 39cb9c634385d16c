import { requireLead } from '../adapters/store/leads';
import { requireRep } from '../adapters/store/reps';
import { addReview } from '../adapters/store/reviews';
import type { Booking, Lead, Rep } from '../domain/model';
import type { FlowContext } from './context';

export interface LeftToReview {
	readonly status: 'needs_review';
	readonly lead: Lead;
	readonly rep: Rep;
	readonly booking: Booking;
	readonly reason: string;
}

/** Changes nothing about a booking, and puts the question before a person. */
export async function leaveToReview(
	context: FlowContext,
	booking: Booking,
	{
		kind,
		reason,
		whatToDo,
	}: { readonly kind: string; readonly reason: string; readonly whatToDo: string },
): Promise<LeftToReview> {
	const { leadId, repId, id: bookingId } = booking;
	return await context.store.transaction(context, async (work) => {
		await addReview(work, { kind, leadId, bookingId, summary: reason, whatToDo });
		const lead = await requireLead(work.db, leadId);
		const rep = await requireRep(work.db, repId);
		return { status: 'needs_review', lead, rep, booking, reason };
	});
}
