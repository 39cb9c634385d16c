import type { SequenceName } from '../cadence/preset';
import type { BookingEvent } from '../booking/status';
import type { Attendance, LeadStage, Outcome } from '../model';

/** What is taken out of the schedule: this booking's touches, or all of the lead's. */
export type StopScope = 'booking' | 'lead';

export interface OutcomeRule {
	readonly label: string;
	readonly description: string;
	/** What the outcome does to the booking's status; null leaves it. */
	readonly event: BookingEvent | null;
	/** null leaves it. */
	readonly attendance: Attendance | null;
	/** null leaves it. */
	readonly leadStage: LeadStage | null;
	readonly starts: SequenceName | null;
	readonly stops: StopScope;
}

/** What each outcome of a meeting means for the booking, the lead and the sequences. */
export const OUTCOME_RULES: Readonly<Record<Outcome, OutcomeRule>> = {
	attended: {
		label: 'Attended',
		description: 'The meeting took place; a thank-you follows',
		event: 'completed',
		attendance: 'yes',
		leadStage: null,
		starts: 'thank_you',
		stops: 'booking',
	},
	no_show: {
		label: 'No-Show',
		description: 'The lead did not come; new times are offered at once and in the next days',
		event: 'no_show',
		attendance: 'no',
		leadStage: 'missed_appointment',
		starts: 'missed_appointment',
		stops: 'booking',
	},
	cancelled: {
		label: 'Cancelled',
		description: 'The meeting will not take place; its reminders stop',
		event: 'cancelled',
		attendance: null,
		leadStage: 'proposed',
		starts: null,
		stops: 'booking',
	},
	rescheduled: {
		label: 'Rescheduled',
		description: 'Another time is wanted; the reminders stop until it is booked',
		event: 'reschedule_requested',
		attendance: null,
		leadStage: null,
		starts: null,
		stops: 'booking',
	},
	didnt_close: {
		label: "Didn't Close",
		description: 'The meeting took place but led to no deal yet; follow-ups run for about 22 days',
		event: 'completed',
		attendance: 'yes',
		leadStage: 'didnt_close',
		starts: 'didnt_close',
		stops: 'booking',
	},
	long_term: {
		label: 'Long-Term Follow-Up',
		description: 'Nothing for now; follow-ups run for about 41 days',
		event: null,
		attendance: null,
		leadStage: 'long_term_follow_up',
		starts: 'long_term',
		stops: 'lead',
	},
	sold: {
		label: 'Approved / Sold',
		description: 'The deal is made; every message to the lead stops',
		event: 'completed',
		attendance: 'yes',
		leadStage: 'sold',
		starts: null,
		stops: 'lead',
	},
};
