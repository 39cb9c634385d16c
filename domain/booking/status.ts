import { BookingFlowError } from '../error';
import type { BookingStatus } from '../model';

export const BOOKING_EVENTS = [
	'confirmation_sent',
	'reconfirmed',
	'reminded',
	'found_at_risk',
	'reschedule_requested',
	'rescheduled',
	'cancelled',
	'no_show',
	'completed',
	'undo',
] as const;
export type BookingEvent = (typeof BOOKING_EVENTS)[number];

/**
 * What each event makes of a status; a missing one cannot happen. A later sign of commitment is not taken back by an
 * earlier one: a reminder does not undo a request to move, and a risk ends with a word of the lead or a new time. A
 * missed meeting may still be moved; a cancelled one gave its time back and needs a new booking.
 */
const TRANSITIONS: Readonly<
	Record<BookingStatus, Readonly<Partial<Record<BookingEvent, BookingStatus>>>>
> = {
	booked: { ...whileActive(), confirmation_sent: 'confirmed' },
	confirmed: { ...whileActive(), confirmation_sent: 'confirmed' },
	reconfirmed: { ...whileActive(), confirmation_sent: 'reconfirmed' },
	reminded: { ...whileActive(), confirmation_sent: 'reminded' },
	at_risk: { ...whileActive(), confirmation_sent: 'at_risk', reminded: 'at_risk' },
	rescheduled: { ...whileActive(), confirmation_sent: 'confirmed' },
	reschedule_requested: {
		...whileActive(),
		confirmation_sent: 'reschedule_requested',
		reminded: 'reschedule_requested',
		found_at_risk: 'reschedule_requested',
		undo: 'confirmed',
	},
	cancelled: { cancelled: 'cancelled' },
	no_show: {
		reschedule_requested: 'reschedule_requested',
		rescheduled: 'rescheduled',
		cancelled: 'cancelled',
		no_show: 'no_show',
		completed: 'completed',
		undo: 'confirmed',
	},
	completed: { no_show: 'no_show', completed: 'completed', undo: 'confirmed' },
};

/** Whether the meeting still stands: it takes the rep's time and is reminded of. */
export function isActive(status: BookingStatus): boolean {
	return status !== 'cancelled' && status !== 'no_show' && status !== 'completed';
}

/** Whether the meeting can be given another time. */
export function canMove(status: BookingStatus): boolean {
	return TRANSITIONS[status].rescheduled !== undefined;
}

/** The status after an event. Throws `not-allowed` when a booking of that status cannot see the event. */
export function nextStatus(status: BookingStatus, event: BookingEvent): BookingStatus {
	const next = TRANSITIONS[status][event];
	if (next) return next;
	throw new BookingFlowError(
		'not-allowed',
		`A meeting that is ${inWords(status)} cannot be ${EVENT_WORDS[event]}.`,
		status === 'cancelled'
			? 'Its time was given back. Book a new meeting instead.'
			: 'Check the booking; if its outcome was marked by mistake, undo it first.',
	);
}

function whileActive() {
	return {
		reconfirmed: 'reconfirmed',
		reminded: 'reminded',
		found_at_risk: 'at_risk',
		reschedule_requested: 'reschedule_requested',
		rescheduled: 'rescheduled',
		cancelled: 'cancelled',
		no_show: 'no_show',
		completed: 'completed',
	} as const;
}

const EVENT_WORDS: Readonly<Record<BookingEvent, string>> = {
	confirmation_sent: 'confirmed',
	reconfirmed: 'confirmed by the lead',
	reminded: 'reminded of',
	found_at_risk: 'found at risk',
	reschedule_requested: 'asked to be moved',
	rescheduled: 'moved',
	cancelled: 'cancelled',
	no_show: 'marked as missed',
	completed: 'marked as held',
	undo: 'undone',
};

function inWords(status: BookingStatus): string {
	if (status === 'no_show') return 'missed';
	if (status === 'at_risk') return 'at risk';
	return status === 'reschedule_requested' ? 'asked to be moved' : status;
}
