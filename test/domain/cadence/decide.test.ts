import { decideTouch } from '../../../domain/cadence/decide';
import type { DecideInput } from '../../../domain/cadence/decide';
import type { BookingStatus, CadenceStep } from '../../../domain/model';

const start = '2026-11-24T14:00:00.000Z';
const end = '2026-11-24T14:30:00.000Z';
const booking = { status: 'confirmed', start, end } as const;

function step(anchor: CadenceStep['anchor'], offsetMinutes: number): CadenceStep {
	return { step: 'a', anchor, offsetMinutes, channel: 'conversation', template: 'help' };
}

/** A reminder a day before, looked at when it is due. */
const reminder: DecideInput = {
	touch: { dueAt: '2026-11-23T14:00:00.000Z', step: step('start', -1440) },
	now: '2026-11-23T14:00:30.000Z',
	booking,
	leadStage: 'appointment_booked',
	optedOut: false,
	recipientTimezone: 'Europe/Berlin',
	quietHours: { startMinute: 8 * 60, endMinute: 21 * 60 },
};

const thankYou: DecideInput = {
	...reminder,
	touch: { dueAt: '2026-11-24T15:00:00.000Z', step: step('end', 30) },
	now: '2026-11-24T15:00:30.000Z',
	booking: { ...booking, status: 'completed' },
};

const recovery: DecideInput = {
	...reminder,
	touch: { dueAt: '2026-11-24T15:00:00.000Z', step: step('marked', 0) },
	now: '2026-11-24T15:00:30.000Z',
	booking: { ...booking, status: 'no_show' },
	leadStage: 'missed_appointment',
};

/** A reminder so many minutes before a start, at a local time in Berlin. */
function remindedAt(minutesBefore: number, startAt: string, now: string): DecideInput {
	const dueAt = new Date(Date.parse(startAt) - minutesBefore * 60_000).toISOString();
	return {
		...reminder,
		touch: { dueAt, step: step('start', -minutesBefore) },
		now,
		booking: { ...booking, start: startAt },
	};
}

describe('decideTouch', () => {
	it.each([
		['a reminder', reminder],
		['a thank-you', thankYou],
		['a recovery', recovery],
	])('sends %s when it is due', (_name, input) => {
		expect(decideTouch(input)).toEqual({ action: 'send' });
	});

	it.each([
		['a reminder', reminder],
		['a thank-you', thankYou],
		['a recovery', recovery],
	])('sends no %s once the deal is made', (_name, input) => {
		expect(decideTouch({ ...input, leadStage: 'sold' })).toEqual({
			action: 'skip',
			reason: 'the deal is made; no more messages',
		});
	});

	it.each([
		['a reminder', reminder],
		['a thank-you', thankYou],
		['a recovery', recovery],
	])('sends no %s to somebody who opted out', (_name, input) => {
		expect(decideTouch({ ...input, optedOut: true })).toEqual({
			action: 'skip',
			reason: 'the person asked for no more messages',
		});
	});

	it.each([
		['cancelled', 'the meeting was cancelled'],
		['no_show', 'the meeting was missed'],
		['completed', 'the meeting took place already'],
	] as const)('does not remind of a meeting that is %s', (status, reason) => {
		expect(decideTouch({ ...reminder, booking: { ...booking, status } })).toEqual({
			action: 'skip',
			reason,
		});
	});

	it.each<BookingStatus>([
		'booked',
		'confirmed',
		'reconfirmed',
		'reminded',
		'rescheduled',
		'reschedule_requested',
	])('reminds of a meeting that still stands: %s', (status) => {
		const decision = decideTouch({ ...reminder, booking: { ...booking, status } });
		expect(decision).toEqual({ action: 'send' });
	});

	it('does not remind of a meeting that is not there any more', () => {
		expect(decideTouch({ ...reminder, booking: null }).action).toBe('skip');
	});

	it.each<BookingStatus>(['cancelled', 'no_show', 'reschedule_requested'])(
		'does not thank for a meeting that is %s',
		(status) => {
			const decision = decideTouch({ ...thankYou, booking: { ...booking, status } });
			expect(decision.action).toBe('skip');
		},
	);

	describe('when the meeting was moved and the touch was not', () => {
		it('waits for the new time', () => {
			const moved = { ...booking, start: '2026-11-30T14:00:00.000Z' };
			expect(decideTouch({ ...reminder, booking: moved })).toEqual({
				action: 'move',
				dueAt: '2026-11-29T14:00:00.000Z',
				reason: 'the meeting was moved to a later time',
			});
		});

		it('waits with the thank-you for the new end', () => {
			const moved = {
				status: 'rescheduled',
				start: '2026-11-30T14:00:00.000Z',
				end: '2026-11-30T14:30:00.000Z',
			} as const;
			expect(decideTouch({ ...thankYou, booking: moved })).toMatchObject({
				action: 'move',
				dueAt: '2026-11-30T15:00:00.000Z',
			});
		});

		it('drops a reminder that the new time leaves no room for', () => {
			const earlier = { ...booking, start: '2026-11-23T18:00:00.000Z' };
			expect(decideTouch({ ...reminder, booking: earlier }).action).toBe('skip');
		});
	});

	describe('when it is late', () => {
		it.each([
			['a day before, half of it gone', '2026-11-24T02:00:00.000Z', 'send'],
			['a day before, more than half of it gone', '2026-11-24T02:00:01.000Z', 'skip'],
			['after the start', '2026-11-24T14:00:00.000Z', 'skip'],
		])('%s', (_name, now, action) => {
			expect(decideTouch({ ...reminder, now, quietHours: null }).action).toBe(action);
		});

		it('says that the meeting has begun', () => {
			const input = remindedAt(5, start, start);
			expect(decideTouch(input)).toEqual({ action: 'skip', reason: 'the meeting has begun' });
		});

		it.each([
			['thank-you, 24 hours late', thankYou, '2026-11-25T15:00:00.000Z', 'send'],
			['thank-you, later than that', thankYou, '2026-11-25T15:00:01.000Z', 'skip'],
			['recovery, 24 hours late', recovery, '2026-11-25T15:00:00.000Z', 'send'],
			['recovery, later than that', recovery, '2026-11-25T15:00:01.000Z', 'skip'],
		])('%s', (_name, input, now, action) => {
			expect(decideTouch({ ...input, now, quietHours: null }).action).toBe(action);
		});
	});

	describe('at night', () => {
		it('moves a touch to the morning of the recipient', () => {
			const input = { ...recovery, now: '2026-11-24T22:30:00.000Z' };
			expect(decideTouch(input)).toEqual({
				action: 'move',
				dueAt: '2026-11-25T07:00:00.000Z',
				reason: 'it is night for the recipient',
			});
			const inDenver = { ...input, recipientTimezone: 'America/Denver' };
			expect(decideTouch(inDenver)).toEqual({ action: 'send' });
		});

		it('moves it right across the night in which the clocks change', () => {
			const late = { ...recovery.touch, dueAt: '2026-10-24T21:00:00.000Z' };
			const input = { ...recovery, touch: late, now: '2026-10-24T21:00:00.000Z' };
			expect(decideTouch(input)).toMatchObject({ dueAt: '2026-10-25T07:00:00.000Z' });
		});

		it('sends the reminder of a day before in the morning', () => {
			const input = remindedAt(1440, '2026-11-25T05:30:00.000Z', '2026-11-24T05:30:00.000Z');
			expect(decideTouch(input)).toMatchObject({
				action: 'move',
				dueAt: '2026-11-24T07:00:00.000Z',
			});
		});

		it('sends the moved one when the morning has come', () => {
			const due = remindedAt(1440, '2026-11-25T05:30:00.000Z', '2026-11-24T07:00:00.000Z');
			const moved = { ...due, touch: { ...due.touch, dueAt: '2026-11-24T07:00:00.000Z' } };
			expect(decideTouch(moved)).toEqual({ action: 'send' });
		});

		it.each([
			[
				'8:30 meeting, 2 hours before',
				120,
				'2026-11-24T07:30:00.000Z',
				'2026-11-24T05:30:00.000Z',
				'skip',
			],
			[
				'9:00 meeting, 2 hours before',
				120,
				'2026-11-24T08:00:00.000Z',
				'2026-11-24T06:00:00.000Z',
				'move',
			],
			[
				'8:30 meeting, 1 hour before',
				60,
				'2026-11-24T07:30:00.000Z',
				'2026-11-24T06:30:00.000Z',
				'move',
			],
			[
				'8:00 meeting, 1 hour before',
				60,
				'2026-11-24T07:00:00.000Z',
				'2026-11-24T06:00:00.000Z',
				'skip',
			],
		])('%s', (_name, minutes, startAt, now, action) => {
			expect(decideTouch(remindedAt(minutes, startAt, now)).action).toBe(action);
		});

		it('says that the morning would be too late', () => {
			const input = remindedAt(60, '2026-11-24T06:00:00.000Z', '2026-11-24T05:00:00.000Z');
			expect(decideTouch(input)).toEqual({
				action: 'skip',
				reason: 'it is night for the recipient, and after it the meeting has begun',
			});
		});

		it('drops what would be more than a day late by the morning', () => {
			const input = {
				...recovery,
				now: '2026-11-25T14:00:00.000Z',
				recipientTimezone: 'Asia/Tokyo',
			};
			expect(decideTouch(input).action).toBe('skip');
		});

		it('takes no notice of the night without hours for sending', () => {
			const input = { ...recovery, now: '2026-11-24T23:00:00.000Z', quietHours: null };
			expect(decideTouch(input)).toEqual({ action: 'send' });
		});
	});

	describe('in a sequence', () => {
		it('ends once the lead has a meeting booked again', () => {
			expect(decideTouch({ ...recovery, leadStage: 'appointment_booked' })).toEqual({
				action: 'skip',
				reason: 'the lead has a meeting booked',
			});
		});

		it('ends once the lead is out of the outreach', () => {
			expect(decideTouch({ ...recovery, leadStage: 'disqualified' }).action).toBe('skip');
		});

		it('goes on after a meeting that was held', () => {
			const held = { ...recovery, booking: { ...booking, status: 'completed' as const } };
			expect(decideTouch({ ...held, leadStage: 'appointment_booked' })).toEqual({ action: 'send' });
		});

		it('needs no booking', () => {
			expect(decideTouch({ ...recovery, booking: null, leadStage: 'nurture' })).toEqual({
				action: 'send',
			});
		});

		it('lets a message through that only waited for the morning, such as a confirmation', () => {
			const held = {
				...reminder,
				touch: { dueAt: '2026-11-23T07:00:00.000Z', step: step('enrolled', 0) },
				now: '2026-11-23T07:00:20.000Z',
			};
			expect(decideTouch(held)).toEqual({ action: 'send' });
		});
	});
});
