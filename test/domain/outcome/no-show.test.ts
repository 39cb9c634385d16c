import type { BookingStatus } from '../../../domain/model';
import { isNoShowDue } from '../../../domain/outcome/no-show';

const booking = {
	status: 'reminded',
	start: '2026-11-24T14:00:00.000Z',
	end: '2026-11-24T14:30:00.000Z',
	attendance: 'unknown',
	outcome: null,
} as const;

const input = {
	booking,
	now: '2026-11-24T14:20:00.000Z',
	from: 'start',
	graceMinutes: 20,
} as const;

describe('isNoShowDue', () => {
	it.each([
		['start', 20, '2026-11-24T14:19:59.999Z', false],
		['start', 20, '2026-11-24T14:20:00.000Z', true],
		['end', 20, '2026-11-24T14:49:59.999Z', false],
		['end', 20, '2026-11-24T14:50:00.000Z', true],
		['end', 0, '2026-11-24T14:30:00.000Z', true],
	] as const)(
		'counts from the %s and waits %i minutes: %s',
		(from, graceMinutes, now, expected) => {
			expect(isNoShowDue({ booking, from, graceMinutes, now })).toBe(expected);
		},
	);

	it.each<BookingStatus>(['cancelled', 'no_show', 'completed', 'reschedule_requested'])(
		'does not call a meeting missed that is %s',
		(status) => {
			expect(isNoShowDue({ ...input, booking: { ...booking, status } })).toBe(false);
		},
	);

	it('does not doubt a sign that the lead was there', () => {
		expect(isNoShowDue({ ...input, booking: { ...booking, attendance: 'yes' } })).toBe(false);
	});

	it('does not find the same one twice', () => {
		expect(isNoShowDue({ ...input, booking: { ...booking, attendance: 'no' } })).toBe(false);
	});

	it('leaves a marked outcome as it is', () => {
		expect(isNoShowDue({ ...input, booking: { ...booking, outcome: 'long_term' } })).toBe(false);
	});
});
