import type { CadenceStep } from '../model';

export interface CadencePreset {
	readonly name: string;
	readonly label: string;
	readonly description: string;
	readonly steps: readonly CadenceStep[];
}

export const REMINDER_NAMES = ['three_touch', 'long', 'four_touch', 'sms'] as const;
export type ReminderName = (typeof REMINDER_NAMES)[number];

export const SEQUENCE_NAMES = [
	'thank_you',
	'no_show_recovery',
	'missed_appointment',
	'didnt_close',
	'long_term',
	'nurture',
] as const;
export type SequenceName = (typeof SEQUENCE_NAMES)[number];

export type CadenceName = ReminderName | SequenceName;
