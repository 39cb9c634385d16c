import { BOOKING_EVENTS, canMove, isActive, nextStatus } from '../../../domain/booking/status';
import { BOOKING_STATUSES } from '../../../domain/model';

describe('nextStatus', () => {
	it('carries a meeting from the booking to its end', () => {
		const events = ['confirmation_sent', 'reconfirmed', 'reminded', 'completed'] as const;
		const seen: string[] = [];
		events.reduce<(typeof BOOKING_STATUSES)[number]>((status, event) => {
			const next = nextStatus(status, event);
			seen.push(next);
			return next;
		}, 'booked');
		expect(seen).toEqual(['confirmed', 'reconfirmed', 'reminded', 'completed']);
	});

	it.each([
		['booked', 'confirmation_sent', 'confirmed'],
		['reconfirmed', 'confirmation_sent', 'reconfirmed'],
		['reminded', 'confirmation_sent', 'reminded'],
		['rescheduled', 'confirmation_sent', 'confirmed'],
		['reminded', 'reconfirmed', 'reconfirmed'],
		['confirmed', 'reschedule_requested', 'reschedule_requested'],
		['reschedule_requested', 'reminded', 'reschedule_requested'],
		['reschedule_requested', 'confirmation_sent', 'reschedule_requested'],
		['reschedule_requested', 'reconfirmed', 'reconfirmed'],
		['reschedule_requested', 'rescheduled', 'rescheduled'],
		['reschedule_requested', 'undo', 'confirmed'],
		['confirmed', 'found_at_risk', 'at_risk'],
		['reconfirmed', 'found_at_risk', 'at_risk'],
		['reschedule_requested', 'found_at_risk', 'reschedule_requested'],
		['at_risk', 'confirmation_sent', 'at_risk'],
		['at_risk', 'reminded', 'at_risk'],
		['at_risk', 'reconfirmed', 'reconfirmed'],
		['at_risk', 'reschedule_requested', 'reschedule_requested'],
		['at_risk', 'rescheduled', 'rescheduled'],
		['at_risk', 'cancelled', 'cancelled'],
		['at_risk', 'no_show', 'no_show'],
		['at_risk', 'completed', 'completed'],
		['no_show', 'rescheduled', 'rescheduled'],
		['no_show', 'completed', 'completed'],
		['completed', 'no_show', 'no_show'],
		['no_show', 'undo', 'confirmed'],
		['completed', 'undo', 'confirmed'],
		['cancelled', 'cancelled', 'cancelled'],
	] as const)('makes of %s after %s: %s', (status, event, next) => {
		expect(nextStatus(status, event)).toBe(next);
	});

	it.each(BOOKING_EVENTS.filter((event) => event !== 'cancelled'))(
		'lets nothing happen to a cancelled meeting: %s',
		(event) => {
			expect(() => nextStatus('cancelled', event)).toThrow(
				expect.objectContaining({
					code: 'not-allowed',
					hint: 'Its time was given back. Book a new meeting instead.',
				}),
			);
		},
	);

	it.each([
		['completed', 'cancelled', 'A meeting that is completed cannot be cancelled.'],
		['no_show', 'found_at_risk', 'A meeting that is missed cannot be found at risk.'],
		['at_risk', 'undo', 'A meeting that is at risk cannot be undone.'],
		['completed', 'rescheduled', 'A meeting that is completed cannot be moved.'],
		['no_show', 'reminded', 'A meeting that is missed cannot be reminded of.'],
		['booked', 'undo', 'A meeting that is booked cannot be undone.'],
	] as const)('refuses for %s: %s', (status, event, message) => {
		expect(() => nextStatus(status, event)).toThrow(message);
	});

	it('lets a meeting that stands be confirmed, reminded of, moved, cancelled, missed and held', () => {
		const events = [
			'confirmation_sent',
			'reconfirmed',
			'reminded',
			'found_at_risk',
			'reschedule_requested',
			'rescheduled',
			'cancelled',
			'no_show',
			'completed',
		] as const;
		for (const status of BOOKING_STATUSES.filter(isActive)) {
			for (const event of events) expect(BOOKING_STATUSES).toContain(nextStatus(status, event));
		}
	});
});

describe('isActive', () => {
	it('is true while the meeting stands', () => {
		expect(BOOKING_STATUSES.filter(isActive)).toEqual([
			'booked',
			'confirmed',
			'reconfirmed',
			'reminded',
			'at_risk',
			'reschedule_requested',
			'rescheduled',
		]);
	});
});

describe('canMove', () => {
	it('is true for what stands and for what was missed', () => {
		expect(BOOKING_STATUSES.filter((status) => !canMove(status))).toEqual([
			'cancelled',
			'completed',
		]);
	});
});
