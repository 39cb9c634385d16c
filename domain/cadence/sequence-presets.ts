import type { CadenceStep } from '../model';
import type { CadencePreset, SequenceName } from './preset';

const HOUR = 60;
const DAY = 24 * HOUR;

/** A text so many minutes after the outcome was marked. Without a phone it goes where the conversation takes place. */
function textAfter(offsetMinutes: number, template: string): CadenceStep {
	return { step: template, anchor: 'marked', offsetMinutes, channel: 'sms', template };
}

/** One text a day in `days`, counted from the outcome, with the templates `<name>_1`, `<name>_2` and so on. */
function textsOnDays(name: string, days: readonly number[]): readonly CadenceStep[] {
	return days.map((day, index) => textAfter(day * DAY, `${name}_${index + 1}`));
}

export const SEQUENCE_PRESETS: Readonly<Record<SequenceName, CadencePreset>> = {
	thank_you: {
		name: 'thank_you',
		label: 'Thank You',
		description: 'One message 30 minutes after the end of a meeting that took place',
		steps: [
			{
				step: 'thank_you',
				anchor: 'end',
				offsetMinutes: 30,
				channel: 'conversation',
				template: 'thank_you',
			},
		],
	},
	no_show_recovery: {
		name: 'no_show_recovery',
		label: 'No-Show Recovery',
		description: 'New times at once when a meeting was missed, and once more the day after',
		steps: [
			{
				step: 'no_show_recovery_1',
				anchor: 'marked',
				offsetMinutes: 0,
				channel: 'conversation',
				template: 'no_show_recovery',
			},
			{
				step: 'no_show_recovery_2',
				anchor: 'marked',
				offsetMinutes: DAY,
				channel: 'conversation',
				template: 'no_show_recovery_2',
			},
		],
	},
	missed_appointment: {
		name: 'missed_appointment',
		label: 'Missed Appointment',
		description:
			'3 texts and 1 e-mail in the 3 days after a missed meeting; they follow the new times that go out at once',
		steps: [
			textAfter(2 * HOUR, 'missed_appointment_1'),
			{
				step: 'missed_appointment_2',
				anchor: 'marked',
				offsetMinutes: DAY,
				channel: 'email',
				template: 'missed_appointment_2',
			},
			textAfter(2 * DAY, 'missed_appointment_3'),
			textAfter(3 * DAY, 'missed_appointment_4'),
		],
	},
	didnt_close: {
		name: 'didnt_close',
		label: "Didn't Close",
		description: '5 texts in about 22 days after a meeting that led to no deal yet',
		steps: textsOnDays('didnt_close', [1, 4, 9, 15, 22]),
	},
	long_term: {
		name: 'long_term',
		label: 'Long-Term Follow-Up',
		description:
			'9 texts in about 41 days, for leads who went quiet; best 60 days or more after they were last in touch',
		steps: textsOnDays('long_term', [0, 3, 7, 12, 17, 23, 29, 35, 41]),
	},
	nurture: {
		name: 'nurture',
		label: 'Nurture',
		description: 'One message 30 days after a lead said that now is not the right time',
		steps: [
			{
				step: 'nurture_1',
				anchor: 'enrolled',
				offsetMinutes: 30 * DAY,
				channel: 'conversation',
				template: 'nurture_1',
			},
		],
	},
};
