import { nextStatus } from '../booking/status';
import type { SequenceName } from '../cadence/preset';
import { BookingFlowError } from '../error';
import type { Attendance, Booking, BookingStatus, Instant, LeadStage, Outcome } from '../model';
import { OUTCOME_RULES } from './outcomes';
import type { StopScope } from './outcomes';

/** What changes; null leaves the value as it is. */
export interface OutcomePlan {
	readonly status: BookingStatus;
	readonly attendance: Attendance | null;
	readonly leadStage: LeadStage | null;
	/** The sequence that begins once what runs has stopped. */
	readonly starts: SequenceName | null;
	readonly stops: StopScope;
}

export interface OutcomeInput {
	readonly outcome: Outcome;
	readonly booking: Pick<Booking, 'status' | 'start'>;
	readonly now: Instant;
}

/**
 * What marking an outcome changes. Throws `not-allowed` where it contradicts the booking: a meeting that has not begun
 * was neither held nor missed, and neither was one that was cancelled. A lead may be sold, lost for now or put off
 * whatever became of the meeting.
 */
export function planOutcome({ outcome, booking, now }: OutcomeInput): OutcomePlan {
	const { event, attendance, leadStage, starts, stops } = OUTCOME_RULES[outcome];
	const begun = booking.start <= now;
	if (event === null || isAboutLeadOnly(outcome, booking.status, begun)) {
		return { status: booking.status, attendance: null, leadStage, starts, stops };
	}
	if (attendance !== null && !begun) throw notBegun(outcome, booking.start);
	return { status: nextStatus(booking.status, event), attendance, leadStage, starts, stops };
}

/**
 * What undoing an outcome changes: what it started stops, and whether the lead came is unknown again. Throws
 * `not-allowed` when there is nothing to undo, or when the time was given back by a cancellation.
 */
export function planUndo({
	outcome,
	status,
}: {
	readonly outcome: Outcome | null;
	readonly status: BookingStatus;
}): OutcomePlan {
	if (outcome === null) {
		throw new BookingFlowError(
			'not-allowed',
			'The booking has no outcome to undo.',
			'Mark an outcome first, or check the Booking ID.',
		);
	}
	const { event, leadStage, stops } = OUTCOME_RULES[outcome];
	if (outcome === 'cancelled') {
		throw new BookingFlowError(
			'not-allowed',
			'A cancellation cannot be undone: the time was given back and the invitation withdrawn.',
			'Book a new meeting instead.',
		);
	}
	const changed = event !== null && nextStatus('confirmed', event) === status;
	return {
		status: changed ? nextStatus(status, 'undo') : status,
		attendance: changed ? 'unknown' : null,
		leadStage: leadStage && 'appointment_booked',
		starts: null,
		stops,
	};
}

function isAboutLeadOnly(outcome: Outcome, status: BookingStatus, begun: boolean): boolean {
	if (outcome === 'sold') return status === 'cancelled' || !begun;
	return outcome === 'didnt_close' && status === 'cancelled';
}

function notBegun(outcome: Outcome, start: Instant): BookingFlowError {
	return new BookingFlowError(
		'not-allowed',
		`The meeting has not begun: it starts at ${start}, so it cannot be marked "${OUTCOME_RULES[outcome].label}".`,
		'Wait for the meeting, or choose Cancelled or Rescheduled.',
	);
}
