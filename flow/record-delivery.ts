import { appendAudit } from '../adapters/store/audit';
import { requireBooking, setBookingStatus } from '../adapters/store/bookings';
import { requireMessage, setMessageStatus } from '../adapters/store/messages';
import { addReview } from '../adapters/store/reviews';
import { findTouch, finishTouch } from '../adapters/store/touches';
import type { Work } from '../adapters/store/work';
import { isActive, nextStatus } from '../domain/booking/status';
import type { Message, Touch } from '../domain/model';
import type { FlowContext } from './context';
import { settleWhetherItCame } from './uncertain-message';

export interface RecordDeliveryInput {
	readonly messageId: string;
	readonly status: 'sent' | 'delivered' | 'failed';
	/** The provider's own id of the message. */
	readonly providerId: string | null;
	/** Why it could not be sent. */
	readonly reason: string | null;
}

export interface RecordedDelivery {
	readonly message: Message;
	readonly touch: Touch | null;
}

/** Records what became of a message that was handed over, and of the touch that it was. */
export async function recordDelivery(
	context: FlowContext,
	input: RecordDeliveryInput,
): Promise<RecordedDelivery> {
	return await context.store.transaction(context, async (work) => {
		const before = await requireMessage(work.db, input.messageId);
		await setMessageStatus(work, before.id, input.status, input.providerId ?? undefined);
		if (before.status === 'sending') await settleWhetherItCame(work, before);
		await appendAudit(work, {
			type: `message.${input.status}`,
			leadId: before.leadId,
			bookingId: before.bookingId,
			data: {
				messageId: before.id,
				kind: before.kind,
				audience: before.audience,
				reason: input.reason,
			},
		});
		if (input.status === 'failed') await flagFailed(work, before, input.reason);
		if (before.touchId) await finishItsTouch(work, before.touchId, input);
		if (input.status !== 'failed') await markReminded(work, before);
		const touch = before.touchId ? await findTouch(work.db, before.touchId) : null;
		return { message: await requireMessage(work.db, before.id), touch };
	});
}

async function finishItsTouch(
	work: Work,
	touchId: string,
	{ status, reason }: RecordDeliveryInput,
) {
	await finishTouch(work, touchId, { status: status === 'failed' ? 'failed' : 'sent', reason });
}

/** Puts a message that did not go out before a person. */
export async function flagFailed(work: Work, message: Message, reason: string | null) {
	await addReview(work, {
		kind: 'message_failed',
		leadId: message.leadId,
		bookingId: message.bookingId,
		summary: `The ${message.kind} message to ${message.address} could not be sent${reason ? `: ${reason}` : ''}.`,
		whatToDo: 'Reach the person another way, or correct the address and send it again.',
	});
}

/** A reminder that has gone out leaves its mark on the booking. */
export async function markReminded(work: Work, { touchId }: Message) {
	const touch = touchId === null ? null : await findTouch(work.db, touchId);
	if (!touch?.bookingId || touch.step.anchor !== 'start') return;
	const booking = await requireBooking(work.db, touch.bookingId);
	if (!isActive(booking.status)) return;
	await setBookingStatus(work, booking.id, nextStatus(booking.status, 'reminded'));
}
