import { OUTCOMES } from '../../../domain/model';
import type { BookingStatus, Outcome } from '../../../domain/model';
import { OUTCOME_RULES } from '../../../domain/outcome/outcomes';
import { planOutcome, planUndo } from '../../../domain/outcome/plan-outcome';

const start = '2026-11-24T14:00:00.000Z';
const after = '2026-11-24T15:00:00.000Z';
const before = '2026-11-24T13:00:00.000Z';

function plan(outcome: Outcome, status: BookingStatus = 'reminded', now = after) {
	return planOutcome({ outcome, booking: { status, start }, now });
}

describe('planOutcome', () => {
	it.each([
		['attended', 'completed', 'yes', null, 'thank_you', 'booking'],
		['no_show', 'no_show', 'no', 'missed_appointment', 'missed_appointment', 'booking'],
		['cancelled', 'cancelled', null, 'proposed', null, 'booking'],
		['rescheduled', 'reschedule_requested', null, null, null, 'booking'],
		['didnt_close', 'completed', 'yes', 'didnt_close', 'didnt_close', 'booking'],
		['long_term', 'reminded', null, 'long_term_follow_up', 'long_term', 'lead'],
		['sold', 'completed', 'yes', 'sold', null, 'lead'],
	] as const)(
		'%s: the meeting is %s, attendance %s, the lead %s, starts %s, stops all of the %s',
		(outcome, status, attendance, leadStage, starts, stops) => {
			expect(plan(outcome)).toEqual({ status, attendance, leadStage, starts, stops });
		},
	);

	it('covers every outcome, each with a label and a description', () => {
		expect(Object.keys(OUTCOME_RULES).sort()).toEqual([...OUTCOMES].sort());
		const texts = Object.values(OUTCOME_RULES).flatMap((rule) => [rule.label, rule.description]);
		expect(texts.every((text) => text.trim() !== '')).toBe(true);
	});

	it.each(['attended', 'no_show', 'didnt_close'] as const)(
		'does not let a meeting be %s before it has begun',
		(outcome) => {
			expect(() => plan(outcome, 'confirmed', before)).toThrow(
				expect.objectContaining({
					code: 'not-allowed',
					message: expect.stringContaining(`cannot be marked "${OUTCOME_RULES[outcome].label}"`),
				}),
			);
		},
	);

	it.each(['cancelled', 'rescheduled', 'long_term'] as const)(
		'lets a meeting be marked %s before it begins',
		(outcome) => {
			expect(() => plan(outcome, 'confirmed', before)).not.toThrow();
		},
	);

	it.each(['attended', 'no_show', 'rescheduled'] as const)(
		'does not let a cancelled meeting be %s',
		(outcome) => {
			expect(() => plan(outcome, 'cancelled')).toThrow(
				expect.objectContaining({ code: 'not-allowed' }),
			);
		},
	);

	it.each(['sold', 'didnt_close', 'long_term'] as const)(
		'lets a lead be %s whose meeting was cancelled, and leaves the meeting alone',
		(outcome) => {
			expect(plan(outcome, 'cancelled')).toMatchObject({ status: 'cancelled', attendance: null });
		},
	);

	it('leaves a meeting to come alone when the deal is made before it', () => {
		expect(plan('sold', 'confirmed', before)).toEqual({
			status: 'confirmed',
			attendance: null,
			leadStage: 'sold',
			starts: null,
			stops: 'lead',
		});
	});

	it('lets the rep put right what was detected', () => {
		expect(plan('attended', 'no_show')).toMatchObject({ status: 'completed', attendance: 'yes' });
		expect(plan('no_show', 'completed')).toMatchObject({ status: 'no_show', attendance: 'no' });
	});

	it('does not cancel a meeting that was held', () => {
		expect(() => plan('cancelled', 'completed')).toThrow('cannot be cancelled');
	});
});

describe('planUndo', () => {
	it.each([
		['no_show', 'no_show', 'appointment_booked', 'booking'],
		['attended', 'completed', null, 'booking'],
		['didnt_close', 'completed', 'appointment_booked', 'booking'],
		['sold', 'completed', 'appointment_booked', 'lead'],
		['rescheduled', 'reschedule_requested', null, 'booking'],
	] as const)('undoes %s: what it started stops', (outcome, status, leadStage, stops) => {
		expect(planUndo({ outcome, status })).toEqual({
			status: 'confirmed',
			attendance: 'unknown',
			leadStage,
			starts: null,
			stops,
		});
	});

	it('leaves the meeting alone where the outcome had left it alone', () => {
		expect(planUndo({ outcome: 'long_term', status: 'no_show' })).toMatchObject({
			status: 'no_show',
			attendance: null,
		});
		expect(planUndo({ outcome: 'sold', status: 'cancelled' })).toMatchObject({
			status: 'cancelled',
			attendance: null,
		});
	});

	it('keeps the new time of a meeting that was moved meanwhile', () => {
		expect(planUndo({ outcome: 'rescheduled', status: 'rescheduled' }).status).toBe('rescheduled');
	});

	it('does not bring back a cancelled meeting', () => {
		expect(() => planUndo({ outcome: 'cancelled', status: 'cancelled' })).toThrow(
			expect.objectContaining({ code: 'not-allowed', hint: 'Book a new meeting instead.' }),
		);
	});

	it('says when there is nothing to undo', () => {
		expect(() => planUndo({ outcome: null, status: 'confirmed' })).toThrow(
			'The booking has no outcome to undo.',
		);
	});
});
