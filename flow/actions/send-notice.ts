import type { ActionOutcome } from '../../adapters/store/booking-actions';
import { messageTemplate } from '../../domain/messages/templates';
import type { Booking, MeetingSettings } from '../../domain/model';
import type { FlowContext } from '../context';
import type { MessageContent } from '../message-content';
import { sendMessage } from '../send-message';
import type { SendMessageResult } from '../send-message';
import type { Services } from '../services';
import type { NoticePlan, PlannedAction } from './action-plan';

export type Outcome = Omit<ActionOutcome, 'milliseconds'>;

export interface Noticed {
	readonly outcome: Outcome;
	readonly message: SendMessageResult;
}

export interface Notice {
	readonly booking: Booking;
	readonly action: PlannedAction;
	readonly plan: NoticePlan;
	/** Epoch milliseconds. */
	readonly deadline: number;
}

/** Tells one person of a change of a booking. The same action of the same change reaches them once. */
export async function sendNotice(
	context: FlowContext,
	services: Services,
	{ booking, action, plan, deadline }: Notice,
): Promise<Noticed> {
	const { audience, kind, repId, address, previousStart } = plan;
	const message = await sendMessage(context, {
		leadId: booking.leadId,
		repId: repId ?? booking.repId,
		bookingId: booking.id,
		proposalId: null,
		audience,
		content: contentOf(booking, kind),
		channel: null,
		idempotencyKey: [booking.id, action.change, action.action].join(':'),
		sendingHours: null,
		...(address ? { toAddress: address } : {}),
		...(previousStart ? { previousStart } : {}),
		transports: services.transports,
		deadline,
		isRetry: action.attempts > 1,
	});
	return { message, outcome: toOutcome(message) };
}

/** The meeting's own words where it has some. */
function contentOf({ settings }: Booking, kind: string): MessageContent {
	const text = ownTexts(settings)[kind];
	if (!text) return { type: 'template', name: kind };
	return { type: 'custom', kind, template: { ...messageTemplate(kind), text, sms: text } };
}

function ownTexts(settings: MeetingSettings): Readonly<Record<string, string | undefined>> {
	const { confirmationText, rescheduledText, cancelledText } = settings;
	return { confirmation: confirmationText, rescheduled: rescheduledText, cancelled: cancelledText };
}

function toOutcome(result: SendMessageResult): Outcome {
	if (result.status === 'sent') {
		const { status, providerId } = result.message;
		return { status: 'ok', detail: status.replace('_', ' '), providerId };
	}
	if (result.status === 'failed') {
		return { status: 'failed', detail: result.reason, providerId: null };
	}
	const { reason } = result;
	if (reason === 'no_address') return failed('there is no address to reach them at');
	if (reason === 'outcome_unknown') {
		return failed(
			'an earlier try may have reached them: see whether it did before you write again',
		);
	}
	// By a run that died before it could say so.
	if (reason === 'already_sent') return { status: 'ok', detail: 'already sent', providerId: null };
	return { status: 'skipped', detail: reason.replaceAll('_', ' '), providerId: null };
}

function failed(detail: string): Outcome {
	return { status: 'failed', detail, providerId: null };
}
