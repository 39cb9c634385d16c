import type { Transport } from '../adapters/channels/transport';
import { appendAudit } from '../adapters/store/audit';
import { requireBooking, setBookingStatus } from '../adapters/store/bookings';
import { addReview } from '../adapters/store/reviews';
import { isActive, nextStatus } from '../domain/booking/status';
import type { Audience, Booking, Instant } from '../domain/model';
import type { FlowContext } from './context';
import { runActions } from './run-actions';
import type { ActionReport } from './run-actions';
import { sendMessage } from './send-message';
import type { SendMessageResult } from './send-message';

export interface Notice {
	/** The action's name in the report: "confirmation", "rep notice" ... */
	readonly action: string;
	readonly audience: Audience;
	/** The message template. */
	readonly kind: string;
	/** Whom to tell in place of the booking's rep. */
	readonly repId?: string;
}

/** The same notice for each rep who joins the meeting. */
export function coHostNotices(repIds: readonly string[], kind: string): Notice[] {
	return repIds.map((repId) => ({
		action: `notice to ${repId}`,
		audience: 'rep' as const,
		kind,
		repId,
	}));
}

interface NotifyInput {
	readonly notices: readonly Notice[];
	readonly transport: Transport;
	/** The start before the meeting was moved. */
	readonly previousStart?: Instant;
	/** Tells this change of the booking from others of the same version. */
	readonly occasion?: string;
}

export interface ActionsResult {
	readonly booking: Booking;
	readonly messages: readonly SendMessageResult[];
	readonly report: readonly ActionReport[];
	/** Whether a person has to look at something. */
	readonly needsReview: boolean;
}

/**
 * Tells everybody concerned about a change of a booking, all at once. The change itself is done by then: what fails
 * here is put before a person and undoes nothing. The version keeps a repeated run from telling anybody twice.
 */
export async function notifyAll(
	context: FlowContext,
	booking: Booking,
	{ notices, transport, previousStart, occasion }: NotifyInput,
): Promise<ActionsResult> {
	const messages: SendMessageResult[] = [];
	const report = await runActions(
		notices.map(({ action, audience, kind, repId }) => ({
			name: action,
			run: async () => {
				const result = await sendMessage(context, {
					leadId: booking.leadId,
					repId: repId ?? booking.repId,
					bookingId: booking.id,
					proposalId: null,
					audience,
					content: { type: 'template', name: kind },
					channel: null,
					idempotencyKey: keyOf(booking, kind, [repId, occasion]),
					sendingHours: null,
					...(previousStart ? { previousStart } : {}),
					transport,
				});
				messages.push(result);
				return describe(result);
			},
		})),
	);
	return await record(context, booking, { messages, report });
}

/** The same notice about the same version of a booking goes to a person once. */
function keyOf(
	{ id, reschedules }: Booking,
	kind: string,
	more: readonly (string | undefined)[],
): string {
	return [id, kind, reschedules, ...more.filter((part) => part !== undefined)].join(':');
}

function describe(result: SendMessageResult) {
	if (result.status === 'sent') return { status: 'ok' as const, detail: result.message.status };
	if (result.status === 'failed') return { status: 'failed' as const, detail: result.reason };
	const status = result.reason === 'no_address' ? ('failed' as const) : ('skipped' as const);
	return { status, detail: result.reason };
}

async function record(
	context: FlowContext,
	{ id }: Booking,
	{ messages, report }: Pick<ActionsResult, 'messages' | 'report'>,
): Promise<ActionsResult> {
	const failed = report.filter(({ status }) => status === 'failed');
	const confirmed = report.some(({ name, status }) => name === 'confirmation' && status === 'ok');
	return await context.store.transaction(context, async (work) => {
		const booking = await requireBooking(work.db, id);
		const { leadId } = booking;
		await appendAudit(work, { type: 'booking.actions', leadId, bookingId: id, data: { report } });
		for (const { name, detail } of failed) {
			await addReview(work, {
				kind: 'action_failed',
				leadId,
				bookingId: id,
				summary: `The ${name} of booking ${id} did not get out: ${detail}.`,
				whatToDo: 'Tell the person yourself, then mend the cause named here.',
			});
		}
		const advance = confirmed && isActive(booking.status);
		const updated = advance
			? await setBookingStatus(work, id, nextStatus(booking.status, 'confirmation_sent'))
			: booking;
		return { booking: updated, messages, report, needsReview: failed.length > 0 };
	});
}
