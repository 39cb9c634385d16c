import { ProviderError } from '../../adapters/provider-error';
import { appendAudit } from '../../adapters/store/audit';
import type { ActionOutcome } from '../../adapters/store/booking-actions';
import { claimActions, finishAction, isOvertaken } from '../../adapters/store/booking-actions';
import { requireBooking, setBookingStatus } from '../../adapters/store/bookings';
import type { Work } from '../../adapters/store/work';
import { isActive, nextStatus } from '../../domain/booking/status';
import { BookingFlowError } from '../../domain/error';
import type { Booking } from '../../domain/model';
import type { FlowContext } from '../context';
import type { SendMessageResult } from '../send-message';
import type { Services } from '../services';
import { actionDeadline } from '../services';
import type { ActionPlan, PlannedAction } from './action-plan';
import { countReminders } from './count-reminders';
import { inTime } from './in-time';
import { hasFailed, readReport } from './read-report';
import type { ActionReport } from './read-report';
import { settleReview } from './review-actions';
import type { Outcome } from './send-notice';
import { sendNotice } from './send-notice';
import { writeCrm } from './write-crm';
import { removeEvent, writeEvent } from './write-event';

export interface ActionsResult {
	readonly booking: Booking;
	readonly messages: readonly SendMessageResult[];
	readonly report: readonly ActionReport[];
	/** Whether a person has to look at something. */
	readonly needsReview: boolean;
}

export interface Change {
	readonly bookingId: string;
	/** Its name, see `changeName`. */
	readonly change: string;
	/** Whether what failed before is tried again. */
	readonly retriesFailed?: boolean;
}

/**
 * Does what was planned to follow a change of a booking, all at once. The change itself is done by then: what fails
 * is put before a person and undoes nothing. Actions that are done, or in the hands of another run, are left alone.
 */
export async function carryOut(
	context: FlowContext,
	services: Services,
	{ bookingId, change, retriesFailed = false }: Change,
): Promise<ActionsResult> {
	const { store } = context;
	const { claimed, booking } = await store.transaction(context, async (work) => ({
		claimed: await claimActions<ActionPlan>(work, bookingId, { change, retriesFailed }),
		booking: await requireBooking(work.db, bookingId),
	}));
	const messages: SendMessageResult[] = [];
	await runAll({ context, services, booking, messages }, claimed);
	const report = await readReport(store.db, { bookingId, change });
	const updated = await requireBooking(store.db, bookingId);
	return { booking: updated, messages, report, needsReview: hasFailed(report) };
}

interface Run {
	readonly context: FlowContext;
	readonly services: Services;
	readonly booking: Booking;
	/** Filled as messages go out. */
	readonly messages: SendMessageResult[];
}

async function runAll(run: Run, claimed: readonly PlannedAction[]): Promise<void> {
	const started = new Map<string, Promise<void>>();
	const calendar = claimed.find(({ plan }) => plan.type === 'write_event');
	// The event first, so that the confirmation can wait for its video link.
	const inOrder = calendar ? [calendar, ...claimed.filter((each) => each !== calendar)] : claimed;
	for (const action of inOrder) {
		const event = calendar && started.get(calendar.action);
		started.set(action.action, runOne(run, action, event ?? Promise.resolve()));
	}
	await Promise.all(started.values());
}

/** In which an action that has used up its time can still say what came of it. */
const LAST_WORD_MS = 250;

/** Does one action within its time. What comes later than that is still recorded when it comes. */
async function runOne(run: Run, action: PlannedAction, event: Promise<void>): Promise<void> {
	const { context, services, booking } = run;
	const { clock, limits } = services;
	const startedAt = performance.now();
	const record = async (outcome: Outcome) => {
		const milliseconds = Math.round(performance.now() - startedAt);
		await context.store.transaction(context, async (work) => {
			await settle(work, action, { ...outcome, milliseconds });
		});
	};
	if (waitsForVideoLink(booking, action)) {
		const deadline = clock.now() + limits.videoLinkMs;
		await inTime(event, { clock, deadline }, () => undefined);
	}
	const deadline = actionDeadline(services);
	const done = perform(run, action, deadline).then(record);
	const limit = { clock, deadline: deadline + LAST_WORD_MS };
	if (
		await inTime(
			done.then(() => true),
			limit,
			() => false,
		)
	)
		return;
	done.catch(() => undefined);
	await record(tooLate(services));
}

/** Writes down what came of an action and, with the last one of a change, what came of all. */
async function settle(work: Work, action: PlannedAction, outcome: ActionOutcome): Promise<void> {
	const isOurs = await finishAction(work, action, outcome);
	if (!isOurs || (await isOvertaken(work.db, action))) return;
	const { bookingId, change } = action;
	if (action.action === 'confirmation' && outcome.status === 'ok') await confirm(work, bookingId);
	const report = await readReport(work.db, action);
	if (report.some(({ status }) => status === 'running')) return;
	const booking = await requireBooking(work.db, bookingId);
	const { leadId } = booking;
	await appendAudit(work, { type: 'booking.actions', leadId, bookingId, data: { change, report } });
	await settleReview(work, booking, report);
}

/** The meeting is confirmed once the lead has been told. */
async function confirm(work: Work, bookingId: string): Promise<void> {
	const { status } = await requireBooking(work.db, bookingId);
	if (!isActive(status)) return;
	await setBookingStatus(work, bookingId, nextStatus(status, 'confirmation_sent'));
}

function waitsForVideoLink({ settings }: Booking, { plan }: PlannedAction): boolean {
	return Boolean(settings.videoLink) && plan.type === 'notice' && plan.audience === 'lead';
}

function tooLate({ limits }: Services): Outcome {
	const seconds = Math.round(limits.actionMs / 1000);
	return {
		status: 'failed',
		detail: `it was not done within ${seconds} s; should it be done later still, that is recorded`,
		providerId: null,
	};
}

async function perform(
	{ context, services, booking, messages }: Run,
	action: PlannedAction,
	deadline: number,
): Promise<Outcome> {
	const { plan } = action;
	try {
		switch (plan.type) {
			case 'notice': {
				const notice = { booking, action, plan, deadline };
				const { outcome, message } = await sendNotice(context, services, notice);
				messages.push(message);
				return outcome;
			}
			case 'write_event':
				return await writeEvent(context, services, { booking, event: plan.event, deadline });
			case 'remove_event':
				return await removeEvent(context, services, { booking, event: plan.event, deadline });
			case 'crm':
				return await writeCrm(context, services, { booking, action, deadline });
			case 'reminders':
				return await countReminders(context, booking);
			case 'last_look':
				return { status: 'skipped', detail: NO_LAST_LOOK, providerId: null };
		}
	} catch (error) {
		return { status: 'failed', detail: describe(error), providerId: null };
	}
}

/** What a person can act on; anything else is told as it is, and is in the node's log. */
function describe(error: unknown): string {
	if (error instanceof ProviderError) return error.message;
	if (error instanceof BookingFlowError) return `${error.message} ${error.hint}`;
	return error instanceof Error ? error.message : String(error);
}

const NO_LAST_LOOK =
	'a calendar outside could not be read in time: the time was free when it was offered';
