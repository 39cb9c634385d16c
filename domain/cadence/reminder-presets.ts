import type { CadenceStep } from '../model';
import type { CadencePreset, ReminderName } from './preset';

const HOUR = 60;
const DAY = 24 * HOUR;

const oneDayBefore: CadenceStep = {
	step: '1_day_before',
	anchor: 'start',
	offsetMinutes: -DAY,
	channel: 'conversation',
	template: 'reminder_1_day',
};

const oneHourBefore: CadenceStep = {
	step: '1_hour_before',
	anchor: 'start',
	offsetMinutes: -HOUR,
	channel: 'conversation',
	template: 'reminder_1_hour',
};

/** Goes besides the one in the conversation when the lead has a phone: the plan drops it otherwise. */
const oneHourBeforeBySms: CadenceStep = {
	...oneHourBefore,
	step: '1_hour_before_sms',
	channel: 'sms',
};

export const REMINDER_PRESETS: Readonly<Record<ReminderName, CadencePreset>> = {
	three_touch: {
		name: 'three_touch',
		label: 'Three Touch (Now, 1 Day, 1 Hour)',
		description:
			'The confirmation, sent by Book Meeting, then 1 day and 1 hour before; the last also by SMS when a phone is known',
		steps: [oneDayBefore, oneHourBefore, oneHourBeforeBySms],
	},
	long: {
		name: 'long',
		label: 'Long (Now, 3 Days, 1 Day, 2 Hours)',
		description:
			'The confirmation, sent by Book Meeting, then 3 days, 1 day and 2 hours before, for meetings booked well ahead',
		steps: [
			{
				step: '3_days_before',
				anchor: 'start',
				offsetMinutes: -3 * DAY,
				channel: 'conversation',
				template: 'reminder_3_days',
			},
			oneDayBefore,
			{
				step: '2_hours_before',
				anchor: 'start',
				offsetMinutes: -2 * HOUR,
				channel: 'conversation',
				template: 'reminder_2_hours',
			},
		],
	},
	four_touch: {
		name: 'four_touch',
		label: 'Four Touch (Now, 1 Day, 1 Hour, 5 Minutes)',
		description:
			'The confirmation, sent by Book Meeting, then 1 day, 1 hour (also by SMS when a phone is known) and 5 minutes before',
		steps: [
			oneDayBefore,
			oneHourBefore,
			oneHourBeforeBySms,
			{
				step: '5_minutes_before',
				anchor: 'start',
				offsetMinutes: -5,
				channel: 'conversation',
				template: 'reminder_5_minutes',
			},
		],
	},
	sms: {
		name: 'sms',
		label: 'SMS (Now, 2 Days, 2 Hours)',
		description:
			'The confirmation, sent by Book Meeting, then by SMS: 2 days before asking for YES or RESCHEDULE, and 2 hours before',
		steps: [
			{
				step: '2_days_before',
				anchor: 'start',
				offsetMinutes: -2 * DAY,
				channel: 'sms',
				template: 'reconfirm_2_days',
			},
			{
				step: '2_hours_before',
				anchor: 'start',
				offsetMinutes: -2 * HOUR,
				channel: 'sms',
				template: 'reminder_2_hours',
			},
		],
	},
};
