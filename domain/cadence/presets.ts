import { BookingFlowError } from '../error';
import type { CadenceStep } from '../model';
import { REMINDER_PRESETS } from './reminder-presets';
import { SEQUENCE_PRESETS } from './sequence-presets';

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

/**
 * Reminders lead up to a booked meeting, sequences follow a meeting or a lead. Book Meeting sends the confirmation
 * itself, so no preset holds it.
 */
export const CADENCE_PRESETS: Readonly<Record<CadenceName, CadencePreset>> = {
	...REMINDER_PRESETS,
	...SEQUENCE_PRESETS,
};

export function isCadenceName(name: string): name is CadenceName {
	return Object.hasOwn(CADENCE_PRESETS, name);
}

/** The steps of a preset. Throws `not-found` naming the presets there are. */
export function cadenceSteps(name: string): readonly CadenceStep[] {
	if (isCadenceName(name)) return CADENCE_PRESETS[name].steps;
	throw new BookingFlowError(
		'not-found',
		`There is no cadence "${name}".`,
		`Choose one of ${Object.keys(CADENCE_PRESETS).join(', ')}, or give steps of your own.`,
	);
}
