import { appendAudit } from '../adapters/store/audit';
import { addReview } from '../adapters/store/reviews';
import { finishTouch } from '../adapters/store/touches';
import { BookingFlowError } from '../domain/error';
import type { FlowContext } from './context';

interface UnsendableTouch {
	readonly touchId: string;
	readonly leadId: string;
	readonly bookingId: string | null;
}

/**
 * Ends a due touch that cannot be worded, such as one that names the start where there is no meeting: it would come
 * back at every run. Puts it before a person and gives the reason; null when the error is of another kind or the
 * touch is not claimed.
 */
export async function giveUpTouch(
	context: FlowContext,
	{ touchId, leadId, bookingId }: UnsendableTouch,
	error: unknown,
): Promise<string | null> {
	if (!(error instanceof BookingFlowError) || !error.code.startsWith('input-')) return null;
	const reason = error.message;
	const given = await context.store.transaction(context, async (work) => {
		if (!(await finishTouch(work, touchId, { status: 'failed', reason }))) return false;
		const summary = `A due message could not be worded. ${reason}`;
		await addReview(work, {
			kind: 'message_failed',
			leadId,
			bookingId,
			summary,
			whatToDo: error.hint,
		});
		const data = { touchId, reason };
		await appendAudit(work, { type: 'touch.failed', leadId, bookingId, data });
		return true;
	});
	return given ? reason : null;
}
