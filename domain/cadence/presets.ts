import { BookingFlowError } from '../error';
import type { CadenceStep } from '../model';
import type { CadenceName, CadencePreset } from './preset';
import { REMINDER_PRESETS } from './reminder-presets';
import { SEQUENCE_PRESETS } from './sequence-presets';

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
