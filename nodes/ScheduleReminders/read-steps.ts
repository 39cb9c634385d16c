import type { IExecuteFunctions } from 'n8n-workflow';
import { textParameter } from '../../adapters/n8n/parameters';
import { BookingFlowError } from '../../domain/error';
import type { CadenceStep, Channel, TouchAnchor } from '../../domain/model';

interface StepRow {
	readonly amount?: number;
	readonly unit?: 'minutes' | 'hours' | 'days';
	readonly moment?: 'before_start' | 'after_end' | 'after_enrolment';
	readonly channel?: Channel | 'conversation';
	readonly subject?: string;
	readonly text?: string;
}

const MINUTES = { minutes: 1, hours: 60, days: 24 * 60 } as const;
const ANCHOR: Readonly<Record<NonNullable<StepRow['moment']>, TouchAnchor>> = {
	before_start: 'start',
	after_end: 'end',
	after_enrolment: 'enrolled',
};

/** The ops person's own cadence: its name and its steps. */
export function readSteps(
	context: IExecuteFunctions,
	itemIndex: number,
): { readonly cadence: string; readonly steps: readonly CadenceStep[] } {
	const rows = context.getNodeParameter('steps.step', itemIndex, []) as StepRow[];
	if (!rows.length) {
		throw new BookingFlowError(
			'input-missing',
			'Steps is empty.',
			'Add at least one step, or choose one of the ready-made cadences.',
		);
	}
	const cadence = textParameter(context, 'cadenceName', itemIndex) ?? 'own cadence';
	return { cadence, steps: rows.map(readStep) };
}

function readStep(row: StepRow, index: number): CadenceStep {
	const number = index + 1;
	const text = row.text?.trim();
	if (!text) {
		throw new BookingFlowError(
			'input-missing',
			`Text in step ${number} of Steps is empty.`,
			'Write what the message says. {first_name} and other placeholders are filled in.',
		);
	}
	const moment = row.moment ?? 'before_start';
	const minutes = Math.round((row.amount ?? 1) * MINUTES[row.unit ?? 'hours']);
	return {
		step: `step_${number}`,
		anchor: ANCHOR[moment],
		offsetMinutes: moment === 'before_start' ? -minutes : minutes,
		channel: row.channel ?? 'conversation',
		template: 'custom',
		text,
		...(row.subject?.trim() ? { subject: row.subject.trim() } : {}),
	};
}
