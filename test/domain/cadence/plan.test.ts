import { planTouches } from '../../../domain/cadence/plan';
import type { PlanInput } from '../../../domain/cadence/plan';
import { cadenceSteps } from '../../../domain/cadence/presets';
import type { CadenceStep } from '../../../domain/model';

const emailOnly = {
	email: 'anna@example.com',
	phone: null,
	channelId: null,
	channel: 'email',
} as const;
const emailAndPhone = { ...emailOnly, phone: '+4930901820' } as const;
const textsOnly = { ...emailAndPhone, email: null, channel: 'sms' } as const;
const linkedin = {
	...emailOnly,
	email: null,
	channelId: 'person-42',
	channel: 'linkedin',
} as const;

const anchors = { start: '2026-11-24T14:00:00.000Z', end: '2026-11-24T14:30:00.000Z' };
const now = '2026-11-20T09:00:00.000Z';

function plan(name: Parameters<typeof cadenceSteps>[0], more: Partial<PlanInput> = {}) {
	const steps = cadenceSteps(name);
	return planTouches({ steps, anchors, now, lead: emailOnly, ...more }).map(({ step, dueAt }) => [
		step.step,
		step.channel,
		dueAt,
	]);
}

describe('planTouches', () => {
	it('counts each step from its anchor', () => {
		expect(plan('long')).toEqual([
			['3_days_before', 'conversation', '2026-11-21T14:00:00.000Z'],
			['1_day_before', 'conversation', '2026-11-23T14:00:00.000Z'],
			['2_hours_before', 'conversation', '2026-11-24T12:00:00.000Z'],
		]);
	});

	it('adds the SMS an hour before for a lead with a phone who writes e-mails', () => {
		expect(plan('three_touch', { lead: emailAndPhone })).toEqual([
			['1_day_before', 'conversation', '2026-11-23T14:00:00.000Z'],
			['1_hour_before', 'conversation', '2026-11-24T13:00:00.000Z'],
			['1_hour_before_sms', 'sms', '2026-11-24T13:00:00.000Z'],
		]);
	});

	it.each([
		['without a phone', emailOnly],
		['who talks by SMS anyway', textsOnly],
		['on LinkedIn without a phone', linkedin],
	])('says the same only once to a lead %s', (_name, lead) => {
		expect(plan('three_touch', { lead }).map(([step]) => step)).toEqual([
			'1_day_before',
			'1_hour_before',
		]);
	});

	it('sends texts where the conversation takes place when there is no phone', () => {
		const marked = { marked: now };
		expect(plan('missed_appointment', { lead: linkedin, anchors: marked })).toEqual([
			['missed_appointment_1', 'conversation', '2026-11-20T11:00:00.000Z'],
			['missed_appointment_3', 'conversation', '2026-11-22T09:00:00.000Z'],
			['missed_appointment_4', 'conversation', '2026-11-23T09:00:00.000Z'],
		]);
	});

	it('leaves out e-mails to a lead without an address', () => {
		const steps = plan('missed_appointment', { lead: textsOnly, anchors: { marked: now } });
		expect(steps.map(([, channel]) => channel)).toEqual(['sms', 'sms', 'sms']);
	});

	it('plans nothing for a lead whom nothing reaches', () => {
		const lead = { email: null, phone: null, channelId: null, channel: 'email' } as const;
		expect(plan('three_touch', { lead })).toEqual([]);
	});

	it('drops what is past already', () => {
		expect(plan('three_touch', { now: '2026-11-24T09:00:00.000Z' }).map(([step]) => step)).toEqual([
			'1_hour_before',
		]);
		expect(plan('three_touch', { now: '2026-11-24T13:30:00.000Z' })).toEqual([]);
	});

	it('keeps what is due this very moment', () => {
		const [first] = plan('no_show_recovery', { anchors: { marked: now } });
		expect(first).toEqual(['no_show_recovery_1', 'conversation', now]);
	});

	it.each([
		['while the meeting lasts', '2026-11-24T14:10:00.000Z', '2026-11-24T15:00:00.000Z'],
		['an hour after it', '2026-11-24T15:30:00.000Z', '2026-11-24T15:30:00.000Z'],
		['the next morning', '2026-11-25T08:00:00.000Z', '2026-11-25T08:00:00.000Z'],
	])('thanks also when the outcome is marked %s', (_name, markedAt, dueAt) => {
		expect(plan('thank_you', { now: markedAt })).toEqual([['thank_you', 'conversation', dueAt]]);
	});

	it('does not thank days later', () => {
		expect(plan('thank_you', { now: '2026-11-27T08:00:00.000Z' })).toEqual([]);
	});

	it('drops steps whose anchor is not known', () => {
		expect(plan('no_show_recovery')).toEqual([]);
		expect(plan('nurture', { anchors: { enrolled: now } })).toEqual([
			['nurture_1', 'conversation', '2026-12-20T09:00:00.000Z'],
		]);
	});

	it('reads offsets as lengths of time across a clock change', () => {
		const start = '2026-10-25T13:00:00.000Z';
		const [dayBefore] = plan('three_touch', { anchors: { start } });
		expect(dayBefore).toBeUndefined();
		const [planned] = plan('three_touch', { anchors: { start }, now: '2026-10-20T09:00:00.000Z' });
		expect(planned?.[2]).toBe('2026-10-24T13:00:00.000Z');
	});

	it('orders touches by time and changes nothing it was given', () => {
		const steps: readonly CadenceStep[] = Object.freeze([
			{ step: 'b', anchor: 'start', offsetMinutes: -10, channel: 'email', template: 'help' },
			{ step: 'a', anchor: 'start', offsetMinutes: -20, channel: 'email', template: 'help' },
		] as const);
		const touches = planTouches({ steps, anchors, now, lead: emailOnly });
		expect(touches.map(({ step }) => step.step)).toEqual(['a', 'b']);
		expect(steps.map(({ step }) => step)).toEqual(['b', 'a']);
	});
});
