import type { IExecuteFunctions } from 'n8n-workflow';
import { choiceOf, numberOf, textOf, textParameter } from '../../adapters/n8n/parameters';
import { BookingFlowError } from '../../domain/error';
import { fillText } from '../../domain/messages/fill';
import { PLACEHOLDERS } from '../../domain/messages/placeholders';
import { CHANNELS } from '../../domain/model';
import type { CadenceStep } from '../../domain/model';

type StepRow = Readonly<
	Partial<Record<'amount' | 'unit' | 'moment' | 'channel' | 'subject' | 'text', unknown>>
>;

const UNITS = ['minutes', 'hours', 'days'] as const;
const MINUTES = { minutes: 1, hours: 60, days: 24 * 60 } as const;
const MOMENTS = ['before_start', 'after_end', 'after_enrolment'] as const;
const ANCHOR = { before_start: 'start', after_end: 'end', after_enrolment: 'enrolled' } as const;
const STEP_CHANNELS = ['conversation', ...CHANNELS] as const;
const EXAMPLE_VALUES = Object.fromEntries(Object.keys(PLACEHOLDERS).map((name) => [name, name]));
const LONGEST_OFFSET_MINUTES = 366 * 24 * 60;

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
	const place = `step ${number} of Steps`;
	const text = textOf(row.text);
	if (!text) {
		throw new BookingFlowError(
			'input-missing',
			`Text in ${place} is empty.`,
			'Write what the message says. {first_name} and other placeholders are filled in.',
		);
	}
	const subject = textOf(row.subject);
	checkPlaceholders(text, `Text in ${place}`);
	checkPlaceholders(subject ?? '', `Subject in ${place}`);
	const moment = choiceOf(row.moment ?? 'before_start', MOMENTS, `Moment in ${place}`);
	const minutes = readMinutes(row, place);
	return {
		step: `step_${number}`,
		anchor: ANCHOR[moment],
		offsetMinutes: moment === 'before_start' ? -minutes : minutes,
		channel: choiceOf(row.channel ?? 'conversation', STEP_CHANNELS, `Channel in ${place}`),
		template: 'custom',
		text,
		...(subject ? { subject } : {}),
	};
}

/** A misspelt placeholder shows now and not when the message is due. */
function checkPlaceholders(text: string, field: string): void {
	fillText(text, EXAMPLE_VALUES, field);
}

function readMinutes(row: StepRow, place: string): number {
	const minutes = MINUTES[choiceOf(row.unit ?? 'hours', UNITS, `Unit in ${place}`)];
	const amount = numberOf(row.amount, {
		field: `Amount in ${place}`,
		initial: 24,
		smallest: 0,
		largest: LONGEST_OFFSET_MINUTES / minutes,
		isWhole: false,
	});
	return Math.round(amount * minutes);
}
